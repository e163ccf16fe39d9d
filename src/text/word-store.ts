/** Words are kept to be found without cutting them out of the text; the store is emptied when it holds so many. */
const MAX_WORDS = 50_000;
const SLOT_BITS = 16;
/** A slot is a row of integers: two that the word is known by, its kind, and its place counted from 1; 0 if free. */
const ROW_BITS = 2;
const LAST_ROW = (1 << (SLOT_BITS + ROW_BITS)) - 1;
/** As many characters of Latin-1 fit into two integers, and need not be compared with the text again. */
const MAX_PACKED = 8;

/** Finds what is known of a word by its place in a text. Open addressing. */
export class WordStore<Word extends { readonly text: string }> {
  private readonly create: (text: string) => Word;
  private readonly slots = new Int32Array(LAST_ROW + 1);
  private readonly words: Word[] = [];

  constructor(create: (text: string) => Word) {
    this.create = create;
  }

  find(text: string, start: number, end: number): Word {
    const length = end - start;
    if (length > MAX_PACKED) return this.search(text, start, hash(text, start, end), 0, -length);
    let head = 0;
    let tail = 0;
    let all = 0;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      all |= unit;
      tail = (tail << 8) | (head >>> 24);
      head = (head << 8) | unit;
    }
    if (all > 0xff) return this.search(text, start, hash(text, start, end), 0, -length);
    return this.search(text, start, head, tail, length);
  }

  /** `kind`: the length of the word; below 0 where `head` is no more than a hash of it. */
  private search(text: string, start: number, head: number, tail: number, kind: number): Word {
    const { slots, words } = this;
    const value = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b);
    let at = (value >>> (32 - SLOT_BITS)) << ROW_BITS;
    for (let place = slots[at + 3] as number; place !== 0; place = slots[at + 3] as number) {
      if (slots[at] === head && slots[at + 1] === tail && slots[at + 2] === kind) {
        const word = words[place - 1] as Word;
        if (kind >= 0 || text.startsWith(word.text, start)) return word;
      }
      at = (at + (1 << ROW_BITS)) & LAST_ROW;
    }
    const word = this.create(text.slice(start, start + Math.abs(kind)));
    if (words.length < MAX_WORDS) this.fill(at, head, tail, kind, word);
    else this.clear();
    return word;
  }

  private fill(at: number, head: number, tail: number, kind: number, word: Word): void {
    this.slots[at] = head;
    this.slots[at + 1] = tail;
    this.slots[at + 2] = kind;
    this.slots[at + 3] = this.words.push(word);
  }

  private clear(): void {
    this.slots.fill(0);
    this.words.length = 0;
  }
}

/** FNV-1a. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
