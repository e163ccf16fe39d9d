import { describe, expect, it } from 'vitest';
import { SPECIAL_WORDS, Vocabulary } from '../../src/model/vocabulary.ts';
import { factsOf, VERB } from '../../src/model/word-facts.ts';
import { formOf, WordForm } from '../../src/model/word-form.ts';
import type { Token } from '../../src/text/document.ts';
import { Lexeme } from '../../src/text/lexeme.ts';
import { readDocument } from '../../src/text/read-document.ts';

const tokens = (text: string): readonly Token[] => readDocument(text).tokens;

const formIn = (token: Token | undefined): WordForm => formOf((token as Token).lexeme);

const isVerb = (token: Token): boolean => (factsOf(token) & VERB) !== 0;

/** A token of a word as the tagger might have found it. */
function token(text: string, pos: Token['pos'], lemma = text.toLowerCase()): Token {
  const lexeme = new Lexeme(text, text.toLowerCase(), lemma, pos);
  return { ...(tokens('word')[0] as Token), text, lower: lexeme.lower, lemma, pos, lexeme };
}

describe('a word form', () => {
  it('is the same for equal tokens, also of another text, and another for each part of speech', () => {
    const [, leaves, , , , again] = tokens('She leaves him the dry leaves');
    const form = formIn(leaves);
    expect(leaves?.pos).toBe('VERB');
    expect(again?.pos).toBe('NOUN');
    expect(formIn(tokens('He leaves')[1])).toBe(form);
    expect(formIn(again)).not.toBe(form);
    expect(formIn(tokens('Leaves fall')[0])).not.toBe(form);
  });

  it('that another copy of the module left is replaced by one of its own', () => {
    const said = token('said', 'VERB', 'say');
    said.lexeme.form = { suffix: 0 };
    expect(formIn(said)).toBeInstanceOf(WordForm);
    expect(said.lexeme.form).toBe(formIn(said));
  });

  it('of a word that every object inherits is a form like any other', () => {
    for (const text of ['constructor', '__proto__', 'toString']) expect(isVerb(token(text, 'NOUN'))).toBe(false);
  });

  it('has the rows of the vocabulary that asks, whichever asked before', () => {
    const [first, second] = [new Vocabulary(['leaf', 'leave', 'leaves']), new Vocabulary(['leaves'])];
    const form = formIn(token('leaves', 'VERB', 'leave'));
    const rows = (vocabulary: Vocabulary) => [form.wordRow(vocabulary), form.lemmaRow(vocabulary)];
    const base = SPECIAL_WORDS.length;
    for (let time = 0; time < 2; time++) {
      expect(rows(first)).toEqual([base + 2, base + 1]);
      expect(rows(second)).toEqual([base, 0]);
    }
  });
});
