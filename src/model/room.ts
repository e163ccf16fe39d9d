/** Where arrays of numbers come from: all 0 as far as asked for. */
export interface Room {
  ints(count: number): Int32Array;
  bytes(count: number): Uint8Array;
}

/** New arrays, just as long as asked for. */
export const NEW_ROOM: Room = {
  ints: (count) => new Int32Array(count),
  bytes: (count) => new Uint8Array(count),
};

/** So many numbers behind those asked for are 0 as well: what looks around a token may look beyond the last one. */
const BEYOND = 8;
/** Longer arrays are not kept. */
const LONGEST = 1 << 16;

/**
 * Arrays for one document at a time, longer than asked for: typed arrays take so long to make that those of one document
 * serve the next.
 */
export class SharedRoom implements Room {
  private readonly keptInts: Int32Array[] = [];
  private readonly keptBytes: Uint8Array[] = [];
  private usedInts = 0;
  private usedBytes = 0;

  /** All arrays are free for the next document. */
  clear(): void {
    this.usedInts = 0;
    this.usedBytes = 0;
  }

  ints(count: number): Int32Array {
    const place = this.usedInts++;
    const kept = this.keptInts[place];
    if (kept && kept.length >= count + BEYOND) return kept.fill(0, 0, count + BEYOND);
    const made = new Int32Array(lengthFor(count));
    if (made.length <= LONGEST) this.keptInts[place] = made;
    return made;
  }

  bytes(count: number): Uint8Array {
    const place = this.usedBytes++;
    const kept = this.keptBytes[place];
    if (kept && kept.length >= count + BEYOND) return kept.fill(0, 0, count + BEYOND);
    const made = new Uint8Array(lengthFor(count));
    if (made.length <= LONGEST) this.keptBytes[place] = made;
    return made;
  }
}

const lengthFor = (count: number): number => 2 ** Math.ceil(Math.log2(count + BEYOND));
