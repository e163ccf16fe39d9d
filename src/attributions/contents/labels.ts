import { startsUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isInflected } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';

/** "What they're saying about it:" */
const MAX_LABEL = 7;
const QUESTION_WORD = /^(?:wh(?:at|y|o|ere|en)|how)$/;

/**
 * The content without the label that its paragraph begins with, as newsletters have it:
 *
 *     The bottom line: The plan is dead, Ruiz says.      Why it matters: Nobody asked us, Ruiz says.
 *                      ^^^^^^^^^^^^^^^^                                  ^^^^^^^^^^^^^^^
 * It is no clause, and a sentence of its own follows. "One thing is plain: The dam leaks" is all said.
 */
export function withoutLabel(scene: Scene, range: TokenRange): TokenRange {
  const { first, last } = range;
  const { tokens, paragraphs } = scene.doc;
  if (paragraphs[tokens[first]?.paragraph ?? 0]?.first !== first || isQuoted(scene, first)) return range;
  const colon = findIn(tokens, first + 1, Math.min(last - 1, first + MAX_LABEL), ({ text }) => text === ':')?.index;
  if (colon === undefined || !startsUpper(tokens[colon + 1]?.text ?? '')) return range;
  const isLabel = QUESTION_WORD.test(tokens[first]?.lower ?? '') || !someIn(tokens, first, colon, isFiniteVerb);
  return isLabel ? { first: colon + 1, last } : range;
}

/** Not the imperative of "Zoom in:". */
const isFiniteVerb = (token: Token): boolean => token.pos === 'AUX' || isInflected(token);
