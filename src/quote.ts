import type { Attribution, TokenRange } from './attributions/attribution.ts';
import type { Circumstance } from './circumstances/circumstance.ts';
import type { Quotation } from './quotations/quotation.ts';
import type { Addressee, Cue, Quote, QuoteTime, Source, Span, SpeakerRef, Target, Venue } from './schema/types.ts';
import { scoreSpans } from './sentiment/score-spans.ts';
import { scoreTarget } from './sentiment/score-target.ts';
import type { Speakers } from './speakers/resolution.ts';
import { type Document, spanAt, spanOfTokens } from './text/document.ts';

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
    sentiment: scoreSpans(doc.text, content),
    targets: toTargets(findings, index),
    confidence: round(attribution.confidence),
    by: attribution.by,
  };
}

const spanOf = (doc: Document, { first, last }: TokenRange): Span => spanOfTokens(doc, first, last);

/** A part that stands wholly between marks loses the outermost ones; anything else stays as it is. */
function withoutOuterMarks({ doc, quotations }: Findings, { first, last }: TokenRange): string {
  const inside = quotations.filter((q) => q.depth === 0 && q.first < last && first < q.last);
  const quoted = inside.reduce((sum, q) => sum + Math.min(q.last, last) - Math.max(q.first, first), 0);
  const [from, to] = [doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0];
  if (quoted < last - first) return doc.text.slice(from, to);
  const [head, tail] = [inside[0], inside.at(-1)];
  const start = head?.first === first ? head.innerStart : from;
  const end = tail?.last === last ? tail.innerEnd : to;
  return doc.text.slice(start, Math.max(start, end)).trim();
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
function toTargets({ doc, attributions, speakers }: Findings, index: number): Target[] {
  const { content } = attributions[index] as Attribution;
  const own = speakers.sources[index]?.speaker;
  return speakers.mentions
    .filter(({ first, last }) => content.some((part) => part.first <= first && last <= part.last))
    .filter(({ speaker }) => speaker !== null && speaker !== own)
    .flatMap((mention) => {
      const speaker = speakers.speakers[mention.speaker as number];
      if (!speaker?.named) return [];
      const span = spanOf(doc, mention);
      const { score, label, confidence } = targetScore(doc, mention, content);
      return [{ ...span, name: speaker.name, kind: speaker.kind, speaker: speaker.id, score, label, confidence }];
    });
}

/** The target is scored in the sentences of the content that it stands in, so that the reporting clause cannot count. */
function targetScore(doc: Document, { first, last }: TokenRange, content: readonly TokenRange[]) {
  const part = content.find((range) => range.first <= first && last <= range.last) as TokenRange;
  const sentence = doc.sentences[doc.tokens[first]?.sentence ?? 0];
  const from = Math.max(part.first, sentence?.first ?? 0);
  const to = Math.max(last, Math.min(part.last, sentence?.last ?? 0));
  const { start, text } = spanAt(doc, doc.tokens[from]?.start ?? 0, doc.tokens[to - 1]?.end ?? 0);
  const offset = (at: number | undefined): number => (at ?? 0) - start;
  return scoreTarget(text, { start: offset(doc.tokens[first]?.start), end: offset(doc.tokens[last - 1]?.end) });
}
