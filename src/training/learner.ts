import { SCORE_WIDTH } from '../model/network.ts';
import { readParts } from '../model/parts.ts';
import type { Reading } from '../model/reading.ts';
import { SPECIAL_WORDS, UNKNOWN, type Vocabulary } from '../model/vocabulary.ts';
import { type Window, windowAround } from '../model/windows.ts';
import { CUE_CLASSES, type Example, NO_CUE } from './example.ts';
import { loadKernel } from './kernel/load-kernel.ts';
import { layOut } from './lay-out.ts';
import type { Lesson } from './lesson.ts';
import { scoreOfNothing } from './margin.ts';
import { Adam } from './network/adam.ts';
import { Arena } from './network/arena.ts';
import { AttributionNetwork, CHAIN_RULES } from './network/attribution-network.ts';
import { chainLoss, countLabels } from './network/chain.ts';
import { crossEntropy, logSumExp } from './network/losses.ts';
import { Parameters } from './network/parameters.ts';
import { type Segment, Tape, type Tensor } from './network/tape.ts';
import type { LearnerOptions } from './options.ts';
import { Random } from './random.ts';
import { Viterbi } from './viterbi.ts';

const MEGABYTES = 1024;
/** A cue this likely counts as competing. */
const COMPETING = 0.5;

export interface Losses {
  readonly cue: number;
  readonly chain: number;
}

/** A score for each label at each token of a window: `[row * width + label]`. */
export interface WindowScores {
  readonly window: Window;
  readonly width: number;
  readonly scores: Float32Array;
}

/** What a network sees in an article, until it looks at or learns from the next. */
export interface Look {
  /** The probability of each class for each candidate: `[candidate * CUE_CLASSES + class]`. */
  readonly cues: Float32Array;
  /** The scores of all labels, for each token of the windows of these anchors. `cues`: those that may compete. */
  labelScores(cues: Float32Array, anchors: readonly number[]): WindowScores[];
}

/** A network with its weights, and how it learns and reads. */
export class Learner {
  readonly parameters: Parameters;
  private readonly options: LearnerOptions;
  private readonly random: Random;
  private readonly tape: Tape;
  private readonly network: AttributionNetwork;
  private readonly adam: Adam;
  /** Of each row of the word table, the probability that training takes it for an unknown word. */
  private readonly forgetting: Float32Array;

  static async create(
    vocabulary: Vocabulary,
    wordCounts: readonly number[],
    options: LearnerOptions,
    seed: number,
  ): Promise<Learner> {
    const arena = new Arena(MEGABYTES);
    const kernel = await loadKernel(arena.memory);
    const random = new Random(seed);
    const parameters = new Parameters(arena, random);
    const network = new AttributionNetwork(parameters, vocabulary, options.network);
    const tape = new Tape(kernel, arena, random);
    const adam = new Adam(kernel, parameters, options.adam);
    return new Learner(options, random, parameters, network, tape, adam, wordCounts);
  }

  private constructor(
    options: LearnerOptions,
    random: Random,
    parameters: Parameters,
    network: AttributionNetwork,
    tape: Tape,
    adam: Adam,
    wordCounts: readonly number[],
  ) {
    this.options = options;
    this.random = random;
    this.parameters = parameters;
    this.network = network;
    this.tape = tape;
    this.adam = adam;
    const share = options.forgetting;
    this.forgetting = new Float32Array(SPECIAL_WORDS.length + wordCounts.length);
    for (const [index, count] of wordCounts.entries())
      this.forgetting[SPECIAL_WORDS.length + index] = share / (share + count);
  }

  /** Learns from one article. */
  learn(example: Example, lesson: Lesson, rate: number): Losses {
    const { tape, network } = this;
    tape.reset();
    tape.recording = true;
    const encoded = network.encode(tape, this.forget(example.columns));
    const scores = network.cueScores(tape, encoded, example.candidates);
    const cue = crossEntropy(tape, scores, CUE_CLASSES, lesson.cues, () => this.options.cueWeight);
    const cues = this.classProbabilities(scores);
    const refused = this.refusals(example, cues, lesson);
    const rows = layOut(example.scan, [...lesson.windows, ...refused], competingCues(example, cues));
    const empty = refused.map(({ first, last }) => countLabels(CHAIN_RULES, new Uint8Array(last - first)));
    const labelScores = network.labelScores(tape, encoded, rows);
    const weight = (window: number) => (window < lesson.windows.length ? 1 : this.options.refusalWeight);
    const wanted = [...lesson.counts, ...empty];
    const chain = chainLoss(tape, CHAIN_RULES, labelScores, network.transitions, rows.segments, wanted, weight);
    tape.backward();
    this.adam.step(rate);
    return { cue, chain };
  }

  /** Runs the network without dropout or gradients. */
  look(example: Example): Look {
    const { tape, network } = this;
    tape.reset();
    tape.recording = false;
    const encoded = network.encode(tape, example.columns);
    return {
      cues: this.classProbabilities(network.cueScores(tape, encoded, example.candidates)),
      labelScores: (cues, anchors) => this.labelScores(example, encoded, cues, anchors),
    };
  }

  get transitions(): Float32Array {
    return this.parameters.values(this.network.transitions);
  }

  /** Reads the attribution of each candidate that is a cue with at least this probability. */
  read(example: Example, least: number): Reading[] {
    return readWith([this], example, least);
  }

  private labelScores(
    example: Example,
    encoded: Tensor,
    cues: Float32Array,
    anchors: readonly number[],
  ): WindowScores[] {
    const windows = anchors.map((anchor) => windowAround(example.scan, anchor));
    const rows = layOut(example.scan, windows, competingCues(example, cues));
    const { value, width } = this.network.labelScores(this.tape, encoded, rows);
    return windows.map((window, index): WindowScores => {
      const { first, last } = rows.segments[index] as Segment;
      return {
        window,
        width,
        scores: this.tape.arena.view(value + first * width * 4, (last - first) * width).slice(),
      };
    });
  }

  /** The windows of candidates that look like cues and are none: they hold no part. */
  private refusals({ scan, candidates }: Example, cues: Float32Array, lesson: Lesson): Window[] {
    const learned = new Set(lesson.windows.map(({ anchor }) => anchor));
    const tempting = candidates.filter(
      (token, index) =>
        !learned.has(token) && 1 - (cues[index * CUE_CLASSES + NO_CUE] as number) > this.options.refusalLeast,
    );
    return Array.from(tempting, (token) => windowAround(scan, token));
  }

  private classProbabilities(scores: Tensor): Float32Array {
    const values = this.tape.arena.view(scores.value, scores.rows * scores.width);
    const probabilities = new Float32Array(scores.rows * CUE_CLASSES);
    for (let row = 0; row < scores.rows; row++) {
      const sum = logSumExp(values, row * scores.width, CUE_CLASSES);
      for (let c = 0; c < CUE_CLASSES; c++) {
        probabilities[row * CUE_CLASSES + c] = Math.exp((values[row * scores.width + c] as number) - sum);
      }
    }
    return probabilities;
  }

  /** Rare words become unknown now and then, so that training knows what unknown words are like. */
  private forget(columns: readonly Int32Array[]): Int32Array[] {
    return columns.map((ids, column) =>
      column > 1 ? ids : ids.map((id) => (this.random.next() < (this.forgetting[id] as number) ? UNKNOWN : id)),
    );
  }
}

/** Prefix sums over the likely cues of a document. */
function competingCues({ scan, candidates }: Example, cues: Float32Array): Int32Array {
  const counts = new Int32Array(scan.doc.tokens.length + 1);
  for (const [index, token] of candidates.entries()) {
    if (1 - (cues[index * CUE_CLASSES + NO_CUE] as number) > COMPETING) counts[token + 1] = 1;
  }
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] as number) + (counts[at - 1] as number);
  return counts;
}

/** What several networks read together: their probabilities and scores are averaged. */
export function readWith(learners: readonly Learner[], example: Example, least: number): Reading[] {
  const looks = learners.map((learner) => learner.look(example));
  const cues = average(looks.map((look) => look.cues));
  const chosen = [...example.candidates.keys()].filter(
    (index) => 1 - (cues[index * CUE_CLASSES + NO_CUE] as number) >= least,
  );
  const anchors = chosen.map((index) => example.candidates[index] as number);
  const scores = looks.map((look) => look.labelScores(cues, anchors));
  const transitions = average(learners.map((learner) => learner.transitions));
  const viterbi = new Viterbi(transitions, SCORE_WIDTH);
  return chosen.map((candidate, index): Reading => {
    const own = scores.map((windows) => windows[index] as WindowScores);
    const { window, width } = own[0] as WindowScores;
    const values = average(own.map((one) => one.scores));
    const length = window.last - window.first;
    const { labels, score } = viterbi.decode(values, length);
    const nothing = scoreOfNothing(values, length, width, transitions);
    const [none, speech, belief] = cues.subarray(candidate * CUE_CLASSES) as unknown as [number, number, number];
    return {
      anchor: window.anchor,
      speech,
      any: 1 - none,
      speechOdds: Math.log(speech / Math.max(none, belief)),
      anyOdds: Math.log(Math.max(speech, belief) / none),
      parts: readParts(labels, window.first, window.last),
      margin: score - nothing,
    };
  });
}

export function average(lists: readonly Float32Array[]): Float32Array {
  const means = new Float32Array(lists[0]?.length ?? 0);
  for (let index = 0; index < means.length; index++) {
    let sum = 0;
    for (const list of lists) sum += list[index] as number;
    means[index] = sum / lists.length;
  }
  return means;
}
