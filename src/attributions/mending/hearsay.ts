import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { DECLINING_VERBS } from '../../lexicon/factuality-words.ts';
import { QUOTING_VERBS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { openingOf } from '../reports/opening.ts';
import { isIntroducing, isVerb, SPEECH_VERBS, takes, takesClause } from '../reports/words.ts';
import { findIn, findLastIn } from '../runs.ts';
import { isQuoted, quotationAt, quotationStartingAt, type Scene } from '../scene.ts';
import { asPlain, endingAt, withContent, withCue, withParts, withSource } from './reading.ts';

/** From "quoted" to "as saying": "the paper’s own former engineer". */
const MAX_QUOTED = 14;
/** The sentence of a list may go on for pages. */
const REACH = 160;

/**
 * The reading, where it is a report of a report, as what that reports: the one whose words follow said them, not the one who
 * quotes, and what matters is the verb that another leads to.
 *
 *     The Courier quoted Ruiz as saying: “It will hold.”      Ruiz is said to have told them that the dam would hold.
 *                        ----            ^^^^^^^^^^^^^^^      ----                 ~~~~      ^^^^^^^^^^^^^^^^^^^^^^^
 */
export const withHearsay = (scene: Scene, tagged: TaggedCue): TaggedCue =>
  ofQuoted(scene, tagged) ??
  ofSaying(scene, tagged) ??
  ofReported(scene, tagged) ??
  ofInner(scene, tagged) ??
  ofOverheard(scene, tagged) ??
  tagged;

/** A clause behind "as saying" is a report inside of the one that quotes; a quotation is what the quoted one said. */
function ofQuoted(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { tokens } = scene.doc;
  const { cue, parts } = tagged;
  if (!QUOTING_VERBS.has(cue.lemma) || tokens[cue.last]?.lower === 'by') return null;
  const isAs = ({ lower, index }: Token): boolean => lower === 'as' && tokens[index + 1]?.lower === 'saying';
  const as = findIn(tokens, cue.last, cue.last + MAX_QUOTED, isAs)?.index;
  if (as === undefined || as === cue.last) return null;
  const before = saidBefore(scene, tagged, as);
  if (before) return withParts(tagged, { first: cue.last, last: as }, before);
  const first = isIntroducing(tokens[as + 2]) ? as + 3 : as + 2;
  const quotation = quotationStartingAt(scene, first);
  if (!quotation) return withQuoted(tagged, as);
  const others = parts.content.filter((range) => range.first >= quotation.last);
  const content = [{ first, last: quotation.last }, ...others];
  return withParts(tagged, { first: cue.last, last: as }, content);
}

/** "[“It will hold,”] the Courier quoted Ruiz as saying." */
function saidBefore(scene: Scene, { cue, parts: { content } }: TaggedCue, as: number): TokenRange[] | null {
  const before = content.filter(({ first, last }) => last <= cue.first && isQuoted(scene, first));
  const isOther = ({ first, last }: TokenRange): boolean => first >= cue.last && last > as + 2 && first <= as + 2;
  return before.length === 0 || content.some(isOther)
    ? null
    : content.filter(({ first, last }) => last <= cue.first || first > as + 2);
}

/** "quoted [an insider as saying that Ruiz would quit]": the one who is quoted is found in it as who said it. */
function withQuoted(tagged: TaggedCue, as: number): TaggedCue | null {
  const { cue, parts } = tagged;
  const [content, ...others] = parts.content;
  if (content?.first !== as + 2 || !parts.source || parts.source.last > cue.first) return null;
  return withContent(tagged, [{ first: cue.last, last: content.last }, ...others]);
}

/** "State media quoted the minister as [saying] …": it was the minister who said it. "Ruiz was quoted by the paper as saying" */
function ofSaying(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { tokens } = scene.doc;
  const { cue } = tagged;
  const as = cue.first - 1;
  if (tokens[cue.first]?.lower !== 'saying' || tokens[as]?.lower !== 'as') return null;
  const isQuoting = ({ lemma, sentence }: Token): boolean =>
    QUOTING_VERBS.has(lemma) && sentence === tokens[as]?.sentence;
  const verb = findLastIn(tokens, Math.max(0, as - MAX_QUOTED), as, isQuoting)?.index;
  if (verb === undefined || verb + 1 === as || tokens[verb + 1]?.lower === 'by') return null;
  return withSource(tagged, { first: verb + 1, last: as });
}

/** "[is reported to have] said": the verb in front is part of the cue. */
function ofReported({ doc }: Scene, tagged: TaggedCue): TaggedCue | null {
  const { tokens } = doc;
  const { cue } = tagged;
  const to = cue.anchor - 2;
  if (tokens[to]?.lower !== 'to' || tokens[to + 1]?.lower !== 'have' || tokens[to - 2]?.lemma !== 'be') return null;
  const isReported = SPEECH_VERBS.has(tokens[to - 1]?.lemma ?? '');
  return isReported ? withCue(tagged, endingAt(doc, cue, to - 2, cue.anchor)) : null;
}

/** "is said [to have told] them", "wrote [to say]": the verb of saying that the first one leads to. */
function ofInner(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { tokens, sentences } = scene.doc;
  const { cue, parts } = tagged;
  const verb = verbBehindTo(tokens, cue.anchor + 1);
  const row = verb && SPEECH_VERBS.get(verb.lemma);
  if (!verb || !row || !(takesClause(row) || takes(row, 'object')) || DECLINING_VERBS.has(cue.lemma)) return null;
  const [content, ...others] = parts.content;
  if (isQuoted(scene, verb.index)) return null;
  if (!content) return ofLed(scene, tagged, verb);
  if (content.last <= cue.first) return withInner(scene, tagged, verb, quotedOf(scene, parts.content));
  if (content.first <= cue.anchor) return null;
  const limit = Math.min(sentences[verb.sentence]?.last ?? content.last, verb.index + REACH);
  const first = content.first > verb.index ? content.first : openingOf(scene, row, verb.index + 1, limit);
  if (first === null || first >= content.last) return null;
  return withInner(scene, tagged, verb, [{ first, last: content.last }, ...others]);
}

/** Where the network leaves what is quoted to the inner verb. */
function ofLed(scene: Scene, tagged: TaggedCue, verb: Token): TaggedCue | null {
  const first = isIntroducing(scene.doc.tokens[verb.index + 1]) ? verb.index + 2 : verb.index + 1;
  const quotation = quotationStartingAt(scene, first);
  const inner = quotation && withInner(scene, tagged, verb, [{ first, last: quotation.last }]);
  return inner && asPlain(inner);
}

const quotedOf = (scene: Scene, content: readonly TokenRange[]): readonly TokenRange[] =>
  content.filter(({ first }) => isQuoted(scene, first));

/** Where nothing before the verb is quoted, nothing is left. */
function withInner({ doc }: Scene, tagged: TaggedCue, verb: Token, content: readonly TokenRange[]): TaggedCue | null {
  if (content.length === 0) return null;
  const { cue, parts } = tagged;
  const inner = withParts(tagged, parts.source ?? subjectOf(doc.tokens, cue), content);
  return withCue(inner, endingAt(doc, cue, cue.first, verb.index));
}

/** "[Ruiz told them], “It will hold,” according to two who were there": what they tell is that she said so. */
function ofOverheard(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { tokens, sentences } = scene.doc;
  const [said, ...others] = tagged.parts.content;
  if (tagged.cue.lemma !== 'according to' || !said || others.length > 0 || said.last > tagged.cue.first) return null;
  const quotation = quotationAt(scene, said.first);
  const before = (quotation?.first ?? 0) - 1;
  if (!isIntroducing(tokens[before])) return null;
  const opens = sentences[tokens[before]?.sentence ?? 0]?.first ?? before;
  const isReport = (token: Token): boolean => SPEECH_VERBS.has(token.lemma) && isVerb(token);
  const verb = findLastIn(tokens, Math.max(opens + 1, before - MAX_TOLD), before, isReport);
  return verb ? withContent(tagged, [{ first: opens, last: said.last }]) : null;
}

/** "told [the nine others in the room], “…”" */
const MAX_TOLD = 8;

/** "to say", "to have told" */
function verbBehindTo(tokens: readonly Token[], to: number): Token | null {
  if (tokens[to]?.lower !== 'to') return null;
  const isPerfect = tokens[to + 1]?.lower === 'have';
  const verb = tokens[isPerfect ? to + 2 : to + 1];
  if (verb?.pos !== 'VERB') return null;
  return isPerfect || verb.lower === verb.lemma ? verb : null;
}

/** "[Ruiz] is said to have told them": the network leaves the subject of a passive out. */
const subjectOf = (tokens: readonly Token[], { first }: TokenRange): TokenRange | null =>
  tokens[first - 1]?.pos === 'PROPN' || tokens[first - 1]?.pos === 'PRON' ? { first: first - 1, last: first } : null;
