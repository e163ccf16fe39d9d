import type { Quote } from '../schema/types.ts';
import type { Match, Row } from './types.ts';
import { wordsOf } from './words.ts';

/** The row whose wording is printed most; of equals the longest, then the earliest. `rows`: the earliest first. */
export function shownOf(rows: readonly Row[], wordingOf: (row: string) => string): Row {
  const wordings = rows.map(({ id }) => wordingOf(id));
  const counts = new Map<string, number>();
  for (const wording of wordings) counts.set(wording, (counts.get(wording) ?? 0) + 1);
  const count = (at: number): number => counts.get(wordings[at] as string) ?? 0;
  const length = (at: number): number => rows[at]?.quote.text.length ?? 0;
  const best = rows.reduce((top, _, at) => ((count(at) - count(top) || length(at) - length(top)) > 0 ? at : top), 0);
  return rows[best] as Row;
}

/** How a quote is worded beside the one that is shown. */
export function matchOf(quote: Quote, shown: Quote): Match {
  if (quote.text === shown.text) return 'identical';
  const [own, other] = [quote, shown].map(({ text }) => ` ${wordsOf(text).join(' ')} `) as [string, string];
  if (own === other) return 'identical';
  return own.includes(other) || other.includes(own) ? 'part' : 'reworded';
}
