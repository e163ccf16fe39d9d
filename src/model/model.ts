import { readColumns } from './columns.ts';
import { exponential } from './exponential.ts';
import { openFastKernel } from './fast-kernel.ts';
import type { OpenKernel } from './kernel.ts';
import { scoreOfNothing } from './margin.ts';
import { Network, SCORE_WIDTH, type WindowRows } from './network.ts';
import { ENCODER_ROWS, HEAD_ROWS } from './network-size.ts';
import { readParts } from './parts.ts';
import { openPlainKernel } from './plain-kernel.ts';
import type { Reading } from './reading.ts';
import { RELATIONS, writeRelations } from './relations.ts';
import type { Scan } from './scan.ts';
import type { StoredWeights } from './stored-weights.ts';
import { Viterbi } from './viterbi.ts';
import { Vocabulary } from './vocabulary.ts';
import { narrowed, type Window, windowAround } from './windows.ts';

interface ReadOptions {
  /** Which probability must reach `least`: that of speech, or that of any attribution. */
  readonly attributions: 'speech' | 'all';
  readonly least: number;
}

export interface Model {
  /** The cues that are as probable as that, each with the parts of its attribution, in text order. */
  read(scan: Scan, options: ReadOptions): Reading[];
}

/** A cue this likely counts as competing. */
const COMPETING = 0.5;
/** Long documents are read in blocks. What a block needs of its neighbours: the reach of a window and of the encoder. */
const MARGIN = 256;
const BLOCK = ENCODER_ROWS - 2 * MARGIN;

/** A candidate with its probabilities. */
interface CueReading {
  readonly token: number;
  readonly speech: number;
  readonly any: number;
  readonly speechOdds: number;
  readonly anyOdds: number;
}

/** Makes the network of these weights. `open` is for tests: WebAssembly where it is there, else plain TypeScript. */
export function createModel(
  weights: StoredWeights,
  open: (bytes: number) => OpenKernel = (bytes) => openFastKernel(bytes) ?? openPlainKernel(bytes),
): Model {
  return new NetworkModel(weights, open);
}

/** A document with what its blocks share. */
interface Job {
  readonly scan: Scan;
  readonly columns: readonly Int32Array[];
  readonly candidates: Int32Array;
  /** Prefix sums over the likely cues of a block. */
  readonly competing: Uint32Array;
  readonly options: ReadOptions;
}

class NetworkModel implements Model {
  private readonly vocabulary: Vocabulary;
  private readonly network: Network;
  private readonly viterbi: Viterbi;
  /** Room for the rows of a batch of windows. */
  private readonly tokens = new Int32Array(HEAD_ROWS);
  private readonly anchors = new Int32Array(HEAD_ROWS);
  private readonly relations = RELATIONS.map(() => new Int32Array(HEAD_ROWS));

  constructor(weights: StoredWeights, open: (bytes: number) => OpenKernel) {
    this.vocabulary = new Vocabulary(weights.words.split(' '));
    this.network = new Network(weights, this.vocabulary, open);
    this.viterbi = new Viterbi(this.network.transitions, SCORE_WIDTH);
  }

  read(scan: Scan, options: ReadOptions): Reading[] {
    const count = scan.doc.tokens.length;
    const columns = readColumns(scan, this.vocabulary);
    const competing = new Uint32Array(count + 1);
    const job = { scan, columns, candidates: findCandidates(scan), competing, options };
    const readings: Reading[] = [];
    for (let first = 0; first < count; first += BLOCK) {
      readings.push(...this.readBlock(job, { first, last: Math.min(count, first + BLOCK) }));
    }
    return readings;
  }

  private readBlock(job: Job, block: Stretch): Reading[] {
    const { network } = this;
    const { scan, competing, options } = job;
    const first = Math.max(0, block.first - MARGIN);
    const last = Math.min(scan.doc.tokens.length, block.last + MARGIN);
    const candidates = job.candidates.subarray(firstFrom(job.candidates, first), firstFrom(job.candidates, last));
    network.encode(job.columns, first, last);
    const cues = readCues(network, candidates, first, Math.min(options.least, COMPETING));
    const isOwn = (token: number): boolean => token >= block.first && token < block.last;
    const likely = cues.filter((cue) => (options.attributions === 'all' ? cue.any : cue.speech) >= options.least);
    const accepted = likely.filter(({ token }) => isOwn(token));
    const windows = narrowed(likely.map(({ token }) => windowAround(scan, token))).filter(({ anchor }) =>
      isOwn(anchor),
    );
    for (const stretch of union(windows)) network.prepareTokens(stretch.first - first, stretch.last - first);
    countCompeting(cues, competing, first, last);
    const labellings = inBatches(windows).flatMap((batch) => this.labelWindows(job, batch, first));
    return labellings.map((labelling, index) => {
      const { token, ...cue } = accepted[index] as CueReading;
      return { anchor: token, ...cue, ...labelling };
    });
  }

  private labelWindows(
    job: Job,
    windows: readonly Window[],
    encoderFirst: number,
  ): Pick<Reading, 'parts' | 'margin'>[] {
    const { network, viterbi } = this;
    const rows = this.layOut(job, windows, encoderFirst);
    const anchors = Int32Array.from(windows, ({ anchor }) => anchor - encoderFirst);
    const scores = network.labelScores(anchors, rows);
    return windows.map((window, index) => {
      const own = scores.subarray((rows.starts[index] as number) * SCORE_WIDTH);
      const length = window.last - window.first;
      const { labels, score } = viterbi.decode(own, length);
      const nothing = scoreOfNothing(own, length, SCORE_WIDTH, network.transitions);
      return { parts: readParts(labels, window.first), margin: score - nothing };
    });
  }

  private layOut({ scan, competing }: Job, windows: readonly Window[], encoderFirst: number): WindowRows {
    const { tokens, anchors, relations } = this;
    const starts = [0];
    let end = 0;
    for (const [index, window] of windows.entries()) {
      const start = end;
      end += window.last - window.first;
      starts.push(end);
      anchors.fill(index, start, end);
      for (let row = start; row < end; row++) tokens[row] = window.first + row - start - encoderFirst;
      writeRelations(scan, window, competing, relations, start);
    }
    return { starts, tokens, anchors, relations };
  }
}

function findCandidates({ forms }: Scan): Int32Array {
  const found = new Int32Array(forms.length);
  let count = 0;
  for (let at = 0; at < forms.length; at++) if (forms[at]?.isCandidate) found[count++] = at;
  return found.subarray(0, count);
}

/** The place of the first of sorted numbers that is not under the least. */
function firstFrom(sorted: Int32Array, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The candidates that may be as probable as that. */
function readCues(network: Network, candidates: Int32Array, first: number, least: number): CueReading[] {
  const scores = network.cueScores(candidates, first);
  // Twice the better odds bound the probability; a whole unit leaves room for rounding.
  const worthwhile = Math.log(least / 2) - 1;
  const cues: CueReading[] = [];
  for (let index = 0, at = 0; index < candidates.length; index++, at += SCORE_WIDTH) {
    const [none, speech, belief] = [scores[at] as number, scores[at + 1] as number, scores[at + 2] as number];
    const better = Math.max(speech, belief);
    if (better - none < worthwhile) continue;
    const most = Math.max(none, better);
    const [n, s, b] = [exponential(none - most), exponential(speech - most), exponential(belief - most)];
    cues.push({
      token: candidates[index] as number,
      speech: s / (n + s + b),
      any: (s + b) / (n + s + b),
      speechOdds: speech - Math.max(none, belief),
      anyOdds: better - none,
    });
  }
  return cues;
}

/** Makes prefix sums over the likely cues from `first` to `last`; only their differences mean something. */
function countCompeting(cues: readonly CueReading[], counts: Uint32Array, first: number, last: number): void {
  counts.fill(0, first, last + 1);
  for (const { token, any } of cues) if (any > COMPETING) counts[token + 1] = 1;
  for (let at = first + 1; at <= last; at++) counts[at] = (counts[at] as number) + (counts[at - 1] as number);
}

/** Stretches that cover the windows, which come in order of their anchors. */
function union(windows: readonly Window[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { first, last } of windows) {
    const before = stretches.at(-1);
    if (before && first <= before.last) {
      stretches[stretches.length - 1] = { first: Math.min(before.first, first), last: Math.max(before.last, last) };
    } else stretches.push({ first, last });
  }
  return stretches;
}

function inBatches(windows: readonly Window[]): Window[][] {
  const batches: Window[][] = [];
  let rows = HEAD_ROWS;
  for (const window of windows) {
    rows += window.last - window.first;
    if (rows > HEAD_ROWS) {
      batches.push([]);
      rows = window.last - window.first;
    }
    batches.at(-1)?.push(window);
  }
  return batches;
}
