import type { TokenRange } from '../../attributions/attribution.ts';
import { GENERATIONS, HONORS } from '../../lexicon/name-parts.ts';
import type { Token } from '../../text/document.ts';
import { fold } from '../letters.ts';
import { phraseWordOf } from '../scene/phrase-word.ts';
import type { Scene } from '../scene/scene.ts';
import { NICKNAME, nameParts } from './name-part.ts';

/** A word of a name: tokens that stand without a space between them. */
export interface NameWord extends TokenRange {
  readonly text: string;
  readonly key: string;
  /** What it may be as part of a name. */
  readonly parts: number;
}

/** The words of a capital run. A comma is none, but part of the text in "Crane, Dodd & Lyle", "Ministry of Health, Labor and Welfare". */
export function nameWords(scene: Scene, { first, last }: TokenRange): NameWord[] {
  const { tokens } = scene.doc;
  // Most runs are one word.
  if (last - first === 1) return [plain(tokens[first] as Token)];
  const words: NameWord[] = [];
  for (let at = first; at < last; ) {
    const end = wordEnd(tokens, at, last);
    const token = tokens[at] as Token;
    if (end > at + 1) words.push(compound(scene, at, end));
    else if (token.text !== ',') words.push(plain(token));
    else withComma(words, tokens[at + 1]);
    at = end;
  }
  return words;
}

function withComma(words: NameWord[], next: Token | undefined): void {
  const before = words.at(-1);
  if (before && !isBehindName(next?.lower ?? '')) words[words.length - 1] = { ...before, text: `${before.text},` };
}

/** "Luis Ortega, [Jr.]", "Ana Ruiz, [KC]" */
const isBehindName = (lower: string): boolean => GENERATIONS.has(lower) || HONORS.has(lower);

function wordEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = first + 1;
  while (end < last && tokens[end]?.start === tokens[end - 1]?.end && tokens[end]?.text !== ',') end++;
  return end;
}

function plain({ index, text, lexeme }: Token): NameWord {
  const { key, parts } = phraseWordOf(lexeme);
  return { first: index, last: index + 1, text, key, parts };
}

function compound({ doc }: Scene, first: number, last: number): NameWord {
  const text = doc.text.slice(doc.tokens[first]?.start, doc.tokens[last - 1]?.end);
  const key = fold(text);
  return { first, last, text, key, parts: nameParts(text, key) };
}

const CLOSED = /["'\u201d\u2019)]$/;
const CLOSED_MARKS = /["'\u201d\u2019]$/;

/** Hugh “Woody” Hill, Hugh “Big Wood” Hill are Hugh Hill. */
export function withoutNickname(words: NameWord[]): NameWord[] {
  if (words.length < 3 || !someIs(words, NICKNAME)) return words;
  let isInside = false;
  return words.filter((word) => {
    const isNickname = isInside || isPart(word, NICKNAME);
    isInside = isNickname && !CLOSED.test(word.text);
    return !isNickname;
  });
}

/** "woody" of Hugh “Woody” Hill: one word in marks; in brackets stands a ticker or a place as well. */
export function nicknameOf(words: readonly NameWord[]): string | null {
  if (words.length < 3) return null;
  const nickname = words.find((word) => isPart(word, NICKNAME));
  return nickname && CLOSED_MARKS.test(nickname.text) ? nickname.key.slice(1, -1) : null;
}

/** Most names are one word: no function is called for it. */
export const keysOf = (words: readonly NameWord[]): string[] =>
  words.length === 1 ? [(words[0] as NameWord).key] : words.map(({ key }) => key);

export const textsOf = (words: readonly NameWord[]): string[] =>
  words.length === 1 ? [(words[0] as NameWord).text] : words.map(({ text }) => text);

/** Whether any of the bits holds of the word; there may be none. */
export const isPart = (word: NameWord | undefined, bits: number): boolean =>
  word !== undefined && (word.parts & bits) !== 0;

export function someIs(words: readonly NameWord[], bits: number): boolean {
  for (const { parts } of words) if ((parts & bits) !== 0) return true;
  return false;
}
