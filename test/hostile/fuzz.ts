/**
 * Reads texts that no one wrote until one breaks the contract, then shrinks it and keeps it in `fixtures/hostile`, where
 * the tests read it again. Ends with 1 where one was found.
 *
 *     npm run fuzz -- --runs 20000 [--seed 7] [--minutes 10]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { fingerprint } from '../../src/text/fingerprint.ts';
import { anyText } from './arbitrary-texts.ts';
import { faultsOf } from './laws.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string' }, minutes: { type: 'string' } },
});
const KEPT = new URL('../../fixtures/hostile/', import.meta.url);
const seed = Number(values.seed ?? Date.now() % 0x7fffffff);

/** An error is a fault like others. */
function faultsIn(text: string): string[] {
  try {
    return faultsOf(text);
  } catch (error) {
    return [(error as Error).message];
  }
}

const { failed, counterexample, numRuns } = fc.check(
  fc.property(anyText, (text) => faultsIn(text).length === 0),
  {
    numRuns: Number(values.runs),
    seed,
    ...(values.minutes && { interruptAfterTimeLimit: Number(values.minutes) * 60_000, markInterruptAsFailure: false }),
  },
);
console.log(`${numRuns} texts with seed ${seed}`);
if (failed && counterexample) {
  const [text] = counterexample;
  const name = `${fingerprint(text)}.json`;
  writeFileSync(new URL(name, KEPT), `${JSON.stringify({ faults: faultsIn(text), text }, null, 2)}\n`);
  console.error(`broken by ${JSON.stringify(text)}: ${faultsIn(text).join('; ')}\nkept as fixtures/hostile/${name}`);
  process.exitCode = 1;
}
