import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { goesOn, has, is, QUOTED, sameSentence, setScene, tokenAt, wordAt } from '../../src/speakers/scene/scene.ts';
import { PROPN, PUNCT } from '../../src/speakers/scene/word-bits.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { sceneOf } from './made-scene.ts';

const scene = sceneOf('It rained. Ana slept.');
const END = scene.doc.tokens.length;

describe('the tokens of a scene', () => {
  it('have the bits of their words, and none stand outside the text', () => {
    expect(is(scene, 3, PROPN)).toBe(true);
    expect(is(scene, 3, PUNCT)).toBe(false);
    expect(wordAt(scene, END - 1) & PUNCT).toBe(PUNCT);
    expect([wordAt(scene, -1), wordAt(scene, END), wordAt(scene, END + 9)]).toEqual([0, 0, 0]);
    expect(tokenAt(scene, -1)).toBeUndefined();
  });

  it('go on with the sentence before them, or open one', () => {
    expect([0, 1, 2, 3, 4, 5].map((at) => goesOn(scene, at))).toEqual([false, true, true, false, true, true]);
    expect([-1, END, END + 1].map((at) => goesOn(scene, at))).toEqual([false, false, false]);
  });

  it('share a sentence, or not', () => {
    expect(sameSentence(scene, 0, 2)).toBe(true);
    expect(sameSentence(scene, 2, 3)).toBe(false);
    expect(sameSentence(scene, -1, END)).toBe(false);
    expect(sameSentence(scene, 0, END)).toBe(false);
  });

  it('are quoted in marks, however deep', () => {
    const doc = readDocument('Ana said: “He told me ‘no’ there.” It rained.');
    const { quotations } = findQuotations(doc);
    const quoted = setScene(doc, quotations, []);
    const inside = doc.tokens.filter(({ index }) => has(quoted, index, QUOTED)).map(({ text }) => text);
    expect(inside.join(' ')).toBe('“ He told me ‘ no ’ there . ”');
  });
});
