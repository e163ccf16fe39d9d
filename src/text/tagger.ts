import { SharedRoom } from '../model/room.ts';
import type { Pos } from './document.ts';
import { baseCandidates } from './lemmas.ts';
import { Lexeme } from './lexeme.ts';
import { firstPart, normalize, standIn } from './stand-ins.ts';
import { POSSIBLE, TagAlphabet, TagAutomaton } from './tag-automaton.ts';
import type { TokenSpans } from './tokens.ts';
import { type Entry, WinkDictionary } from './wink-dictionary.ts';
import { WordStore } from './word-store.ts';

/** What the tagger knows of a word, wherever it stands. */
export interface Word {
  readonly text: string;
  /** Lower case, typographic apostrophes straight. */
  readonly lower: string;
  /** What wink knows of it, or of the word that it gets in its place. */
  readonly entry: Entry;
  /** What it was where wink had misread it: kept apart, as wink gave no lemma. */
  readonly retagged: Lexeme[];
}

/**
 * What a word is before its neighbours are asked, as one number: its tag, the column that patterns know it by, and, from
 * `POSSIBLE` on, all tags that it may have.
 */
const TAG_BITS = 5;
const COLUMN_MASK = (1 << (POSSIBLE - TAG_BITS)) - 1;

/**
 * Finds what each word is where it stands. wink-nlp is asked for single words, and only for those of its own lexicon: a
 * word that it does not know is replaced by one of a few stand-ins of the same shape and ending.
 */
class Tagger {
  private readonly wink = new WinkDictionary();
  private readonly alphabet = new TagAlphabet();
  private readonly automata = this.wink.machines.map((json) => new TagAutomaton(json, this.alphabet));
  private readonly knows = (word: string): boolean => this.wink.knows(word);
  /** By the word that is handed to wink: no more than its lexicon has, in lower case and capitalized. */
  private readonly entries = new Map<string, Entry>();
  /** Word objects, and so their strings, are shared by all tokens. */
  private readonly store = new WordStore<Word>((text, place) => this.toWord(text, place));
  private readonly room = new SharedRoom();
  /** What is asked of every token, by the place of its word: words themselves are far from the processor. */
  private readonly known: number[] = [];
  /** What each word was found to be the last time. */
  private readonly found: Lexeme[] = [];

  /** The words of a text, by their places: good for the calls below until the next text. */
  findWords(text: string, { starts, ends }: TokenSpans): Int32Array {
    this.room.clear();
    const places = this.room.ints(starts.length);
    this.store.findAll(text, starts, ends, places);
    this.forget();
    return places;
  }

  /** Drops what is behind the last word of the store, once that has been emptied. */
  private forget(): void {
    const { length } = this.store.words;
    if (this.found.length <= length) return;
    this.known.length = length;
    this.found.length = length;
  }

  wordAt(place: number): Word {
    return this.store.words[place] as Word;
  }

  /** The tag of each of `count` words where it stands. `paragraphs`: which of them begin one; patterns end there. */
  findTags(places: Int32Array, count: number, paragraphs: readonly number[]): Uint8Array {
    const { known, automata, room } = this;
    const [tags, columns] = [room.bytes(count), room.bytes(count)];
    for (let at = 0; at < count; at++) {
      const first = known[places[at] as number] as number;
      tags[at] = first & ((1 << TAG_BITS) - 1);
      columns[at] = (first >> TAG_BITS) & COLUMN_MASK;
    }
    const tagged = { places, possible: known, tags, columns };
    for (let index = 0; index < paragraphs.length; index++) {
      const [first, last] = [paragraphs[index] as number, paragraphs[index + 1] ?? count];
      for (const automaton of automata) automaton.correct(tagged, first, last);
    }
    return tags;
  }

  /** What a word is with that tag. */
  lexemeOf(place: number, tag: number): Lexeme {
    const lexeme = this.found[place] as Lexeme;
    return lexeme.pos === this.wink.tags[tag] ? lexeme : this.find(lexeme, place, tag);
  }

  /** What a word is as another part of speech than wink found. */
  retag(place: number, pos: Pos): Lexeme {
    const word = this.wordAt(place);
    const known = word.retagged.find((lexeme) => lexeme.pos === pos);
    if (known) return known;
    const lexeme = new Lexeme(word.text, word.lower, this.baseOf(word.lower, pos), pos);
    word.retagged.push(lexeme);
    return lexeme;
  }

  /** What the dictionary takes a word in lower case for; null if it has none. */
  posOf(lower: string): Pos | null {
    return this.knows(lower) ? (this.wink.tags[this.read(lower).tag] as Pos) : null;
  }

  private find(last: Lexeme, place: number, tag: number): Lexeme {
    const pos = this.wink.tags[tag] as Pos;
    let lexeme = last.sibling;
    while (lexeme !== last && lexeme.pos !== pos) lexeme = lexeme.sibling;
    if (lexeme === last) {
      lexeme = this.toLexeme(this.wordAt(place), tag);
      lexeme.sibling = last.sibling;
      last.sibling = lexeme;
    }
    this.found[place] = lexeme;
    return lexeme;
  }

  private toLexeme(word: Word, tag: number): Lexeme {
    const pos = this.wink.tags[tag] as Pos;
    return new Lexeme(word.text, word.lower, this.lemmaOf(word, tag, pos), pos);
  }

  private lemmaOf({ entry, lower }: Word, tag: number, pos: Pos): string {
    if (normalize(lower) !== entry.word.toLowerCase()) return this.baseOf(lower, pos);
    return pos === 'PROPN' ? lower : this.wink.lemma(entry, tag);
  }

  private baseOf(lower: string, pos: Pos): string {
    if (pos !== 'VERB' && pos !== 'NOUN') return lower;
    return baseCandidates(lower).find(this.knows) ?? lower;
  }

  private toWord(text: string, place: number): Word {
    const lower = text.toLowerCase().replaceAll('\u2019', "'");
    const written = normalize(text);
    const entry = this.read(this.knows(written) ? written : standIn(written, this.knows));
    const { tag, hint, possible } = entry;
    const word: Word = { text, lower, entry, retagged: [] };
    const column = hint === 0 ? tag : this.alphabet.column(hint);
    this.known[place] = (possible << POSSIBLE) | (column << TAG_BITS) | tag;
    this.found[place] = this.toLexeme(word, tag);
    return word;
  }

  private read(word: string): Entry {
    const entry = this.entries.get(word) ?? this.wink.read(word) ?? this.read(firstPart(word));
    this.entries.set(word, entry);
    return entry;
  }
}

/** The number changes with what an instance can do: another version of this package may have left one of its own. */
const INSTANCE = Symbol.for('ontherecord.tagger.9');

/** One instance however often the module is loaded: wink fails when it is made for the 21st time. */
export function tagger(): Tagger {
  const store = globalThis as { [INSTANCE]?: Tagger };
  store[INSTANCE] ??= new Tagger();
  return store[INSTANCE];
}
