import { CLAUSE_OPENERS } from '../lexicon/function-words.ts';
import { characterClass, DIGIT, LETTER } from '../text/characters.ts';
import { plainWeights } from './lexicon.ts';
import { shiftsOf } from './shifters.ts';
import type { UnitFeatures } from './unit-features.ts';

/** What stands around a target: a word, a mark, or a name of any length and spelling. */
export class Unit {
  readonly kind: 'word' | 'mark' | 'name' | 'target';
  /** The word in lower case, the mark, or a sign for every name, number or the target. */
  readonly lower: string;
  /** What it does to the words around it: bits of `shifters.ts`. */
  readonly shifts: number;
  /** The weight of a word in the lexicons, 0 for none. */
  readonly weight: number;
  readonly endsClause: boolean;
  /** Its features, left here by the model that asked last. */
  features: UnitFeatures | null = null;

  constructor(kind: Unit['kind'], lower: string) {
    const isWord = kind === 'word';
    const isMark = kind === 'mark';
    this.kind = kind;
    this.lower = lower;
    this.shifts = isWord || isMark ? shiftsOf(lower) : 0;
    this.weight = isWord ? (plainWeights().get(lower) ?? 0) : 0;
    this.endsClause = isWord ? CLAUSE_OPENERS.has(lower) : isMark && lower !== '"';
  }
}

/** They stand for all names, and for the target. */
export const NAME = new Unit('name', 'NAME');
export const TARGET = new Unit('target', 'TARGET');
/** Where there is nothing more. */
export const START = new Unit('mark', '<');
export const END = new Unit('mark', '>');
/** Any mark of quotation. */
export const QUOTE_MARK = new Unit('mark', '"');

const QUOTE_MARKS: ReadonlySet<string> = new Set(['"', '\u201c', '\u201d', "''", '``']);

/** The unit that a word or mark makes where it is no name. */
export function toUnit(lower: string): Unit {
  const kind = characterClass(lower.charCodeAt(0));
  if (kind === DIGIT) return new Unit('word', '0');
  // "'s" and "n't" are words, whatever they begin with.
  if (kind === LETTER || characterClass(lower.charCodeAt(1)) === LETTER) return new Unit('word', lower);
  return QUOTE_MARKS.has(lower) ? QUOTE_MARK : new Unit('mark', lower);
}
