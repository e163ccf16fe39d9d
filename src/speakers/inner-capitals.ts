import type { Document } from '../text/document.ts';
import { isCapital } from './letters.ts';

/** The words, in lower case, that are capitalized in the middle of a sentence that is no headline. */
export function innerCapitals({ tokens }: Document, isHeadline: (at: number) => boolean): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { index, sentence, text, lower } of tokens)
    if (isCapital(text) && tokens[index - 1]?.sentence === sentence && !isHeadline(index)) found.add(lower);
  return found;
}
