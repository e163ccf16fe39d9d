/**
 * The cost per character of one document as it grows from ten thousand characters to ten million. Ends with 1 where the
 * dearest size costs more than twice as much as the cheapest.
 *
 *     npm run bench:growth
 */
import { growthOf } from '../hostile/growth.ts';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const BAR = 2;

const growth = growthOf(SIZES, 500_000);
for (const { name, costs, factor } of growth) {
  const shown = costs.map(({ size, nanoseconds }) => `${size / 1000} KB ${nanoseconds.toFixed(0)}`).join(', ');
  console.log(`${name}: ${shown} ns a character, factor ${factor.toFixed(2)}`);
}
process.exitCode = growth.some(({ factor }) => factor > BAR) ? 1 : 0;
