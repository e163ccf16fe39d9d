/** e^-k for k from 0 on; beyond, the exponential is 0 in all that is done with it. */
const POWERS = Array.from({ length: 64 }, () => 0);
for (let k = 0, power = 1; k < POWERS.length; k++, power /= Math.E) POWERS[k] = power;

/** e^x for x <= 0, within 1e-12, by additions and products alone: `Math.exp` may differ between engines in the last bit. */
export function exponential(x: number): number {
  const whole = Math.floor(-x);
  const power = POWERS[whole];
  if (power === undefined) return 0;
  const rest = x + whole;
  let [sum, term] = [1, 1];
  for (let n = 1; n <= 16; n++) {
    term *= rest / n;
    sum += term;
  }
  return power * sum;
}
