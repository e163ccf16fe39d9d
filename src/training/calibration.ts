/** A probability that was stated, and whether it came true. */
export interface Statement {
  readonly probability: number;
  readonly right: boolean;
}

const BINS = 10;

/**
 * How well probabilities are calibrated, over ten bins of equal width: the mean distance between what was stated and what
 * came true (expected calibration error; Naeini, Cooper and Hauskrecht 2015). And how well they tell right from wrong: the
 * area under the receiver operating characteristic. Both in [0, 1].
 */
export function calibrationOf(statements: readonly Statement[]): { error: number; area: number } {
  const bins = Array.from({ length: BINS }, () => ({ stated: 0, right: 0 }));
  for (const { probability, right } of statements) {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))] as (typeof bins)[number];
    bin.stated += probability;
    bin.right += right ? 1 : 0;
  }
  const distance = bins.reduce((sum, { stated, right }) => sum + Math.abs(stated - right), 0);
  return { error: distance / Math.max(1, statements.length), area: areaOf(statements) };
}

/** The share of pairs of a right and a wrong one in which the right one is stated higher; ties count half. */
function areaOf(statements: readonly Statement[]): number {
  const sorted = statements.toSorted((a, b) => a.probability - b.probability);
  let [ranks, positives] = [0, 0];
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]?.probability === sorted[at]?.probability) end++;
    const rights = sorted.slice(at, end).filter(({ right }) => right).length;
    ranks += (rights * (at + 1 + end)) / 2;
    positives += rights;
    at = end;
  }
  const pairs = positives * (sorted.length - positives);
  return pairs === 0 ? 0.5 : (ranks - (positives * (positives + 1)) / 2) / pairs;
}
