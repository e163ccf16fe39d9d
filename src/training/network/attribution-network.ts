import { COLUMNS } from '../../model/columns.ts';
import { isAllowed, LABELS } from '../../model/labels.ts';
import { RELATIONS } from '../../model/relations.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { ChainRules } from './chain.ts';
import { addRows, convolution, dense, depthwise, recurrence, sum } from './layers.ts';
import type { Parameter, Parameters } from './parameters.ts';
import type { Segment, Tape, Tensor } from './tape.ts';

export interface NetworkOptions {
  readonly channels: number;
  readonly encoderDilations: readonly number[];
  readonly cueWidth: number;
  readonly headWidth: number;
  readonly headDilations: readonly number[];
  readonly taps: number;
  /** Width of the recurrence behind the blocks, in each direction; 0 for none. */
  readonly encoderRecurrence: number;
  readonly headRecurrence: number;
  readonly inputDropout: number;
  readonly encoderDropout: number;
  readonly headDropout: number;
}

export const CHAIN_RULES: ChainRules = { labels: LABELS.length, allowed: isAllowed };

/** Windows laid end to end: the tokens of each, and where it stands among the rows. */
export interface WindowRows {
  readonly segments: readonly Segment[];
  /** For each row the token of the document. */
  readonly tokens: Int32Array;
  /** For each row its window. */
  readonly windowOf: Int32Array;
  /** For each window the token. */
  readonly anchors: readonly number[];
  /** `[relation][row]` */
  readonly relations: readonly Int32Array[];
}

interface Recurrence {
  readonly direction: 1 | -1;
  readonly gateWeights: Parameter;
  readonly gateBias: Parameter;
  readonly weights: Parameter;
  readonly output: Parameter;
  readonly bias: Parameter;
}

interface Block {
  readonly dilation: number;
  readonly filter: Parameter;
  readonly weights: Parameter;
  readonly bias: Parameter;
}

/** Scores are as wide as a product needs: only the first columns mean something. */
const SCORE_WIDTH = 8;

/** One encoder for the whole document, a head for cues, and a head for the window of a cue. */
export class AttributionNetwork {
  readonly transitions: Parameter;
  private readonly options: NetworkOptions;
  private readonly tables: readonly Parameter[];
  private readonly inputWidth: number;
  private readonly firstWeights: Parameter;
  private readonly firstBias: Parameter;
  private readonly encoder: readonly Block[];
  private readonly cueHidden: readonly [Parameter, Parameter];
  private readonly cueOutput: readonly [Parameter, Parameter];
  private readonly tokenWeights: Parameter;
  private readonly anchorWeights: Parameter;
  private readonly headBias: Parameter;
  private readonly relationTables: readonly Parameter[];
  private readonly head: readonly Block[];
  private readonly encoderRecurrence: readonly Recurrence[];
  private readonly headRecurrence: readonly Recurrence[];
  private readonly output: readonly [Parameter, Parameter];

  constructor(parameters: Parameters, vocabulary: Vocabulary, options: NetworkOptions) {
    const { channels, headWidth, cueWidth, taps } = options;
    this.options = options;
    const tables = new Map<string, Parameter>();
    this.tables = COLUMNS.map(({ table, width, rows }) => {
      const known = tables.get(table) ?? parameters.table(table, rows(vocabulary), width, 0.3);
      tables.set(table, known);
      return known;
    });
    this.inputWidth = this.tables.reduce((width, table) => width + table.width, 0);
    const matrix = (name: string, rows: number, width: number, fanIn = rows) =>
      parameters.matrix(name, rows, width, Math.sqrt(2 / fanIn));
    const bias = (name: string, width: number) => parameters.matrix(name, 1, width, 0);
    const blocks = (name: string, width: number, dilations: readonly number[]) =>
      dilations.map((dilation, index) => ({
        dilation,
        filter: matrix(`${name}-${index}-filter`, taps, width, 2 * taps),
        // Small, so that a block begins as hardly more than its residue.
        weights: matrix(`${name}-${index}-weights`, width, width, 4 * width),
        bias: bias(`${name}-${index}-bias`, width),
      }));
    this.firstWeights = matrix('first-weights', 3 * this.inputWidth, channels);
    this.firstBias = bias('first-bias', channels);
    this.encoder = blocks('encoder', channels, options.encoderDilations);
    this.cueHidden = [matrix('cue-hidden-weights', channels, cueWidth), bias('cue-hidden-bias', cueWidth)];
    this.cueOutput = [parameters.matrix('cue-weights', cueWidth, SCORE_WIDTH, 0.1), bias('cue-bias', SCORE_WIDTH)];
    this.tokenWeights = matrix('token-weights', channels, headWidth, 2 * channels);
    this.anchorWeights = matrix('anchor-weights', channels, headWidth, 2 * channels);
    this.headBias = bias('head-bias', headWidth);
    this.relationTables = RELATIONS.map(({ name, rows }) => parameters.table(`relation-${name}`, rows, headWidth, 0.1));
    this.head = blocks('head', headWidth, options.headDilations);
    const recurrences = (name: string, width: number, inner: number) =>
      inner === 0
        ? []
        : ([1, -1] as const).map((direction) => ({
            direction,
            gateWeights: matrix(`${name}-gate-weights-${direction}`, width, inner),
            gateBias: bias(`${name}-gate-bias-${direction}`, inner),
            weights: matrix(`${name}-weights-${direction}`, width, inner),
            output: matrix(`${name}-output-${direction}`, inner, width, 4 * inner),
            bias: bias(`${name}-bias-${direction}`, width),
          }));
    this.encoderRecurrence = recurrences('encoder-recurrence', channels, options.encoderRecurrence);
    this.headRecurrence = recurrences('head-recurrence', headWidth, options.headRecurrence);
    this.output = [parameters.matrix('output-weights', headWidth, SCORE_WIDTH, 0.1), bias('output-bias', SCORE_WIDTH)];
    this.transitions = parameters.matrix('transitions', LABELS.length, SCORE_WIDTH, 0);
  }

  /** A row of channels for each token of the document. */
  encode(tape: Tape, columns: readonly Int32Array[]): Tensor {
    const rows = columns[0]?.length ?? 0;
    const whole = [{ first: 0, last: rows }];
    const input = tape.tensor(rows, this.inputWidth);
    let at = 0;
    for (const [index, table] of this.tables.entries()) {
      addRows(tape, table, columns[index] as Int32Array, input, at);
      at += table.width;
    }
    const dropped = tape.dropped(input, -Infinity, this.options.inputDropout);
    const first = convolution(tape, dropped, whole, this.firstWeights, 3, this.firstBias);
    const { encoderDropout } = this.options;
    const y = this.blocks(tape, tape.dropped(first, 0, encoderDropout), whole, this.encoder, encoderDropout);
    return this.recur(tape, y, whole, this.encoderRecurrence, encoderDropout);
  }

  private blocks(
    tape: Tape,
    x: Tensor,
    segments: readonly Segment[],
    blocks: readonly Block[],
    dropout: number,
  ): Tensor {
    let y = x;
    for (const { dilation, filter, weights, bias } of blocks) {
      const mixed = dense(tape, depthwise(tape, y, segments, filter, dilation), weights, bias);
      y = sum(tape, y, tape.dropped(mixed, 0, dropout));
    }
    return y;
  }

  private recur(
    tape: Tape,
    x: Tensor,
    segments: readonly Segment[],
    recurrences: readonly Recurrence[],
    dropout: number,
  ): Tensor {
    if (recurrences.length === 0) return x;
    const [a, b] = recurrences.map(({ direction, gateWeights, gateBias, weights, output, bias }) => {
      const gates = dense(tape, x, gateWeights, gateBias);
      const inner = recurrence(tape, gates, dense(tape, x, weights, null), segments, direction);
      return dense(tape, inner, output, bias);
    }) as [Tensor, Tensor];
    return sum(tape, x, tape.dropped(sum(tape, a, b), 0, dropout));
  }

  /** For each of the tokens: none, speech, belief, before the softmax. */
  cueScores(tape: Tape, encoded: Tensor, tokens: Int32Array): Tensor {
    const x = tape.tensor(tokens.length, encoded.width);
    addRows(tape, encoded, tokens, x);
    const hidden = tape.dropped(dense(tape, x, ...this.cueHidden), 0, this.options.headDropout);
    return dense(tape, hidden, ...this.cueOutput);
  }

  /** For each row of the windows a score for each label. */
  labelScores(tape: Tape, encoded: Tensor, { segments, tokens, windowOf, anchors, relations }: WindowRows): Tensor {
    const x = tape.tensor(tokens.length, this.options.headWidth);
    addRows(tape, dense(tape, encoded, this.tokenWeights, this.headBias), tokens, x);
    const own = tape.tensor(anchors.length, encoded.width);
    addRows(tape, encoded, anchors, own);
    addRows(tape, dense(tape, own, this.anchorWeights, null), windowOf, x);
    for (const [index, table] of this.relationTables.entries()) addRows(tape, table, relations[index] as Int32Array, x);
    const { headDropout } = this.options;
    const y = this.blocks(tape, tape.dropped(x, 0, headDropout), segments, this.head, headDropout);
    const z = this.recur(tape, y, segments, this.headRecurrence, headDropout);
    return dense(tape, z, ...this.output);
  }
}
