import { type Extraction, extract, type Options } from '../../src/index.ts';
import { breachesOf } from '../support/breaches.ts';
import { costOf } from './cost.ts';
import { ordinaryText } from './ordinary.ts';
import type { HostileText } from './texts.ts';

/** How a hostile text was borne. */
export interface Strain {
  readonly name: string;
  /** Its cost, as a multiple of what ordinary text of its length costs. */
  readonly times: number;
  readonly breaches: readonly string[];
}

/** Everything that can be found, so that nothing is spared. */
const OPTIONS: Options = { attributions: 'all', unattributed: true, hearsay: true, minConfidence: 0 };
/** Runs until the compiler has seen to the hot code. */
const WARM_UP = 8;
/** A text that seems slow is tried again: it may have been a collection of garbage. */
const TRIES = 4;

/**
 * Reads texts of a length and holds every answer to the contract. One that seems dearer than `bar` times ordinary text is
 * tried again, taking turns with ordinary text.
 */
export function* strainOf(texts: readonly HostileText[], length: number, bar: number): Generator<Strain> {
  const ordinary = ordinaryText(length);
  for (let run = 1; run < WARM_UP; run++) extract(ordinary, OPTIONS);
  let usual = costOf(() => extract(ordinary, OPTIONS));
  for (const { name, make } of texts) {
    const text = make(length);
    let [cost, extraction] = [Number.POSITIVE_INFINITY, null as Extraction | null];
    const read = () => {
      extraction = extract(text, OPTIONS);
    };
    for (let tries = 0; tries < TRIES && cost > bar * usual; tries++) {
      if (tries > 0) usual = costOf(() => extract(ordinary, OPTIONS));
      cost = Math.min(cost, costOf(read));
    }
    yield { name, times: cost / usual, breaches: extraction ? breachesOf(text, extraction) : ['nothing'] };
  }
}
