import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Arena } from '../../src/model/arena.ts';
import { Decoder } from '../../src/model/decoder.ts';
import { openFastKernel } from '../../src/model/fast-kernel.ts';
import type { OpenKernel } from '../../src/model/kernel.ts';
import { openPlainKernel } from '../../src/model/plain-kernel.ts';
import { scoreOfNothing } from '../../src/training/margin.ts';
import { Random } from '../../src/training/random.ts';
import { Viterbi } from '../../src/training/viterbi.ts';

const STRIDE = 8;

/** Scores of few values, so that ties are common, or of all. */
const windows = fc.record({
  rows: fc.integer({ min: 1, max: 40 }),
  seed: fc.integer(),
  largest: fc.constantFrom(2, 300, 32767),
});

describe.each([
  ['WebAssembly', (bytes: number) => openFastKernel(bytes) as OpenKernel],
  ['plain', openPlainKernel],
])('the %s decoder', (_, open) => {
  it('finds the labels and the margin that are found in floating point', () => {
    fc.assert(
      fc.property(windows, ({ rows, seed, largest }) => {
        const random = new Random(seed);
        const transitions = Float64Array.from({ length: 6 * STRIDE }, () => Math.round(8 * random.next() - 4) / 2);
        const arena = new Arena();
        const decoder = new Decoder(arena, transitions);
        const at = arena.store(
          Int16Array.from({ length: rows * STRIDE }, () => Math.round((2 * random.next() - 1) * largest)),
        );
        const starts = arena.store(Int32Array.of(0, rows));
        const { kernel, buffer } = arena.open(open);
        const shorts = new Int16Array(buffer);
        decoder.decode(kernel, 1, starts, at);
        const { labels, margin } = decoder.labelsOf(new Int32Array(buffer), shorts, at, 0, rows);

        const scores = Float32Array.from(shorts.subarray(at / 2, at / 2 + rows * STRIDE), (score) => score / 512);
        const floats = Float32Array.from(transitions);
        const expected = new Viterbi(floats, STRIDE).decode(scores, rows);
        expect([...labels.subarray(0, rows)]).toEqual([...expected.labels]);
        expect(margin).toBe(expected.score - scoreOfNothing(scores, rows, STRIDE, floats));
      }),
    );
  });
});
