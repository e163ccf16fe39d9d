import { isDash } from '../../text/dashes.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { findIn, someIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';

/**
 * Behind a dash that nothing closes, a relative clause is what the writer makes of it:
 *
 *     Ruiz said the dam could open in May – which must be very soon indeed.
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withoutComment(scene: Scene, { first, last }: TokenRange): TokenRange {
  const { tokens } = scene.doc;
  const isComment = ({ index }: Token): boolean =>
    tokens[index + 1]?.lower === 'which' && isDash(tokens[index]) && !isQuoted(scene, index);
  const dash = findIn(tokens, first + 1, last, isComment);
  if (!dash || someIn(tokens, dash.index + 1, last, isDash)) return { first, last };
  return { first, last: dash.index };
}
