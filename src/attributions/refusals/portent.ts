import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { FORETELLING_VERBS, PORTENTS } from '../../lexicon/thing-verbs.ts';
import type { Scene } from '../scene.ts';

/** Whether a thing only foretells: "The debate promises to be long", "The move threatened to split the town". */
export function isPortent({ doc: { tokens } }: Scene, { cue, parts: { source, content } }: TaggedCue): boolean {
  if (!FORETELLING_VERBS.has(cue.lemma) || source?.last !== cue.first) return false;
  return PORTENTS.has(tokens[cue.first - 1]?.lemma ?? '') && tokens[content[0]?.first ?? 0]?.lower === 'to';
}
