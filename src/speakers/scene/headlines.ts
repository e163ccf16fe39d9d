import type { Document, Sentence } from '../../text/document.ts';
import { CAPITAL, LONG, PROPN } from './word-bits.ts';

const MAX_TOKENS = 40;
/** Below the first line a longer sentence with a full stop has this many words that would be small in running text. */
const MAX_STOPPED = 12;
const MIN_SMALL = 3;
const MIN_LONG_WORDS = 3;
const MIN_SHARE = 0.75;
const MAX_OTHERS = 1 - MIN_SHARE;

/**
 * Sentences With Most of Their Words Capitalized: in them a capital letter tells no name. `words`: for each token the bits
 * of its word.
 */
export const headlineSentences = (doc: Document, words: Int32Array): readonly Sentence[] =>
  doc.sentences.filter((sentence) => isHeadline(doc, words, sentence) && !isWithinText(doc, sentence));

/**
 * "Marlow Nation President Ana Ruiz Jr. sat. She said no.": with a full stop, and more behind it or before; "Marlow President Ana
 * Ruiz wrote, “Shame! It is over.”"
 */
function isWithinText({ tokens, paragraphs }: Document, { first, last }: Sentence): boolean {
  const end = tokens[last - 1];
  const paragraph = paragraphs[end?.paragraph ?? 0];
  if (paragraph === undefined) return false;
  return end?.text === '.'
    ? paragraph.first < first || paragraph.last > last
    : paragraph.last - last > 1 &&
        tokens.slice(first + 1, last).some(({ text, index }) => OPENERS.has(text) && tokens[index - 1]?.text === ',');
}

const OPENERS: ReadonlySet<string> = new Set(['\u201c', '\u2018', '"', "'"]);

/** "Sen. Ana Ruiz, head of the Marlow Bridge Committee, told the Courier’s “Week” that she quit.": most of it is names. */
const leastSmall = ({ tokens }: Document, first: number, last: number): number =>
  first > 0 && last - first > MAX_STOPPED && tokens[last - 1]?.text === '.' ? MIN_SMALL : 1;

function isHeadline(doc: Document, words: Int32Array, { first, last }: Sentence): boolean {
  if (last - first > MAX_TOKENS || last - first < MIN_LONG_WORDS) return false;
  let long = 0;
  let capital = 0;
  let small = 0;
  const others = (last - first) * MAX_OTHERS;
  // "Then there is Ana Ruiz.": a full stop tells why its first word is capitalized.
  const opener = doc.tokens[last - 1]?.text === '.' ? first : -1;
  for (let at = first; at < last; at++) {
    const word = words[at] as number;
    if ((word & LONG) === 0) continue;
    long++;
    if ((word & CAPITAL) !== 0) {
      capital++;
      if ((word & PROPN) === 0 && at !== opener) small++;
    } else if (long - capital > others) return false;
  }
  // A row of names is no headline: some of the capitalized words must be verbs, common nouns, adjectives …
  return long >= MIN_LONG_WORDS && capital / long >= MIN_SHARE && small >= leastSmall(doc, first, last);
}
