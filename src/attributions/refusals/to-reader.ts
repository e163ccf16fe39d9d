import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { ANY_READER } from '../../lexicon/empty-words.ts';
import { isPassive } from '../passive.ts';
import { isQuoted, type Scene } from '../scene.ts';

/** Whether a page speaks to its reader: "We ask for your permission before anything is loaded", "Anyone with information is asked to call". */
export function isToReader(scene: Scene, { cue, parts: { source, content } }: TaggedCue): boolean {
  const { tokens, sentences } = scene.doc;
  const opener = sentences[tokens[cue.anchor]?.sentence ?? 0]?.first ?? cue.anchor;
  if (source === null && ANY_READER.has(tokens[opener]?.lower ?? '') && isPassive(tokens, cue)) return true;
  if (source?.last !== (source?.first ?? 0) + 1 || tokens[source.first]?.lower !== 'we') return false;
  return !isQuoted(scene, source.first) && content.some(({ first }) => YOUR.has(tokens[first]?.lower ?? ''));
}

const YOUR: ReadonlySet<string> = new Set(['you', 'your']);
