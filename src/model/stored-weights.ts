/** What the shape of the network is, beside the tables of columns and relations. Widths are multiples of 8. */
export interface NetworkShape {
  readonly channels: number;
  readonly encoderDilations: readonly number[];
  readonly cueWidth: number;
  readonly headWidth: number;
  readonly headDilations: readonly number[];
  readonly taps: number;
  /** Width of the recurrence behind the blocks, in each direction; 0 for none. */
  readonly encoderRecurrence: number;
  readonly headRecurrence: number;
}

/** A matrix as text: a character a weight. `scales` has a character for each row of a table, each column of a matrix. */
export interface StoredMatrix {
  readonly rows: number;
  readonly width: number;
  readonly per: 'row' | 'column';
  readonly scales: string;
  readonly values: string;
}

export interface StoredWeights {
  readonly shape: NetworkShape;
  /** In order of the alphabet, a space between two. */
  readonly words: string;
  readonly matrices: Readonly<Record<string, StoredMatrix>>;
  /** Biases and transitions, three characters a number. */
  readonly vectors: Readonly<Record<string, string>>;
}

/** A matrix of small integers, each to be multiplied by the scale of its row or column. */
export interface Matrix {
  readonly rows: number;
  readonly width: number;
  readonly per: 'row' | 'column';
  readonly scales: Float64Array;
  readonly values: Int8Array;
}

/** Printable ASCII without apostrophe and backslash: what stands in a string as it is. */
export const DIGITS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).filter(
  (digit) => digit !== "'" && digit !== '\\',
);
/** Weights are integers from -46 to 46. */
export const LARGEST = (DIGITS.length - 1) / 2;

const DIGIT = new Uint8Array(128);
for (const [value, digit] of DIGITS.entries()) DIGIT[digit.charCodeAt(0)] = value;
export const digitAt = (text: string, at: number): number => DIGIT[text.charCodeAt(at) & 127] as number;

/** Scales are eighths of an octave, 1/2 downwards. The roots of 2 are written out: `Math.pow` may differ between engines. */
const EIGHTHS = [
  1,
  0.9170040432046712,
  0.8408964152537145,
  0.7711054127039704,
  Math.SQRT1_2,
  0.6484197773255048,
  0.5946035575013605,
  0.5452538663326288,
] as const;
export const SCALES: readonly number[] = DIGITS.map(
  (_, step) => (EIGHTHS[step % 8] as number) / 2 ** (1 + Math.floor(step / 8)),
);

/** Numbers of vectors are multiples of 2^-14. */
export const VECTOR_UNIT = 2 ** -14;
const VECTOR_DIGITS = 3;
export const VECTOR_LARGEST = (DIGITS.length ** VECTOR_DIGITS - 1) / 2;

export function readMatrix({ rows, width, per, scales, values }: StoredMatrix): Matrix {
  const numbers = new Int8Array(rows * width);
  for (let at = 0; at < numbers.length; at++) numbers[at] = digitAt(values, at) - LARGEST;
  return {
    rows,
    width,
    per,
    values: numbers,
    scales: Float64Array.from(scales, (_, at) => SCALES[digitAt(scales, at)] as number),
  };
}

export function readVector(text: string): Float64Array {
  return Float64Array.from({ length: text.length / VECTOR_DIGITS }, (_, index) => {
    let value = 0;
    for (let at = 0; at < VECTOR_DIGITS; at++)
      value = value * DIGITS.length + digitAt(text, index * VECTOR_DIGITS + at);
    return (value - VECTOR_LARGEST) * VECTOR_UNIT;
  });
}
