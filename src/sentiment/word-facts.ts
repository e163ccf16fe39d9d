import { FUNCTION_CAPITALS } from '../lexicon/capital-words.ts';
import { PARTICLES } from '../lexicon/name-parts.ts';
import { characterClass, DIGIT, LETTER, startsUpper } from '../text/characters.ts';
import type { Token } from '../text/document.ts';
import { WordStore } from '../text/word-store.ts';
import { correctedWeights, type Phrase, phrasesFrom, plainWeights, straightened } from './lexicon.ts';
import { shiftsOf } from './shifters.ts';
import { toUnit, type Unit } from './unit.ts';

/** What may make a word a name: a handle is always one, a capital or a part like "von" by what stands around it. */
type NameSign = 'none' | 'handle' | 'capital' | 'part';

/** All that sentiment asks of a word, wherever it stands: worked out once, read for each token. */
export class WordFacts {
  /** What it does to the words around it: bits of `shifters.ts`. */
  readonly shifts: number;
  /** Its weight after the corrections that news taught, 0 for none. */
  readonly weight: number;
  /** The phrases that begin with it, the longest first; null for none. */
  readonly phrases: readonly Phrase[] | null;
  readonly isCapital: boolean;
  /** It stands in the lexicons. */
  readonly isListed: boolean;
  /** It may join two parts of a name. */
  readonly isPart: boolean;
  readonly nameSign: NameSign;
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  private ownUnit: Unit | null = null;

  constructor(text: string, lower: string) {
    this.shifts = shiftsOf(lower);
    this.weight = correctedWeights().get(lower) ?? 0;
    this.phrases = phrasesFrom(lower);
    this.isCapital = startsUpper(text);
    this.isListed = plainWeights().has(lower);
    this.isPart = lower === '-' || PARTICLES.has(lower);
    this.nameSign = nameSignOf(lower, this.isCapital, this.isPart);
    this.text = text;
    this.lower = lower;
  }

  /** What it is beside a target where it is no name. Most words never stand beside one. */
  get unit(): Unit {
    this.ownUnit ??= toUnit(this.lower);
    return this.ownUnit;
  }
}

function nameSignOf(lower: string, isCapital: boolean, isPart: boolean): NameSign {
  const first = lower.charAt(0);
  if (characterClass(first.charCodeAt(0)) === DIGIT) return 'none';
  // "@newsdesk", "#floods"
  if ((first === '@' || first === '#') && characterClass(lower.charCodeAt(1)) === LETTER) return 'handle';
  if (isCapital) return lower === 'i' || FUNCTION_CAPITALS.has(lower) ? 'none' : 'capital';
  return isPart ? 'part' : 'none';
}

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
