/** The sign of a word with a sentiment and how far it is: no more than 1, 2, 4 or 8 units, 9 for farther; 0 for none. */
export const DISTANCE_SIGNS = ['0', '+1', '+2', '+4', '+8', '+9', '-1', '-2', '-4', '-8', '-9'] as const;

const names: string[] = [];

const plain = (name: string): number => names.push(name) - 1;
const plainEach = (family: string, values: readonly (string | number)[]): readonly number[] =>
  values.map((value) => plain(`${family}:${value}`));

/** The features whose names hold no word, each known by its place among them. */
export const PLAIN_FEATURES: readonly string[] = names;

/** The features of a sum of weights, by its sign. */
export interface SumFeatures {
  readonly positive: number;
  readonly negative: number;
}

export const sumFeatures = (group: string): SumFeatures => ({
  positive: plain(`=+${group}`),
  negative: plain(`=-${group}`),
});

/** By the signs of the nearest words with a sentiment, before and behind. */
export const NEAREST: readonly (readonly number[])[] = DISTANCE_SIGNS.map((before) =>
  DISTANCE_SIGNS.map((behind) => plain(`near:${before}${behind}`)),
);

export const FORM = { name: plain('form:name'), other: plain('form:other') };
/** By the number of names around. */
export const NAMES = plainEach('names', [0, 1, 2, 3, 4]);
/** By the number of units, in tens. */
export const LENGTHS = plainEach('length', [0, 1, 2, 3, 4, 5]);
/** By whether the number of marks before is odd. */
export const QUOTED = plainEach('quoted', [0, 1]);
export const PLACE = {
  first: plain('place:first'),
  early: plain('place:early'),
  middle: plain('place:middle'),
  late: plain('place:late'),
};
