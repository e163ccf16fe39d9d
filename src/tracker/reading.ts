import type { Extraction } from '../schema/types.ts';
import { canonicalJson, compare } from './canonical.ts';

/**
 * Of two readings of an article, which is newer: by `updatedAt` (else `publishedAt`), the version of the reader by its
 * numbers, then the canonical JSON. Positive where `a` is newer, negative where `b` is, 0 only for equal ones. A store
 * keeps the newest, whatever order they come in.
 */
export function compareReadings(a: Extraction, b: Extraction): number {
  return (
    compare(stamp(a), stamp(b)) || compareVersions(a.version, b.version) || compare(canonicalJson(a), canonicalJson(b))
  );
}

const TIME_WITHOUT_OFFSET = /T[\d:.,]+$/;

/** The moment in UTC, so that offsets do not matter; a day alone is its midnight. Articles without a date come first. */
function stamp({ article }: Extraction): string {
  const date = article.updatedAt ?? article.publishedAt;
  const time = date === null ? Number.NaN : Date.parse(TIME_WITHOUT_OFFSET.test(date) ? `${date}Z` : date);
  return Number.isNaN(time) ? (date ?? '') : new Date(time).toISOString();
}

function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split(/[^0-9]+/).map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(x.length, y.length); at++) {
    const difference = (x[at] ?? 0) - (y[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
