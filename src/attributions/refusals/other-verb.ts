import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { QUOTING_ALONE } from '../../lexicon/report-words.ts';
import { holdsQuoted, quotationAt, readsAsSpeech, type Scene } from '../scene.ts';

/**
 * Whether what the network took for a verb of speech is another one, or none:
 *
 *     when Ruiz went to fetch him that the alarm was raised      Ruiz is alleged to have called it “a farce”
 *               ~~~~                                                  ~~
 *     Ruiz thanked “angels” in green
 *          ~~~~~~~
 */
export function isOtherVerb(scene: Scene, { cue, parts: { content } }: TaggedCue): boolean {
  const { tokens } = scene.doc;
  const verb = tokens[cue.anchor];
  if (!verb) return false;
  if (QUOTING_ALONE.has(cue.lemma)) return !content.some((range) => holdsQuoted(scene, range));
  if (cue.lemma === 'thank') return content.some(({ first }) => first >= cue.last && isScare(scene, first));
  const isAlleged = tokens[cue.anchor + 1]?.lower.endsWith('ed') === true && tokens[cue.anchor + 2]?.lower === 'to';
  return verb.pos === 'AUX' && isAlleged;
}

/** “angels”: no words of thanks. */
function isScare(scene: Scene, at: number): boolean {
  const quotation = quotationAt(scene, at);
  return quotation !== null && !readsAsSpeech(scene, quotation);
}
