const MAX_LENGTH = 60;

/** A value as an error message shows it: short, on one line, its type told from its looks. */
export function shown(value: unknown): string {
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  if (typeof value === 'bigint') return `${value}n`;
  const text = asJson(value) ?? String(value);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}\u2026` : text;
}

/** undefined for what JSON has no word for: undefined itself, a circle, NaN. */
function asJson(value: unknown): string | undefined {
  if (typeof value === 'number') return undefined;
  if (typeof value === 'string') return JSON.stringify(value.slice(0, MAX_LENGTH));
  try {
    return JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
