import { counted, saidInWords, scoreInWords } from '../../render/in-words.ts';
import { onOneLine, wrap } from '../../render/wrap.ts';
import type { TrackedQuote } from '../../tracker/types.ts';
import { defineListing } from '../listing/listing.ts';
import { PAGE, QUERY, readPage, readQuery } from '../options/query.ts';
import type { Layout } from '../terminal.ts';

const BAR = '\u2502';
const SEPARATOR = ' \u00b7 ';
/** So many of those who printed it are named. */
const NAMED = 3;

export const quotes = defineListing({
  name: 'quotes',
  summary: 'lists what was said, the newest first',
  about: `Lists what was said, the newest first: one thing said once, however many articles print it. Its id stands at \
the end of its last line.`,
  examples: `  ontherecord quotes --store news.db --speaker Castellane --from 2026-03-01
  ontherecord quotes --store news.db --format html > quotes.html`,
  options: { ...QUERY, ...PAGE },
  find: (tracker, values) => tracker.quotes({ ...readQuery(values, tracker), ...readPage(values) }),
  printers: {
    text: (items, layout) =>
      items.length === 0
        ? 'No quotes\n'
        : `${counted(items.length, 'quote')}\n${items.map((item) => `\n${entry(item, layout)}`).join('')}`,
    async html(items) {
      const { quotesToHtml } = await import('../../render/quotes-to-html.ts');
      return quotesToHtml(items, { page: true });
    },
    csv: {
      id: ({ id }) => id,
      date: ({ date }) => date,
      speaker: ({ speaker }) => speaker?.name,
      speaker_id: ({ speaker }) => speaker?.id,
      text: ({ text }) => text,
      sentiment: ({ sentiment }) => sentiment.score,
      sentiment_label: ({ sentiment }) => sentiment.label,
      targets: ({ targets }) => targets.map((each) => `${each.subject.name}: ${scoreInWords(each)}`).join('; '),
      occurrences: ({ occurrences }) => occurrences.length,
      printed_by: (item) => printersOf(item).join('; '),
      urls: ({ occurrences }) => occurrences.flatMap(({ article }) => article.url ?? []).join('; '),
    },
  },
});

/** When and who, what was said behind a bar, and under it what to make of it. */
function entry(item: TrackedQuote, { paint, width }: Layout): string {
  const { id, text, speaker, date, occurrences } = item;
  const kind = occurrences[0]?.quote.kind ?? 'indirect';
  const said = wrap(saidInWords({ kind, text }), width - 4).map((line) => `  ${BAR} ${line}`);
  const details = wrap([...judgement(item), printedBy(item), id].join(SEPARATOR), width - 4);
  const who = paint('bold', onOneLine(speaker?.name ?? 'Speaker unknown'));
  return [`${date ?? 'No date'}  ${who}`, ...said, ...details.map((line) => `    ${paint('dim', line)}`), ''].join(
    '\n',
  );
}

const judgement = ({ sentiment, targets }: TrackedQuote): string[] => [
  scoreInWords(sentiment),
  ...targets
    .filter(({ label }) => label !== 'neutral')
    .map((each) => `${scoreInWords(each)} toward ${each.subject.name}`),
];

/** "in The Gazette, Harbour Review and 4 more" */
function printedBy(item: TrackedQuote): string {
  const names = printersOf(item);
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return `in ${names.slice(0, NAMED).join(', ')}${more}`;
}

/** The outlets; of an article without one, what it is called. */
const printersOf = ({ occurrences }: TrackedQuote): string[] => [
  ...new Set(occurrences.map(({ article: { outlet, title, id } }) => outlet ?? title ?? id)),
];
