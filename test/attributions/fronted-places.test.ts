import { describe, expect, it } from 'vitest';
import { withoutFrontedPlace } from '../../src/attributions/mending/fronted-places.ts';
import { type MadeReading, mendedIn } from './made-scene.ts';

const sourceIn = (text: string, made: MadeReading) => mendedIn(withoutFrontedPlace, text, made).source;

describe('the place that opens a sentence', () => {
  it.each([
    ['In Marlow the mayor said no.', 'In Marlow the mayor', 'the mayor'],
    ['Outside the court a protester said no.', 'Outside the court a protester', 'a protester'],
    ['At Tern Hill the old man said no.', 'Tern Hill the old man', 'the old man'],
    ['On Facebook, the actor Ana Ruiz said no.', 'On Facebook, the actor Ana Ruiz', 'the actor Ana Ruiz'],
    ['On Vole News, the actor Ana Ruiz went on and said no.', 'Vole News, the actor Ana Ruiz', 'the actor Ana Ruiz'],
    ['Near the court, a protester said no.', 'Near the court, a protester', 'a protester'],
    ['Inside the court a protester said no.', 'Inside the court a protester', 'a protester'],
    [`In the ${'old '.repeat(8)}Orme, a town, a board said no.`, 'a town, a board', 'a board'],
    [
      'In Orme, a town of 900 people, a board by the quay said no.',
      'a town of 900 people, a board by the quay',
      'a board by the quay',
    ],
  ])('is no part of the source: %s', (text, source, own) => {
    expect(sourceIn(text, { cue: 'said', source })).toBe(own);
    expect(sourceIn(`It rained all day on the roofs. ${text}`, { cue: 'said', source })).toBe(own);
  });

  it.each([
    ['In Orme, Tern Valley, trader Bola Okoro said no.', 'Tern Valley, trader Bola Okoro', 'trader Bola Okoro'],
    ['In Orme, Tern Valley, Old Bola, 66, said no.', 'Tern Valley, Old Bola, 66', 'Old Bola, 66'],
    [
      'In Orme, Tern Valley, farmer Bola Okoro, 66, said no.',
      'Tern Valley, farmer Bola Okoro, 66',
      'farmer Bola Okoro, 66',
    ],
  ])('is none with what it lies in: %s', (text, source, own) => {
    expect(sourceIn(text, { cue: 'said', source })).toBe(own);
  });

  it('is none with what it lies in, where who is met there is named behind what they are', () => {
    const source = 'Tern Valley, a young trader, Bola Okoro';
    expect(sourceIn(`In Orme, ${source} said no.`, { cue: 'said', source })).toBe('a young trader, Bola Okoro');
    const named = 'Bola Okoro, a young trader, and others';
    expect(sourceIn(`In Orme, ${named} said no.`, { cue: 'said', source: named })).toBe(named);
  });

  it.each([
    ['In Orme, Bola Okoro, Tern Power chair said no.', 'Bola Okoro, Tern Power chair'],
    ['In Orme, Bola Okoro, Tern Power Managing Director, said no.', 'Bola Okoro, Tern Power Managing Director'],
    ['The mayor a town chose said no.', 'The mayor a town'],
    ['In Orme, Tern Valley, trader Bola Okoro also said no.', 'Tern Valley, trader Bola Okoro'],
    ['In Orme, Tern Valley, trader Bola Okoro, then said no.', 'Tern Valley, trader Bola Okoro'],
    ['In Orme, a town, a board, it said no.', 'a town, a board'],
    ['On Facebook Ana Ruiz, said no.', 'Facebook Ana Ruiz'],
    ['In the old court of the town the mayor said no.', 'court of the town the mayor'],
    ['In Orme, young Bola Okoro, a baker said no.', 'young Bola Okoro, a baker'],
    [`In the ${'old '.repeat(9)}Orme, a town, a board said no.`, 'a town, a board'],
    ['With what was left of Orme, a town, a board said no.', 'a town, a board'],
    ['In Orme, Bola Okoro said no.', 'Bola Okoro'],
    ['In Orme, Tern trader Okoro said no.', 'Tern trader Okoro'],
    ['In Orme, a nurse, a mother of two, and a clerk said no.', 'a nurse, a mother of two, and a clerk'],
    ['In Orme, Tern Valley council, trader Bola Okoro said no.', 'Tern Valley council, trader Bola Okoro'],
    ['In Orme, Mrs Okoro, chairwoman, Tern Power Ltd said no.', 'Mrs Okoro, chairwoman, Tern Power Ltd'],
    ['In Orme, Mrs Okoro, a young trader, of Tern Market said no.', 'Mrs Okoro, a young trader, of Tern Market'],
    ['In Orme, Mrs Okoro, a young trader, Tern said no.', 'Mrs Okoro, a young trader, Tern'],
    ['In Orme, Mrs Okoro, the new director, Tern Power said no.', 'Mrs Okoro, the new director, Tern Power'],
    ['In Orme, Mrs Okoro, a young voice, Tern Power said no.', 'Mrs Okoro, a young voice, Tern Power'],
    ['In Orme, Mrs Okoro, Tern Power said no.', 'Mrs Okoro, Tern Power'],
    ['In Orme, Mrs Okoro, the new Tern favourite said no.', 'Mrs Okoro, the new Tern favourite'],
    ['In Orme, Mrs Okoro, Tern Power Managing Director said no.', 'Mrs Okoro, Tern Power Managing Director'],
    ['In Orme, Bola Okoro, Tern Power, said no.', 'Bola Okoro, Tern Power'],
    ['In Orme, Ana Ruiz, trader Bola Okoro said no.', 'Ana Ruiz, trader Bola Okoro'],
    ['The mayor of the town said no.', 'The mayor of the town'],
    ['In Marlow, the mayor said no.', 'the mayor'],
    ['In Marlow, the mayor, a baker, said no.', 'the mayor, a baker'],
    ['In Marlow, Ana Ruiz, the mayor said no.', 'Ana Ruiz, the mayor'],
    ['When in Marlow, a town, Ana Ruiz said no.', 'a town, Ana Ruiz'],
    ['In Marlow, a town, of bakers said no.', 'a town, of bakers'],
    ['As Ana Ruiz, the mayor of Orme, said, no.', 'Ana Ruiz, the mayor of Orme'],
    ['In Marlow the mayor whom the town chose said no.', 'In Marlow the mayor whom the town'],
    ['In Orme, a town, of bakers, a board said no.', 'a town, of bakers, a board'],
    ['In Orme, a town of 900, he said no.', 'a town of 900, he'],
    ['In Orme, the old Tern Valley, trader Bola Okoro said no.', 'Tern Valley, trader Bola Okoro'],
    ['In Orme, Tern Valley, trader Okoro said no.', 'Tern Valley, trader Okoro'],
    ['In Orme, Tern Valley, the man they call Bola Okoro said no.', 'Tern Valley, the man they call Bola Okoro'],
    ['In Orme, Tern Valley, Bola Okoro the baker said no.', 'Tern Valley, Bola Okoro the baker'],
    [`In the ${'very '.repeat(10)}old Orme, a town, a board said no.`, 'a town, a board'],
  ])('leaves alone: %s', (text, source) => {
    expect(sourceIn(text, { cue: 'said', source })).toBe(source);
  });

  it('is looked for before the cue alone', () => {
    expect(sourceIn('It leaks, said the mayor.', { cue: 'said', source: 'the mayor' })).toBe('the mayor');
    expect(sourceIn('It leaks, it was said.', { cue: 'said', source: null })).toBeNull();
  });
});
