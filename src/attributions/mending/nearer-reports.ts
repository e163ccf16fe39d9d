import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { LEAST_CONFIDENCE } from '../../model/thresholds.ts';
import type { TokenRange } from '../attribution.ts';
import { endsSentence, isVerb } from '../reports/words.ts';
import { isQuoted, quotationAt, type Scene } from '../scene.ts';
import { asPlain, withContent } from './reading.ts';

/** Readings come in text order; few stand between a report and what it goes on with. */
const MAX_CUES = 6;

/**
 * The reading without a quotation that another report, in a sentence between, takes too: it goes on with the one right before
 * it. `place`: the index of the reading in the scene.
 *
 *     “They leak,” Baird says. Ann Tully said the gates would hold. “Go and look.”
 *     ^^^^^^^^^^^^                                                  ^^^^^^^^^^^^^
 */
export function withoutNearerReport(scene: Scene, tagged: TaggedCue, place: number): TaggedCue {
  const { cue, parts } = tagged;
  const tail = parts.content.at(-1);
  if (!tail || tail.first < cue.last) return tagged;
  if (!isQuoted(scene, tail.first)) return withoutNextReport(scene, tagged, tail, place);
  if (parts.content.length < 2) return tagged;
  const content = parts.content.filter((range) => !isTakenNearer(scene, tagged, range, place));
  return content.length > 0 && content.length < parts.content.length ? asPlain(withContent(tagged, content)) : tagged;
}

/** "Ruiz said on Monday that he would stay[. In a post, he wrote: “Watch me.”]" */
function withoutNextReport(scene: Scene, tagged: TaggedCue, tail: TokenRange, place: number): TaggedCue {
  const { tokens, sentences } = scene.doc;
  const own = tokens[tail.first]?.sentence;
  // A turn, behind its label, holds other reports.
  if (tokens[tail.last - 1]?.sentence === own || !isVerb(tokens[tagged.cue.anchor])) return tagged;
  const next = scene.cues.slice(place + 1, place + 1 + MAX_CUES).find(({ cue: { anchor }, parts, confidence }) => {
    const isBehind = anchor > tail.first && anchor < tail.last && tokens[anchor]?.sentence !== own;
    return isBehind && parts.source !== null && confidence >= LEAST_CONFIDENCE.speech && !isQuoted(scene, anchor);
  });
  const start = next && sentences[tokens[next.cue.anchor]?.sentence ?? 0]?.first;
  if (start === undefined) return tagged;
  const last = endsSentence(tokens[start - 1]) ? start - 1 : start;
  return withContent(tagged, [...tagged.parts.content.slice(0, -1), { first: tail.first, last }]);
}

/** “They leak,” Baird says. “Go and look,” [says] her neighbour. */
function isTagOf(scene: Scene, { cue, parts: { source, content }, confidence }: TaggedCue, first: number): boolean {
  const quotation = quotationAt(scene, first);
  const [said] = content;
  if (!quotation || !said || !source || source.first < quotation.last || confidence < LEAST_CONFIDENCE.speech)
    return false;
  const isOwn = said.first >= quotation.first && said.first <= first;
  return isOwn && Math.min(source.first, cue.first) - quotation.last <= 1;
}

function isTakenNearer(scene: Scene, { cue }: TaggedCue, { first }: TokenRange, place: number): boolean {
  const { tokens } = scene.doc;
  const sentenceAt = (at: number): number | undefined => tokens[at]?.sentence;
  for (const other of scene.cues.slice(place + 1, place + 1 + MAX_CUES)) {
    const { anchor } = other.cue;
    if (anchor >= first) {
      if (isQuoted(scene, anchor)) continue;
      return isTagOf(scene, other, first);
    }
    if (
      sentenceAt(anchor) === sentenceAt(cue.anchor) ||
      !other.parts.source ||
      other.confidence < LEAST_CONFIDENCE.speech ||
      isQuoted(scene, anchor)
    )
      continue;
    if (other.parts.content.some((range) => range.first <= first && range.last > first)) return true;
  }
  return false;
}
