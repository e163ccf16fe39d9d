import type { Word } from '../text/document.ts';

/** The first rows of the word table: what has no word of its own. */
export const SPECIAL_WORDS = [
  '<unknown>',
  '<Name>',
  '<NAME>',
  '<N.>',
  '<N>',
  '<NaMe>',
  '<name>',
  '<handle>',
  '<url>',
  '<number>',
  '<weekday>',
  '<month>',
  '<open>',
  '<close>',
  '<open-nested>',
  '<close-nested>',
] as const;
export type SpecialWord = (typeof SPECIAL_WORDS)[number];

const SPECIAL: ReadonlyMap<string, number> = new Map(SPECIAL_WORDS.map((word, index) => [word, index]));
export const UNKNOWN = 0;

/** Words with a row each in the word table, after the special ones. No name is among them. */
export class Vocabulary {
  readonly words: readonly string[];
  private readonly rows: ReadonlyMap<string, number>;

  constructor(words: readonly string[]) {
    this.words = words;
    this.rows = new Map(words.map((word, index) => [word, index + SPECIAL_WORDS.length]));
  }

  get size(): number {
    return SPECIAL_WORDS.length + this.words.length;
  }

  row(word: string): number {
    return this.rows.get(word) ?? UNKNOWN;
  }
}

export const specialRow = (word: SpecialWord): number => SPECIAL.get(word) as number;

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const MONTH = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

/** What a token is to the network where its word is not looked at; null for a plain word. */
export function specialWord({ text, lower, pos }: Word): SpecialWord | null {
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return '<number>';
  if (text.length > 1 && (first === 0x40 || first === 0x23)) return '<handle>';
  if (lower.startsWith('http') && lower.includes('/')) return '<url>';
  if (text === lower) return pos === 'PROPN' ? '<name>' : null;
  if (WEEKDAY.test(lower)) return '<weekday>';
  if (MONTH.test(lower)) return '<month>';
  return pos === 'PROPN' ? nameShape(text, lower) : null;
}

export function nameShape(text: string, lower: string): SpecialWord {
  const upper = text.toUpperCase();
  if (text === upper) return text.length === 1 ? '<N>' : text.length === 2 && text.endsWith('.') ? '<N.>' : '<NAME>';
  return text.slice(1) === lower.slice(1) ? '<Name>' : '<NaMe>';
}
