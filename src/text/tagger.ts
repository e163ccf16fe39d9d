import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Pos } from './document.ts';
import { baseCandidates } from './lemmas.ts';
import { Lexeme } from './lexeme.ts';
import { WordStore } from './word-store.ts';

/** What the tagger knows of a word, wherever it stands. */
export interface Word {
  readonly text: string;
  /** Lower case, typographic apostrophes straight. */
  readonly lower: string;
  /** What wink gets in its place. */
  readonly handed: string;
  /** What it was found to be so far: one for each part of speech; and the last one. */
  readonly lexemes: Lexeme[];
  lexeme: Lexeme | null;
  /** What it was where wink had misread it: kept apart, as wink gave no lemma. */
  readonly retagged: Lexeme[];
}

type Core = { features: { lexeme: { hash: Record<string, number | undefined>; list: unknown[] } } };

/** wink reads this many tokens at a time, so that its arrays stay small on long articles. */
const BATCH = 20_000;
/** Stands between paragraphs, so that no pattern reaches over them. */
const PARAGRAPH_BREAK = '\n';

/** Endings that tell wink the part of speech of a word it does not know. */
const TELLING_ENDING = /(?:ing|ed|ly|able|tish|like|ous|ful|ary|less|ier|est|fy|ky|es|er|or|ity|ion)$/;

/**
 * wink-nlp behind a wall. It keeps every word it ever saw, reads a text differently after others, and splits words in
 * its own way. So it is handed one token a word, with single spaces, and only words of its own lexicon: a word that it
 * does not know is replaced by one of a few stand-ins of the same shape and ending.
 */
class Tagger {
  private readonly nlp: ReturnType<typeof winkNLP>;
  private readonly lexemes: Record<string, number | undefined>;
  private readonly lexiconSize: number;
  /** Word objects, and so their strings, are shared by all tokens. */
  readonly words = new WordStore<Word>((text) => {
    const lower = text.toLowerCase().replaceAll('\u2019', "'");
    return { text, lower, handed: this.handedFor(normalize(text)), lexemes: [], lexeme: null, retagged: [] };
  });

  constructor() {
    const core = (model as unknown as { core(): Core }).core();
    const { hash, list } = core.features.lexeme;
    this.lexemes = hash;
    this.lexiconSize = list.length;
    this.nlp = winkNLP({ ...model, core: () => core } as typeof model, ['pos']);
  }

  /** What each word is where it stands. `paragraphs`: which of the words begin one. */
  tag(words: readonly Word[], paragraphs: readonly number[]): Lexeme[] {
    const found: Lexeme[] = [];
    const handed: string[] = [];
    let paragraph = 0;
    for (let at = 0, first = 0; at < words.length; at++) {
      const isBreak = at === paragraphs[paragraph];
      if (isBreak) paragraph++;
      const size = at - first;
      if ((isBreak && size >= BATCH) || size >= 2 * BATCH) {
        this.tagBatch(words, handed.splice(0), found);
        first = at;
      } else if (isBreak && size > 0) handed.push(PARAGRAPH_BREAK);
      handed.push((words[at] as Word).handed);
    }
    if (handed.length > 0) this.tagBatch(words, handed, found);
    return found;
  }

  /** Tags the words that follow those that are found already. */
  private tagBatch(words: readonly Word[], handed: readonly string[], found: Lexeme[]): void {
    const { its } = this.nlp;
    const read = this.nlp.readDoc(handed.join(' ')).tokens();
    const tags = read.out(its.pos) as Pos[];
    if (handed.length !== tags.length) throw new Error(`wink made ${tags.length} tokens of ${handed.length}`);
    for (let index = 0; index < handed.length; index++) {
      if (handed[index] === PARAGRAPH_BREAK) continue;
      const [word, tag] = [words[found.length] as Word, tags[index] as Pos];
      if (word.lexeme?.pos !== tag) {
        const place = index;
        word.lexeme = this.lexeme(word, tag, () => read.itemAt(place).out(its.lemma as ItsFunction<string>));
      }
      found.push(word.lexeme);
    }
  }

  /** What a word is as another part of speech than wink found. */
  retag(word: Word, pos: Pos): Lexeme {
    const known = word.retagged.find((lexeme) => lexeme.pos === pos);
    if (known) return known;
    const lexeme = new Lexeme(word.text, word.lower, this.baseOf(word.lower, pos), pos);
    word.retagged.push(lexeme);
    return lexeme;
  }

  private lexeme(word: Word, tag: Pos, winkLemma: () => string): Lexeme {
    const known = word.lexemes.find(({ pos }) => pos === tag);
    if (known) return known;
    const lexeme = new Lexeme(word.text, word.lower, this.lemmaOf(word, tag, winkLemma), tag);
    word.lexemes.push(lexeme);
    return lexeme;
  }

  private lemmaOf({ handed, lower }: Word, tag: string, winkLemma: () => string): string {
    if (normalize(lower) === handed.toLowerCase()) return tag === 'PROPN' ? lower : winkLemma();
    return this.baseOf(lower, tag);
  }

  private baseOf(lower: string, tag: string): string {
    if (tag !== 'VERB' && tag !== 'NOUN') return lower;
    return baseCandidates(lower).find((base) => this.knows(base)) ?? lower;
  }

  private knows(word: string): boolean {
    const index = this.lexemes[word];
    return index !== undefined && index < this.lexiconSize;
  }

  private handedFor(word: string): string {
    const handed = this.knows(word) ? word : this.standIn(word);
    if (SURELY_ONE.test(handed)) return handed;
    // "cannot", "Ive": a contraction that wink would make two tokens of.
    return this.nlp.readDoc(handed).tokens().length() === 1 ? handed : (FIRST_PART.exec(handed)?.[0] ?? 'x');
  }

  private standIn(word: string): string {
    if (/^[\d.,:/]*\d/.test(word)) return /^[\d.,:/]+$/.test(word) ? '77' : '90s';
    if (/^https?:|^www\./i.test(word)) return 'zqx';
    if (!/\p{L}/u.test(word)) return /\p{P}/u.test(word) ? ',' : '\u00a7';
    const lower = word.toLowerCase();
    if (word === lower) return `zqx${TELLING_ENDING.exec(word)?.[0] ?? ''}`;
    // wink tells "Scramble" from "Zorblat" by whether it knows the word in lower case.
    const title = lower.charAt(0).toUpperCase() + lower.slice(1);
    return this.knows(lower) ? title : 'Zqx';
  }
}

/** All letters, and no ending of a contraction that lost its apostrophe: "dont", "theyre", "Iam". */
const SURELY_ONE = /^\p{L}*(?<!nt|ve|ll|re|am|not)$/iu;

const FIRST_PART =
  /^(?:can|do|did|does|is|are|was|were|wo|would|could|should|have|has|had|i|he|she|it|we|you|they)(?=\w)/i;

const DOUBLE_MARK = /^(?:["\u201c\u201d\u201e\u00ab\u00bb]|''|``)$/;
const SINGLE_MARK = /^[`\u2018\u2019\u201a\u2039\u203a]$/;
const DASH = /^(?:-{2,}|[\u2012-\u2015])$/;

/** One sign for each mark, whatever its style; typographic apostrophes straight. */
function normalize(word: string): string {
  if (DOUBLE_MARK.test(word)) return '"';
  if (SINGLE_MARK.test(word)) return "'";
  if (DASH.test(word)) return '\u2014';
  if (/^\.{2,}$/.test(word)) return '...';
  return word.replaceAll('\u2019', "'").replaceAll('\u00ad', '');
}

/** The number changes with what an instance can do: another version of this package may have left one of its own. */
const INSTANCE = Symbol.for('ontherecord.tagger.3');

/** One instance however often the module is loaded: wink fails when it is made for the 21st time. */
export function tagger(): Tagger {
  const store = globalThis as { [INSTANCE]?: Tagger };
  store[INSTANCE] ??= new Tagger();
  return store[INSTANCE];
}
