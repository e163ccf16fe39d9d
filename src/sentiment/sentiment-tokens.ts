import { isApostrophe, isWordCharacter } from '../text/characters.ts';

/** A word or mark as sentiment sees it. */
export interface SentimentToken {
  readonly start: number;
  readonly end: number;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** It stands in upper case where no sentence begins: part of a name, most likely. */
  readonly isName: boolean;
}

const MARKS = '.,;:!?';
const HYPHEN = 0x2d;
const NEGATION = "n't";
const CAPITALIZED = /^\p{Lu}\p{Ll}/u;
const BEGINNING = /(?:^|[.!?\u2026:\n\u201c"'\u2018(\u2014])\s*$/u;

/** The words and marks of `text` from `start` to `end`; `don’t` is two: `do` and `n't`. */
export function readSentimentTokens(text: string, start: number, end: number): SentimentToken[] {
  const tokens: SentimentToken[] = [];
  for (let at = start; at < end; ) {
    const to = isWordCharacter(text.charCodeAt(at)) ? wordEnd(text, at, end) : at + 1;
    if (to > at + 1 || isWordCharacter(text.charCodeAt(at))) pushWord(tokens, text, at, to);
    else if (MARKS.includes(text.charAt(at)))
      tokens.push({ start: at, end: to, lower: text.charAt(at), isName: false });
    at = to;
  }
  return tokens;
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && (isWordCharacter(text.charCodeAt(at)) || joins(text, at, end))) at++;
  return at;
}

/** An apostrophe or hyphen between letters. */
function joins(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === HYPHEN || isApostrophe(unit)) && at + 1 < end && isWordCharacter(text.charCodeAt(at + 1));
}

function pushWord(tokens: SentimentToken[], text: string, start: number, end: number): void {
  const word = text.slice(start, end);
  const lowered = word.toLowerCase();
  const lower = lowered.includes('\u2019') ? lowered.replaceAll('\u2019', "'") : lowered;
  const isNameHere = lowered !== word && isName(text, start, word);
  if (!lower.endsWith(NEGATION) || lower === NEGATION) {
    tokens.push({ start, end, lower, isName: isNameHere });
    return;
  }
  const cut = end - NEGATION.length;
  tokens.push({ start, end: cut, lower: lower.slice(0, -NEGATION.length), isName: isNameHere });
  tokens.push({ start: cut, end, lower: NEGATION, isName: false });
}

const isName = (text: string, at: number, word: string): boolean =>
  CAPITALIZED.test(word) && !BEGINNING.test(text.slice(Math.max(0, at - 4), at));
