import { CONTEXT_COLUMNS, readColumns } from './columns.ts';
import { CueView } from './cue-view.ts';
import { exponential } from './exponential.ts';
import { openFastKernel } from './fast-kernel.ts';
import type { OpenKernel } from './kernel.ts';
import { Network, SCORE_UNIT, SCORE_WIDTH } from './network.ts';
import { ENCODER_ROWS, HEAD_ROWS } from './network-size.ts';
import { readParts } from './parts.ts';
import { openPlainKernel } from './plain-kernel.ts';
import type { Reading } from './reading.ts';
import { runStarts, startRunsAtCue } from './relations.ts';
import { type Room, SharedRoom } from './room.ts';
import type { Scan } from './scan.ts';
import type { StoredWeights } from './stored-weights.ts';
import { Vocabulary } from './vocabulary.ts';
import { WindowRows } from './window-rows.ts';
import { narrowed, type Window, windowAround } from './windows.ts';
import { CANDIDATE } from './word-facts.ts';

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

type Labelling = Pick<Reading, 'parts' | 'margin'>;

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
  readonly competing: Int32Array;
  /** Where runs of tokens start that are alike to a cue: see `relations.ts`. */
  readonly runStarts: Uint8Array;
  readonly options: ReadOptions;
}

class NetworkModel implements Model {
  private readonly vocabulary: Vocabulary;
  private readonly network: Network;
  private readonly rows = new WindowRows();
  private readonly room = new SharedRoom();

  constructor(weights: StoredWeights, open: (bytes: number) => OpenKernel) {
    this.vocabulary = new Vocabulary(weights.words.split(' '));
    this.network = new Network(weights, this.vocabulary, open);
  }

  read(scan: Scan, options: ReadOptions): Reading[] {
    const { room } = this;
    const count = scan.doc.tokens.length;
    room.clear();
    const job = {
      scan,
      columns: readColumns(scan, this.vocabulary, CONTEXT_COLUMNS, room),
      candidates: findCandidates(scan, room),
      competing: room.ints(count + 1),
      runStarts: runStarts(scan, room),
      options,
    };
    const readings: Reading[] = [];
    for (let first = 0; first < count; first += BLOCK)
      this.readBlock(job, { first, last: Math.min(count, first + BLOCK) }, readings);
    return readings;
  }

  /** Adds the readings of a block to those of the blocks before. */
  private readBlock(job: Job, block: Stretch, readings: Reading[]): void {
    const { network } = this;
    const { scan, options } = job;
    const first = Math.max(0, block.first - MARGIN);
    const last = Math.min(scan.doc.tokens.length, block.last + MARGIN);
    const candidates = job.candidates.subarray(firstFrom(job.candidates, first), firstFrom(job.candidates, last));
    network.encode(scan, job.columns, first, last);
    const cues = readCues(network, candidates, first, Math.min(options.least, COMPETING));
    const isOwn = (token: number): boolean => token >= block.first && token < block.last;
    const likely = cues.filter((cue) => (options.attributions === 'all' ? cue.any : cue.speech) >= options.least);
    const accepted = likely.filter(({ token }) => isOwn(token));
    const windows = narrowed(likely.map(({ token }) => windowAround(scan, token))).filter(({ anchor }) =>
      isOwn(anchor),
    );
    for (const stretch of union(windows)) network.prepareTokens(stretch.first - first, stretch.last - first);
    countCompeting(cues, job, first, last);
    let labelled = 0;
    for (const batch of inBatches(windows)) {
      for (const { parts, margin } of this.labelWindows(job, batch, first)) {
        const { token, speech, any, speechOdds, anyOdds } = accepted[labelled++] as CueReading;
        readings.push({ anchor: token, speech, any, speechOdds, anyOdds, parts, margin });
      }
    }
  }

  private labelWindows(
    { scan, competing, runStarts: starts }: Job,
    windows: readonly Window[],
    first: number,
  ): Labelling[] {
    const { network, rows } = this;
    const view = new CueView(scan, competing);
    rows.clear();
    for (const window of windows) rows.add(window, view, starts);
    network.label(rows, first);
    return windows.map((window, index) => {
      const { labels, margin } = network.labelsOf(rows.starts[index] as number, window.last - window.first);
      return { parts: readParts(labels, window.first, window.last), margin };
    });
  }
}

function findCandidates({ doc: { tokens }, facts }: Scan, room: Room): Int32Array {
  const found = room.ints(tokens.length);
  let count = 0;
  for (let at = 0; at < tokens.length; at++) if (((facts[at] as number) & CANDIDATE) !== 0) found[count++] = at;
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
  const worthwhile = (Math.log(least / 2) - 1) / SCORE_UNIT;
  const cues: CueReading[] = [];
  for (let index = 0, at = 0; index < candidates.length; index++, at += SCORE_WIDTH) {
    const none = scores[at] as number;
    const speech = scores[at + 1] as number;
    const belief = scores[at + 2] as number;
    if (Math.max(speech, belief) - none >= worthwhile)
      cues.push(readCue(candidates[index] as number, none * SCORE_UNIT, speech * SCORE_UNIT, belief * SCORE_UNIT));
  }
  return cues;
}

/** The softmax of the scores, and their odds. */
function readCue(token: number, none: number, speech: number, belief: number): CueReading {
  const better = Math.max(speech, belief);
  const most = Math.max(none, better);
  const [n, s, b] = [exponential(none - most), exponential(speech - most), exponential(belief - most)];
  return {
    token,
    speech: s / (n + s + b),
    any: (s + b) / (n + s + b),
    speechOdds: speech - Math.max(none, belief),
    anyOdds: better - none,
  };
}

/**
 * Makes prefix sums over the likely cues from `first` to `last`; only their differences mean something. Runs of tokens end
 * at such a cue.
 */
function countCompeting(
  cues: readonly CueReading[],
  { competing, runStarts: starts }: Job,
  first: number,
  last: number,
): void {
  competing.fill(0, first, last + 1);
  for (const { token, any } of cues) {
    if (any <= COMPETING) continue;
    competing[token + 1] = 1;
    startRunsAtCue(starts, token);
  }
  for (let at = first + 1; at <= last; at++) competing[at] = (competing[at] as number) + (competing[at - 1] as number);
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
