import { beforeAll, describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/training/kernel/kernel.ts';
import { loadKernel } from '../../src/training/kernel/load-kernel.ts';
import { plainKernel } from '../support/plain-kernel.ts';

const FLOATS = 4096;
/** The address of a float. */
const float = (index: number) => 4 * index;
const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });
const copy = new ArrayBuffer(memory.buffer.byteLength);
const plain = plainKernel(copy);
let fast: Kernel;
beforeAll(async () => {
  fast = await loadKernel(memory);
});

/** Fills both memories with the same numbers in [-1, 1), then runs both kernels. */
function runBoth(use: (kernel: Kernel) => void): void {
  const floats = new Float32Array(memory.buffer);
  let state = 12345;
  for (let i = 0; i < FLOATS; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    floats[i] = state / 2 ** 31;
  }
  new Uint32Array(memory.buffer).set([3, 0, 5, 3, 1], FLOATS);
  new Uint8Array(copy).set(new Uint8Array(memory.buffer));
  use(fast);
  use(plain);
}

const DOWNWARDS = [float(1024), float(1100), float(1200), float(1300)] as const;
const bytes = (buffer: ArrayBuffer) => Buffer.from(buffer);

describe('the WebAssembly kernel and the plain one give the same bits', () => {
  const cases: Record<string, (kernel: Kernel) => void> = {
    product: (k) => k.product(7, 16, 5, 0, 20, 4, float(512), 64, float(1024), 64),
    'product of a transpose': (k) => k.product(5, 8, 7, 0, 4, 20, float(512), 32, float(1024), 32),
    sparseProduct: (k) => {
      k.dropout(36, 0, 0, 2 ** 31, 1, float(2048), 0);
      k.sparseProduct(7, 32, 5, 0, 20, 4, float(512), 128, float(1024), 128, float(1536));
    },
    'sparseProduct of a transpose, with a row of nothing': (k) => {
      k.dropout(36, 0, 0, 2 ** 31, 1, float(2048), 0);
      k.dropout(4, 0, 0, -1, 1, float(2048), 0);
      k.sparseProduct(4, 8, 8, 0, 4, 16, float(512), 32, float(1024), 32, float(1536));
    },
    transposeAdd: (k) => k.transposeAdd(8, 12, 0, float(1024)),
    convolveColumnsAdd: (k) => k.convolveColumnsAdd(9, 16, 5, 2, 0, float(512), float(1024)),
    'convolveColumnsAdd, mirrored': (k) => k.convolveColumnsAdd(3, 8, 5, -1, 0, float(512), float(1024)),
    dotColumnsAdd: (k) => k.dotColumnsAdd(5, 8, 0, float(512), float(1024)),
    sumColumnsAdd: (k) => k.sumColumnsAdd(5, 8, 0, float(512)),
    gatherAdd: (k) => k.gatherAdd(5, 8, float(FLOATS), 0, 32, float(1024), 64),
    scatterAdd: (k) => k.scatterAdd(5, 8, float(FLOATS), 0, 32, float(1024), 64),
    add: (k) => k.add(20, 0, float(512), float(1024)),
    repeatRow: (k) => k.repeatRow(3, 8, 0, float(512)),
    dropout: (k) => k.dropout(400, 0, 0, 2 ** 30, 1.25, float(2048), float(512)),
    'dropout without a floor': (k) => k.dropout(400, 0, -Infinity, 2 ** 31 + 5, 1.25, float(2048), float(512)),
    dropoutBackward: (k) => {
      k.dropout(40, 0, 0, 2 ** 31, 2, float(2048), float(512));
      k.dropoutBackward(40, float(512), 2, float(1024));
    },
    recur: (k) => k.recur(4, 8, 32, 0, float(512), float(900), float(908)),
    'recur from the last row on': (k) => k.recur(4, 8, -32, 96, float(512) + 96, float(900), float(900) - 32),
    recurBackward: (k) => k.recurBackward(4, 8, -32, 96, float(512) + 96, float(800), ...DOWNWARDS),
    adam: (k) => {
      k.dropout(40, 0, 0, 0, 1, float(2048), float(1536));
      k.adam(40, 0, float(512), float(1024), float(1536), 0.7, 0.002, 0.0001, 0.9, 0.999, 1e-8);
    },
    blend: (k) => k.blend(40, 0, 0.01, float(512)),
    'no rows at all': (k) => k.product(0, 8, 7, 0, 28, 4, float(512), 32, float(1024), 32),
  };
  for (const [name, use] of Object.entries(cases)) {
    it(name, () => {
      runBoth(use);
      expect(bytes(memory.buffer).equals(bytes(copy))).toBe(true);
    });
  }

  it('sumOfSquares', () => {
    runBoth(() => {});
    expect(fast.sumOfSquares(400, 0)).toBe(plain.sumOfSquares(400, 0));
  });
});

it('multiplies matrices as the definition says', () => {
  const floats = new Float32Array(copy);
  floats.set([1, 2, 3, 4], 0);
  floats.set(
    Array.from({ length: 16 }, (_, i) => i),
    64,
  );
  floats.fill(0, 128, 144);
  plain.product(2, 8, 2, 0, 8, 4, float(64), 32, float(128), 32);
  expect([...floats.slice(128, 144)]).toEqual([
    ...[16, 19, 22, 25, 28, 31, 34, 37],
    ...[32, 39, 46, 53, 60, 67, 74, 81],
  ]);
});

it('drops the stated share of values and keeps the mean', () => {
  const floats = new Float32Array(copy);
  floats.fill(1, 0, 4000);
  new Uint32Array(copy).set([11, 22, 33, 44], 12000);
  plain.dropout(4000, 0, 0, 0.25 * 2 ** 32, 1 / 0.75, float(12000), float(4000));
  const kept = floats.slice(4000, 8000).filter((value) => value > 0);
  expect(kept.length / 4000).toBeCloseTo(0.75, 1);
});
