import type { Token } from '../../text/document.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { foldLower } from '../letters.ts';
import { nameParts } from '../names/name-part.ts';
import { isPeopleNoun, type NounClass, nounClass } from '../nominals/nouns.ts';
import { wordBits } from './word-bits.ts';

const UNREAD = -1;

/** What a word may be as part of a name, wherever it stands: worked out once, read for each token. */
export class PhraseWord {
  /** Folded. */
  readonly key: string;
  private readonly text: string;
  private readonly lower: string;
  private known = UNREAD;
  private people: boolean | null = null;
  private noun: NounClass | null | undefined = undefined;

  constructor({ text, lower }: Lexeme) {
    this.key = foldLower(lower);
    this.text = text;
    this.lower = lower;
  }

  /** What it may be as part of a name; most words never are. */
  get parts(): number {
    if (this.known === UNREAD) this.known = nameParts(this.text, this.key);
    return this.known;
  }

  /** Its class as a noun. */
  get nounClass(): NounClass | null {
    if (this.noun === undefined) this.noun = nounClass({ lower: this.lower });
    return this.noun;
  }

  /** Whether it is a plural noun for persons, as it opens a sentence. */
  get isPeople(): boolean {
    this.people ??= isPeopleNoun({ lower: this.lower });
    return this.people;
  }
}

/** The same object for equal words. Another copy of this module may have left one of its own. */
export function phraseWordOf(lexeme: Lexeme): PhraseWord {
  const { phraseWord } = lexeme;
  if (phraseWord instanceof PhraseWord) return phraseWord;
  const own = new PhraseWord(lexeme);
  lexeme.phraseWord = own;
  return own;
}

/** For each token the bits of its word; they are kept with the word itself, as every token asks for them. */
export function bitsOfWords(tokens: readonly Token[]): Int32Array {
  const bits = new Int32Array(tokens.length);
  for (let at = 0; at < bits.length; at++) {
    const { lexeme } = tokens[at] as Token;
    if (lexeme.phraseBits < 0) lexeme.phraseBits = wordBits(lexeme);
    bits[at] = lexeme.phraseBits;
  }
  return bits;
}
