/** A seeded generator of numbers in [0, 1): xorshift32 (Marsaglia 2003). */
export class Random {
  private state: number;

  constructor(seed: number) {
    // Spreads small seeds over all bits; the state is never 0.
    this.state = Math.imul(seed + 1, 0x9e3779b1) | 1;
    for (let i = 0; i < 8; i++) this.integer();
  }

  /** An integer in [1, 2^32). */
  integer(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return this.state >>> 0;
  }

  next(): number {
    return this.integer() / 2 ** 32;
  }

  /** A number from the normal distribution with mean 0 and deviation 1 (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(this.next() + 2 ** -33)) * Math.cos(2 * Math.PI * this.next());
  }

  /** The numbers 0 up to, not including, `count` in random order (Fisher and Yates). */
  permutation(count: number): number[] {
    const order = Array.from({ length: count }, (_, index) => index);
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(this.next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    return order;
  }
}
