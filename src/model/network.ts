import { Arena } from './arena.ts';
import type { Labelling } from './decoder.ts';
import { LEAST_INT16, type OpenKernel } from './kernel.ts';
import { type Block, type Dense, FRACTION, type Recurrence } from './layers.ts';
import { makeLayers, type NetworkLayers } from './network-layers.ts';
import { ENCODER_ROWS, HEAD_ROWS } from './network-size.ts';
import type { Scan } from './scan.ts';
import type { StoredWeights } from './stored-weights.ts';
import type { SumTable } from './sum-table.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WindowRows } from './window-rows.ts';

/** Scores are as wide as a product needs: only the first columns mean something. */
export const SCORE_WIDTH = 8;
export const SCORE_UNIT = 2 ** -FRACTION;

/**
 * The network in integers: one encoder for a stretch of tokens, a head for cues, a head for the windows of cues. All its
 * numbers lie in one memory, made once, whose size follows from the weights; no result depends on what was read before.
 */
export class Network {
  private readonly layers: NetworkLayers;
  private readonly channels: number;
  private readonly headWidth: number;
  /** Addresses of buffers. `nothing` is 0 all over. */
  readonly nothing: number;
  private readonly addresses: number;
  /** Where the first row of each window stands, and the number of rows: of the encoder's single window, or the head's. */
  private readonly starts: number;
  private readonly encoded: number;
  private readonly tokenRows: number;
  readonly x: number;
  readonly y: number;
  private readonly z: number;
  private readonly opened: OpenKernel;
  private readonly shorts: Int16Array;
  private readonly words: Int32Array;

  constructor(stored: StoredWeights, vocabulary: Vocabulary, open: (bytes: number) => OpenKernel) {
    const { channels, headWidth, cueWidth, encoderRecurrence, headRecurrence } = stored.shape;
    const arena = new Arena();
    this.layers = makeLayers(arena, stored, vocabulary);
    this.channels = channels;
    this.headWidth = headWidth;
    const { contextSums, steady } = this.layers;
    const widest = Math.max(channels, headWidth, cueWidth, 4 * encoderRecurrence, 4 * headRecurrence);
    // The product goes on to a multiple of 4 rows.
    const rows = Math.max(ENCODER_ROWS, HEAD_ROWS) + 4;
    this.nothing = arena.reserve(Math.max(widest, 3 * channels) * 2);
    this.addresses = arena.reserve((rows + 2) * Math.max(1 + contextSums.length, 1 + steady.length) * 4);
    this.starts = arena.reserve((HEAD_ROWS + 1) * 4);
    this.encoded = arena.reserve(rows * channels * 2);
    this.tokenRows = arena.reserve(rows * headWidth * 2);
    this.x = arena.reserve(rows * widest * 2);
    this.y = arena.reserve(rows * widest * 2);
    this.z = arena.reserve(rows * widest * 2);
    this.opened = arena.open(open);
    this.shorts = new Int16Array(this.opened.buffer);
    this.words = new Int32Array(this.opened.buffer);
  }

  /**
   * Reads up to `ENCODER_ROWS` tokens, from `first` up to `last` of the document; later calls refer to them from 0 on.
   * `columns`: the rows of `CONTEXT_COLUMNS` for all tokens.
   */
  encode(scan: Scan, columns: readonly Int32Array[], first: number, last: number): void {
    const { kernel } = this.opened;
    const { words, nothing, channels, opened } = this;
    const { wordSums, contextSums } = this.layers;
    const rows = last - first;
    const each = 1 + contextSums.length;
    const start = this.addresses >> 2;
    words.fill(nothing, start, start + each);
    words.fill(nothing, start + (rows + 1) * each, start + (rows + 2) * each);
    wordSums.write(opened, scan, first, rows, this, { words, start: start + each, step: each });
    for (let index = 1; index < each; index++) {
      const list = { words, start: start + each + index, step: each };
      (contextSums[index - 1] as SumTable).write(opened, columns, first, rows, this, list);
    }
    kernel.gather(rows, channels, each, 3, channels * 2, this.addresses, this.layers.firstBias, 0, this.encoded);
    this.writeStarts([0, rows]);
    this.runBlocks(this.layers.encoder, this.encoded, 1, rows);
    this.runRecurrence(this.layers.encoderRecurrence, this.encoded, [0, rows]);
  }

  /**
   * The scores of none, speech, belief for each of the tokens, before the softmax: `[token * SCORE_WIDTH + class]`, in
   * units of `SCORE_UNIT`. Good until the network is used again. `first`: the token in the first row of the encoder.
   */
  cueScores(tokens: Int32Array, first: number): Int16Array {
    this.pick(tokens, tokens.length, first, this.x);
    this.dense(this.layers.cueHidden, tokens.length, this.x, this.y, 0);
    this.dense(this.layers.cueOutput, tokens.length, this.y, this.x);
    return this.shorts.subarray(this.x >> 1, (this.x >> 1) + tokens.length * SCORE_WIDTH);
  }

  /** Makes tokens from `first` up to `last` ready to be in windows. */
  prepareTokens(first: number, last: number): void {
    const [from, to] = [this.encoded + first * this.channels * 2, this.tokenRows + first * this.headWidth * 2];
    this.dense(this.layers.tokenInput, last - first, from, to);
  }

  /** Scores all labellings of these windows. `first`: the token in the first row of the encoder. */
  label(windows: WindowRows, first: number): void {
    const { rows, starts, anchors } = windows;
    const count = starts.length - 1;
    this.pick(anchors, count, first, this.x);
    this.dense(this.layers.anchorInput, count, this.x, this.y);
    this.gatherRuns(windows);
    this.gatherRows(windows, first);
    this.writeStarts(starts);
    this.runBlocks(this.layers.head, this.x, count, rows);
    this.runRecurrence(this.layers.headRecurrence, this.x, starts);
    this.dense(this.layers.output, rows, this.x, this.y);
    this.layers.decoder.decode(this.opened.kernel, count, this.starts, this.y);
  }

  /** The best labels of one of these windows, which has `rows` rows from `first` on. */
  labelsOf(first: number, rows: number): Labelling {
    return this.layers.decoder.labelsOf(this.words, this.shorts, this.y, first, rows);
  }

  /** What the tokens of a run have in common: the anchor, and all steady relations. */
  private gatherRuns({ runs, windowOf, steady }: WindowRows): void {
    const { words, headWidth } = this;
    const tables = this.layers.steady;
    const bytes = headWidth * 2;
    const relations = tables.length;
    for (let run = 0, from = 0, to = this.addresses >> 2; run < runs; run++) {
      words[to++] = this.y + (windowOf[run] as number) * bytes;
      for (let index = 0; index < relations; index++, from++)
        words[to++] = (tables[index] as number) + (steady[from] as number) * bytes;
    }
    this.opened.kernel.gather(runs, headWidth, 1 + relations, 1, 0, this.addresses, this.nothing, LEAST_INT16, this.z);
  }

  private gatherRows({ rows, tokens, runOf, varying }: WindowRows, first: number): void {
    const { words, headWidth, layers } = this;
    const bytes = headWidth * 2;
    const each = 2 + varying.length;
    const start = this.addresses >> 2;
    for (let row = 0, to = start; row < rows; row++, to += each) {
      words[to] = this.tokenRows + ((tokens[row] as number) - first) * bytes;
      words[to + 1] = this.z + (runOf[row] as number) * bytes;
    }
    for (let index = 0; index < varying.length; index++) {
      const table = layers.varying[index] as number;
      const ids = varying[index] as Int32Array;
      for (let row = 0, to = start + 2 + index; row < rows; row++, to += each)
        words[to] = table + (ids[row] as number) * bytes;
    }
    this.opened.kernel.gather(rows, headWidth, each, 1, 0, this.addresses, this.nothing, 0, this.x);
  }

  /** Copies rows of the encoder; none of them is negative. */
  private pick(tokens: Int32Array, count: number, first: number, to: number): void {
    const [start, bytes] = [this.addresses >> 2, this.channels * 2];
    for (let index = 0; index < count; index++) {
      this.words[start + index] = this.encoded + ((tokens[index] as number) - first) * bytes;
    }
    this.opened.kernel.gather(count, this.channels, 1, 1, 0, this.addresses, this.nothing, 0, to);
  }

  private dense(layer: Dense, rows: number, x: number, y: number, floor = LEAST_INT16): void {
    const { depth, width, weights, bias, scale } = layer;
    this.opened.kernel.dense(rows, depth, width, x, weights, bias, scale, floor, this.nothing, 0, y);
  }

  /** x += ReLU(layer(input)) */
  private addDense(layer: Dense, rows: number, input: number, x: number): void {
    const { depth, width, weights, bias, scale } = layer;
    this.opened.kernel.dense(rows, depth, width, input, weights, bias, scale, 0, x, width * 2, x);
  }

  private writeStarts(starts: readonly number[]): void {
    this.words.set(starts, this.starts >> 2);
  }

  /** `windows`: how many of the starts that were written last. */
  private runBlocks(blocks: readonly Block[], x: number, windows: number, rows: number): void {
    for (const { filter, dense } of blocks) {
      const { taps, dilation, weights } = filter;
      this.opened.kernel.depthwise(windows, this.starts, dense.depth, taps, dilation, x, weights, this.y);
      this.addDense(dense, rows, this.y, x);
    }
  }

  private runRecurrence(recurrence: Recurrence | null, x: number, starts: readonly number[]): void {
    if (!recurrence) return;
    const { kernel } = this.opened;
    const { inner, input, output } = recurrence;
    const rows = starts.at(-1) ?? 0;
    this.dense(input, rows, x, this.y);
    const [stride, hStride] = [8 * inner, 4 * inner];
    for (let index = 1; index < starts.length; index++) {
      const [first, last] = [starts[index - 1] as number, starts[index] as number];
      const [forwards, h] = [this.y + first * stride, this.z + first * hStride];
      kernel.recur(last - first, inner, stride, forwards, forwards + 4 * inner, hStride, h);
      const backwards = this.y + (last - 1) * stride + 2 * inner;
      const end = this.z + (last - 1) * hStride + 2 * inner;
      kernel.recur(last - first, inner, -stride, backwards, backwards + 4 * inner, -hStride, end);
    }
    this.addDense(output, rows, this.z, x);
  }
}
