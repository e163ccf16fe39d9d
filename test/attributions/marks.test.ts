import { describe, expect, it } from 'vitest';
import { withMarks } from '../../src/attributions/contents/marks.ts';
import { rangeOf, sceneOf, textOf } from './made-scene.ts';

function marked(text: string, phrase: string): string | null {
  const scene = sceneOf(text);
  return textOf(scene.doc, withMarks(scene, rangeOf(scene.doc, phrase)));
}

describe('withMarks', () => {
  it.each([
    ['“We won’t wait,” Ruiz said.', 'We won’t wait', '“We won’t wait,”'],
    ['It is a “gift to rivals.”', 'gift to rivals', '“gift to rivals.”'],
    ['Ruiz said: “We wait”, once more.', 'We wait', '“We wait”'],
    ['Ruiz said, “We wait.” …', 'We wait', '“We wait.”'],
    ['“… We won’t wait …” she said.', 'We won’t wait', '“… We won’t wait …”'],
    ['“We, we won’t wait,” she said.', 'we won’t', 'we won’t'],
    ['“We won’t wait, we go,” she said.', 'we go', 'we go,”'],
    ['Call it a gift, she said.', 'a gift', 'a gift'],
    ['Call it (a gift), she said.', 'a gift', 'a gift'],
    ['Call the Marlow Board (MIB), she said.', 'the Marlow Board (MIB', 'the Marlow Board (MIB)'],
    ['Call (the Marlow Board (MIB)), she said.', 'the Marlow Board (MIB)', 'the Marlow Board (MIB)'],
    ['“We won’t wait', 'We won’t wait', '“We won’t wait'],
  ])('takes in the marks that stand right beside: %s', (text, phrase, expected) => {
    expect(marked(text, phrase)).toBe(expected);
  });

  it.each([
    ['“We won’t wait, never,” she said.', 'We won’t', '“We won’t wait, never,”'],
    ['She said: “Go. Take the boat.” He went.', 'Go', '“Go. Take the boat.”'],
    ['“We won’t wait, never, she said.', 'We won’t', '“We won’t'],
    ['“We won’t wait, never,” she said.', 'won’t', 'won’t'],
  ])('goes on to the mark that closes what it opens: %s', (text, phrase, expected) => {
    expect(marked(text, phrase)).toBe(expected);
  });

  it.each([
    ['It cost $40 in Lyon.', '40', '$40'],
    ['It cost £40 in Lyon.', '40', '£40'],
    ['It fell by 40% in Lyon.', '40', '40%'],
    ['It rose to 40° in Lyon.', '40', '40°'],
    ['It cost $ 40 in Lyon.', '40', '40'],
    ['It fell by 40 % in Lyon.', '40', '40'],
    ['It cost (40) in Lyon.', '40', '40'],
    ['40', '40', '40'],
  ])('takes in the sign or the unit of a number: %s', (text, phrase, expected) => {
    expect(marked(text, phrase)).toBe(expected);
  });
});
