import { describe, expect, it } from 'vitest';
import { SPECIAL_WORDS, Vocabulary } from '../../src/model/vocabulary.ts';
import { formOf } from '../../src/model/word-form.ts';
import type { Token } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read-document.ts';

const token = (text: string, pos: Token['pos'], lemma = text.toLowerCase()): Token => ({
  ...(readDocument('word').tokens[0] as Token),
  text,
  lower: text.toLowerCase(),
  lemma,
  pos,
});

describe('a word form', () => {
  it('is the same for equal tokens, and another for each part of speech and lemma', () => {
    const form = formOf(token('leaves', 'VERB', 'leave'));
    expect(formOf(token('leaves', 'VERB', 'leave'))).toBe(form);
    expect(formOf(token('leaves', 'NOUN', 'leaf'))).not.toBe(form);
    expect(formOf(token('leaves', 'VERB', 'leaf'))).not.toBe(form);
    expect(formOf(token('Leaves', 'VERB', 'leave'))).not.toBe(form);
  });

  it('of a word that every object inherits is a form like any other', () => {
    for (const text of ['constructor', '__proto__', 'toString']) expect(formOf(token(text, 'NOUN')).isVerb).toBe(false);
  });

  it('has the rows of the vocabulary that asks, whichever asked before', () => {
    const [first, second] = [new Vocabulary(['leaf', 'leave', 'leaves']), new Vocabulary(['leaves'])];
    const form = formOf(token('leaves', 'VERB', 'leave'));
    const rows = (vocabulary: Vocabulary) => [form.wordRow(vocabulary), form.lemmaRow(vocabulary)];
    const base = SPECIAL_WORDS.length;
    for (let time = 0; time < 2; time++) {
      expect(rows(first)).toEqual([base + 2, base + 1]);
      expect(rows(second)).toEqual([base, 0]);
    }
  });

  it('is let go when there are very many, and made alike again', () => {
    const before = formOf(token('said', 'VERB', 'say'));
    for (let number = 0; number < 25_000; number++) formOf(token(`word${number}`, 'NOUN'));
    const after = formOf(token('said', 'VERB', 'say'));
    expect(after).not.toBe(before);
    expect(after).toEqual({ ...before, next: null });
  });
});
