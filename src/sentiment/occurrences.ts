import { type Phrase, phraseAt } from './lexicon.ts';
import { NO_REACH, negationFactor, reachBehind } from './negation.ts';
import type { Passage, Place } from './passage.ts';
import { CONTRAST, SENTENCE_END } from './shifters.ts';
import type { WordFacts } from './word-facts.ts';

/** A word or phrase that may weigh something, and by what its weight is multiplied where it stands. */
export interface Occurrence extends Place {
  readonly entry: string;
  /** In the lexicon that news corrected. */
  readonly weight: number;
  readonly factor: number;
}

/** Before and behind the last "but" of a sentence. */
const BEFORE_CONTRAST = 0.6;
const BEHIND_CONTRAST = 1.4;
/** Longer texts hold more words of either kind: their sum is divided by the root of their length, and of this more. */
const LENGTH_OFFSET = 10;
const EMPHASIS = /^\p{Lu}{5,}$/u;

/** The words of a passage that are no names, all of them or those with a weight. Training and scoring share it. */
export function readOccurrences(passage: Passage, wanted: 'all' | 'weighted' = 'all'): Occurrence[] {
  const { facts, places } = passage;
  const contrast = contrastFactors(passage);
  const size = Math.sqrt(facts.length + LENGTH_OFFSET);
  const found: Occurrence[] = [];
  let reach = NO_REACH;
  for (let at = 0, next = 0; at < facts.length; at++) {
    const own = facts[at] as WordFacts;
    if (at === next) {
      const phrase: Phrase | null = own.phrases && phraseAt(own.phrases, facts, at);
      const weight = phrase ? phrase.weight : own.weight;
      next = phrase ? at + phrase.length : at + 1;
      if ((wanted === 'all' || weight !== 0) && !(own.isCapital && isName(passage, at, next))) {
        const entry = phrase ? phrase.entry : own.lower;
        const factor = (negationFactor(at <= reach) * (contrast?.[at] ?? 1)) / size;
        const { start } = places[at] as Place;
        found.push({ start, end: (places[next - 1] as Place).end, entry, weight, factor });
      }
    }
    reach = reachBehind(reach, own.shifts, at);
  }
  return found;
}

/** A capital inside a sentence, or before another one: "Hope Hicks said", "the Supreme Court". "A DISASTER" is none. */
function isName({ facts, openings }: Passage, at: number, next: number): boolean {
  if (EMPHASIS.test((facts[at] as WordFacts).text)) return false;
  const after = facts[next];
  return !openings[at] || (after?.isCapital === true && after.lower !== 'i');
}

/** null where nothing is turned. A sentence that begins with "but" turns nothing. */
function contrastFactors({ facts, shifts: all }: Passage): Float64Array | null {
  if ((all & CONTRAST) === 0) return null;
  const factors = new Float64Array(facts.length).fill(1);
  for (let first = 0, turn = 0, at = 0; at <= facts.length; at++) {
    const shifts = facts[at]?.shifts ?? SENTENCE_END;
    if ((shifts & CONTRAST) !== 0 && at > first) turn = at;
    if ((shifts & SENTENCE_END) === 0) continue;
    if (turn > first) {
      factors.fill(BEFORE_CONTRAST, first, turn);
      factors.fill(BEHIND_CONTRAST, turn, at);
    }
    first = at + 1;
    turn = at + 1;
  }
  return factors;
}
