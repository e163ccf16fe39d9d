/** Where arrays of numbers come from: all 0 as far as asked for. */
export interface Room {
  ints(count: number): Int32Array;
  bytes(count: number): Uint8Array;
}

/** Numbers that are -1 as far as asked for. */
export const blanks = (room: Room, count: number): Int32Array => room.ints(count).fill(-1, 0, count + BEYOND);

/** New arrays, just as long as asked for. */
export const NEW_ROOM: Room = {
  ints: (count) => new Int32Array(count),
  bytes: (count) => new Uint8Array(count),
};

/** So many numbers behind those asked for are 0 as well: what looks around a token may look beyond the last one. */
const BEYOND = 8;
/** Longer arrays are not kept. */
const LONGEST = 1 << 16;

/** Arrays of one kind: some are taken, the others are free. */
class Shelf<Numbers extends Int32Array | Uint8Array> {
  private readonly make: (length: number) => Numbers;
  private readonly kept: Numbers[] = [];
  private taken = 0;

  constructor(make: (length: number) => Numbers) {
    this.make = make;
  }

  clear(): void {
    this.taken = 0;
  }

  take(count: number): Numbers {
    const place = this.taken++;
    const kept = this.kept[place];
    if (kept && kept.length >= count + BEYOND) {
      kept.fill(0, 0, count + BEYOND);
      return kept;
    }
    const made = this.make(2 ** Math.ceil(Math.log2(count + BEYOND)));
    if (made.length <= LONGEST) this.kept[place] = made;
    return made;
  }
}

/**
 * Arrays for one document at a time, longer than asked for: typed arrays take so long to make that those of one document
 * serve the next.
 */
export class SharedRoom implements Room {
  private readonly keptInts = new Shelf((length) => new Int32Array(length));
  private readonly keptBytes = new Shelf((length) => new Uint8Array(length));

  /** All arrays are free for the next document. */
  clear(): void {
    this.keptInts.clear();
    this.keptBytes.clear();
  }

  ints(count: number): Int32Array {
    return this.keptInts.take(count);
  }

  bytes(count: number): Uint8Array {
    return this.keptBytes.take(count);
  }
}
