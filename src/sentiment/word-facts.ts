import { FUNCTION_CAPITALS } from '../lexicon/capital-words.ts';
import { CLAUSE_OPENERS } from '../lexicon/function-words.ts';
import { PARTICLES } from '../lexicon/name-parts.ts';
import { characterClass, DIGIT, LETTER, startsUpper } from '../text/characters.ts';
import type { Token } from '../text/document.ts';
import { WordStore } from '../text/word-store.ts';
import { correctedWeights, longestPhrase, plainWeights, straightened } from './lexicon.ts';
import { shiftsOf } from './shifters.ts';

/** What stands around a target: a word, a mark, or a name of any length and spelling. */
export interface Unit {
  readonly kind: 'word' | 'mark' | 'name' | 'target';
  /** The word in lower case, the mark, or a sign for every name, number or the target. */
  readonly lower: string;
  /** What it does to the words around it: bits of `shifters.ts`. */
  readonly shifts: number;
  /** The weight of a word in the lexicons, 0 for none. */
  readonly weight: number;
  readonly endsClause: boolean;
}

/** What stands for all names, or for the target. */
export const maskOf = (kind: 'name' | 'target', lower: string): Unit => ({
  kind,
  lower,
  shifts: 0,
  weight: 0,
  endsClause: false,
});

const QUOTE_MARKS: ReadonlySet<string> = new Set(['"', '\u201c', '\u201d', "''", '``']);

/** What may make a word a name: a handle is always one, a capital or a part like "von" by what stands around it. */
type NameSign = 'none' | 'handle' | 'capital' | 'part';

/** All that sentiment asks of a word, wherever it stands: worked out once, read for each token. */
export class WordFacts {
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** What it does to the words around it: bits of `shifters.ts`. */
  readonly shifts: number;
  readonly isCapital: boolean;
  /** It stands in the lexicons; it has a weight after the corrections that news taught. */
  readonly isListed: boolean;
  readonly isWeighted: boolean;
  /** How many words the longest phrase has that begins with it. */
  readonly longest: number;
  readonly nameSign: NameSign;
  /** It may join two parts of a name. */
  readonly isPart: boolean;
  /** What it is beside a target where it is no name. */
  readonly unit: Unit;

  constructor(text: string, lower: string) {
    this.text = text;
    this.lower = lower;
    this.shifts = shiftsOf(lower);
    this.isCapital = startsUpper(text);
    this.isListed = plainWeights().has(lower);
    this.isWeighted = correctedWeights().has(lower);
    this.longest = longestPhrase(lower);
    this.isPart = lower === '-' || PARTICLES.has(lower);
    this.nameSign = nameSignOf(this);
    this.unit = unitOf(lower);
  }
}

function nameSignOf({ lower, isCapital, isPart }: Pick<WordFacts, 'lower' | 'isCapital' | 'isPart'>): NameSign {
  const first = lower.charAt(0);
  if (characterClass(first.charCodeAt(0)) === DIGIT) return 'none';
  // "@newsdesk", "#floods"
  if ((first === '@' || first === '#') && characterClass(lower.charCodeAt(1)) === LETTER) return 'handle';
  if (isCapital) return lower === 'i' || FUNCTION_CAPITALS.has(lower) ? 'none' : 'capital';
  return isPart ? 'part' : 'none';
}

function unitOf(lower: string): Unit {
  const kind = characterClass(lower.charCodeAt(0));
  if (kind === DIGIT) return wordUnit('0');
  // "'s" and "n't" are words, whatever they begin with.
  if (kind === LETTER || characterClass(lower.charCodeAt(1)) === LETTER) return wordUnit(lower);
  return markUnit(QUOTE_MARKS.has(lower) ? '"' : lower);
}

const wordUnit = (lower: string): Unit => ({
  kind: 'word',
  lower,
  shifts: shiftsOf(lower),
  weight: plainWeights().get(lower) ?? 0,
  endsClause: CLAUSE_OPENERS.has(lower),
});

const markUnit = (lower: string): Unit => ({
  kind: 'mark',
  lower,
  shifts: shiftsOf(lower),
  weight: 0,
  endsClause: lower !== '"',
});

/** The facts of a token: the same object for equal tokens. Another copy of this module may have left one of its own. */
export function factsOf({ lexeme }: Token): WordFacts {
  const { facts } = lexeme;
  if (facts instanceof WordFacts) return facts;
  const own = new WordFacts(lexeme.text, lexeme.lower);
  lexeme.facts = own;
  return own;
}

let store: WordStore<WordFacts> | null = null;

/** The facts of the word that stands at a place of a text. */
export function factsAt(text: string, start: number, end: number): WordFacts {
  store ??= new WordStore((word) => new WordFacts(word, straightened(word)));
  return store.find(text, start, end);
}
