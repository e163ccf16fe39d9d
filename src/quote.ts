import type { Attribution, TokenRange } from './attributions/attribution.ts';
import type { Circumstance } from './circumstances/circumstance.ts';
import type { Quotation } from './quotations/quotation.ts';
import type { Addressee, Cue, Quote, QuoteTime, Source, Span, SpeakerRef, Target, Venue } from './schema/types.ts';
import { scoreWords } from './sentiment/score-spans.ts';
import { scoreTargetAmong, type TargetScore } from './sentiment/score-target.ts';
import { addWords, type Word } from './sentiment/words.ts';
import type { Speakers } from './speakers/resolution.ts';
import { type Document, spanOfTokens } from './text/document.ts';

/** All that the stages found, as `toQuote` needs it. */
export interface Findings {
  readonly doc: Document;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly speakers: Speakers;
  readonly circumstances: readonly Circumstance[];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** 'q507-686': where the content begins and ends. Stable under every option. */
export function quoteId({ doc }: Findings, { content }: Attribution): string {
  const start = doc.tokens[content[0]?.first ?? 0]?.start;
  const end = doc.tokens[(content.at(-1)?.last ?? 1) - 1]?.end;
  return `q${start}-${end}`;
}

/** The quote of the attribution at `index`. */
export function toQuote(findings: Findings, index: number): Quote {
  const { doc, attributions, circumstances } = findings;
  const attribution = attributions[index] as Attribution;
  const circumstance = circumstances[index] as Circumstance;
  const outer = attribution.within === null ? undefined : attributions[attribution.within];
  const content = attribution.content.map((part) => spanOf(doc, part));
  return {
    id: quoteId(findings, attribution),
    kind: attribution.kind,
    attribution: attribution.cue?.attribution ?? 'speech',
    factuality: circumstance.factuality,
    text: attribution.content.map((part) => withoutOuterMarks(findings, part)).join(' '),
    content,
    cue: toCue(findings, attribution, circumstance),
    source: toSource(findings, index),
    speaker: toSpeakerRef(findings, index),
    addressee: toAddressee(findings, circumstance),
    venue: toVenue(doc, circumstance),
    time: toTime(doc, circumstance),
    within: outer ? quoteId(findings, outer) : null,
    sentiment: scoreWords(doc.text, wordsOf(doc, attribution.content)),
    targets: toTargets(findings, index),
    confidence: round(attribution.confidence),
    by: attribution.by,
  };
}

const spanOf = (doc: Document, { first, last }: TokenRange): Span => spanOfTokens(doc, first, last);

/** The words of each part, of which the first opens a text of its own. */
function wordsOf({ tokens }: Document, parts: readonly TokenRange[]): Word[] {
  const words: Word[] = [];
  for (const { first, last } of parts) addWords(words, tokens, first, last);
  return words;
}

/** A part that stands wholly between marks loses the outermost ones; anything else stays as it is. */
function withoutOuterMarks({ doc, quotations }: Findings, { first, last }: TokenRange): string {
  const inside = outermostAround(quotations, first, last);
  const quoted = inside.reduce((sum, q) => sum + Math.min(q.last, last) - Math.max(q.first, first), 0);
  const [from, to] = [doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0];
  if (quoted < last - first) return doc.text.slice(from, to);
  const [head, tail] = [inside[0], inside.at(-1)];
  const start = head?.first === first ? head.innerStart : from;
  const end = tail?.last === last ? tail.innerEnd : to;
  return doc.text.slice(start, Math.max(start, end)).trim();
}

/** The outermost quotations that share a token with the range, but for those around it. Quotations are in text order. */
function outermostAround(quotations: readonly Quotation[], first: number, last: number): Quotation[] {
  const found: Quotation[] = [];
  let at = firstFrom(quotations, first);
  while (at > 0 && (quotations[at - 1] as Quotation).last > first) at--;
  for (; at < quotations.length && (quotations[at] as Quotation).first < last; at++) {
    const quotation = quotations[at] as Quotation;
    if (quotation.last > first && isOutermost(quotations, quotation, first, last)) found.push(quotation);
  }
  return found;
}

/** In “He told me, ‘Sail now,’” the inner marks are the outermost of what he told. */
function isOutermost(all: readonly Quotation[], quotation: Quotation, first: number, last: number): boolean {
  const isAround = (other: Quotation): boolean => other.first < first && last <= other.last - (other.closed ? 1 : 0);
  const parent = quotation.parent === null ? undefined : all[quotation.parent];
  return !isAround(quotation) && (!parent || isAround(parent));
}

function toCue({ doc }: Findings, { cue }: Attribution, { act }: Circumstance): Cue | null {
  return cue && { ...spanOf(doc, cue), lemma: cue.lemma, act: act ?? cue.act };
}

function toSource({ doc, attributions, speakers }: Findings, index: number): Source | null {
  const source = attributions[index]?.source;
  return source ? { ...spanOf(doc, source), form: speakers.sources[index]?.form ?? 'nominal' } : null;
}

function toSpeakerRef({ speakers }: Findings, index: number): SpeakerRef | null {
  const source = speakers.sources[index];
  const speaker = source && speakers.speakers[source.speaker];
  return speaker ? { id: speaker.id, name: speaker.name, confidence: round(source.confidence) } : null;
}

function toAddressee({ doc, speakers }: Findings, { addressee }: Circumstance): Addressee | null {
  if (!addressee) return null;
  const speaker = addressee.speaker === null ? undefined : speakers.speakers[addressee.speaker];
  return { ...spanOf(doc, addressee), speaker: speaker ? { id: speaker.id, name: speaker.name } : null };
}

function toVenue(doc: Document, { venue }: Circumstance): Venue | null {
  if (!venue) return null;
  const { name, kind, form, basis } = venue;
  return { name, kind, form, basis, span: spanOf(doc, venue) };
}

function toTime(doc: Document, { time }: Circumstance): QuoteTime | null {
  return time && { ...spanOf(doc, time), from: time.from, to: time.to };
}

/** The named people and organizations inside the content, but for the speaker, and the sentiment toward each. */
function toTargets(findings: Findings, index: number): Target[] {
  const { doc, attributions, speakers } = findings;
  const own = speakers.sources[index]?.speaker;
  const targets: Target[] = [];
  for (const part of (attributions[index] as Attribution).content) {
    for (const mention of within(speakers.mentions, part)) {
      const speaker = mention.speaker === null ? undefined : speakers.speakers[mention.speaker];
      if (!speaker?.named || mention.speaker === own) continue;
      const { id, name, kind } = speaker;
      const { start, end, text } = spanOf(doc, mention);
      const { score, label, confidence } = targetScore(doc, mention, part);
      targets.push({ start, end, text, name, kind, speaker: id, score, label, confidence });
    }
  }
  return targets;
}

/** Tokens around a target that are looked at; the sentence of a list may go on for pages. */
const TARGET_REACH = 120;

/** The target is scored by the content that stands in its sentence. */
function targetScore(doc: Document, mention: TokenRange, part: TokenRange): TargetScore {
  const sentence = doc.sentences[doc.tokens[mention.first]?.sentence ?? 0] as TokenRange;
  const first = Math.max(part.first, sentence.first, mention.first - TARGET_REACH);
  const last = Math.min(part.last, sentence.last, mention.last + TARGET_REACH);
  const target = spanOf(doc, mention);
  return scoreTargetAmong(wordsOf(doc, [{ first, last }]), target, target.text);
}

/** Those of the ranges, which are in text order, that lie in the part. */
function within<Range extends TokenRange>(ranges: readonly Range[], part: TokenRange): Range[] {
  const found: Range[] = [];
  for (let at = firstFrom(ranges, part.first); at < ranges.length && (ranges[at] as Range).first < part.last; at++) {
    if ((ranges[at] as Range).last <= part.last) found.push(ranges[at] as Range);
  }
  return found;
}

/** The index of the first range that begins at `first` or behind it. */
function firstFrom(ranges: readonly TokenRange[], first: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as TokenRange).first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
