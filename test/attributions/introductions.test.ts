import { describe, expect, it } from 'vitest';
import {
  withoutBearer,
  withoutIntroduction,
  withoutOpeningPhrase,
} from '../../src/attributions/contents/introductions.ts';
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

  it.each([
    ['Ruiz told keepers who ask about it that it held.', 'told', 'who ask about it that it held', 'that it held'],
    ['Ruiz told keepers who ask why it leaks that it held.', 'told', 'why it leaks that it held', 'that it held'],
    [
      'Ruiz told those who ask about the dam that leaked that it held.',
      'told',
      'who ask about the dam that leaked that it held',
      'that it held',
    ],
  ])('is none of it where it tells of those who hear it: %s', (text, cue, read, own) => {
    expect(from(text, { cue, content: [read] })).toEqual([own]);
  });

  it.each([
    ['Ruiz told keepers who fear that it leaks to stay.', 'told', 'who fear that it leaks to stay'],
    ['Ruiz told keepers that Holm, who knew that, was ill.', 'told', 'that Holm, who knew that, was ill'],
    ['Ruiz asked who knew of it that night.', 'asked', 'who knew of it that night'],
    ['Ruiz showed keepers who ask about it that it held.', 'showed', 'who ask about it that it held'],
  ])('is left where no clause behind it is what was said: %s', (text, cue, read) => {
    expect(from(text, { cue, content: [read] })).toEqual([read]);
  });
});

describe('what bears the words of a quotation', () => {
  const from = (text: string, cue: string, content: string) => {
    const scene = sceneOf(text, { cue, content: [content] });
    const [tagged] = scene.cues;
    const [range] = tagged?.parts.content ?? [];
    return tagged && range && textOf(scene.doc, withoutBearer(scene, tagged.cue, range));
  };

  it.each([
    ['Ruiz posted a message online reading “We wait.”', 'posted', 'a message online reading “We wait.”'],
    ['Ruiz sent out an email stating, “We wait.”', 'sent', 'an email stating, “We wait.”'],
    ['Ruiz put up posters in the yard that said “We wait.”', 'put', 'that said “We wait.”'],
  ])('is none of them: %s', (text, cue, content) => {
    expect(from(text, cue, content)).toBe('“We wait.”');
  });

  it.each([
    ['Ruiz described a letter saying “We wait.”', 'described', 'a letter saying “We wait.”'],
    ['Ruiz found a letter saying “We wait.”', 'found', 'a letter saying “We wait.”'],
    ['Ruiz condemned a letter saying “We wait.”', 'condemned', 'a letter saying “We wait.”'],
    ['Ruiz said she had a letter saying “We wait.”', 'said', 'she had a letter saying “We wait.”'],
    ['Ruiz wrote that men were saying “We wait.”', 'wrote', 'that men were saying “We wait.”'],
    ['Ruiz posted a picture of men saying “We wait.”', 'posted', 'a picture of men saying “We wait.”'],
    ['Ruiz wrote a letter saying “We wait” to us.', 'wrote', 'a letter saying “We wait” to us'],
  ])('is told of where somebody else wrote it, and where more is said: %s', (text, cue, content) => {
    expect(from(text, cue, content)).toBe(content);
  });
});
