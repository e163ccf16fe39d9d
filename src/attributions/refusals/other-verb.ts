import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { COLON_LABELS } from '../../lexicon/colon-labels.ts';
import { QUOTING_ALONE } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isOpeningMark, SPEECH_VERBS } from '../reports/words.ts';
import { holdsQuoted, quotationAt, readsAsSpeech, type Scene } from '../scene.ts';

/**
 * Whether what the network took for a verb of speech is another one, or none:
 *
 *     when Ruiz went to fetch him that the alarm was raised      Ruiz is alleged to have called it “a farce”
 *               ~~~~                                                  ~~
 *     Storm Eva live: “Danger to life” warning                   Ruiz thanked “angels” in green
 *               ~~~~                                                  ~~~~~~~
 */
export function isOtherVerb(scene: Scene, { cue, parts: { content } }: TaggedCue): boolean {
  const { tokens } = scene.doc;
  const verb = tokens[cue.anchor];
  if (!verb) return false;
  if (cue.lemma === 'tell') return content.length === 1 && isTopic(tokens, cue, content[0] as TokenRange);
  if (QUOTING_ALONE.has(cue.lemma)) return !content.some((range) => holdsQuoted(scene, range));
  if (cue.lemma === 'thank') return content.some(({ first }) => first >= cue.last && isScare(scene, first));
  if (verb.pos === 'AUX')
    return tokens[cue.anchor + 1]?.lower.endsWith('ed') === true && tokens[cue.anchor + 2]?.lower === 'to';
  return tokens[cue.last]?.text === ':' && COLON_LABELS.has(verb.lower) && !SPEECH_VERBS.has(cue.lemma);
}

/** "tells her [about the night he fell]", "tells the inquest of [a “wall of smoke”]": what it was about, not what it was. */
const isTopic = (tokens: readonly Token[], { last }: Cue, { first }: TokenRange): boolean =>
  first >= last &&
  [first, isOpeningMark(tokens[first - 1]) ? first - 2 : first - 1].some((at) => TOPIC.has(tokens[at]?.lower ?? ''));

const TOPIC: ReadonlySet<string> = new Set(['about', 'of']);

/** “angels”: no words of thanks. */
function isScare(scene: Scene, at: number): boolean {
  const quotation = quotationAt(scene, at);
  return quotation !== null && !readsAsSpeech(scene, quotation);
}
