/** Words are kept to be found without cutting them out of the text; the store is emptied when it holds so many. */
const MAX_WORDS = 50_000;
const SLOTS = 1 << 16;
/** A slot holds the place of its word in the lower bits, counted from 1, and in the upper ones a part of its hash. */
const PLACE = 0xffff;

/** Finds what is known of a word by its place in a text. Hashing by FNV-1a, open addressing. */
export class WordStore<Word extends { readonly text: string }> {
  private readonly create: (text: string) => Word;
  private readonly slots = new Int32Array(SLOTS);
  private readonly words: Word[] = [];

  constructor(create: (text: string) => Word) {
    this.create = create;
  }

  find(text: string, start: number, end: number): Word {
    const value = hash(text, start, end);
    let at = value & (SLOTS - 1);
    for (let slot = this.slots[at] as number; slot !== 0; slot = this.slots[at] as number) {
      if (((slot ^ value) & ~PLACE) === 0) {
        const word = this.words[(slot & PLACE) - 1] as Word;
        if (word.text.length === end - start && text.startsWith(word.text, start)) return word;
      }
      at = (at + 1) & (SLOTS - 1);
    }
    return this.add(at, value, text.slice(start, end));
  }

  private add(at: number, value: number, text: string): Word {
    const word = this.create(text);
    if (this.words.length >= MAX_WORDS) {
      this.slots.fill(0);
      this.words.length = 0;
    } else this.slots[at] = (value & ~PLACE) | this.words.push(word);
    return word;
  }
}

function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}
