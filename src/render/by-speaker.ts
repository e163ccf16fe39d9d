import type { Quote } from '../schema/types.ts';

/** Quotes by the id of their speaker, in the order in which they first speak; those without one last. */
export function bySpeaker(quotes: readonly Quote[]): Map<string | null, Quote[]> {
  const groups = new Map<string | null, Quote[]>();
  for (const id of [...quotes.flatMap(({ speaker }) => speaker?.id ?? []), null]) groups.set(id, []);
  for (const quote of quotes) groups.get(quote.speaker?.id ?? null)?.push(quote);
  if (groups.get(null)?.length === 0) groups.delete(null);
  return groups;
}
