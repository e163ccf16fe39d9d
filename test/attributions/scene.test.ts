import { describe, expect, it } from 'vitest';
import {
  isQuoted,
  quotationAt,
  quotationEndingAt,
  quotationStartingAt,
  readsAsSpeech,
  wordsBetween,
} from '../../src/attributions/scene.ts';
import type { Quotation } from '../../src/quotations/quotation.ts';
import { rangeOf, sceneOf } from './made-scene.ts';

describe('the scene', () => {
  const scene = sceneOf('Ruiz said “the mate told me ‘no’ twice” and left.');
  const at = (word: string): number => rangeOf(scene.doc, word).first;
  const [outer] = scene.quotations;

  it('knows outermost quotations apart from those right inside', () => {
    expect(scene.quotations).toHaveLength(1);
    expect(scene.inner.quotations).toHaveLength(1);
    expect(quotationAt(scene, at('no'))).toBe(outer);
    expect(quotationAt(scene, at('left'))).toBeNull();
    expect(quotationAt(scene, 1000)).toBeNull();
  });

  it('tells whether a token is quoted, marks included', () => {
    expect(['said', '“', 'mate', 'no', '”', 'and'].map((word) => isQuoted(scene, at(word)))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(isQuoted(scene, 1000)).toBe(false);
  });

  it('finds a quotation by its first and its last token', () => {
    expect(quotationStartingAt(scene, at('“'))).toBe(outer);
    expect(quotationStartingAt(scene, at('mate'))).toBeNull();
    expect(quotationStartingAt(scene, at('said'))).toBeNull();
    expect(quotationEndingAt(scene, at('”'))).toBe(outer);
    expect(quotationEndingAt(scene, at('twice'))).toBeNull();
    expect(quotationEndingAt(scene, at('and'))).toBeNull();
  });

  it('counts words, not marks', () => {
    expect(wordsBetween(scene, 0, at('mate'))).toBe(3);
    expect(wordsBetween(sceneOf('It cost $ 40, no more.'), 0, 8)).toBe(5);
  });
});

describe('readsAsSpeech', () => {
  it.each([
    ['It was “no.”', true],
    ['It was “no!”', true],
    ['It was “no,” then.', true],
    ['It was “no …”', true],
    ['It was “no.', true],
    ['They sat in the “war room”', false],
    ['They sat in the “war room', false],
    ['They read “the long way home at night” aloud', true],
    ['They read “the long way home today” aloud', false],
    ['It was “12.5”.', false],
  ])('asks for length or for punctuation like that of a sentence: %s', (text, expected) => {
    const scene = sceneOf(text);
    expect(readsAsSpeech(scene, scene.quotations[0] as Quotation)).toBe(expected);
  });
});
