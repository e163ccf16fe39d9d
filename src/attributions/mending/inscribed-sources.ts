import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { startOfSubject } from '../reports/clause-subject.ts';
import { BEARING_WORDS, inscribedBefore } from '../reports/inscribed.ts';
import { isInPhrase, isIntroducing } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { isQuoted, quotationStartingAt, type Scene } from '../scene.ts';
import { asPlain, endingAt, withCue, withParts, withSource } from './reading.ts';

/**
 * The reading with what bears the words for its source, in the place of the pronoun for it, or of where it was found, and with
 * nothing but them for what it says:
 *
 *     Residents held up a sheet that read “Where was the wall?”      A note on the desk read “Back at four.”
 *                       -------      ~~~~ ^^^^^^^^^^^^^^^^^^^^^      ------------------ ~~~~ ^^^^^^^^^^^^^^^
 */
export const withInscribedSource = (scene: Scene, tagged: TaggedCue): TaggedCue =>
  ofPronoun(scene, tagged) ?? ofRead(scene, tagged) ?? ofShown(scene, tagged) ?? tagged;

function ofPronoun(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { cue, parts } = tagged;
  const { tokens } = scene.doc;
  const content = parts.content[0];
  const isPronoun = parts.source
    ? parts.source.last === cue.anchor && parts.source.first === cue.anchor - 1
    : RELATIVES.has(tokens[cue.anchor - 1]?.lower ?? '');
  if (!isPronoun || !content || content.first < cue.last || !isQuoted(scene, content.first)) return null;
  const source = inscribedBefore(tokens, cue.anchor, BEARING_WORDS);
  return source && withSource(tagged, source);
}

function ofRead(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { tokens, sentences } = scene.doc;
  const { cue, parts } = tagged;
  // The tagger takes the *reading* of "signs reading “Save the dam”" for a noun.
  if (cue.lemma !== 'read' && cue.lemma !== 'reading') return null;
  const quotation = quotationBehind(scene, cue.last);
  if (!quotation) return null;
  const from = sentences[tokens[cue.anchor]?.sentence ?? 0]?.first ?? cue.first;
  const others = parts.content.filter(({ first }) => first >= quotation.last);
  const content = [{ first: quotation.first, last: quotation.last }, ...others];
  const described = inscribedBefore(tokens, cue.anchor, BEARING_WORDS);
  if (described) return withParts(tagged, described, content);
  const subject = { first: startOfSubject(tokens, from, cue.first), last: cue.first };
  return tellsOfBearer(tokens, subject) ? asPlain(withParts(tagged, subject, content)) : null;
}

/** "hoisted a sign [that read “15%!”]": who shows the sign does not say it. */
function ofShown(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { cue, parts } = tagged;
  const { tokens } = scene.doc;
  const that = parts.content[0]?.first ?? 0;
  if (tokens[that]?.lower !== 'that' || that < cue.last) return null;
  const bearer = inscribedBefore(tokens, that + 1, BEARING_WORDS);
  const quotation = bearer && quotationBehind(scene, that + 2);
  if (!quotation) return null;
  const shown = withParts(tagged, bearer, [{ first: quotation.first, last: quotation.last }]);
  return withCue(shown, endingAt(scene.doc, cue, that + 1, that + 1));
}

const quotationBehind = (scene: Scene, at: number): Quotation | null =>
  quotationStartingAt(scene, isIntroducing(scene.doc.tokens[at]) ? at + 1 : at);

/** "A note found on the desk", of which the first noun is what bears the words. */
function tellsOfBearer(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  let end = first;
  while (end < last && isInPhrase(tokens, end) && tokens[end]?.lower !== 'of') end++;
  const isBearer = end > first && BEARING_WORDS.has(tokens[end - 1]?.lemma ?? '');
  return isBearer && !someIn(tokens, first, last, ({ pos }) => pos === 'PUNCT');
}
