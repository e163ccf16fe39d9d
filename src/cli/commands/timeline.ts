import { signed } from '../../render/in-words.ts';
import { defineListing } from '../listing/listing.ts';
import { table } from '../listing/table.ts';
import { choice, under } from '../options/option.ts';
import { QUERY, readQuery } from '../options/query.ts';

export const timeline = defineListing({
  name: 'timeline',
  summary: 'shows sentiment over time',
  about: `Shows the sentiment of what was said, period by period; with --target, the sentiment toward the target. What \
many articles print counts once. The mean is from -1 to 1; LOW to HIGH is its 95 % interval, which takes 5 quotes.`,
  examples: `  ontherecord timeline --store news.db --target Inkwell --every month`,
  options: {
    ...QUERY,
    ...under('Periods', {
      every: choice('PERIOD', ['day', 'week', 'month'], 'day, week (default; from Monday on) or month'),
    }),
  },
  find: (tracker, values) => tracker.timeline(readQuery(values, tracker), values.every ?? 'week'),
  printers: {
    text: (items, layout) =>
      items.length === 0
        ? 'No quotes\n'
        : table(
            items,
            {
              from: ({ from }) => from,
              to: ({ to }) => to,
              quotes: ({ quotes }) => quotes,
              printed: ({ occurrences }) => occurrences,
              mean: ({ mean }) => scored(mean),
              low: ({ low }) => scored(low),
              high: ({ high }) => scored(high),
              '-1        0         1': ({ mean, low, high }) => scale(mean, low, high),
            },
            layout,
          ),
    csv: {
      from: ({ from }) => from,
      to: ({ to }) => to,
      quotes: ({ quotes }) => quotes,
      occurrences: ({ occurrences }) => occurrences,
      mean: ({ mean }) => mean,
      low: ({ low }) => low,
      high: ({ high }) => high,
    },
  },
});

const scored = (score: number | null): string => (score === null ? '' : signed(score));

const WIDTH = 21;

/** Where the mean stands between -1 and 1, and its interval: `|       ---o--      |`. */
function scale(mean: number | null, low: number | null, high: number | null): string {
  const at = (score: number): number => Math.round(((Math.max(-1, Math.min(1, score)) + 1) / 2) * (WIDTH - 1));
  const line = Array.from<string>({ length: WIDTH }).fill(' ');
  line[at(0)] = '\u00b7';
  if (low !== null && high !== null) line.fill('\u2500', at(low), at(high) + 1);
  if (mean !== null) line[at(mean)] = '\u25cf';
  return line.join('');
}
