import type {
  AttributionKind,
  Factuality,
  QuoteKind,
  Span,
  SpeakerKind,
  SpeechAct,
  VenueBasis,
  VenueKind,
} from '../../schema/types.ts';
import type { MarkedAttribution, MarkedReference, MarkedSource, MarkedTime, MarkedVenue } from './marked.ts';
import { type Label, type MarkedSpan, MarkupError } from './markup.ts';

/** Labels that need no content of their number. */
const FREE: ReadonlySet<Label> = new Set<Label>(['content', 'quotation', 'mention']);
/** What tells of the saying: one of each at most, and outside the content it belongs to. */
const SAYING = ['cue', 'source', 'addressee', 'venue', 'time'] as const;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Links the marked spans to attributions, in the order in which their contents begin. Throws a `MarkupError`. */
export function readAttributions(file: string, spans: readonly MarkedSpan[]): MarkedAttribution[] {
  const numbers = new Set(spans.flatMap(({ label, n }) => (label === 'content' ? [n] : [])));
  for (const { label, n, line } of spans)
    if (!FREE.has(label) && !numbers.has(n))
      throw new MarkupError(file, line, `"${label}#${n}" without "content#${n}"`);
  checkNesting(file, spans);
  return [...numbers].map((n) => readAttribution(file, n, spans));
}

const hull = (parts: readonly Span[]) => ({ start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 });
const holds = (outer: { start: number; end: number }, inner: { start: number; end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Refuses a `within` whose content does not hold the attribution. */
function checkNesting(file: string, spans: readonly MarkedSpan[]): void {
  const contents = spans.filter(({ label }) => label === 'content');
  for (const span of contents) {
    const within = value(span, 'within');
    if (within === null) continue;
    const outer = contents.filter(({ n }) => n === Number(within));
    if (!outer.length) throw new MarkupError(file, span.line, `within=${within} without "content#${within}"`);
    if (!holds(hull(outer), hull(contents.filter(({ n }) => n === span.n))))
      throw new MarkupError(
        file,
        span.line,
        `within=${within}, but "content#${within}" does not hold "content#${span.n}"`,
      );
  }
}

/** Refuses parts of one attribution that lie in each other. */
function checkParts(file: string, content: readonly MarkedSpan[], saying: readonly MarkedSpan[]): void {
  for (const [index, span] of content.entries()) {
    const next = content[index + 1];
    if (next && next.start < span.end) throw new MarkupError(file, next.line, `"content#${next.n}" inside itself`);
    const inside = saying.find(({ start, end }) => start < span.end && end > span.start);
    if (inside)
      throw new MarkupError(file, inside.line, `"${inside.label}#${inside.n}" overlaps its own content; split it`);
  }
}

function readAttribution(file: string, n: number, spans: readonly MarkedSpan[]): MarkedAttribution {
  const own = spans.filter((span) => span.n === n);
  const content = own.filter(({ label }) => label === 'content');
  const [cue, source, addressee, venue, time] = SAYING.map((label) => {
    const [first = null, second] = own.filter((span) => span.label === label);
    if (second) throw new MarkupError(file, second.line, `a second "${label}#${n}"`);
    return first;
  }) as [Part, Part, Part, Part, Part];
  checkParts(
    file,
    content,
    [cue, source, addressee, venue, time].filter((part) => part !== null),
  );

  const key = (name: string): string | null => content.map((span) => value(span, name)).find((v) => v !== null) ?? null;
  const floating = key('floating') !== null;
  if (floating && (cue ?? source))
    throw new MarkupError(file, hullLine(content), `"content#${n}" floats, but has a cue or a source`);
  const within = key('within');
  return {
    n,
    kind: (key('kind') as QuoteKind | null) ?? kindOf(content, cue, spans),
    attribution: (key('attribution') as AttributionKind | null) ?? 'speech',
    factuality: (key('factuality') as Factuality | null) ?? 'factual',
    within: within === null ? null : Number(within),
    floating,
    content: content.map(plain),
    cue: cue && { ...plain(cue), lemma: value(cue, 'lemma'), act: value(cue, 'act') as SpeechAct | null },
    source: source && readSource(file, source, own),
    speaker: (source && value(source, 'speaker')) ?? key('speaker'),
    addressee: addressee && reference(addressee),
    venue: venue && readVenue(venue),
    time: time && readTime(time),
  };
}

type Part = MarkedSpan | null;

const hullLine = (parts: readonly MarkedSpan[]): number => parts[0]?.line ?? 0;

function readSource(file: string, source: MarkedSpan, own: readonly MarkedSpan[]): MarkedSource {
  const unnamed = source.keys.has('unnamed');
  if (unnamed && source.keys.has('speaker'))
    throw new MarkupError(file, source.line, `"source#${source.n}" is unnamed, but has a speaker`);
  const role = own.find((span) => span.label === 'role' && holds(source, span));
  return {
    ...reference(source),
    kind: (value(source, 'kind') as SpeakerKind | null) ?? 'person',
    unnamed,
    role: value(source, 'role') ?? role?.text ?? null,
  };
}

const readVenue = (span: MarkedSpan): MarkedVenue => ({
  ...plain(span),
  name: value(span, 'name'),
  kind: (value(span, 'kind') as VenueKind | null) ?? 'outlet',
  form: value(span, 'form'),
  basis: (value(span, 'basis') as VenueBasis | null) ?? 'stated',
});

/** One day where only `from` is given. */
const readTime = (span: MarkedSpan): MarkedTime => ({
  ...plain(span),
  from: value(span, 'from'),
  to: value(span, 'to') ?? value(span, 'from'),
});

/**
 * Direct: all of its words between marks. Mixed: a quoted stretch of two words or more, but not all. Marks that hold the
 * cue too are somebody else's: in “He said it was late,” she said, what he said is indirect.
 */
function kindOf(content: readonly Span[], cue: Span | null, spans: readonly MarkedSpan[]): QuoteKind {
  const quotations = spans.filter((span) => span.label === 'quotation' && !(cue && holds(span, cue)));
  const words = content.flatMap(({ start, text }) =>
    [...text.matchAll(WORD)].map(({ index, 0: { length } }) => ({ start: start + index, end: start + index + length })),
  );
  if (words.every((word) => quotations.some((quotation) => holds(quotation, word)))) return 'direct';
  return quotations.some((quotation) => words.filter((word) => holds(quotation, word)).length > 1)
    ? 'mixed'
    : 'indirect';
}

/** The span alone, without what the markup says of it. */
export const plain = ({ start, end, text }: Span): Span => ({ start, end, text });
export const value = (span: MarkedSpan, key: string): string | null => span.keys.get(key) ?? null;
export const reference = (span: MarkedSpan): MarkedReference => ({ ...plain(span), speaker: value(span, 'speaker') });
