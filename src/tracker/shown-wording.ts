import type { Quote } from '../schema/types.ts';
import type { Match, Row } from './types.ts';
import { wordsOf } from './words.ts';

/** The row whose wording is printed most; of equals the longest, then the earliest. `rows`: the earliest first. */
export function shownOf(rows: readonly Row[], wordingOf: (row: string) => string): Row {
  const counts = new Map<string, number>();
  for (const { id } of rows) counts.set(wordingOf(id), (counts.get(wordingOf(id)) ?? 0) + 1);
  const count = ({ id }: Row): number => counts.get(wordingOf(id)) ?? 0;
  return rows.reduce((best, row) => {
    const more = count(row) - count(best) || row.quote.text.length - best.quote.text.length;
    return more > 0 ? row : best;
  });
}

/** How a quote is worded beside the one that is shown. */
export function matchOf(quote: Quote, shown: Quote): Match {
  if (quote.text === shown.text) return 'identical';
  const [own, other] = [quote, shown].map(({ text }) => ` ${wordsOf(text).join(' ')} `) as [string, string];
  if (own === other) return 'identical';
  return own.includes(other) || other.includes(own) ? 'part' : 'reworded';
}
