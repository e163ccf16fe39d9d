import type { TokenRange } from '../attribution.ts';

/**
 * Parts in text order that share no token. Two quotations share one where a mark stands inside it, as in an address:
 *
 *     “See https://a.b/c”,“d” said Ruiz.
 */
export function joined(parts: readonly TokenRange[]): readonly TokenRange[] {
  if (areApart(parts)) return parts;
  const apart: TokenRange[] = [];
  for (const part of parts.toSorted((a, b) => a.first - b.first)) {
    const before = apart.at(-1);
    if (!before || before.last <= part.first) apart.push(part);
    else apart[apart.length - 1] = { first: before.first, last: Math.max(before.last, part.last) };
  }
  return apart;
}

const areApart = (parts: readonly TokenRange[]): boolean =>
  parts.every(({ first }, index) => index === 0 || (parts[index - 1] as TokenRange).last <= first);
