import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { COURT_PARTICIPLES } from '../../lexicon/report-words.ts';
import { holdsQuoted, type Scene } from '../scene.ts';

/**
 * What somebody does in court, between commas, rather than what they say:
 *
 *     Cross-examined by Ann Lowe, defending, Mrs Varga agreed
 *                                 ~~~~~~~~~
 */
export function isInCourt(scene: Scene, { cue, parts }: TaggedCue): boolean {
  const { tokens } = scene.doc;
  if (
    !COURT_PARTICIPLES.has(tokens[cue.anchor]?.lower ?? '') ||
    parts.content.some((range) => holdsQuoted(scene, range))
  )
    return false;
  return tokens[cue.anchor - 1]?.text === ',' && tokens[cue.anchor + 1]?.text === ',';
}
