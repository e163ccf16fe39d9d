import { compare } from './canonical.ts';
import { MIN_QUOTES, toPeriod } from './period.ts';
import { weigh } from './timeline.ts';
import type { Period, Ref, Shift, TrackedQuote } from './types.ts';

/** One shift at most for a speaker and a target: the day that parts the two intervals farthest. By the ids of the two. */
export function shiftsOf(quotes: readonly TrackedQuote[]): Shift[] {
  const views = new Map<string, { speaker: Ref; target: Ref; quotes: TrackedQuote[] }>();
  for (const quote of quotes) {
    const { speaker } = quote;
    if (!speaker) continue;
    for (const { subject: target } of quote.targets) {
      const key = `${speaker.id} ${target.id}`;
      const view = views.get(key) ?? { speaker, target, quotes: [] };
      view.quotes.push(quote);
      views.set(key, view);
    }
  }
  return [...views].sort(([a], [b]) => compare(a, b)).flatMap(([, view]) => shiftOf(view) ?? []);
}

function shiftOf(view: { speaker: Ref; target: Ref; quotes: TrackedQuote[] }): Shift | null {
  const { speaker, target } = view;
  const weighed = weigh(view.quotes, target.id).sort(
    (a, b) => compare(a.date, b.date) || compare(a.quote.id, b.quote.id),
  );
  let best: (Shift & { gap: number }) | null = null;
  for (let at = MIN_QUOTES; at <= weighed.length - MIN_QUOTES; at++) {
    const [last, on] = [weighed[at - 1]?.date as string, weighed[at]?.date as string];
    if (last === on) continue;
    const before = toPeriod(weighed[0]?.date as string, last, weighed.slice(0, at));
    const after = toPeriod(on, weighed.at(-1)?.date as string, weighed.slice(at));
    const gap = gapBetween(before, after);
    if (gap <= (best?.gap ?? 0)) continue;
    best = { speaker, target, on, before, after, quotes: weighed.map(({ quote }) => quote.id), gap };
  }
  if (!best) return null;
  const { gap: _, ...shift } = best;
  return shift;
}

/** How far the intervals lie apart; 0 or less where they touch. */
const gapBetween = (a: Period, b: Period): number =>
  Math.max((a.low ?? 0) - (b.high ?? 0), (b.low ?? 0) - (a.high ?? 0));
