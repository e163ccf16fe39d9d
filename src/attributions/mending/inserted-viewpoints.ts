import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';

const VERBS: ReadonlySet<string> = new Set(['VERB', 'AUX']);
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?']);

/**
 * The reading with what goes on behind a viewpoint that stands between a subject and its verb:
 *
 *     The pilot, according to Ruiz, had not slept.
 *     ^^^^^^^^^  ~~~~~~~~~~~~ ----  ^^^^^^^^^^^^^^
 */
export const withInsertedViewpoint = (scene: Scene, tagged: TaggedCue): TaggedCue =>
  tagged.cue.lemma === 'according to' ? (goingOn(scene, tagged) ?? tagged) : tagged;

function goingOn({ doc: { tokens, sentences } }: Scene, tagged: TaggedCue): TaggedCue | null {
  const { cue, parts } = tagged;
  const { source, content } = parts;
  const [subject] = content;
  if (!source || !subject || content.length > 1 || subject.last > cue.first || source.first < cue.last) return null;
  if (tokens[source.last]?.text !== ',' || !VERBS.has(tokens[source.last + 1]?.pos ?? '')) return null;
  if (someIn(tokens, subject.first, subject.last, ({ pos }) => VERBS.has(pos))) return null;
  const end = sentences[tokens[cue.anchor]?.sentence ?? 0]?.last ?? source.last;
  const last = ENDS.has(tokens[end - 1]?.text ?? '') ? end - 1 : end;
  const predicate = { first: source.last + 1, last };
  return last > predicate.first ? { ...tagged, parts: { ...parts, content: [subject, predicate] } } : null;
}
