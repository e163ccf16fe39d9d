import type { Token } from '../text/document.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { foldLower } from './letters.ts';
import { nameParts } from './name-part.ts';
import { wordBits } from './word-bits.ts';

const UNREAD = -1;

/** What a word may be in a name or a noun phrase, wherever it stands: worked out once, read for each token. */
export class PhraseWord {
  readonly bits: number;
  /** Folded: the word as part of a name. */
  readonly key: string;
  private readonly text: string;
  private known = UNREAD;

  constructor(lexeme: Lexeme) {
    this.bits = wordBits(lexeme);
    this.key = foldLower(lexeme.lower);
    this.text = lexeme.text;
  }

  /** What it may be as part of a name; most words never are. */
  get parts(): number {
    if (this.known === UNREAD) this.known = nameParts(this.text, this.key);
    return this.known;
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

/** For each token the bits of its word. */
export function bitsOfWords(tokens: readonly Token[]): Int32Array {
  const bits = new Int32Array(tokens.length);
  for (let at = 0; at < bits.length; at++) bits[at] = phraseWordOf((tokens[at] as Token).lexeme).bits;
  return bits;
}
