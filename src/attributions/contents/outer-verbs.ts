import type { Cue } from '../../cues/cue.ts';
import type { TokenRange } from '../attribution.ts';
import { isOpeningMark, isVerb } from '../reports/words.ts';
import { findIn } from '../runs.ts';
import { isQuoted, quotationEndingAt, type Scene } from '../scene.ts';

/**
 * The content without the verb of the clause around it. What begins with its verb has its subject before the cue; so has an
 * auxiliary behind the marks, or behind the first comma, which ends its clause (in “the keepers, Holm included, have left” that is the second):
 *
 *     The pills that Arvo insists are “quite harmless” have been withdrawn.      The dam, which Ruiz said was safe, has burst.
 *                    ---- ~~~~~~~ ^^^^^^^^^^^^^^^^^^^^                                          ---- ~~~~ ^^^^^^^^
 */
export function withoutOuterVerb(scene: Scene, cue: Cue, range: TokenRange): TokenRange {
  const { tokens } = scene.doc;
  const { first, last } = range;
  const opener = isOpeningMark(tokens[first]) ? first + 1 : first;
  if (first !== cue.last || !isVerb(tokens[opener])) return range;
  const comma = findIn(tokens, opener, last, ({ text, index }) => text === ',' && !isQuoted(scene, index))?.index;
  const endsAt = (at: number): boolean => at === comma || quotationEndingAt(scene, at) !== null;
  const outer = findIn(
    tokens,
    opener + 1,
    last,
    ({ pos, lower, index }) => pos === 'AUX' && lower !== 'be' && endsAt(index - 1),
  );
  return outer ? { first, last: outer.index - 1 === comma ? comma : outer.index } : range;
}
