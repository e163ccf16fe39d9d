import type { Attribution, TokenRange } from './attributions/attribution.ts';
import type { Circumstance } from './circumstances/circumstance.ts';
import type { Findings } from './findings.ts';
import type { Quotation } from './quotations/quotation.ts';
import { firstFrom } from './ranges.ts';
import type { Addressee, Cue, Quote, QuoteTime, Sentiment, Source, Span, SpeakerRef, Venue } from './schema/types.ts';
import { readTokens } from './sentiment/passage.ts';
import { scorePassage } from './sentiment/score-spans.ts';
import { toTargets } from './targets.ts';
import { type Document, spanAt, spanOfTokens } from './text/document.ts';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** 'q507-686': where the content begins and ends. Stable under every option. */
function quoteId({ doc }: Findings, { content }: Attribution): string {
  const { start, end } = spanOfTokens(doc, content[0]?.first ?? 0, content.at(-1)?.last ?? 1);
  return `q${start}-${end}`;
}

/** The quote of the attribution at `index`. */
export function toQuote(findings: Findings, index: number): Quote {
  const { doc, attributions, circumstances, speakers } = findings;
  const attribution = attributions[index] as Attribution;
  const circumstance = circumstances[index] as Circumstance;
  const outer = attribution.within === null ? undefined : attributions[attribution.within];
  const words = readTokens(doc.tokens, attribution.content);
  return {
    id: quoteId(findings, attribution),
    kind: attribution.kind,
    attribution: attribution.cue?.attribution ?? 'speech',
    factuality: circumstance.factuality,
    text: textOf(findings, attribution.content),
    content: attribution.content.map((part) => spanOf(doc, part)),
    cue: toCue(findings, attribution, circumstance),
    source: toSource(findings, index),
    speaker: toSpeakerRef(findings, index),
    addressee: toAddressee(findings, circumstance),
    venue: toVenue(doc, circumstance),
    time: toTime(doc, circumstance),
    within: outer ? quoteId(findings, outer) : null,
    sentiment: toSentiment(doc, scorePassage(doc.text, words)),
    targets: toTargets(findings, attribution.content, words, speakers.sources[index]?.speaker),
    confidence: round(attribution.confidence),
    by: attribution.by,
  };
}

const spanOf = (doc: Document, { first, last }: TokenRange): Span => spanOfTokens(doc, first, last);

/** The parts joined by one space. */
function textOf(findings: Findings, [first, ...more]: readonly TokenRange[]): string {
  let text = first ? withoutOuterMarks(findings, first) : '';
  for (const part of more) text += ` ${withoutOuterMarks(findings, part)}`;
  return text;
}

/** A part that stands wholly between marks loses the outermost ones; anything else stays as it is. */
function withoutOuterMarks({ doc, quotations }: Findings, { first, last }: TokenRange): string {
  const inside = outermostAround(quotations, first, last);
  const quoted = inside.reduce((sum, q) => sum + Math.min(q.last, last) - Math.max(q.first, first), 0);
  const from = doc.tokens[first]?.start ?? 0;
  const to = doc.tokens[last - 1]?.end ?? 0;
  if (quoted < last - first) return doc.text.slice(from, to);
  const head = inside[0];
  const tail = inside.at(-1);
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

/** Its words as the text was given. */
function toSentiment(doc: Document, sentiment: Sentiment): Sentiment {
  if (doc.given.isAsRead) return sentiment;
  const { score, label, magnitude } = sentiment;
  const words = sentiment.words.map((word) => {
    const { start, end, text } = spanAt(doc, word.start, word.end);
    return { start, end, text, weight: word.weight };
  });
  return { score, label, magnitude, words };
}

function toCue({ doc }: Findings, { cue }: Attribution, { act }: Circumstance): Cue | null {
  if (!cue) return null;
  const { start, end, text } = spanOf(doc, cue);
  return { start, end, text, lemma: cue.lemma, act: act ?? cue.act };
}

function toSource({ doc, attributions, speakers }: Findings, index: number): Source | null {
  const source = attributions[index]?.source;
  if (!source) return null;
  const { start, end, text } = spanOf(doc, source);
  return { start, end, text, form: speakers.sources[index]?.form ?? 'nominal' };
}

function toSpeakerRef({ speakers }: Findings, index: number): SpeakerRef | null {
  const source = speakers.sources[index];
  const speaker = source && speakers.speakers[source.speaker];
  return speaker ? { id: speaker.id, name: speaker.name, confidence: round(source.confidence) } : null;
}

function toAddressee({ doc, speakers }: Findings, { addressee }: Circumstance): Addressee | null {
  if (!addressee) return null;
  const speaker = addressee.speaker === null ? undefined : speakers.speakers[addressee.speaker];
  const { start, end, text } = spanOf(doc, addressee);
  return { start, end, text, speaker: speaker ? { id: speaker.id, name: speaker.name } : null };
}

function toVenue(doc: Document, { venue }: Circumstance): Venue | null {
  if (!venue) return null;
  const { name, kind, form, basis } = venue;
  return { name, kind, form, basis, span: spanOf(doc, venue) };
}

function toTime(doc: Document, { time }: Circumstance): QuoteTime | null {
  if (!time) return null;
  const { start, end, text } = spanOf(doc, time);
  return { start, end, text, from: time.from, to: time.to };
}
