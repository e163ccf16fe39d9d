import type { Reading } from '../model/reading.ts';
import { chooseReadings } from './choose-readings.ts';
import type { Example } from './example.ts';
import { type Scores, SLICES, type Slice, scoreQuotes } from './score.ts';
import { toQuotes } from './to-quotes.ts';

const THRESHOLDS = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55];
const LEAST = 0.15;

export type Mode = 'speech' | 'all';

/** What is scored: the network that learns, or the one that the package ships. */
export interface Reader {
  /** The attributions whose cue is at least this probable. */
  read(example: Example, least: number): Reading[];
}

/** Figures for one threshold of the cue's probability. */
export interface Sweep {
  readonly mode: Mode;
  readonly threshold: number;
  readonly scores: Record<Slice, Scores>;
}

/** Scores what the network reads in the examples, for a range of thresholds. */
export function evaluateNetwork(reader: Reader, examples: readonly Example[], thresholds = THRESHOLDS): Sweep[] {
  const readings = examples.map((example) => reader.read(example, LEAST));
  const articles = examples.map(({ article }) => article);
  return (['speech', 'all'] as const).flatMap((mode) => {
    const probability = ({ speech, any }: Reading) => (mode === 'speech' ? speech : any);
    return thresholds.map((threshold): Sweep => {
      const predictions = examples.map(({ scan }, index) =>
        toQuotes(scan, chooseReadings(readings[index] ?? [], probability, threshold)),
      );
      return { mode, threshold, scores: scoreQuotes(articles, predictions, mode === 'speech') };
    });
  });
}

/** One line a threshold: partial, exact, end to end and source of all kinds, then end to end of each. */
export function formatSweep(sweep: readonly Sweep[]): string {
  const percent = (value: number) => value.toFixed(1).padStart(5);
  const head = ['mode', 'least', 'partial', 'exact', 'e2e', 'source', ...SLICES.slice(1)].map((cell) => cell.padEnd(8));
  const lines = sweep.map(({ mode, threshold, scores }) => {
    const { partial, exact, endToEnd, source } = scores.all;
    const kinds = SLICES.slice(1).map((slice) => scores[slice].endToEnd);
    const cells = [mode, threshold.toFixed(2), ...[partial, exact, endToEnd, source, ...kinds].map(percent)];
    return cells.map((cell) => cell.padEnd(8)).join('  ');
  });
  return [head.join('  '), ...lines].join('\n');
}
