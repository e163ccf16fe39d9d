import { extract } from '../../src/index.ts';
import { leastCostOf } from './cost.ts';
import { articleOfNewNames, ordinaryText } from './ordinary.ts';

/** What a document costs at each size. */
export interface Growth {
  readonly name: string;
  readonly costs: readonly { readonly size: number; readonly nanoseconds: number }[];
  /** The dearest size by the cheapest, per character. */
  readonly factor: number;
}

const TRIES = 3;

const KINDS: Readonly<Record<string, (size: number) => string>> = {
  'the same articles over and over': ordinaryText,
  'ever new names': (size) => {
    const length = articleOfNewNames(0).length;
    return Array.from({ length: Math.ceil(size / length) }, (_, index) => articleOfNewNames(index))
      .join('\n\n')
      .padEnd(size)
      .slice(0, size);
  },
  // Who looks back over the sentence before at every "it" takes a time that grows with both.
  'a sentence of names, then one of reports by "it"': (size) => {
    const half = (unit: string): string => unit.repeat(Math.ceil(size / 2 / unit.length));
    return `${half('The ministry met Ana Ruiz and ')}left. ${half('It said yes, it says no; ')}`.slice(0, size);
  },
};

/**
 * The cost per character of one document of each size, for every kind of document. `atLeast`: so many characters are
 * read of each size, in one document or several.
 */
export function growthOf(sizes: readonly number[], atLeast: number): Growth[] {
  return Object.entries(KINDS).map(([name, make]) => {
    extract(make(atLeast));
    const costs = sizes.map((size) => ({ size, nanoseconds: nanosecondsOf(make(size), atLeast) }));
    const each = costs.map(({ nanoseconds }) => nanoseconds);
    return { name, costs, factor: Math.max(...each) / Math.min(...each) };
  });
}

/** Processor time per character: the least of a few tries, unless the text is so long that one says enough. */
function nanosecondsOf(text: string, atLeast: number): number {
  const rounds = Math.max(1, Math.round(atLeast / text.length));
  const tries = text.length > 1_000_000 ? 1 : TRIES;
  const cost = leastCostOf(tries, () => {
    for (let round = 0; round < rounds; round++) extract(text);
  });
  return (cost * 1e6) / (rounds * text.length);
}
