import type { Extraction, Quote, Span } from '../schema/types.ts';
import { requireSameText } from './same-text.ts';

/** What a stretch of the text is to a quote. `target`: a mention inside the content that the quote takes sides on. */
export type Role = 'content' | 'cue' | 'source' | 'addressee' | 'venue' | 'time' | 'target';

/** One quote, by its id, and what the stretch is to it. */
export interface Mark {
  quote: string;
  role: Role;
}

/** A stretch of the text in which nothing begins or ends. UTF-16 code units, half open; marks from the outermost in. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  marks: Mark[];
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/**
 * The text of an article, cut wherever a span of a quote begins or ends. The segments follow each other without a gap
 * and are never empty: their texts joined are the text.
 *
 * A mark stands behind those that began before it, or with it and end later. Two spans of one role and quote that
 * overlap count once.
 *
 * @throws OnTheRecordError 'text-mismatch' when the extraction is of another text
 */
export function toSegments(text: string, extraction: Extraction): Segment[] {
  requireSameText(text, extraction.article);
  const placed = extraction.quotes
    .flatMap(placedMarks)
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  placed.sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])]);
  return cutAt(
    [...cuts].sort((a, b) => a - b),
    text,
    placed,
  );
}

function placedMarks(quote: Quote): Placed[] {
  const { content, cue, source, addressee, venue, time, targets } = quote;
  const spans: [Role, readonly (Span | null | undefined)[]][] = [
    ['content', content],
    ['cue', [cue]],
    ['source', [source]],
    ['addressee', [addressee]],
    ['venue', [venue?.span]],
    ['time', [time]],
    ['target', targets],
  ];
  return spans.flatMap(([role, each]) =>
    each.flatMap((span) => (span ? { start: span.start, end: span.end, mark: { quote: quote.id, role } } : [])),
  );
}

function cutAt(cuts: readonly number[], text: string, placed: readonly Placed[]): Segment[] {
  const segments: Segment[] = [];
  let open: Placed[] = [];
  let next = 0;
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] as number;
    open = open.filter((each) => each.end > start);
    for (let each = placed[next]; each?.start === start; each = placed[++next]) open.push(each);
    segments.push({ start, end, text: text.slice(start, end), marks: distinct(open) });
  }
  return segments;
}

function distinct(open: readonly Placed[]): Mark[] {
  const seen = new Set<string>();
  return open.flatMap(({ mark: { quote, role } }) => {
    const key = `${role} ${quote}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return { quote, role };
  });
}
