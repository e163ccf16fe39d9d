import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { holdsQuoted, type Scene } from '../scene.ts';

/**
 * Whether the content is a clause that the one with the cue is set against or joined to: nobody is said to say it.
 *
 *     The study links dinner to sleep, but its authors urge caution.      She is 58, and she talks fast.
 *                                      ---             ~~~~                          ---     ~~~~~
 */
export function isOpposed(scene: Scene, { cue, parts: { source, content } }: TaggedCue): boolean {
  const said = content.at(-1);
  if (!source || !said || said.last > source.first || source.first > cue.first || holdsQuoted(scene, said))
    return false;
  const { tokens } = scene.doc;
  const before = tokens[source.first - 1]?.lower;
  if (before === 'and') return cue.attribution === 'speech' && tokens[source.first - 2]?.text === ',';
  return before === 'but' || before === 'though' || before === 'yet';
}
