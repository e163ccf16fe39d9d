import { describe, expect, it } from 'vitest';
import { withJoinedPredicate } from '../../src/attributions/mending/joined-predicates.ts';
import { extract } from '../../src/extract.ts';
import { type MadeReading, mendedBy, sceneOf, textOf } from './made-scene.ts';

function contents(text: string, first: MadeReading, second: MadeReading) {
  const scene = mendedBy(withJoinedPredicate, sceneOf(text, first, second));
  return scene.cues.map(({ parts }) => parts.content.map((range) => textOf(scene.doc, range)));
}

describe('a second predicate', () => {
  it('belongs to what was asked for', () => {
    expect(
      contents(
        'Holm asked Arvo to stop work and tell the town “what is in the soil”.',
        { cue: 'asked', source: 'Holm', content: ['Arvo to stop work'] },
        { cue: 'tell', source: 'Holm', content: ['what is in the soil'] },
      ),
    ).toEqual([['Arvo to stop work and tell the town “what is in the soil'], []]);
  });

  it('belongs to what was said where its verb reports nothing', () => {
    expect(
      contents(
        'Arvo said it could not comment but took its duties “very seriously”.',
        { cue: 'said', source: 'Arvo', content: ['it could not comment'] },
        { cue: 'took', source: 'Arvo', content: ['its duties “very seriously'], confidence: 0.4 },
      ),
    ).toEqual([['it could not comment but took its duties “very seriously'], []]);
  });

  it.each(['and also tell', 'but tell', ', and tell'])('belongs to it behind %s', (joint) => {
    expect(
      contents(
        `Holm said Arvo must stop work${joint.startsWith(',') ? '' : ' '}${joint} the town why.`,
        { cue: 'said', source: 'Holm', content: ['Arvo must stop work'] },
        { cue: 'tell', source: 'Holm', content: ['why'] },
      ),
    ).toEqual([[expect.stringMatching(/^Arvo must stop work.* tell the town why$/)], []]);
  });

  it.each([
    ['Holm said Arvo cannot ever stop work and tell the town why.', 'Arvo cannot ever stop work', 1],
    ['Holm said Arvo could not stop work and tell the town why.', 'Arvo could not stop work', 1],
    ['Holm said Arvo stops work and tell the town why.', 'Arvo stops work', 2],
    ['Holm said Arvo must stop work to tell the town why.', 'Arvo must stop work', 2],
  ])('is one of a plain verb before it: %s', (text, content, count) => {
    const found = contents(
      text,
      { cue: 'said', source: 'Holm', content: [content] },
      { cue: 'tell', source: 'Holm', content: ['why'] },
    );
    expect(found.filter((parts) => parts.length > 0)).toHaveLength(count);
  });

  it.each([
    [
      'where its verb may have the subject',
      'Growers refuse to sell and say “the land is ours”.',
      { cue: 'refuse', source: 'Growers', content: ['to sell'] },
      { cue: 'say', source: 'Growers', content: ['the land is ours'] },
    ],
    [
      'where it is inflected',
      'Holm promised to stop work and told the town “what is in the soil”.',
      { cue: 'promised', source: 'Holm', content: ['to stop work'] },
      { cue: 'told', source: 'Holm', content: ['what is in the soil'] },
    ],
    [
      'where its past has that form',
      'Holm promised to stop work and put “a large pinch of salt” on it.',
      { cue: 'promised', source: 'Holm', content: ['to stop work'] },
      { cue: 'put', source: 'Holm', content: ['a large pinch of salt'] },
    ],
    [
      'where the network is surer',
      'Arvo said it could not comment but took its duties “very seriously”.',
      { cue: 'said', source: 'Arvo', content: ['it could not comment'] },
      { cue: 'took', source: 'Arvo', content: ['its duties “very seriously'] },
    ],
    [
      'where its verb reports',
      'Arvo said it could not comment but called the letter “a very poor joke”.',
      { cue: 'said', source: 'Arvo', content: ['it could not comment'] },
      { cue: 'called', source: 'Arvo', content: ['the letter “a very poor joke'] },
    ],
    [
      'where it takes a clause',
      'The ruling says it was late but finds that “nobody is to blame”.',
      { cue: 'says', source: 'The ruling', content: ['it was late'] },
      { cue: 'finds', source: 'The ruling', content: ['that “nobody is to blame'] },
    ],
    [
      'behind a thing',
      'Holm denied the theft and tell us “it is so”.',
      { cue: 'denied', source: 'Holm', content: ['the theft'] },
      { cue: 'tell', source: 'Holm', content: ['it is so'] },
    ],
  ] as const)('is none %s', (_, text, first, second) => {
    expect(contents(text, first, second)).toEqual([first.content, second.content]);
  });
});

const said = (text: string): (string | undefined)[][] =>
  extract(text).quotes.map(({ source, text }) => [source?.text, text]);

describe('a verb of speech that is joined to what somebody is to do', () => {
  it.each([
    [
      'Holm said the council must meet the families and admit it was wrong.',
      'Holm',
      'the council must meet the families and admit it was wrong',
    ],
    [
      'Holm promised to publish the list and explain why it was late.',
      'Holm',
      'to publish the list and explain why it was late',
    ],
    [
      'Varga said he would pay for it, and explain “every last penny”.',
      'Varga',
      'he would pay for it, and explain “every last penny”',
    ],
  ])('is part of it: %s', (text, source, content) => {
    expect(said(text)).toEqual([[source, content]]);
  });

  it.each([
    [
      'with the form of the cue',
      'Holm said the council must meet the families and admitted it was wrong.',
      'it was wrong',
    ],
    [
      'where nobody is to do anything',
      'Holm said the dam was old and insisted that it would hold.',
      'that it would hold',
    ],
    ['where many say so', 'Officials say the pool will open in May and claim that it is safe.', 'that it is safe'],
  ])('is another report %s', (_, text, content) => {
    expect(said(text).at(-1)?.[1]).toBe(content);
  });
});
