import { describe, expect, it } from 'vitest';
import { led } from '../../../src/attributions/rules/led.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf } from './drafts-of.ts';

const QUOTED = '“We lost it.”';
const sourceIn = (text: string) => draftsOf(led, sceneOf(text))[0]?.source ?? null;

describe('a clause that leads up to a quotation', () => {
  it('has the colon for a cue', () => {
    expect(draftsOf(led, sceneOf(`Okoye was blunt: ${QUOTED}`))).toEqual([
      { source: 'Okoye', cue: ':', content: [QUOTED] },
    ]);
  });

  it.each([
    ['Okoye was blunt', 'Okoye'],
    ['Okoye was very blunt', 'Okoye'],
    ['Okoye was more succinct', 'Okoye'],
    ['Okoye was less happy about it', 'Okoye'],
    ['She was angry', 'She'],
    ['They were angry', 'They'],
    ['The mayor was angry', 'The mayor'],
    ['Okoye, a baker, was angry', 'Okoye, a baker'],
    ['One executive at the mill, granted time to think, was blunt', 'One executive at the mill'],
    ['Okoye, pressed on it, was blunt', 'Okoye'],
    ['The mayor, 41, was angry', 'The mayor, 41'],
    ['Okoye then addressed the crowd', 'Okoye'],
    ['Okoye had a message', 'Okoye'],
    ['Okoye offered this short answer to all', 'Okoye'],
    ['But Okoye was angry', 'Okoye'],
    ['Then Okoye was angry', 'Okoye'],
    ['In May, Okoye was angry', 'Okoye'],
    ['In May, Okoye, a baker, was angry', 'Okoye, a baker'],
    ['In May, the mayor, Ada Okoye, also complained', 'the mayor, Ada Okoye'],
    ['When the flood came, Okoye was angry', 'Okoye'],
    ['Asked about it, Okoye was angry', 'Okoye'],
    ['Okoye has replied', 'Okoye'],
    ['Okoye complained at once', 'Okoye'],
    ['It rained. Okoye was angry', 'Okoye'],
    ['On Monday Okoye was angry', 'Okoye'],
    ['Okoye posted the clip with a single word', 'Okoye'],
    ['Okoye closed the meeting in three words', 'Okoye'],
    ['Okoye put it in just one sentence', 'Okoye'],
    ['Okoye, with a shrug', 'Okoye'],
    ['Then the mayor, Ada Okoye, in tears', 'the mayor, Ada Okoye'],
    ['It rained. Another, less kindly', 'Another'],
    ['Ada Okoye, asked on Monday whether she ever slept', 'Ada Okoye'],
    ['Okoye, pressed by a neighbour on the cost', 'Okoye'],
    ['Here is Ada Okoye on why the mill burned', 'Ada Okoye'],
    ['Here’s the mayor, who owns a mill, on why it burned', 'the mayor'],
    ['This is Okoye on her first day', 'Okoye'],
  ])('tells who said it: %s', (clause, source) => {
    expect(sourceIn(`${clause}: ${QUOTED}`)).toBe(source);
  });

  it.each([
    'It was simple',
    'You were angry',
    'The rule was simple',
    'The ship was old',
    'At the pier was angry',
    'That was clear',
    'Okoye was not amused',
    'Okoye wasn’t amused',
    'Okoye was at the gate',
    'Okoye was the author of a book',
    'Okoye had a song',
    'Okoye opened the door with a single key',
    'Okoye shut the door with the words he lost',
    'Okoye opened a text with a letter and a key',
    'On Monday it rained with a single word',
    'Okoye opened the letter',
    'Okoye quoted the letter',
    'Okoye read the answer',
    'Okoye, blunt',
    'The sign, in red letters',
    'Okoye, pressed on it, opened the door',
    'In Marlow, on the wall',
    'Okoye, who fled, at once',
    'Here is the mill on the hill',
    'Here is why Okoye left',
    'Was angry',
    'The “mayor” was angry',
    'Okoye was',
  ])('is none: %s', (clause) => {
    expect(sourceIn(`${clause}: ${QUOTED}`)).toBeNull();
  });

  it.each([
    `Okoye was blunt, ${QUOTED}`,
    'Okoye was blunt: “we lost it.”',
    'Okoye was blunt: “Low Tide” it is.',
    'Okoye was blunt: we lost it.',
    QUOTED,
  ])('stands with a colon before what reads as speech: %s', (text) => {
    expect(sourceIn(text)).toBeNull();
  });

  it.each([
    ['Her verdict', 'Her'],
    ['And her advice to the council', 'her'],
    ['Okoye’s first answer was short', 'Okoye'],
    ['Ada Okoye’s verdict', 'Ada Okoye'],
  ])('is whose words it names: %s', (clause, source) => {
    expect(sourceIn(`${clause}: ${QUOTED}`)).toBe(source);
  });

  it.each([
    'The verdict',
    'Her house',
    'Her verdict before the judges who had come to the hall in May',
    'The city’s verdict',
  ])('is nobody’s words: %s', (clause) => {
    expect(sourceIn(`${clause}: ${QUOTED}`)).toBeNull();
  });

  it('may end the paragraph before with its colon', () => {
    expect(sourceIn(`Okoye was blunt:\n\n${QUOTED}`)).toBe('Okoye');
  });

  it('is near', () => {
    const old = 'old '.repeat(20);
    expect(sourceIn(`The ${old}mayor was blunt: ${QUOTED}`)).toBeNull();
    expect(sourceIn(`Okoye was blunt about ${'old '.repeat(45)}ships: ${QUOTED}`)).toBeNull();
  });

  it('finds nothing that another rule has found', () => {
    const text = `Okoye was blunt: ${QUOTED}`;
    expect(draftsOf(led, sceneOf(text), { cue: 'blunt', content: ['We lost'] })).toEqual([]);
  });
});
