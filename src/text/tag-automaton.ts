/** One of wink's automata, as its model exports it. */
type Exported = readonly [
  version: number,
  lastState: number,
  /** State → symbol → state. */
  transitions: Record<string, Record<string, number>>,
  /** Final state → the tag that its pattern gives; a negative one is given without asking. */
  tags: Record<string, number | string>,
  /** Final state → how many words of its pattern stand before and behind the one that gets the tag. */
  marks: Record<string, readonly [before: number, behind: number]>,
];

/** What the automaton reads and writes of words in a row. */
export interface TaggedWords {
  readonly tags: Uint8Array;
  /** What patterns know each word by: the column of its hint, or its tag where it has none. */
  readonly columns: Uint8Array;
  /** Where in `possible` each word is. */
  readonly places: Int32Array;
  /** The tags that a word may have, as bits from `POSSIBLE` on. */
  readonly possible: readonly number[];
}

/** Below it there is room for what is known of a word besides. */
export const POSSIBLE = 11;

const ROOT = 0;
/** The symbol that leads from a state to the pattern that was read so far, if it cannot be continued. */
const OTHERWISE = 2_070_003;
/** Columns of a table: first the tags, then one that leads nowhere, then the hints. */
const COLUMN_BITS = 6;
const NOWHERE = 23;

/** Numbers the symbols that automata share: a tag by itself, a hint by the order in which it is first met. */
export class TagAlphabet {
  private readonly hints = new Map<number, number>();

  /** The column of a symbol. */
  column(symbol: number): number {
    return symbol < NOWHERE ? symbol : (this.hints.get(symbol) ?? NOWHERE);
  }

  add(symbol: number): number {
    if (symbol >= NOWHERE && !this.hints.has(symbol)) this.hints.set(symbol, NOWHERE + 1 + this.hints.size);
    const column = this.column(symbol);
    if (column >= 1 << COLUMN_BITS) throw new RangeError(`symbol ${symbol} is one too many`);
    return column;
  }
}

/**
 * A finite automaton that corrects tags: it finds patterns of tags and hints, the longest at each place, one behind the
 * other, and gives one word of each pattern another tag. wink's recognizer with its states as a dense table.
 */
export class TagAutomaton {
  /** The next state, by state and column. */
  private readonly next: Int16Array;
  /** By state, the final state of the pattern that has been read in full there; `ROOT` if none has. */
  private readonly complete: Int16Array;
  /** By final state. */
  private readonly tags: Int8Array;
  private readonly offsets: Uint8Array;

  constructor(json: string, alphabet: TagAlphabet) {
    const [, lastState, transitions, tags, marks] = JSON.parse(json) as Exported;
    this.next = new Int16Array((lastState + 1) << COLUMN_BITS);
    this.complete = new Int16Array(lastState + 1);
    this.tags = new Int8Array(lastState + 1);
    this.offsets = new Uint8Array(lastState + 1);
    for (const [key, row] of Object.entries(transitions)) if (!(key in tags)) this.addRow(Number(key), row, alphabet);
    for (const [key, tag] of Object.entries(tags)) {
      const state = Number(key);
      this.complete[state] = state;
      this.tags[state] = Number(tag);
      this.offsets[state] = marks[key]?.[0] ?? 0;
    }
  }

  private addRow(state: number, row: Record<string, number>, alphabet: TagAlphabet): void {
    for (const [key, next] of Object.entries(row)) {
      const symbol = Number(key);
      if (symbol === OTHERWISE) this.complete[state] = next;
      // One of the keys is "NaN", which no word is.
      else if (symbol > 0) this.next[(state << COLUMN_BITS) | alphabet.add(symbol)] = next;
    }
  }

  /** Corrects the tags of the words from `first` to before `last`; no pattern reaches beyond. */
  correct(tagged: TaggedWords, first: number, last: number): void {
    const { columns } = tagged;
    const { next, complete } = this;
    for (let at = first; at < last; at++) {
      let found = ROOT;
      let end = at;
      for (let reader = at, state = ROOT; reader < last; reader++) {
        state = next[(state << COLUMN_BITS) | (columns[reader] as number)] as number;
        if (state === ROOT) break;
        if (complete[state] === ROOT) continue;
        found = complete[state] as number;
        end = reader;
      }
      if (found === ROOT) continue;
      this.give(found, tagged, at);
      at = end;
    }
  }

  private give(pattern: number, { tags, columns, places, possible }: TaggedWords, first: number): void {
    const at = first + (this.offsets[pattern] as number);
    const tag = this.tags[pattern] as number;
    if (tag >= 0 && (((possible[places[at] as number] as number) >> (POSSIBLE + tag)) & 1) === 0) return;
    tags[at] = Math.abs(tag);
    if ((columns[at] as number) < NOWHERE) columns[at] = Math.abs(tag);
  }
}
