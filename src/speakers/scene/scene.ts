import type { Attribution } from '../../attributions/attribution.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { datelineEnd } from '../../text/dateline.ts';
import type { Document, Token } from '../../text/document.ts';
import { innerCapitals, loneSources, lowerCaseWords } from './article-words.ts';
import { isFurniture } from './furniture.ts';
import { headlineSentences } from './headlines.ts';
import { bitsOfWords } from './phrase-word.ts';

/** What holds of a token, as bits. */
export const QUOTED = 1;
export const CONTENT = 2;
export const SOURCE = 4;
export const CUE = 8;
export const FURNITURE = 16;
export const HEADLINE = 32;
const OPENS_SENTENCE = 64;

/** What the steps of this stage look at. */
export interface Scene {
  readonly doc: Document;
  readonly attributions: readonly Attribution[];
  /** For each token the bits above. */
  readonly flags: Uint8Array;
  /** For each token the bits of its word. */
  readonly words: Int32Array;
  /** The words, in lower case, that are capitalized in the middle of a sentence: looked for when first asked. */
  readonly innerCapitals: () => ReadonlySet<string>;
  /** The words, in lower case, that are all of a source and begin with a capital letter, found as late. */
  readonly loneSources: () => ReadonlySet<string>;
  /** The words without a capital letter, found as late. */
  readonly lowerCaseWords: () => ReadonlySet<string>;
}

export function setScene(doc: Document, quotations: readonly Quotation[], attributions: readonly Attribution[]): Scene {
  const flags = new Uint8Array(doc.tokens.length);
  const words = bitsOfWords(doc.tokens);
  for (const { first } of doc.sentences) flags[first] = OPENS_SENTENCE;
  for (const quotation of quotations) if (quotation.depth === 0) mark(flags, QUOTED, quotation.first, quotation.last);
  for (const { content, source, cue } of attributions) {
    for (const part of content) mark(flags, CONTENT, part.first, part.last);
    if (source) mark(flags, SOURCE, source.first, source.last);
    if (cue) mark(flags, CUE, cue.first, cue.last);
  }
  for (const { first, last } of headlineSentences(doc, words)) mark(flags, HEADLINE, first, last);
  for (const paragraph of doc.paragraphs) {
    const { first, last } = paragraph;
    mark(flags, FURNITURE, first, isFurniture(doc, paragraph, flags) ? last : datelineEnd(doc, paragraph));
  }
  const isDue = (at: number): boolean =>
    ((flags[at] as number) & (HEADLINE | OPENS_SENTENCE)) !== 0 || opensQuotation({ flags }, at);
  return {
    doc,
    attributions,
    flags,
    words,
    innerCapitals: once(() => innerCapitals(doc, words, isDue)),
    loneSources: once(() => loneSources(doc, words, attributions)),
    lowerCaseWords: once(() => lowerCaseWords(doc, words)),
  };
}

function once(find: () => ReadonlySet<string>): () => ReadonlySet<string> {
  let found: ReadonlySet<string> | null = null;
  return () => {
    found ??= find();
    return found;
  };
}

function mark(flags: Uint8Array, bit: number, first: number, last: number): void {
  for (let at = first; at < last; at++) flags[at] = (flags[at] as number) | bit;
}

export const has = ({ flags }: Scene, at: number, bits: number): boolean => ((flags[at] ?? 0) & bits) !== 0;

/** The bits of the word at a token; none outside the text. */
export const wordAt = ({ words }: Scene, at: number): number =>
  at >= 0 && at < words.length ? (words[at] as number) : 0;

/** Whether any of the bits holds of the word at a token. */
export const is = (scene: Scene, at: number, bits: number): boolean => (wordAt(scene, at) & bits) !== 0;

/** None outside the text: an index below 0 is a name for V8, which it looks up the slow way. */
export const tokenAt = ({ doc: { tokens } }: Scene, at: number): Token | undefined =>
  at >= 0 && at < tokens.length ? tokens[at] : undefined;

/** The word at a token, as the text has it; nothing outside the text. */
export const textAt = (scene: Scene, at: number): string => tokenAt(scene, at)?.text ?? '';

/** The word at a token in lower case; nothing outside the text. */
export const lowerAt = (scene: Scene, at: number): string => tokenAt(scene, at)?.lower ?? '';

/** Whether a token goes on with the sentence of the one before it. */
export const goesOn = ({ flags }: Scene, at: number): boolean =>
  at > 0 && at < flags.length && ((flags[at] as number) & OPENS_SENTENCE) === 0;

/** Whether a token is the first word in marks. */
export const opensQuotation = ({ flags }: Pick<Scene, 'flags'>, at: number): boolean =>
  ((flags[at - 1] ?? 0) & QUOTED) !== 0 && ((flags[at - 2] ?? 0) & QUOTED) === 0;

/** Whether no space stands behind a token. */
export const touchesNext = (scene: Scene, at: number): boolean =>
  tokenAt(scene, at)?.end === tokenAt(scene, at + 1)?.start;

/** "Marlow[-]based": no space on either side; a spaced hyphen is a dash. */
export const isInsideWord = (scene: Scene, hyphen: number): boolean =>
  touchesNext(scene, hyphen - 1) && touchesNext(scene, hyphen);

/** The words of a range as the text has them, one blank between two. */
export function wording({ doc: { text, tokens } }: Scene, first: number, last: number): string {
  const words = text.slice(tokens[first]?.start, tokens[last - 1]?.end);
  for (let at = first + 1; at < last; at++)
    if (isOddGap(text, (tokens[at - 1] as Token).end, (tokens[at] as Token).start)) return words.replace(/\s+/g, ' ');
  return words;
}

/** Whether there is more between two tokens than a blank. */
const isOddGap = (text: string, end: number, start: number): boolean =>
  start > end && (start > end + 1 || text.charCodeAt(end) !== BLANK);

const BLANK = 0x20;

export const sameSentence = ({ doc }: Scene, a: number, b: number): boolean =>
  doc.tokens[a] !== undefined && doc.tokens[a]?.sentence === doc.tokens[b]?.sentence;
