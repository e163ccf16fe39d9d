import { describe, expect, it } from 'vitest';
import { withSharedSubject } from '../../src/attributions/mending/shared-subjects.ts';
import { type MadeReading, mendedBy, sceneOf, textOf } from './made-scene.ts';

/** The sources after each reading is given one. */
function sourcesIn(text: string, ...readings: MadeReading[]) {
  const scene = sceneOf(text, ...readings);
  return mendedBy(withSharedSubject, scene).cues.map(({ parts }) => textOf(scene.doc, parts.source));
}
const said: MadeReading = { cue: 'said', source: 'Ruiz', content: ['it was late'] };
const added: MadeReading = { cue: 'added', content: ['it rained'] };

describe('the source of a verb joined to another', () => {
  it.each([
    ['Ruiz said it was late and added it rained.', said, added, 'Ruiz'],
    ['Ruiz said it was late and then, after lunch, added it rained.', said, added, 'Ruiz'],
    ['Ruiz said it was late but added it rained.', said, added, 'Ruiz'],
    ['Ruiz said it was late and then, after an old lunch of the crew, added it rained.', said, added, null],
    ['Ruiz said it was late. And added it rained.', said, added, null],
    ['Ruiz said it was late and slept and added it rained.', said, added, 'Ruiz'],
    ['Ruiz said it was late and slept or so added it rained.', said, added, 'Ruiz'],
    ['Ruiz said it was late and slept, added it rained.', said, added, null],
    ['Ruiz said it was late, “and so”, added it rained.', said, added, null],
    ['Ruiz said it was late, added it rained.', said, added, null],
    ['“Ruiz said it was late,” they think and added it rained.', said, added, null],
    ['It was late, said Ruiz, and added it rained.', { ...said, content: ['It was late'] }, added, null],
    ['Ruiz said it was late and it rained, she added.', said, added, null],
  ])('is the one before: %s', (text, first, second, source) => {
    expect(sourcesIn(text, first, second)[1]).toBe(source);
  });

  it('is its own where it has one, or where the other has none', () => {
    const text = 'Ruiz said it was late and Okafor added it rained.';
    expect(sourcesIn(text, said, { ...added, source: 'Okafor' })).toEqual(['Ruiz', 'Okafor']);
    const joined = 'Ruiz said it was late and added it rained.';
    expect(sourcesIn(joined, { ...said, source: null }, added)).toEqual([null, 'Ruiz']);
    expect(sourcesIn(joined, said, { ...added, content: [] })).toEqual(['Ruiz', null]);
    expect(sourcesIn(joined, said, { ...added, cue: 'late', content: ['it rained'] })).toEqual(['Ruiz', null]);
  });

  it('is that of a verb before the conjunction', () => {
    const text = 'Ruiz said it was late and added it rained.';
    expect(sourcesIn(text, { cue: 'added', source: 'Ruiz', content: ['it rained'] }, added)[1]).toBe('Ruiz');
    expect(
      sourcesIn('Okafor left. Ruiz said it was late and added it rained.', { ...said, source: 'Okafor' }, added)[1],
    ).toBe('Ruiz');
    const three: MadeReading = {
      cue: 'warned',
      source: 'Okafor',
      content: ['it was cold'],
    };
    expect(
      sourcesIn('Ruiz said it was late, Okafor warned it was cold and added it rained.', said, three, added)[2],
    ).toBe('Okafor');
  });
});

describe('the source of a verb whose subject has done something else', () => {
  const hinted: MadeReading = { cue: 'hinted', content: ['that it would cut'] };
  const ruling: MadeReading = {
    cue: 'ruling',
    content: ['that it was unsafe'],
  };

  it.each([
    ['The bank held its rate, as expected, but hinted that it would cut.', hinted, 'The bank'],
    ['The bank held its rate, and at one point hinted that it would cut.', hinted, 'The bank'],
    ['MARLOW -- The bank on Monday held its rate but later hinted that it would cut.', hinted, 'The bank'],
    ['It spares the board, but hinted that it would cut.', hinted, 'It'],
    ['About 200 protesters stood by, singing and hinted that it would cut.', hinted, '200 protesters'],
    ['A judge on Friday halted work, ruling that it was unsafe.', ruling, 'A judge'],
    ['MARLOW (Courier) — A judge halted work, ruling that it was unsafe.', ruling, 'A judge'],
  ])('is that subject: %s', (text, reading, source) => {
    expect(sourcesIn(text, reading)).toEqual([source]);
  });

  it.each([
    ['The bank held its rate but the minutes hinted that it would cut.', hinted],
    ['It was late but hinted that it would cut.', hinted],
    ['The rate fell but hinted that it would cut.', hinted],
    ['The work went on, ruling that it was unsafe.', ruling],
    ['A judge wrote a ruling that it was unsafe.', ruling],
  ])('is no thing, and not that of another clause: %s', (text, reading) => {
    expect(sourcesIn(text, reading)).toEqual([null]);
  });

  it('is who stands between the verb before and the comma', () => {
    const text = 'It was late, said the chief Ana Ruiz, adding that it was unsafe.';
    const before: MadeReading = { cue: 'said', source: 'the chief Ana Ruiz', content: ['It was late'] };
    const adding: MadeReading = { cue: 'adding', content: ['that it was unsafe'] };
    expect(sourcesIn(text, before, adding)[1]).toBe('the chief Ana Ruiz');
    expect(sourcesIn(text, { ...before, source: 'the chief' }, adding)[1]).toBe(null);
    expect(sourcesIn(text, { ...before, source: null }, adding)[1]).toBe(null);
  });
});

describe('the source of a verb behind a participle between commas', () => {
  const hinted: MadeReading = { cue: 'hinted', content: ['that it would cut'] };

  it.each([
    ['On Monday a teacher, speaking behind a screen, hinted that it would cut.', 'a teacher'],
    ['On Friday evening Ruiz, leaning on a rake, hinted that it would cut.', 'Ruiz'],
    ['In March a teacher, giving evidence in Hull, hinted that it would cut.', 'a teacher'],
  ])('is the subject behind the date: %s', (text, source) => {
    expect(sourcesIn(text, hinted)).toEqual([source]);
  });

  it.each([
    ['On Monday a teacher, speaking behind a screen, slept, hinted that it would cut.', hinted],
    ['On Monday the plan, using old maps, hinted that it would cut.', hinted],
    ['On Monday a teacher, holding a bag, was told that it would cut.', { ...hinted, cue: 'was told' }],
  ])('is none behind another verb, of a thing or of who is told: %s', (text, reading) => {
    expect(sourcesIn(text, reading)).toEqual([null]);
  });
});
