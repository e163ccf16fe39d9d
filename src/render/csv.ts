import type { ArticleInfo, Extraction, Quote } from '../schema/types.ts';
import { type Cell, row } from './csv-row.ts';
import { scoreInWords } from './in-words.ts';

/** The columns in their order, and what stands in them for a quote. */
const COLUMNS = {
  article: ({ id }) => id,
  title: ({ title }) => title,
  outlet: ({ outlet }) => outlet,
  url: ({ url }) => url,
  published_at: ({ publishedAt }) => publishedAt,
  quote: (_, { id }) => id,
  kind: (_, { kind }) => kind,
  attribution: (_, { attribution }) => attribution,
  factuality: (_, { factuality }) => factuality,
  text: (_, { text }) => text,
  speaker: (_, { speaker }) => speaker?.name,
  speaker_id: (_, { speaker }) => speaker?.id,
  speaker_confidence: (_, { speaker }) => speaker?.confidence,
  source: (_, { source }) => source?.text,
  cue: (_, { cue }) => cue?.text,
  act: (_, { cue }) => cue?.act,
  addressee: (_, { addressee }) => addressee?.speaker?.name ?? addressee?.text,
  venue: (_, { venue }) => venue && (venue.name ?? venue.span.text),
  venue_kind: (_, { venue }) => venue?.kind,
  venue_form: (_, { venue }) => venue?.form,
  time: (_, { time }) => time?.text,
  from: (_, { time }) => time?.from,
  to: (_, { time }) => time?.to,
  within: (_, { within }) => within,
  sentiment: (_, { sentiment }) => sentiment.score,
  sentiment_label: (_, { sentiment }) => sentiment.label,
  targets: (_, { targets }) => targets.map((target) => `${target.name}: ${scoreInWords(target)}`).join('; '),
  confidence: (_, { confidence }) => confidence,
  by: (_, { by }) => by,
  start: (_, { content }) => content[0]?.start,
  end: (_, { content }) => content.at(-1)?.end,
} satisfies Record<string, (article: ArticleInfo, quote: Quote) => Cell>;

/**
 * The quotes of extractions as comma-separated values (RFC 4180): a header, then a row for each quote, each with its
 * CRLF. Absent values are empty cells.
 *
 * A text that a spreadsheet would run as a formula (`=`, `+`, `-` or `@` first, also full-width or behind blanks, or a
 * tab or line break first) gets an apostrophe before it; numbers stay numbers.
 */
export function* toCsv(extractions: Iterable<Extraction>): Generator<string> {
  yield row(Object.keys(COLUMNS));
  for (const { article, quotes } of extractions) {
    for (const quote of quotes) yield row(Object.values(COLUMNS).map((cellOf) => cellOf(article, quote)));
  }
}
