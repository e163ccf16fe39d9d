import { describe, expect, it } from 'vitest';
import { withoutIntroduction, withoutOpeningPhrase } from '../../src/attributions/contents/introductions.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { type MadeReading, sceneOf, textOf } from './made-scene.ts';

function contentIn(text: string, made: MadeReading) {
  const scene = sceneOf(text, made);
  const { cue, parts } = scene.cues[0] as TaggedCue;
  return parts.content.map((range) => textOf(scene.doc, withoutIntroduction(scene, cue, range)));
}

describe('the clause that introduces a quotation', () => {
  it.each([
    ['Ruiz described the first night: “It froze.”', 'described', 'the first night: “It froze.”'],
    ['Ruiz described seeing the boat lifted ashore: “It froze.”', 'described', null],
    ['Ruiz spoke of her fear: “It froze.”', 'spoke', 'of her fear: “It froze.”'],
    ['The crew were less kind: “It froze.” said Ruiz.', 'said', 'The crew were less kind: “It froze.”'],
  ])('is none of the content: %s', (text, cue, content) => {
    const own = content ?? 'seeing the boat lifted ashore: “It froze.”';
    expect(contentIn(text, { cue, content: [own] })).toEqual(['“It froze.”']);
  });

  it.each([
    ['Ruiz described how the water rose: “It froze.”', 'described', 'how the water rose: “It froze.”'],
    ['Ruiz said the first night: “It froze.”', 'said', 'the first night: “It froze.”'],
    ['Ruiz described the night as “frozen”', 'described', 'the night as “frozen”'],
    ['Ruiz described “frozen”', 'described', '“frozen”'],
    ['Ruiz described the first night.', 'described', 'the first night'],
  ])('is left where it is what somebody says: %s', (text, cue, content) => {
    expect(contentIn(text, { cue, content: [content] })).toEqual([content]);
  });
});

describe('the phrase of a scene right behind the verb', () => {
  const from = (text: string, made: MadeReading) => {
    const scene = sceneOf(text, made);
    const { cue, parts } = scene.cues[0] as TaggedCue;
    return parts.content.map((range) => textOf(scene.doc, withoutOpeningPhrase(scene, cue, range)));
  };

  it.each([
    ['Ruiz said on a podcast hosted by Arvo that it held.', 'a podcast hosted by Arvo that it held', 'that it held'],
    ['Ruiz said after the vote she would go.', 'the vote she would go', 'she would go'],
  ])('is none of the content: %s', (text, read, own) => {
    expect(from(text, { cue: 'said', content: [read] })).toEqual([own]);
  });

  it.each([
    ['Ruiz said of the night she won that it held.', 'said', 'the night she won that it held'],
    ['Ruiz spoke on the night she won.', 'spoke', 'the night she won'],
    ['Ruiz said in spring rain fell and she would go.', 'said', 'spring rain fell and she would go'],
  ])('is left where it may be more: %s', (text, cue, read) => {
    expect(from(text, { cue, content: [read] })).toEqual([read]);
  });
});
