import type { Attribution } from '../../attributions/attribution.ts';
import type { Document, Token } from '../../text/document.ts';
import { ADP, CAPITAL, DET, LOWER_CASE, NUM, PRON, PUNCT } from './word-bits.ts';

/** The words, in lower case, that are capitalized though nothing else asks for it: `isDue` tells where a headline or a start does. */
export function innerCapitals(
  { tokens }: Document,
  words: Int32Array,
  isDue: (at: number) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++)
    if (((words[at] as number) & CAPITAL) !== 0 && !isDue(at)) found.add((tokens[at] as Token).lower);
  return found;
}

/** The words, in lower case, that are all of a source and begin with a capital letter. */
export function loneSources(
  { tokens }: Document,
  words: Int32Array,
  attributions: readonly Attribution[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { source } of attributions)
    if (source && source.last - source.first === 1 && ((words[source.first] as number) & CAPITAL) !== 0)
      found.add((tokens[source.first] as Token).lower);
  return found;
}

/** The words that stand somewhere without a capital letter; those that no name could be are left out. */
export function lowerCaseWords({ tokens }: Document, words: Int32Array): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    if ((word & LOWER_CASE) !== 0 && (word & NO_NAME) === 0) found.add((tokens[at] as Token).lower);
  }
  return found;
}

const NO_NAME = DET | ADP | PRON | PUNCT | NUM;
