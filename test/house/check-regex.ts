/**
 * Looks for regular expressions in `src` that can be made to backtrack without end, with recheck (Sugiyama and
 * Minamide's analysis by automata, and fuzzing where that does not reach). Ends with 1 where one may take more than linear
 * time and is not listed, or where a listed one is gone.
 *
 *     npm run check:regex
 */
import { check } from 'recheck';
import { PATIENT_EXPRESSIONS } from './patient-expressions.ts';
import { type RegularExpression, regularExpressionsIn } from './regular-expressions.ts';

/** Milliseconds for one expression. */
const TIMEOUT = 20_000;
const AT_ONCE = 2;
/** The same attacks in every run. */
const SEED = 1;

/** `training` reads nothing but this project's own files, and is not in the package. */
const all = regularExpressionsIn('src').filter(({ place }) => !place.startsWith('training/'));
const distinct = [...new Map(all.map((each) => [`/${each.source}/${each.flags}`, each])).entries()];
const faults: string[] = [];

async function checkOne([shown, { source, flags, place }]: [string, RegularExpression]): Promise<void> {
  const found = await check(source, flags, { timeout: TIMEOUT, randomSeed: SEED });
  if (found.status === 'safe' || PATIENT_EXPRESSIONS.has(shown)) return;
  const reason = found.status === 'unknown' ? `unknown (${found.error.kind})` : found.complexity.summary;
  faults.push(`${place}: ${shown} is ${reason}`);
}

const waiting = [...distinct];
const worker = async (): Promise<void> => {
  for (let next = waiting.pop(); next; next = waiting.pop()) await checkOne(next);
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));

const written = new Set(distinct.map(([shown]) => shown));
for (const shown of PATIENT_EXPRESSIONS.keys())
  if (!written.has(shown)) faults.push(`${shown} is listed, but not in src`);
for (const fault of faults.sort()) console.error(fault);
console.log(`${distinct.length} regular expressions, ${faults.length} that are not known to be linear`);
process.exitCode = faults.length > 0 ? 1 : 0;
