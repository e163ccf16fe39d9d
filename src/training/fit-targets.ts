import { type Features, readTargetFeatures } from '../sentiment/target-features.ts';
import { POLARITIES, type TargetModel, type Triple, targetProbabilities } from '../sentiment/target-model.ts';
import { Random } from './random.ts';
import { hashOf, type RatedTarget } from './sentiment-gold.ts';
import { fitSoftmax, type Row, type SoftmaxOptions } from './softmax.ts';

const MOST_FEATURES = 4000;
const LEAST_COUNT = 2;
const SEED = 1;
const CLASSES = POLARITIES.length;
/** For all features, and again for those that are kept. */
const FIRST = { classes: CLASSES, epochs: 12, rate: 0.015, decay: 0.003 };
const SECOND = { classes: CLASSES, epochs: 12, rate: 0.01, decay: 0.01 };

interface Example {
  readonly features: Features;
  readonly label: number;
}

/** Fits all features, keeps those that matter most, and fits these again. */
export function fitTargets(rated: readonly RatedTarget[]): TargetModel {
  const examples = rated.map(toExample);
  // A quarter of the sentences, for probabilities of sentences that the trial was not fitted to.
  const isCalibration = rated.map(({ text }) => (hashOf(text) >>> 2) % 4 === 0);
  const trial = fitModel(examples.filter((_, index) => !isCalibration[index]));
  const sharpness = fitSharpness(
    trial,
    examples.filter((_, index) => isCalibration[index]),
  );
  return { ...fitModel(examples), sharpness };
}

const toExample = ({ text, target: [start, end], label }: RatedTarget): Example => ({
  features: readTargetFeatures(text, { start, end }),
  label: POLARITIES.indexOf(label),
});

function fitModel(examples: readonly Example[]): TargetModel {
  const all = frequentFeatures(examples);
  const kept = strongestFeatures(all, examples, fitWeights(all, examples, FIRST));
  const weights = fitWeights(kept, examples, SECOND);
  const triple = (column: number) =>
    [...weights.subarray(CLASSES * column, CLASSES * column + CLASSES)] as unknown as Triple;
  return {
    weights: new Map(kept.map((name, column) => [name, triple(column)])),
    bias: triple(kept.length),
    sharpness: 1,
  };
}

function fitWeights(
  names: readonly string[],
  examples: readonly Example[],
  options: Omit<SoftmaxOptions, 'columns'>,
): Float64Array {
  const columns = new Map(names.map((name, column) => [name, column]));
  const rows = examples.map(({ features }) => toRow(features, columns));
  const labels = examples.map(({ label }) => label);
  return fitSoftmax(rows, labels, { ...options, columns: names.length }, new Random(SEED));
}

function toRow(features: Features, columns: ReadonlyMap<string, number>): Row {
  const known = [...features].filter(([name]) => columns.has(name));
  return {
    columns: Int32Array.from(known, ([name]) => columns.get(name) as number),
    values: Float32Array.from(known, ([, value]) => value),
  };
}

/** The names of features that examples share, in ASCII, sorted. */
function frequentFeatures(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count >= LEAST_COUNT && /^[!-~]+$/.test(name))
    .map(([name]) => name)
    .sort();
}

/** Those with the largest product of their weight and the root of their squared values. */
function strongestFeatures(names: readonly string[], examples: readonly Example[], weights: Float64Array): string[] {
  const squares = new Map<string, number>();
  for (const { features } of examples) {
    for (const [name, value] of features) squares.set(name, (squares.get(name) ?? 0) + value * value);
  }
  const strengths = names.map((name, column) => {
    const largest = Math.max(...weights.subarray(CLASSES * column, CLASSES * column + CLASSES).map(Math.abs));
    return { name, strength: largest * Math.sqrt(squares.get(name) ?? 0) };
  });
  return strengths
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST_FEATURES)
    .map(({ name }) => name)
    .sort();
}

/** The sharpness under which the held-back labels are likeliest, of a grid. */
function fitSharpness(model: TargetModel, held: readonly Example[]): number {
  const loss = (sharpness: number) =>
    held.reduce((sum, { features, label }) => {
      return sum - Math.log(targetProbabilities({ ...model, sharpness }, features)[label] as number);
    }, 0);
  const grid = Array.from({ length: 31 }, (_, index) => (index + 10) / 20);
  return grid.reduce((best, sharpness) => (loss(sharpness) < loss(best) ? sharpness : best));
}
