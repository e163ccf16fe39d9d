import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';
import { startOfSubject } from './clause-subject.ts';
import { isLeadIn } from './lead-in.ts';

/**
 * Whether a quotation behind a report is led by a sentence of its own, which names somebody else:
 *
 *     “It is a tax,” says Ruiz. Her neighbour, Faisal Noor, is calmer: “I walk.”
 *                                              -----------             ^^^^^^^^^
 */
export function isLedByAnother(scene: Scene, source: TokenRange, cue: number, quotation: number): boolean {
  const { tokens, sentences } = scene.doc;
  const colon = tokens[quotation - 1];
  if (colon?.text !== ':' || colon.sentence === tokens[cue]?.sentence) return false;
  if (isLeadIn(scene, colon.index)) return false;
  const first = sentences[colon.sentence]?.first ?? colon.index;
  // "Then she turned to Noor:"
  if (SUBJECT_PRONOUNS.has(tokens[startOfSubject(tokens, first, colon.index)]?.lower ?? '')) return false;
  const isName = ({ pos }: Token): boolean => pos === 'PROPN';
  const isOwn = ({ lower }: Token): boolean => someIn(tokens, source.first, source.last, (own) => own.lower === lower);
  return (
    someIn(tokens, first, colon.index, isName) &&
    !someIn(tokens, first, colon.index, (token) => isName(token) && isOwn(token))
  );
}
