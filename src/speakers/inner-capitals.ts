import type { Document } from '../text/document.ts';
import { isCapital } from './letters.ts';

/** The words, in lower case, that are capitalized in the middle of a sentence. */
export function innerCapitals({ tokens }: Document): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { index, sentence, text, lower } of tokens)
    if (isCapital(text) && tokens[index - 1]?.sentence === sentence) found.add(lower);
  return found;
}
