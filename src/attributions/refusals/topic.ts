import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { isOpeningMark } from '../reports/words.ts';
import type { Scene } from '../scene.ts';

const OPENERS: ReadonlySet<string> = new Set(['about', 'of']);

/**
 * Whether the content tells what was told of, not what was told:
 *
 *     She tells her about the night he fell.      He tells the inquest of a “wall of smoke”.
 *                   -----                                              --
 */
export function isTopic({ doc: { tokens } }: Scene, { cue, parts: { content } }: TaggedCue): boolean {
  const [topic, ...others] = content;
  if (cue.lemma !== 'tell' || !topic || others.length > 0 || topic.first < cue.last) return false;
  const before = isOpeningMark(tokens[topic.first - 1]) ? topic.first - 2 : topic.first - 1;
  return OPENERS.has(tokens[topic.first]?.lower ?? '') || OPENERS.has(tokens[before]?.lower ?? '');
}
