import type { Document, Sentence } from '../text/document.ts';
import { isCapital } from './letters.ts';

const MAX_TOKENS = 40;
const MIN_LONG_WORDS = 3;
const MIN_SHARE = 0.75;
const MAX_OTHERS = 1 - MIN_SHARE;

/** Sentences With Most of Their Words Capitalized: in them a capital letter tells no name. */
export function headlineSentences(doc: Document): readonly Sentence[] {
  return doc.sentences.filter((sentence) => isHeadline(doc, sentence));
}

function isHeadline({ tokens }: Document, { first, last }: Sentence): boolean {
  if (last - first > MAX_TOKENS || last - first < MIN_LONG_WORDS) return false;
  let long = 0;
  let capital = 0;
  let small = 0;
  const others = (last - first) * MAX_OTHERS;
  for (let at = first; at < last; at++) {
    const { text, pos } = tokens[at] as Document['tokens'][number];
    if (text.length < 4 || pos === 'PUNCT') continue;
    long++;
    if (isCapital(text)) {
      capital++;
      if (pos !== 'PROPN') small++;
    } else if (long - capital > others) return false;
  }
  // A row of names is no headline: some of the capitalized words must be verbs, common nouns, adjectives …
  return long >= MIN_LONG_WORDS && capital / long >= MIN_SHARE && small > 0;
}
