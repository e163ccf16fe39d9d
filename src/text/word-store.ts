/** Words are kept to be found without cutting them out of the text; a store of so many is emptied before the next search. */
const MAX_WORDS = 50_000;
const SLOT_BITS = 16;
/** A slot is a row of integers: three that the word is known by; then its kind, and its place counted from 1. 0 if free. */
const ROW_BITS = 2;
const LAST_ROW = (1 << (SLOT_BITS + ROW_BITS)) - 1;
const PLACE_BITS = 16;
const PLACE_MASK = (1 << PLACE_BITS) - 1;
/** As many characters of Latin-1 fit into three integers, and need not be compared with the text again. */
const MAX_PACKED = 12;
/** The kind of a word that is known by a hash and its length; that of the others is their length. */
const HASHED = MAX_PACKED + 1;
/** Keys are made for so many words before they are looked up: the processor then waits for many slots at once. */
const BATCH = 256;

/** Finds what is known of a word by its place in a text. Open addressing. */
export class WordStore<Word extends { readonly text: string }> {
  /** What it knows, in the order in which it came to know it. */
  readonly words: Word[] = [];
  private readonly create: (text: string, place: number) => Word;
  private readonly slots = new Int32Array(LAST_ROW + 1);
  /** Rows like those of slots, without a place. */
  private readonly keys = new Int32Array(BATCH << ROW_BITS);

  /** `place`: where the word will be among `words`. */
  constructor(create: (text: string, place: number) => Word) {
    this.create = create;
  }

  find(text: string, start: number, end: number): Word {
    this.makeRoom();
    this.writeKey(0, text, start, end);
    return this.words[this.placeOf(0, text, start, end)] as Word;
  }

  /** Writes the places among `words` of all words of a text; good until the next search. */
  findAll(text: string, starts: readonly number[], ends: readonly number[], places: Int32Array): void {
    this.makeRoom();
    for (let first = 0; first < starts.length; first += BATCH) {
      const last = Math.min(starts.length, first + BATCH);
      for (let at = first, key = 0; at < last; at++, key += 1 << ROW_BITS)
        this.writeKey(key, text, starts[at] as number, ends[at] as number);
      for (let at = first, key = 0; at < last; at++, key += 1 << ROW_BITS)
        places[at] = this.placeOf(key, text, starts[at] as number, ends[at] as number);
    }
  }

  private makeRoom(): void {
    if (this.words.length < MAX_WORDS) return;
    this.slots.fill(0);
    this.words.length = 0;
  }

  private writeKey(key: number, text: string, start: number, end: number): void {
    const { keys } = this;
    const length = end - start;
    let all = length > MAX_PACKED ? -1 : 0;
    for (let part = key, at = start; part < key + 3; part++) {
      let packed = 0;
      for (const last = Math.min(end, at + 4); at < last; at++) {
        const unit = text.charCodeAt(at);
        all |= unit;
        packed = (packed << 8) | unit;
      }
      keys[part] = packed;
    }
    keys[key + 3] = length;
    if (all >>> 8 === 0) return;
    keys[key] = hash(text, start, end);
    keys[key + 1] = length;
    keys[key + 2] = 0;
    keys[key + 3] = HASHED;
  }

  private placeOf(key: number, text: string, start: number, end: number): number {
    const { keys, slots } = this;
    const [head, middle, tail] = [keys[key] as number, keys[key + 1] as number, keys[key + 2] as number];
    const kind = keys[key + 3] as number;
    const value = Math.imul(head, 0x9e3779b1) ^ Math.imul(middle, 0x85ebca6b) ^ Math.imul(tail, 0xc2b2ae35);
    let at = (value >>> (32 - SLOT_BITS)) << ROW_BITS;
    for (let entry = slots[at + 3] as number; entry !== 0; entry = slots[at + 3] as number) {
      if (slots[at] === head && slots[at + 1] === middle && slots[at + 2] === tail && entry >>> PLACE_BITS === kind) {
        const place = (entry & PLACE_MASK) - 1;
        if (kind !== HASHED || text.startsWith((this.words[place] as Word).text, start)) return place;
      }
      at = (at + (1 << ROW_BITS)) & LAST_ROW;
    }
    return this.add(at, key, text.slice(start, end));
  }

  /** What one text holds beyond the limit is not to be found again. */
  private add(slot: number, key: number, text: string): number {
    const { keys, slots, words } = this;
    const place = words.length;
    words.push(this.create(text, place));
    if (place < MAX_WORDS) {
      slots.set(keys.subarray(key, key + 3), slot);
      slots[slot + 3] = ((keys[key + 3] as number) << PLACE_BITS) | (place + 1);
    }
    return place;
  }
}

/** FNV-1a. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
