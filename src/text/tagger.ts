import type { Pos } from './document.ts';
import { baseCandidates } from './lemmas.ts';
import { Lexeme } from './lexeme.ts';
import { firstPart, normalize, standIn } from './stand-ins.ts';
import { TagAlphabet, TagAutomaton } from './tag-automaton.ts';
import { type Entry, WinkDictionary } from './wink-dictionary.ts';
import { WordStore } from './word-store.ts';

/** What the tagger knows of a word, wherever it stands. What is asked of every token comes first, to lie together. */
export interface Word {
  readonly text: string;
  /** What it is before its neighbours are asked; see `TaggedWords`. */
  readonly tag: number;
  readonly hint: number;
  /** What it was found to be the last time, and with which tag; 0 for none. */
  foundTag: number;
  lexeme: Lexeme | null;
  readonly possible: number;
  /** Lower case, typographic apostrophes straight. */
  readonly lower: string;
  /** What wink knows of it, or of the word that it gets in its place. */
  readonly entry: Entry;
  /** What it was found to be so far: one for each part of speech. */
  readonly lexemes: Lexeme[];
  /** What it was where wink had misread it: kept apart, as wink gave no lemma. */
  readonly retagged: Lexeme[];
}

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
  readonly words = new WordStore<Word>((text) => this.toWord(text));

  /** What each word is where it stands. `paragraphs`: which of the words begin one; no pattern reaches over them. */
  tag(words: readonly Word[], paragraphs: readonly number[]): Lexeme[] {
    const tags = this.findTags(words, paragraphs);
    const found: Lexeme[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as Word;
      const tag = tags[at] as number;
      if (word.foundTag !== tag || word.lexeme === null) {
        word.foundTag = tag;
        word.lexeme = this.lexeme(word, tag);
      }
      found.push(word.lexeme);
    }
    return found;
  }

  private findTags(words: readonly Word[], paragraphs: readonly number[]): Uint8Array {
    const [tags, columns] = [new Uint8Array(words.length), new Uint8Array(words.length)];
    for (let at = 0; at < words.length; at++) {
      const { tag, hint } = words[at] as Word;
      tags[at] = tag;
      columns[at] = hint === 0 ? tag : hint;
    }
    const tagged = { words, tags, columns };
    for (let index = 0; index < paragraphs.length; index++) {
      const [first, last] = [paragraphs[index] as number, paragraphs[index + 1] ?? words.length];
      for (const automaton of this.automata) automaton.correct(tagged, first, last);
    }
    return tags;
  }

  /** What a word is as another part of speech than wink found. */
  retag(word: Word, pos: Pos): Lexeme {
    const known = word.retagged.find((lexeme) => lexeme.pos === pos);
    if (known) return known;
    const lexeme = new Lexeme(word.text, word.lower, this.baseOf(word.lower, pos), pos);
    word.retagged.push(lexeme);
    return lexeme;
  }

  private lexeme(word: Word, tag: number): Lexeme {
    const pos = this.wink.tags[tag] as Pos;
    for (const lexeme of word.lexemes) if (lexeme.pos === pos) return lexeme;
    const lexeme = new Lexeme(word.text, word.lower, this.lemmaOf(word, tag, pos), pos);
    word.lexemes.push(lexeme);
    return lexeme;
  }

  private lemmaOf({ entry, lower }: Word, tag: number, pos: Pos): string {
    if (normalize(lower) !== entry.word.toLowerCase()) return this.baseOf(lower, pos);
    return pos === 'PROPN' ? lower : this.wink.lemma(entry, tag);
  }

  private baseOf(lower: string, pos: Pos): string {
    if (pos !== 'VERB' && pos !== 'NOUN') return lower;
    return baseCandidates(lower).find(this.knows) ?? lower;
  }

  private toWord(text: string): Word {
    const lower = text.toLowerCase().replaceAll('\u2019', "'");
    const word = normalize(text);
    const entry = this.read(this.knows(word) ? word : standIn(word, this.knows));
    const { tag, hint: symbol, possible } = entry;
    const hint = symbol === 0 ? 0 : this.alphabet.column(symbol);
    return { text, tag, hint, foundTag: 0, lexeme: null, possible, lower, entry, lexemes: [], retagged: [] };
  }

  private read(word: string): Entry {
    const entry = this.entries.get(word) ?? this.wink.read(word) ?? this.read(firstPart(word));
    this.entries.set(word, entry);
    return entry;
  }
}

/** The number changes with what an instance can do: another version of this package may have left one of its own. */
const INSTANCE = Symbol.for('ontherecord.tagger.6');

/** One instance however often the module is loaded: wink fails when it is made for the 21st time. */
export function tagger(): Tagger {
  const store = globalThis as { [INSTANCE]?: Tagger };
  store[INSTANCE] ??= new Tagger();
  return store[INSTANCE];
}
