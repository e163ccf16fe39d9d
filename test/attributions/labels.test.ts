import { describe, expect, it } from 'vitest';
import { withoutLabel } from '../../src/attributions/contents/labels.ts';
import { rangeOf, sceneOf, textOf } from './made-scene.ts';

const own = (text: string, content: string): string | null => {
  const scene = sceneOf(text);
  return textOf(scene.doc, withoutLabel(scene, rangeOf(scene.doc, content)));
};

describe('the label that a paragraph begins with', () => {
  it.each([
    ['The bottom line: The plan is dead, Ruiz says.', 'The bottom line: The plan is dead', 'The plan is dead'],
    ['Why it matters: Nobody asked us, Ruiz says.', 'Why it matters: Nobody asked us', 'Nobody asked us'],
    ['Zoom in: In Lyon, it rained, Ruiz says.', 'Zoom in: In Lyon, it rained', 'In Lyon, it rained'],
  ])('is no part of what is said: %s', (text, read, content) => {
    expect(own(text, read)).toBe(content);
  });

  it.each([
    ['One thing is plain: The dam leaks, Ruiz said.', 'One thing is plain: The dam leaks'],
    ['The dam has one fault: it leaks, Ruiz said.', 'The dam has one fault: it leaks'],
    ['“A reminder: The dam leaks,” Ruiz said.', '“A reminder: The dam leaks,”'],
    ['Ruiz said no. The bottom line: The dam leaks, she said.', 'The bottom line: The dam leaks'],
  ])('is none: %s', (text, content) => {
    expect(own(text, content)).toBe(content);
  });
});
