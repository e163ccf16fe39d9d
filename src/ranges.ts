import type { TokenRange } from './attributions/attribution.ts';

/** The index of the first of the ranges, which are in text order, that begins at `first` or behind it. */
export function firstFrom(ranges: readonly TokenRange[], first: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as TokenRange).first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
