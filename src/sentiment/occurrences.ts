import { type Phrase, phraseAt } from './lexicon.ts';
import { NO_REACH, negationFactor, reachBehind } from './negation.ts';
import type { Passage, Place } from './passage.ts';
import { CONTRAST, SENTENCE_END } from './shifters.ts';
import { CAPITAL, EMPHATIC, OPENS, SELF, WEIGHS } from './word-facts.ts';

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

/** The words of a passage that are no names, all of them or those with a weight. Training and scoring share it. */
export function readOccurrences(passage: Passage, wanted: 'all' | 'weighted' = 'all'): Occurrence[] {
  const found: Occurrence[] = [];
  if (wanted === 'weighted' && (passage.allBits & WEIGHS) === 0) return found;
  const { bits, places } = passage;
  const contrast = contrastFactors(passage);
  const size = Math.sqrt(bits.length + LENGTH_OFFSET);
  let reach = NO_REACH;
  for (let at = 0, next = 0; at < bits.length; at++) {
    const own = bits[at] as number;
    if (at >= next && (wanted === 'all' || (own & WEIGHS) !== 0)) {
      const facts = passage.factsAt(at);
      const phrase: Phrase | null = facts.phrases && phraseAt(facts.phrases, passage, at);
      const weight = phrase ? phrase.weight : facts.weight;
      next = phrase ? at + phrase.length : at + 1;
      if ((wanted === 'all' || weight !== 0) && !isName(bits, at, next)) {
        const entry = phrase ? phrase.entry : facts.lower;
        const factor = (negationFactor(at <= reach) * (contrast?.[at] ?? 1)) / size;
        const { start } = places[at] as Place;
        found.push({ start, end: (places[next - 1] as Place).end, entry, weight, factor });
      }
    }
    reach = reachBehind(reach, own, at);
  }
  return found;
}

/** A capital inside a sentence, or before another one: "Hope Hicks said", "the Supreme Court". "A DISASTER" is none. */
function isName(bits: readonly number[], at: number, next: number): boolean {
  const own = bits[at] as number;
  if ((own & (CAPITAL | EMPHATIC)) !== CAPITAL) return false;
  return (own & OPENS) === 0 || ((bits[next] ?? 0) & (CAPITAL | SELF)) === CAPITAL;
}

/** null where nothing is turned. A sentence that begins with "but" turns nothing. */
function contrastFactors({ bits, allBits }: Passage): Float64Array | null {
  if ((allBits & CONTRAST) === 0) return null;
  const factors = new Float64Array(bits.length).fill(1);
  for (let first = 0, turn = 0, at = 0; at <= bits.length; at++) {
    const shifts = bits[at] ?? SENTENCE_END;
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
