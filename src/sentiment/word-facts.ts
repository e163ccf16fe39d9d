import { FUNCTION_CAPITALS } from '../lexicon/capital-words.ts';
import { PARTICLES } from '../lexicon/name-parts.ts';
import { characterClass, LETTER, startsUpper } from '../text/characters.ts';
import type { Token } from '../text/document.ts';
import { WordStore } from '../text/word-store.ts';
import { correctedWeights, type Phrase, phrasesFrom, plainWeights, straightened } from './lexicon.ts';
import { shiftsOf } from './shifters.ts';
import { toUnit, type Unit } from './unit.ts';

/** What is asked of every word, a bit each, beside those of `shifters.ts`. It, or a phrase that begins with it, may weigh something. */
export const WEIGHS = 1 << 5;
/** It stands in the lexicons. */
export const LISTED = 1 << 6;
/** It begins with a capital letter; is written in capitals, as a name seldom is; is the pronoun *I*. */
export const CAPITAL = 1 << 7;
export const EMPHATIC = 1 << 8;
export const SELF = 1 << 9;
/** What may make it a name: a handle is always one, a capital or a part like "von" by what stands around it. */
export const HANDLE = 1 << 10;
export const NAMED = 1 << 11;
export const PART = 1 << 12;
/** It stands first in a paragraph, a sentence or a quotation, where every word has a capital: told by its place. */
export const OPENS = 1 << 13;

const EMPHASIS = /^\p{Lu}{5,}$/u;

/** All that sentiment asks of a word, wherever it stands: worked out once, read for each token. */
export class WordFacts {
  readonly text: string;
  readonly bits: number;
  /** Its weight after the corrections that news taught, 0 for none. */
  readonly weight: number;
  /** The phrases that begin with it, the longest first; null for none. */
  readonly phrases: readonly Phrase[] | null;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  private ownUnit: Unit | null = null;

  constructor(text: string, lower: string) {
    this.text = text;
    this.weight = correctedWeights().get(lower) ?? 0;
    this.phrases = phrasesFrom(lower);
    this.lower = lower;
    this.bits =
      shiftsOf(lower) |
      (this.weight !== 0 || this.phrases !== null ? WEIGHS : 0) |
      (plainWeights().has(lower) ? LISTED : 0) |
      nameBits(lower, startsUpper(text)) |
      (EMPHASIS.test(text) ? EMPHATIC : 0);
  }

  /** What it is beside a target where it is no name. Most words never stand beside one. */
  get unit(): Unit {
    this.ownUnit ??= toUnit(this.lower);
    return this.ownUnit;
  }
}

function nameBits(lower: string, isCapital: boolean): number {
  const first = lower.charAt(0);
  // "@newsdesk", "#floods"
  const isHandle = (first === '@' || first === '#') && characterClass(lower.charCodeAt(1)) === LETTER;
  const isNamed = isCapital && lower !== 'i' && !FUNCTION_CAPITALS.has(lower);
  return (
    (isCapital ? CAPITAL : 0) |
    (lower === 'i' ? SELF : 0) |
    (isHandle ? HANDLE : 0) |
    (isNamed ? NAMED : 0) |
    (lower === '-' || PARTICLES.has(lower) ? PART : 0)
  );
}

/** The facts of a token: the same object for equal tokens. Another copy of this module may have left one of its own. */
export function factsOf({ lexeme }: Token): WordFacts {
  const { facts } = lexeme;
  if (facts instanceof WordFacts) return facts;
  const own = new WordFacts(lexeme.text, lexeme.lower);
  lexeme.facts = own;
  return own;
}

/** The bits of a token, left on its word: few words have more to tell. */
export function bitsOf(token: Token): number {
  const { lexeme } = token;
  if (lexeme.toneBits < 0) lexeme.toneBits = factsOf(token).bits;
  return lexeme.toneBits;
}

let store: WordStore<WordFacts> | null = null;

/** The facts of the word that stands at a place of a text. */
export function factsAt(text: string, start: number, end: number): WordFacts {
  store ??= new WordStore((word) => new WordFacts(word, straightened(word)));
  return store.find(text, start, end);
}
