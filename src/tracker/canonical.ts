/** JSON with the keys of each object sorted: equal values give equal strings, however they were made. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** A deep copy with the keys of each object sorted. */
export function sorted<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(sorted) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => compare(a, b)).map(([key, field]) => [key, sorted(field)]),
  ) as Value;
}

/** By code units, the same in every locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
