import type { Arena } from './arena.ts';
import { COLUMNS, CONTEXT_COLUMNS } from './columns.ts';
import { Decoder } from './decoder.ts';
import {
  type Block,
  type Dense,
  FRACTION,
  GATE_FRACTION,
  makeDense,
  makeFilter,
  onTop,
  type Recurrence,
  rowsOf,
  sideBySide,
  toInt16,
  vectorToInt16,
} from './layers.ts';
import { ProductTable } from './product-table.ts';
import { type Relation, STEADY, VARYING } from './relations.ts';
import { type Matrix, readMatrix, readVector, type StoredWeights } from './stored-weights.ts';
import { SumTable } from './sum-table.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WORD_COLUMNS } from './word-columns.ts';
import { WordSums } from './word-sums.ts';

/** All layers of the network, with their weights in the arena. */
export interface NetworkLayers {
  readonly wordSums: WordSums;
  readonly contextSums: readonly SumTable[];
  readonly firstBias: number;
  readonly encoder: readonly Block[];
  readonly encoderRecurrence: Recurrence | null;
  readonly cueHidden: Dense;
  readonly cueOutput: Dense;
  readonly tokenInput: Dense;
  readonly anchorInput: Dense;
  /** The addresses of the tables of relations. */
  readonly steady: readonly number[];
  readonly varying: readonly number[];
  readonly head: readonly Block[];
  readonly headRecurrence: Recurrence | null;
  readonly output: Dense;
  readonly decoder: Decoder;
}

/** Throws a RangeError if the weights are of another network than this one. */
export function makeLayers(arena: Arena, stored: StoredWeights, vocabulary: Vocabulary): NetworkLayers {
  const { shape } = stored;
  const weights = new WeightReader(arena, stored);
  const { matrix, vector } = weights;
  const products = makeProductTables(arena, vocabulary, matrix('first-weights'), matrix);
  const relation = ({ name, rows }: Relation) => arena.store(relationTable(matrix(`relation-${name}`), name, rows));
  return {
    wordSums: new WordSums(arena, vocabulary, products.slice(0, WORD_COLUMNS.length)),
    contextSums: makeSumTables(arena, products.slice(WORD_COLUMNS.length)),
    firstBias: arena.store(vectorToInt16(vector('first-bias'))),
    encoder: weights.blocks('encoder', shape.encoderDilations),
    encoderRecurrence: weights.recurrence('encoder-recurrence', shape.encoderRecurrence),
    cueHidden: makeDense(arena, matrix('cue-hidden-weights'), vector('cue-hidden-bias')),
    cueOutput: makeDense(arena, matrix('cue-weights'), vector('cue-bias')),
    tokenInput: makeDense(arena, matrix('token-weights'), vector('head-bias')),
    anchorInput: makeDense(arena, matrix('anchor-weights'), null),
    steady: STEADY.map(relation),
    varying: VARYING.map(relation),
    head: weights.blocks('head', shape.headDilations),
    headRecurrence: weights.recurrence('head-recurrence', shape.headRecurrence),
    output: makeDense(arena, matrix('output-weights'), vector('output-bias')),
    decoder: new Decoder(arena, vector('transitions')),
  };
}

class WeightReader {
  private readonly arena: Arena;
  private readonly stored: StoredWeights;

  constructor(arena: Arena, stored: StoredWeights) {
    this.arena = arena;
    this.stored = stored;
  }

  readonly matrix = (name: string): Matrix => readMatrix(this.stored.matrices[name] ?? missing(name));

  readonly vector = (name: string): Float64Array => readVector(this.stored.vectors[name] ?? missing(name));

  blocks(name: string, dilations: readonly number[]): Block[] {
    return dilations.map((dilation, index) => {
      const part = `${name}-${index}`;
      const filter = makeFilter(this.arena, this.matrix(`${part}-filter`), dilation);
      const fraction = FRACTION - filter.shift;
      const dense = makeDense(this.arena, this.matrix(`${part}-weights`), this.vector(`${part}-bias`), fraction);
      return { filter, dense };
    });
  }

  /** Both directions lie side by side: gates, gates backwards, values, values backwards. */
  recurrence(name: string, inner: number): Recurrence | null {
    if (inner === 0) return null;
    const both = (part: string) => [`${name}-${part}-1`, `${name}-${part}--1`];
    const gateBias = new Float64Array(4 * inner);
    for (const [index, part] of both('gate-bias').entries()) gateBias.set(this.vector(part), index * inner);
    const input = sideBySide([...both('gate-weights'), ...both('weights')].map(this.matrix));
    const output = both('output').map(this.matrix).reduce(onTop);
    const bias = both('bias')
      .map(this.vector)
      .reduce((a, b) => a.map((value, at) => value + (b[at] as number)));
    const fractionOf = (column: number) => (column < 2 * inner ? GATE_FRACTION : FRACTION);
    return {
      inner,
      input: makeDense(this.arena, input, gateBias, FRACTION, fractionOf),
      output: makeDense(this.arena, output, bias),
    };
  }
}

function missing(name: string): never {
  throw new RangeError(`no weights ${name}`);
}

function relationTable({ rows, width, values, scales }: Matrix, name: string, expected: number): Int16Array {
  if (rows !== expected) throw new RangeError(`weights of another relation ${name}`);
  return Int16Array.from(values, (value, at) => toInt16(value * (scales[Math.floor(at / width)] as number), FRACTION));
}

/** The tables of the columns. The first convolution has a block of rows a tap, in it the columns one after the other. */
function makeProductTables(
  arena: Arena,
  vocabulary: Vocabulary,
  first: Matrix,
  matrix: (name: string) => Matrix,
): ProductTable[] {
  const inputWidth = first.rows / 3;
  const tables = new Map<string, Matrix>();
  let column = 0;
  const products = COLUMNS.map(({ name: columnName, table: name, rows }) => {
    const table = tables.get(name) ?? matrix(name);
    tables.set(name, table);
    if (table.rows !== rows(vocabulary)) throw new RangeError(`weights of another column ${columnName}`);
    const own = [0, 1, 2].map((tap) =>
      rowsOf(first, tap * inputWidth + column, tap * inputWidth + column + table.width),
    );
    column += table.width;
    return new ProductTable(arena, table, sideBySide(own));
  });
  if (column !== inputWidth) throw new RangeError('weights of other columns');
  return products;
}

/**
 * Columns of the context whose rows go together in so few ways that their sums are kept. The others have sums of their
 * own: more of those would be out of reach of the caches when they are wanted.
 */
const TOGETHER: readonly string[] = ['mark', 'quotation', 'boundary'];

function makeSumTables(arena: Arena, products: readonly ProductTable[]): SumTable[] {
  const isTogether = (index: number): boolean => TOGETHER.includes(CONTEXT_COLUMNS[index]?.name ?? '');
  const indices = [...CONTEXT_COLUMNS.keys()];
  const alone = indices.filter((index) => !isTogether(index)).map((index) => [index]);
  return [indices.filter(isTogether), ...alone].map(
    (columns) =>
      new SumTable(
        arena,
        columns,
        columns.map((column) => products[column] as ProductTable),
      ),
  );
}
