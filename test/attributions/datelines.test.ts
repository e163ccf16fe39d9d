import { describe, expect, it } from 'vitest';
import { withoutDateline } from '../../src/attributions/contents/datelines.ts';
import { rangeOf, sceneOf, textOf } from './made-scene.ts';

const own = (text: string, content: string): string | null => {
  const scene = sceneOf(text);
  return textOf(scene.doc, withoutDateline(scene, rangeOf(scene.doc, content)));
};

describe('the dateline that a paragraph begins with', () => {
  it.each([
    ['MARLOW, Aug. 3 — The town fell, Ruiz said.', 'MARLOW, Aug. 3 — The town fell', 'The town fell'],
    ['MARLOW, Kenya -- The town fell, Ruiz said.', 'MARLOW, Kenya -- The town fell', 'The town fell'],
    ['Town falls\n\nAug 3 (Courier) - The town fell, Ruiz said.', '(Courier) - The town fell', 'The town fell'],
  ])('is no part of what is said: %s', (text, read, content) => {
    expect(own(text, read)).toBe(content);
  });

  it.each([
    ['MARLOW, Aug. 3 — The town fell, Ruiz said.', 'The town fell'],
    ['MARLOW, Aug. 3 — The town fell, Ruiz said.', 'MARLOW'],
    ['NATO – the old alliance – is late, Ruiz said.', 'NATO – the old alliance – is late'],
    ['NATO – eBay of arms – is late, Ruiz said.', 'NATO – eBay of arms – is late'],
    ['MARLOW, Aug. 3 — The town fell, Ruiz said.', 'MARLOW, Aug. 3 —'],
    ['The town – Marlow – fell, Ruiz said.', 'The town – Marlow – fell'],
    [`MARLOW — ${'They wept and '.repeat(6)}the town fell, Ruiz said.`, 'the town fell'],
  ])('is none, or stands elsewhere: %s', (text, content) => {
    expect(own(text, content)).toBe(content);
  });
});
