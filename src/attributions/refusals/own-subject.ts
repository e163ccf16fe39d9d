import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { isPassive } from '../passive.ts';
import { someIn } from '../runs.ts';
import { holdsQuoted, isQuoted, type Scene } from '../scene.ts';

/** Whether the content is the subject of its cue: "The crew was warned by sensors", "The fans, still singing, did not complain". */
export function isOwnSubject(scene: Scene, { cue, parts }: TaggedCue): boolean {
  const { tokens } = scene.doc;
  const only = parts.content[0];
  if (!only || parts.content.length > 1) return false;
  const isAside = tokens[only.last]?.text === ',' && only.last + 1 === cue.first && cue.first < cue.anchor;
  if (only.last !== cue.first && !isAside) return false;
  if (isPassive(tokens, cue)) {
    const holdsVerb = someIn(tokens, only.first, only.last, ({ pos }) => pos === 'VERB');
    return !isAside && !holdsVerb && !holdsQuoted(scene, only);
  }
  return parts.source === null && tokens[cue.anchor]?.pos === 'VERB' && !isQuoted(scene, only.last - 1);
}
