import type { Kernel } from '../../src/training/kernel/kernel.ts';

const LANES = [0, 1, 2, 3] as const;

/** The training kernels in plain TypeScript: what `kernel.wat` does, operation by operation, with the same bits as the result. */
export function plainKernel(memory: ArrayBuffer): Kernel {
  const f = new Float32Array(memory);
  const u = new Uint32Array(memory);
  const at = (values: Float32Array | Uint32Array, index: number): number => values[index] as number;
  const { fround, sqrt } = Math;
  const gateOf = (value: number) => Math.min(1, Math.max(0, fround(fround(value * 0.25) + 0.5)));

  return {
    product(rows, width, depth, a, aRow, aColumn, b, bRow, c, cRow) {
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < width; j++) {
          const target = (c + i * cRow) / 4 + j;
          let sum = at(f, target);
          for (let p = 0; p < depth; p++) {
            const term = fround(at(f, (a + i * aRow + p * aColumn) / 4) * at(f, (b + p * bRow) / 4 + j));
            sum = fround(sum + term);
          }
          f[target] = sum;
        }
      }
    },
    sparseProduct(rows, width, depth, a, aRow, aColumn, b, bRow, c, cRow, list) {
      for (let i = 0; i < rows; i++) {
        const head = list / 4 + i * 2 * (depth + 1);
        let end = head + 2;
        for (let p = 0; p < depth; p++) {
          const value = at(f, (a + i * aRow + p * aColumn) / 4);
          u[end] = p * bRow;
          f[end + 1] = value;
          if (value !== 0) end += 2;
        }
        u[head] = end * 4;
        for (let entry = head + 2; entry < end; entry += 2) {
          for (let j = 0; j < width; j++) {
            const target = (c + i * cRow) / 4 + j;
            f[target] = at(f, target) + fround(at(f, entry + 1) * at(f, (b + at(u, entry)) / 4 + j));
          }
        }
      }
    },
    transposeAdd(rows, width, x, y) {
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < width; j++) {
          const target = y / 4 + j * rows + i;
          f[target] = at(f, target) + at(f, x / 4 + i * width + j);
        }
      }
    },
    convolveColumnsAdd(rows, width, taps, dilation, x, w, y) {
      for (let i = 0; i < rows; i++) {
        for (let tap = 0; tap < taps; tap++) {
          const row = i + (tap - (taps - 1) / 2) * dilation;
          if (row < 0 || row >= rows) continue;
          for (let j = 0; j < width; j++) {
            const target = y / 4 + i * width + j;
            f[target] = at(f, target) + fround(at(f, x / 4 + row * width + j) * at(f, w / 4 + tap * width + j));
          }
        }
      }
    },
    dotColumnsAdd(rows, width, x, y, w) {
      for (let i = 0; i < rows * width; i++) {
        const target = w / 4 + (i % width);
        f[target] = at(f, target) + fround(at(f, x / 4 + i) * at(f, y / 4 + i));
      }
    },
    sumColumnsAdd(rows, width, x, w) {
      for (let i = 0; i < rows * width; i++) {
        const target = w / 4 + (i % width);
        f[target] = at(f, target) + at(f, x / 4 + i);
      }
    },
    gatherAdd(rows, width, ids, x, xRow, y, yRow) {
      for (let i = 0; i < rows; i++) {
        const [from, to] = [(x + at(u, ids / 4 + i) * xRow) / 4, (y + i * yRow) / 4];
        for (let j = 0; j < width; j++) f[to + j] = at(f, to + j) + at(f, from + j);
      }
    },
    scatterAdd(rows, width, ids, x, xRow, y, yRow) {
      for (let i = 0; i < rows; i++) {
        const [from, to] = [(y + i * yRow) / 4, (x + at(u, ids / 4 + i) * xRow) / 4];
        for (let j = 0; j < width; j++) f[to + j] = at(f, to + j) + at(f, from + j);
      }
    },
    add(count, x, y, z) {
      for (let i = 0; i < count; i++) f[z / 4 + i] = at(f, x / 4 + i) + at(f, y / 4 + i);
    },
    repeatRow(rows, width, x, y) {
      for (let i = 0; i < rows * width; i++) f[y / 4 + i] = at(f, x / 4 + (i % width));
    },
    dropout(count, x, floor, threshold, scale, state, y) {
      const single = fround(scale);
      for (let i = 0; i < count; i++) {
        const lane = state / 4 + (i % 4);
        let random = at(u, lane);
        random ^= random << 13;
        random ^= random >>> 17;
        random ^= random << 5;
        u[lane] = random;
        const value = at(f, x / 4 + i);
        f[y / 4 + i] = random >>> 0 >= threshold >>> 0 ? Math.max(value, floor) * single : 0;
      }
    },
    dropoutBackward(count, y, scale, d) {
      const single = fround(scale);
      for (let i = 0; i < count; i++) f[d / 4 + i] = at(f, y / 4 + i) === 0 ? 0 : at(f, d / 4 + i) * single;
    },
    recur(rows, width, stride, a, z, previous, h) {
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < width; j++) {
          const [value, offset] = [at(f, (z + i * stride) / 4 + j), (i * stride) / 4 + j];
          const gate = gateOf(at(f, a / 4 + offset));
          f[h / 4 + offset] = value + fround(gate * fround(at(f, previous / 4 + offset) - value));
        }
      }
    },
    recurBackward(rows, width, stride, a, z, previous, dh, da, dz, carry) {
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < width; j++) {
          const offset = (i * stride) / 4 + j;
          const gate = gateOf(at(f, a / 4 + offset));
          const gradient = fround(at(f, dh / 4 + offset) + at(f, carry / 4 + j));
          f[carry / 4 + j] = gradient * gate;
          f[dz / 4 + offset] = at(f, dz / 4 + offset) + fround(gradient * fround(1 - gate));
          const slope = gate > 0 && gate < 1 ? fround(gradient * 0.25) : 0;
          const change = fround(slope * fround(at(f, previous / 4 + offset) - at(f, z / 4 + offset)));
          f[da / 4 + offset] = at(f, da / 4 + offset) + change;
        }
      }
    },
    sumOfSquares(count, x) {
      const [a, b, c, d] = LANES.map((lane) => {
        let sum = 0;
        for (let i = lane; i < count; i += 4) sum = fround(sum + fround(at(f, x / 4 + i) ** 2));
        return sum;
      }) as [number, number, number, number];
      return fround(fround(a + b) + fround(c + d));
    },
    adam(count, w, g, first, second, scale, rate, decay, beta1, beta2, epsilon) {
      const [s, r, d, e] = [scale, rate, decay, epsilon].map(fround) as [number, number, number, number];
      const [share1, share2] = [fround(1 - fround(beta1)), fround(1 - fround(beta2))];
      for (let i = 0; i < count; i++) {
        const gradient = fround(at(f, g / 4 + i) * s);
        f[g / 4 + i] = 0;
        const m = at(f, first / 4 + i);
        const v = at(f, second / 4 + i);
        const mean = fround(m + fround(fround(gradient - m) * share1));
        const square = fround(v + fround(fround(fround(gradient * gradient) - v) * share2));
        f[first / 4 + i] = mean;
        f[second / 4 + i] = square;
        const x = at(f, w / 4 + i);
        f[w / 4 + i] = fround(x - fround(x * d)) - fround(fround(r * mean) / fround(fround(sqrt(square)) + e));
      }
    },
    blend(count, w, share, average) {
      const single = fround(share);
      for (let i = 0; i < count; i++) {
        const value = at(f, average / 4 + i);
        f[average / 4 + i] = value + fround(fround(at(f, w / 4 + i) - value) * single);
      }
    },
  };
}
