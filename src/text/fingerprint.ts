/**
 * A fingerprint of a text: 't' and a 53-bit hash of its UTF-16 code units in base 36, such as `t1bo5z9ahs3p`.
 *
 * The hash is cyrb53 by bryc (public domain, github.com/bryc/code, `jshash`) with seed 0: two 32-bit multiplicative
 * lanes, mixed at the end as in MurmurHash3. It tells texts apart; it keeps no secret.
 */
export function fingerprint(text: string): string {
  let low = 0xdeadbeef | 0;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x5f356495);
  }
  const mixedLow = mix(low) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  const mixedHigh = mix(high) ^ Math.imul(mixedLow ^ (mixedLow >>> 13), 0xc2b2ae35);
  return `t${((mixedHigh & 0x1fffff) * 0x1_0000_0000 + (mixedLow >>> 0)).toString(36)}`;
}

const mix = (lane: number): number => Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
