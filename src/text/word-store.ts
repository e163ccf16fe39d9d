/** Words are kept to be found without cutting them out of the text; the store is emptied when it holds so many. */
const MAX_WORDS = 50_000;
const SLOTS = 1 << 17;

/** Finds what is known of a word by its place in a text. Hashing by FNV-1a, open addressing. */
export class WordStore<Word extends { readonly text: string }> {
  private readonly create: (text: string) => Word;
  private readonly slots = new Array<Word | null>(SLOTS).fill(null);
  private size = 0;

  constructor(create: (text: string) => Word) {
    this.create = create;
  }

  find(text: string, start: number, end: number): Word {
    let slot = hash(text, start, end) & (SLOTS - 1);
    for (let word = this.slots[slot]; word; word = this.slots[slot]) {
      if (word.text.length === end - start && text.startsWith(word.text, start)) return word;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return this.add(slot, text.slice(start, end));
  }

  private add(slot: number, text: string): Word {
    const word = this.create(text);
    if (this.size >= MAX_WORDS) {
      this.slots.fill(null);
      this.size = 0;
    } else {
      this.slots[slot] = word;
      this.size++;
    }
    return word;
  }
}

function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}
