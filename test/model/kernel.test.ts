import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFastKernel } from '../../src/model/fast-kernel.ts';
import type { Kernel, OpenKernel } from '../../src/model/kernel.ts';
import { LEAST_INT16, packedIndex } from '../../src/model/kernel.ts';
import { KERNEL_BYTES } from '../../src/model/kernel-bytes.ts';
import { openPlainKernel } from '../../src/model/plain-kernel.ts';
import { buildKernel } from '../../src/training/build-kernel.ts';
import { Random } from '../../src/training/random.ts';

const BYTES = 65536;
const [BIAS, SCALE, OUT] = [32768, 33792, 40960];

/** Random numbers of 16 bits, small and large; then a bias, and scales between 2^-8 and 2^-20. */
function fill({ buffer }: OpenKernel, seed: number): void {
  const random = new Random(seed);
  const shorts = new Int16Array(buffer);
  for (let at = 0; at < shorts.length; at++) shorts[at] = random.integer() >> (random.integer() % 12);
  const [words, floats] = [new Int32Array(buffer), new Float32Array(buffer)];
  for (let at = 0; at < 256; at++) {
    words[BIAS / 4 + at] = random.integer() >> 4;
    floats[SCALE / 4 + at] = 2 ** -(8 + 12 * random.next());
  }
}

function runBoth(use: (kernel: Kernel, buffer: ArrayBuffer) => void, seed: number): [Buffer, Buffer] {
  const [fast, plain] = [openFastKernel(BYTES) as OpenKernel, openPlainKernel(BYTES)];
  for (const opened of [fast, plain]) {
    fill(opened, seed);
    use(opened.kernel, opened.buffer);
  }
  return [Buffer.from(fast.buffer), Buffer.from(plain.buffer)];
}

function writeAddresses(buffer: ArrayBuffer, count: number): void {
  const words = new Int32Array(buffer);
  for (let at = 0; at < count; at++) words[8192 / 4 + at] = ((at * 7919) % 500) * 16;
}

const STARTS = 15360;

/** Windows of so many rows, end to end. */
function writeStarts(buffer: ArrayBuffer, ...rows: number[]): number {
  const words = new Int32Array(buffer);
  words[STARTS / 4] = 0;
  for (const [index, own] of rows.entries())
    words[STARTS / 4 + index + 1] = (words[STARTS / 4 + index] as number) + own;
  return rows.length;
}

describe('the WebAssembly kernel and the plain one give the same bytes', () => {
  const cases: Record<string, (kernel: Kernel, buffer: ArrayBuffer) => void> = {
    'gather of three taps, 40 wide': (k, buffer) => {
      writeAddresses(buffer, 100);
      k.gather(7, 40, 5, 3, 80, 8192, 16, 0, OUT);
    },
    'gather of one tap, 64 wide': (k, buffer) => {
      writeAddresses(buffer, 100);
      k.gather(9, 64, 4, 1, 0, 8192, 32, LEAST_INT16, OUT);
    },
    'gather of two taps, 120 wide': (k, buffer) => {
      writeAddresses(buffer, 100);
      k.gather(7, 120, 3, 2, 240, 8192, 16, 0, OUT);
    },
    'depthwise with a reach beyond both ends': (k, buffer) =>
      k.depthwise(writeStarts(buffer, 5), STARTS, 24, 5, 3, 0, 4096, OUT),
    'depthwise of one row': (k, buffer) => k.depthwise(writeStarts(buffer, 1), STARTS, 8, 5, 1, 0, 4096, OUT),
    'depthwise of three windows': (k, buffer) =>
      k.depthwise(writeStarts(buffer, 9, 1, 14), STARTS, 24, 5, 2, 0, 4096, OUT),
    'dense of full tiles': (k) => k.dense(8, 64, 48, 0, 8192, BIAS, SCALE, -32768, 24576, 0, OUT),
    'dense onto its residual': (k) => k.dense(4, 32, 32, 0, 8192, BIAS, SCALE, 0, OUT, 64, OUT),
    'recur forwards': (k) => k.recur(6, 16, 64, 0, 32, 32, OUT),
    'recur backwards': (k) => k.recur(6, 8, -64, 1024, 1056, -32, OUT + 1024),
    'decode of a few rows': (k, buffer) => k.decode(writeStarts(buffer, 5), STARTS, 0, 8192, 16384, OUT),
    'decode of one row': (k, buffer) => k.decode(writeStarts(buffer, 1), STARTS, 64, 8192, 16384, OUT),
    'decode of three windows': (k, buffer) => k.decode(writeStarts(buffer, 4, 1, 7), STARTS, 64, 8192, 16384, OUT),
    'nothing at all': (k) => {
      k.gather(0, 8, 1, 1, 0, 8192, 16, 0, OUT);
      k.depthwise(0, STARTS, 8, 5, 1, 0, 4096, OUT);
      k.dense(0, 8, 8, 0, 8192, BIAS, SCALE, 0, 24576, 0, OUT);
      k.recur(0, 8, 64, 0, 32, 32, OUT);
      k.decode(0, STARTS, 0, 8192, 16384, OUT);
    },
  };
  for (const [name, use] of Object.entries(cases)) {
    it.each([1, 2, 3])(`${name}, random numbers %i`, (seed) => {
      const [fast, plain] = runBoth(use, seed);
      expect(fast.equals(plain)).toBe(true);
      const [untouched] = runBoth(() => {}, seed);
      expect(fast.equals(untouched)).toBe(name === 'nothing at all');
    });
  }

  it('and windows are read as if each stood alone', () => {
    const [together] = runBoth((k, buffer) => {
      k.depthwise(writeStarts(buffer, 9, 3), STARTS, 24, 5, 2, 0, 4096, OUT);
      k.decode(2, STARTS, 0, 8192, 16384, OUT + 4096);
    }, 5);
    const [alone] = runBoth((k, buffer) => {
      for (const [first, rows] of [
        [0, 9],
        [9, 3],
      ] as const) {
        writeStarts(buffer, rows);
        k.depthwise(1, STARTS, 24, 5, 2, first * 48, 4096, OUT + first * 48);
        k.decode(1, STARTS, first * 16, 8192, 16384, OUT + 4096 + first * 32);
      }
    }, 5);
    expect(together.subarray(OUT).equals(alone.subarray(OUT))).toBe(true);
  });

  it('but for rows up to the next four, which the product may write', () => {
    const [fast, plain] = runBoth((k) => k.dense(5, 16, 8, 0, 8192, BIAS, SCALE, 0, 24576, 0, OUT), 4);
    const end = OUT + 5 * 16;
    expect(fast.subarray(0, end).equals(plain.subarray(0, end))).toBe(true);
    expect(fast.subarray(OUT + 8 * 16).equals(plain.subarray(OUT + 8 * 16))).toBe(true);
  });
});

describe('the plain kernel', () => {
  it('multiplies, scales, rounds halves up, floors and adds', () => {
    const { kernel, buffer } = openPlainKernel(4096);
    const shorts = new Int16Array(buffer);
    shorts.set([1, 2, 3, 4, 0, 0, 0, 0], 0);
    for (let k = 0; k < 8; k++) shorts[512 + packedIndex(8, k, 1)] = k + 1;
    for (let k = 0; k < 8; k++) shorts[512 + packedIndex(8, k, 2)] = -1;
    new Int32Array(buffer)[512 + 1] = 1;
    new Float32Array(buffer).fill(0.5, 600, 608);
    shorts.fill(100, 1600, 1608);
    kernel.dense(1, 8, 8, 0, 1024, 2048, 2400, -3, 3200, 0, 3600);
    expect([...shorts.subarray(1800, 1804)]).toEqual([100, 100 + 16, 100 - 3, 100]);
  });
});

describe('the embedded kernel', () => {
  const bytes = Buffer.from(KERNEL_BYTES, 'base64');

  it('is what its source assembles to', async () => {
    const module = readFileSync(new URL('../../src/model/kernel-bytes.ts', import.meta.url), 'utf8');
    expect(await buildKernel()).toBe(module);
  });

  it('is under 4 KB, so that a browser compiles it at once', () => {
    expect(bytes.length).toBeLessThan(4096);
  });
});
