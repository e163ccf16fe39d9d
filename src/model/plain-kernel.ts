import { LEAST_INT16, MOST_INT16, type OpenKernel } from './kernel.ts';

const clamp = (value: number): number => Math.max(LEAST_INT16, Math.min(MOST_INT16, value));
const { fround, floor, imul } = Math;

/** The kernels in plain TypeScript: what `kernel.wat` does, operation by operation, with the same bytes as the result. */
export function openPlainKernel(bytes: number): OpenKernel {
  const buffer = new ArrayBuffer(bytes);
  const shorts = new Int16Array(buffer);
  const words = new Int32Array(buffer);
  const floats = new Float32Array(buffer);
  const requantize = (sum: number, scale: number): number => clamp(floor(fround(fround(fround(sum) * scale) + 0.5)));

  return {
    buffer,
    kernel: {
      gather(rows, width, each, taps, tapBytes, addresses, bias, least, y) {
        const sums = new Int32Array(width);
        for (let t = 0; t < rows; t++) {
          for (let c = 0; c < width; c++) sums[c] = shorts[(bias >> 1) + c] as number;
          for (let tap = 0; tap < taps; tap++) {
            const at = (addresses >> 2) + (t + tap) * each;
            for (let i = at; i < at + each; i++) {
              const from = ((words[i] as number) + tap * tapBytes) >> 1;
              for (let c = 0; c < width; c++) sums[c] = (sums[c] as number) + (shorts[from + c] as number);
            }
          }
          const to = (y >> 1) + t * width;
          for (let c = 0; c < width; c++) {
            const wrapped = ((sums[c] as number) << 16) >> 16;
            shorts[to + c] = Math.max(wrapped, least);
          }
        }
      },

      depthwise(windows, starts, width, taps, dilation, x, w, y) {
        const reach = (taps >> 1) * dilation;
        for (let window = 0; window < windows; window++) {
          const first = words[(starts >> 2) + window] as number;
          const last = words[(starts >> 2) + window + 1] as number;
          for (let t = first; t < last; t++) {
            const to = (y >> 1) + t * width;
            shorts.fill(0, to, to + width);
            for (let tap = 0; tap < taps; tap++) {
              const source = t - reach + tap * dilation;
              if (source < first || source >= last) continue;
              const from = (x >> 1) + source * width;
              const weights = (w >> 1) + tap * width;
              for (let c = 0; c < width; c++) {
                const term = (imul(shorts[from + c] as number, shorts[weights + c] as number) + 0x4000) >> 15;
                shorts[to + c] = clamp((shorts[to + c] as number) + term);
              }
            }
          }
        }
      },

      // Two rows and four columns at a time: their sums fit into registers.
      dense(rows, depth, width, x, w, bias, scale, least, residual, residualRow, y) {
        for (let t = 0; t < rows; t += 2) {
          const second = t + 1 < rows ? 1 : 0;
          for (let j = 0; j < width; j += 4) {
            const b = (bias >> 2) + j;
            let [a0, a1, a2, a3] = [
              words[b] as number,
              words[b + 1] as number,
              words[b + 2] as number,
              words[b + 3] as number,
            ];
            let [b0, b1, b2, b3] = [a0, a1, a2, a3];
            let at = (w >> 1) + (j >> 3) * depth * 8 + (j & 4) * 2;
            const from = (x >> 1) + t * depth;
            const step = depth * second;
            for (let k = from; k < from + depth; k += 2, at += 16) {
              const [u, v] = [shorts[k] as number, shorts[k + 1] as number];
              const [p, q] = [shorts[k + step] as number, shorts[k + step + 1] as number];
              const [w0, w1] = [shorts[at] as number, shorts[at + 1] as number];
              a0 = (a0 + imul(u, w0) + imul(v, w1)) | 0;
              b0 = (b0 + imul(p, w0) + imul(q, w1)) | 0;
              const [w2, w3] = [shorts[at + 2] as number, shorts[at + 3] as number];
              a1 = (a1 + imul(u, w2) + imul(v, w3)) | 0;
              b1 = (b1 + imul(p, w2) + imul(q, w3)) | 0;
              const [w4, w5] = [shorts[at + 4] as number, shorts[at + 5] as number];
              a2 = (a2 + imul(u, w4) + imul(v, w5)) | 0;
              b2 = (b2 + imul(p, w4) + imul(q, w5)) | 0;
              const [w6, w7] = [shorts[at + 6] as number, shorts[at + 7] as number];
              a3 = (a3 + imul(u, w6) + imul(v, w7)) | 0;
              b3 = (b3 + imul(p, w6) + imul(q, w7)) | 0;
            }
            const write = (row: number, column: number, sum: number) => {
              const value = requantize(sum, floats[(scale >> 2) + column] as number);
              const base = shorts[((residual + row * residualRow) >> 1) + column] as number;
              shorts[(y >> 1) + row * width + column] = clamp(base + Math.max(value, least));
            };
            write(t, j, a0);
            write(t, j + 1, a1);
            write(t, j + 2, a2);
            write(t, j + 3, a3);
            if (second === 0) continue;
            write(t + 1, j, b0);
            write(t + 1, j + 1, b1);
            write(t + 1, j + 2, b2);
            write(t + 1, j + 3, b3);
          }
        }
      },

      recur(rows, width, stride, a, z, hStride, h) {
        for (let c = 0; c < width; c++) {
          let before = 0;
          for (let t = 0; t < rows; t++) {
            const value = shorts[((z + t * stride) >> 1) + c] as number;
            const gate = clamp((shorts[((a + t * stride) >> 1) + c] as number) + 0x4000);
            const share = Math.max(gate, 0);
            before = clamp(value + ((imul(clamp(before - value), share) + 0x4000) >> 15));
            shorts[((h + t * hStride) >> 1) + c] = before;
          }
        }
      },

      decode(windows, starts, scores, edges, start, best) {
        for (let window = 0; window < windows; window++) {
          const first = words[(starts >> 2) + window] as number;
          const last = words[(starts >> 2) + window + 1] as number;
          for (let t = first; t < last; t++) {
            const to = (best >> 2) + t * 8;
            for (let j = 0; j < 8; j++) {
              let most = t === first ? (words[(start >> 2) + j] as number) : -Infinity;
              for (let i = 0; t > first && i < 6; i++)
                most = Math.max(
                  most,
                  ((words[to - 8 + i] as number) + (words[(edges >> 2) + i * 8 + j] as number)) | 0,
                );
              words[to + j] = most + ((shorts[(scores >> 1) + t * 8 + j] as number) << 5);
            }
          }
        }
      },
    },
  };
}
