import { describe, expect, it } from 'vitest';
import { withoutNextHeadline } from '../../src/attributions/contents/next-headlines.ts';
import { rangeOf, sceneOf, textOf } from './made-scene.ts';

const own = (text: string, content: string): string | null => {
  const scene = sceneOf(text);
  return textOf(scene.doc, withoutNextHeadline(scene, rangeOf(scene.doc, content)));
};

describe('what else a headline tells of', () => {
  it('is no part of what is said', () => {
    expect(own('Ruiz says dam will hold; growers leave', 'dam will hold; growers leave')).toBe('dam will hold');
  });

  it.each([
    ['Ruiz says dam will hold, growers leave', 'dam will hold, growers leave'],
    ['Ruiz says the dam will hold; the growers leave.', 'the dam will hold; the growers leave'],
    ['Ruiz says “dam will hold; growers leave”', '“dam will hold; growers leave”'],
    ['It rains.\n\nIt rains.\n\nIt rains.\n\nRuiz says it rains; it pours', 'it rains; it pours'],
  ])('is none: %s', (text, content) => {
    expect(own(text, content)).toBe(content);
  });
});
