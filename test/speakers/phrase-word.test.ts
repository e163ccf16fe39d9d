import { describe, expect, it } from 'vitest';
import { GIVEN_NAME, nameParts } from '../../src/speakers/names/name-part.ts';
import { bitsOfWords, PhraseWord, phraseWordOf } from '../../src/speakers/scene/phrase-word.ts';
import { CAPITAL, PROPN, wordBits } from '../../src/speakers/scene/word-bits.ts';
import type { Token } from '../../src/text/document.ts';
import { Lexeme } from '../../src/text/lexeme.ts';

const lexeme = (text: string): Lexeme => new Lexeme(text, text.toLowerCase(), text.toLowerCase(), 'PROPN');
const tokensOf = (...lexemes: readonly Lexeme[]): Token[] =>
  lexemes.map((own) => ({ lexeme: own }) as unknown as Token);

describe('a word in a phrase', () => {
  it('is folded', () => {
    expect(phraseWordOf(lexeme('Éva')).key).toBe('eva');
  });

  it('tells what it may be in a name, each time it is asked', () => {
    const word = phraseWordOf(lexeme('Ana'));
    expect(word.parts).toBe(nameParts('Ana', 'ana'));
    expect(word.parts & GIVEN_NAME).not.toBe(0);
    expect(word.parts).toBe(nameParts('Ana', 'ana'));
  });

  it.each([
    ['Lawyers', true],
    ['Glassblowers', true],
    ['Lawyer', false],
    ['Stones', false],
  ])('may be a plural for people: %s', (text, expected) => {
    const word = phraseWordOf(lexeme(text));
    expect([word.isPeople, word.isPeople]).toEqual([expected, expected]);
  });

  it('is one for equal words, whatever stood in its place before', () => {
    const own = lexeme('Ana');
    const word = phraseWordOf(own);
    expect(word).toBeInstanceOf(PhraseWord);
    expect(phraseWordOf(own)).toBe(word);
    own.phraseWord = { key: 'of another copy' };
    expect(phraseWordOf(own).key).toBe('ana');
  });
});

describe('the bits of words', () => {
  it('stand at the places of their tokens', () => {
    const [ana, ruiz] = [lexeme('Ana'), lexeme('ruiz')];
    expect([...bitsOfWords(tokensOf(ana, ruiz, ana))]).toEqual([ana, ruiz, ana].map((word) => wordBits(word)));
    expect(wordBits(ana) & (CAPITAL | PROPN)).toBe(CAPITAL | PROPN);
    expect(bitsOfWords([])).toHaveLength(0);
  });

  it('are worked out once and kept with the word', () => {
    const ana = lexeme('Ana');
    bitsOfWords(tokensOf(ana));
    expect(ana.phraseBits).toBe(wordBits(ana));
    ana.phraseBits = 0;
    expect([...bitsOfWords(tokensOf(ana))]).toEqual([0]);
  });
});
