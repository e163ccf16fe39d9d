import { Arena } from './arena.ts';
import { LEAST_INT16, type OpenKernel } from './kernel.ts';
import { type Block, type Dense, FRACTION, type Recurrence } from './layers.ts';
import { makeLayers, type NetworkLayers } from './network-layers.ts';
import { ENCODER_ROWS, HEAD_ROWS } from './network-size.ts';
import type { StoredWeights } from './stored-weights.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Scores are as wide as a product needs: only the first columns mean something. */
export const SCORE_WIDTH = 8;
const SCORE_UNIT = 2 ** -FRACTION;

/** Windows laid end to end. */
export interface WindowRows {
  /** Where each window begins among the rows, and the number of rows in the end. */
  readonly starts: readonly number[];
  /** For each row the row of the encoder, the number of its anchor, and its row in the table of each relation. */
  readonly tokens: Int32Array;
  readonly anchors: Int32Array;
  readonly relations: readonly Int32Array[];
}

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
  private readonly encoded: number;
  private readonly tokenRows: number;
  readonly x: number;
  readonly y: number;
  private readonly z: number;
  private readonly opened: OpenKernel;
  private readonly shorts: Int16Array;
  private readonly words: Int32Array;
  private readonly floats: Float32Array;

  constructor(stored: StoredWeights, vocabulary: Vocabulary, open: (bytes: number) => OpenKernel) {
    const { channels, headWidth, cueWidth, encoderRecurrence, headRecurrence } = stored.shape;
    const arena = new Arena();
    this.layers = makeLayers(arena, stored, vocabulary);
    this.channels = channels;
    this.headWidth = headWidth;
    const { sums, relations } = this.layers;
    const widest = Math.max(channels, headWidth, cueWidth, 4 * encoderRecurrence, 4 * headRecurrence);
    // The product goes on to a multiple of 4 rows.
    const rows = Math.max(ENCODER_ROWS, HEAD_ROWS) + 4;
    this.nothing = arena.reserve(Math.max(widest, 3 * channels) * 2);
    this.addresses = arena.reserve((rows + 2) * Math.max(sums.length, relations.length + 2) * 4);
    this.encoded = arena.reserve(rows * channels * 2);
    this.tokenRows = arena.reserve(rows * headWidth * 2);
    this.x = arena.reserve(rows * widest * 2);
    this.y = arena.reserve(rows * widest * 2);
    this.z = arena.reserve(rows * widest * 2);
    this.opened = arena.open(open);
    this.shorts = new Int16Array(this.opened.buffer);
    this.words = new Int32Array(this.opened.buffer);
    this.floats = new Float32Array(rows * SCORE_WIDTH);
  }

  get transitions(): Float32Array {
    return this.layers.transitions;
  }

  /** Reads up to `ENCODER_ROWS` tokens, from `first` up to `last` of the columns; later calls refer to them from 0 on. */
  encode(columns: readonly Int32Array[], first: number, last: number): void {
    const { kernel } = this.opened;
    const { words, nothing, channels } = this;
    const [rows, each] = [last - first, this.layers.sums.length];
    const start = this.addresses >> 2;
    words.fill(nothing, start, start + each);
    words.fill(nothing, start + (rows + 1) * each, start + (rows + 2) * each);
    const own = columns.map((ids) => ids.subarray(first, last));
    for (const [index, sum] of this.layers.sums.entries()) {
      sum.write(this.opened, own, this, { words, start: start + each + index, step: each });
    }
    kernel.gather(rows, channels, each, 3, channels * 2, this.addresses, this.layers.firstBias, 0, this.encoded);
    this.runBlocks(this.layers.encoder, this.encoded, [0, rows]);
    this.runRecurrence(this.layers.encoderRecurrence, this.encoded, [0, rows]);
  }

  /**
   * The scores of none, speech, belief for each of the tokens, before the softmax: `[token * SCORE_WIDTH + class]`.
   * `first`: the token in the first row of the encoder.
   */
  cueScores(tokens: Int32Array, first: number): Float32Array {
    this.pick(tokens, first, this.x);
    this.dense(this.layers.cueHidden, tokens.length, this.x, this.y, 0);
    this.dense(this.layers.cueOutput, tokens.length, this.y, this.x);
    return this.scores(this.x, tokens.length);
  }

  /** Makes tokens from `first` up to `last` ready to be in windows. */
  prepareTokens(first: number, last: number): void {
    const [from, to] = [this.encoded + first * this.channels * 2, this.tokenRows + first * this.headWidth * 2];
    this.dense(this.layers.tokenInput, last - first, from, to);
  }

  /** A score for each label at each row of the windows: `[row * SCORE_WIDTH + label]`. */
  labelScores(anchors: Int32Array, { starts, tokens, anchors: anchorOf, relations }: WindowRows): Float32Array {
    const { words, headWidth } = this;
    this.pick(anchors, 0, this.x);
    this.dense(this.layers.anchorInput, anchors.length, this.x, this.z);
    const [rows, each, bytes] = [starts.at(-1) ?? 0, relations.length + 2, headWidth * 2];
    let to = this.addresses >> 2;
    for (let row = 0; row < rows; row++, to += each) {
      words[to] = this.tokenRows + (tokens[row] as number) * bytes;
      words[to + 1] = this.z + (anchorOf[row] as number) * bytes;
    }
    for (const [index, ids] of relations.entries()) {
      const table = this.layers.relations[index] as number;
      to = (this.addresses >> 2) + 2 + index;
      for (let row = 0; row < rows; row++, to += each) words[to] = table + (ids[row] as number) * bytes;
    }
    this.opened.kernel.gather(rows, headWidth, each, 1, 0, this.addresses, this.nothing, 0, this.x);
    this.runBlocks(this.layers.head, this.x, starts);
    this.runRecurrence(this.layers.headRecurrence, this.x, starts);
    this.dense(this.layers.output, rows, this.x, this.y);
    return this.scores(this.y, rows);
  }

  /** Copies rows of the encoder; none of them is negative. */
  private pick(tokens: Int32Array, first: number, to: number): void {
    const [start, bytes] = [this.addresses >> 2, this.channels * 2];
    for (let index = 0; index < tokens.length; index++) {
      this.words[start + index] = this.encoded + ((tokens[index] as number) - first) * bytes;
    }
    this.opened.kernel.gather(tokens.length, this.channels, 1, 1, 0, this.addresses, this.nothing, 0, to);
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

  private runBlocks(blocks: readonly Block[], x: number, starts: readonly number[]): void {
    const rows = starts.at(-1) ?? 0;
    for (const { filter, dense } of blocks) {
      const { taps, dilation, weights } = filter;
      const bytes = dense.depth * 2;
      for (let index = 1; index < starts.length; index++) {
        const [first, last] = [starts[index - 1] as number, starts[index] as number];
        const [from, to] = [x + first * bytes, this.y + first * bytes];
        this.opened.kernel.depthwise(last - first, dense.depth, taps, dilation, from, weights, to);
      }
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

  /** Good until the next ones are read. */
  private scores(address: number, rows: number): Float32Array {
    const { floats, shorts } = this;
    const from = address >> 1;
    for (let at = 0; at < rows * SCORE_WIDTH; at++) floats[at] = (shorts[from + at] as number) * SCORE_UNIT;
    return floats;
  }
}
