/**
 * Reads hostile texts of 200,000 characters, taking turns with ordinary text of that length, and compares what they
 * cost in processor time. Ends with 1 where one costs more than eight times as much, throws, or breaks the contract.
 *
 *     npm run bench:hostile [-- NAME]        NAME: only texts whose name holds it
 */
import { strainOf } from '../hostile/strain.ts';
import { HOSTILE_TEXTS } from '../hostile/texts.ts';

const LENGTH = 200_000;
const BAR = 8;
const SHOWN = 15;

const texts = HOSTILE_TEXTS.filter(({ name }) => name.includes(process.argv[2] ?? ''));
const strains = [...strainOf(texts, LENGTH, BAR)].sort((a, b) => b.times - a.times);
for (const { name, times, breaches } of strains.filter(
  (strain, rank) => rank < SHOWN || strain.times > BAR || strain.breaches.length > 0,
))
  console.log(
    `${times.toFixed(1).padStart(6)}  ${name}${breaches.length > 0 ? `: ${breaches.slice(0, 3).join('; ')}` : ''}`,
  );
const failed = strains.filter(({ times, breaches }) => times > BAR || breaches.length > 0);
console.log(`${strains.length} texts of ${LENGTH} characters, ${failed.length} beyond ${BAR} times ordinary text`);
process.exitCode = failed.length > 0 ? 1 : 0;
