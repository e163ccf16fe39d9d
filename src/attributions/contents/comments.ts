import type { Cue } from '../../cues/cue.ts';
import { isDash } from '../../text/dashes.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { findIn, someIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';
import { opensMain } from './main-clauses.ts';

/**
 * Behind a dash that nothing closes, a relative clause is what the writer makes of it; *even as* leads to what the writer holds
 * against it:
 *
 *     Ruiz said the dam could open in May – which must be very soon indeed.      Ruiz said the dam would hold, even as it leaked.
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^                                                  ^^^^^^^^^^^^^^^^^^^
 */
export function withoutComment(scene: Scene, cue: Cue, range: TokenRange): TokenRange {
  const last = commentIn(scene, range) ?? (range.first < cue.last ? null : contrastIn(scene, range));
  return last === null ? range : { first: range.first, last };
}

/** The dash before the first "which" that stands behind one. */
function commentIn(scene: Scene, { first, last }: TokenRange): number | null {
  const { tokens } = scene.doc;
  for (let at = first + 1; at < last; at++)
    if (tokens[at + 1]?.lower === 'which' && isDash(tokens[at]) && !isQuoted(scene, at))
      return someIn(tokens, at + 1, last, isDash) ? null : at;
  return null;
}

/** Before ", [even as it leaked]"; not "that the dam, even as it leaked, would hold", "as a friend, even as a guide". */
function contrastIn(scene: Scene, { first, last }: TokenRange): number | null {
  const { tokens } = scene.doc;
  const isContrast = ({ lower, index }: Token): boolean =>
    lower === 'even' && tokens[index + 1]?.lower === 'as' && !isQuoted(scene, index) && opensMain(tokens, index + 2);
  const even = findIn(tokens, first + 1, last, isContrast)?.index;
  if (even === undefined || someIn(tokens, even, last, ({ text }) => text === ',')) return null;
  const before = tokens[even - 1];
  return before?.text === ',' || isDash(before) ? even - 1 : even;
}
