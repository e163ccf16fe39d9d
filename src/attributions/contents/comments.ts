import { isDash } from '../../text/dashes.ts';
import type { TokenRange } from '../attribution.ts';
import { someIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';

/**
 * Behind a dash that nothing closes, a relative clause is what the writer makes of it:
 *
 *     Ruiz said the dam could open in May – which must be very soon indeed.
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withoutComment(scene: Scene, range: TokenRange): TokenRange {
  const { tokens } = scene.doc;
  const dash = commentIn(scene, range);
  if (dash === null || someIn(tokens, dash + 1, range.last, isDash)) return range;
  return { first: range.first, last: dash };
}

/** The dash before the first "which" that stands behind one. */
function commentIn(scene: Scene, { first, last }: TokenRange): number | null {
  const { tokens } = scene.doc;
  for (let at = first + 1; at < last; at++)
    if (tokens[at + 1]?.lower === 'which' && isDash(tokens[at]) && !isQuoted(scene, at)) return at;
  return null;
}
