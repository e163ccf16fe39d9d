import type { Polarity } from '../schema/types.ts';

export const POLARITIES: readonly Polarity[] = ['positive', 'neutral', 'negative'];

/** Shares in [0, 1]. */
export interface PolarityScores {
  readonly count: number;
  readonly accuracy: number;
  readonly macroF1: number;
  /** Positive for negative, or the other way round. */
  readonly opposite: number;
}

export function scorePolarities(gold: readonly Polarity[], predicted: readonly Polarity[]): PolarityScores {
  const share = (test: (gold: Polarity, predicted: Polarity) => boolean): number =>
    gold.filter((label, index) => test(label, predicted[index] as Polarity)).length / Math.max(1, gold.length);
  return {
    count: gold.length,
    accuracy: share((g, p) => g === p),
    macroF1: POLARITIES.reduce((sum, label) => sum + f1(gold, predicted, label), 0) / POLARITIES.length,
    opposite: share((g, p) => g !== p && g !== 'neutral' && p !== 'neutral'),
  };
}

function f1(gold: readonly Polarity[], predicted: readonly Polarity[], label: Polarity): number {
  const right = gold.filter((each, index) => each === label && predicted[index] === label).length;
  const marked = [...gold, ...predicted].filter((each) => each === label).length;
  return marked === 0 ? 0 : (2 * right) / marked;
}

/** Pearson's correlation; 0 where one side does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [index, x] of xs.entries()) {
    const y = ys[index] as number;
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}
