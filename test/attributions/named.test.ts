import { describe, expect, it } from 'vitest';
import { isNamed } from '../../src/attributions/refusals/named.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const named = (text: string, made: MadeReading): boolean => holdsFor(isNamed, text, made);

describe('what something is called', () => {
  it.each<[string, MadeReading]>([
    ['A group called “Friends of the Pier” raised it.', { cue: 'called', source: 'A group' }],
    ['A group called “Friends of the Pier” raised it.', { cue: 'called' }],
    ['There is a jar labelled “Regrets” here.', { cue: 'labelled', source: 'a jar' }],
    ['They sell something called an “ambient cake” there.', { cue: 'called', source: 'something' }],
    ['The plan, dubbed “Long Shot”, is dead.', { cue: 'dubbed', source: 'The plan' }],
    ['Ruiz wrote a piece titled “The Long Fall” then.', { cue: 'wrote', source: 'Ruiz' }],
    ['A ferryman described as “a giant” died.', { cue: 'described', source: 'A ferryman' }],
    ['A baker named Ada Holm was late.', { cue: 'named', source: 'A baker', content: ['Ada Holm was late'] }],
    ['A crew called Ada Holm says “no” to it.', { cue: 'called', source: 'A crew' }],
  ])('is its name: %s', (text, made) => {
    expect(named(text, { content: [/“.*”/.exec(text)?.[0] ?? ''], ...made })).toBe(true);
  });

  it.each<[string, MadeReading]>([
    ['Ruiz named Ada Holm as coach.', { cue: 'named', source: 'Ruiz', content: ['Ada Holm as coach'] }],
    ['Ruiz wrote then.', { cue: 'wrote', source: 'Ruiz' }],
    [
      'Ruiz wrote of a piece titled “The Long Fall” and more.',
      { cue: 'wrote', source: 'Ruiz', content: ['“The Long Fall” and more'] },
    ],
    ['It was what Ruiz called “a bad farce” then.', { cue: 'called', source: 'Ruiz' }],
    ['It was the plan that Ruiz dubbed “Long Shot” then.', { cue: 'dubbed', source: 'Ruiz' }],
    ['It was dead, as called “a bad farce” then.', { cue: 'called' }],
    ['Rivals called an “ambient cake” a farce.', { cue: 'called', source: 'Rivals' }],
    ['Ruiz called it “a bad farce” then.', { cue: 'called', source: 'Ruiz' }],
    ['Ruiz called a bad farce then.', { cue: 'called', source: 'Ruiz', content: ['a bad farce'] }],
    ['It was what Ruiz described as “a farce” then.', { cue: 'described', source: 'Ruiz' }],
    ['Ruiz described it as “a farce” then.', { cue: 'described', source: 'Ruiz' }],
    ['Ruiz said “a bad farce” then.', { cue: 'said', source: 'Ruiz' }],
    ['Ruiz called Ada Holm “a bad farce” then.', { cue: 'called', source: 'Ruiz' }],
    ['Ruiz has called “a bad farce” then.', { cue: 'has called', source: 'Ruiz' }],
    ['The plan, dubbed “a bad farce” by Ruiz, is dead.', { cue: 'dubbed', source: 'Ruiz' }],
    [
      'The ship, which in May Ruiz called “a bad farce”, sank.',
      { cue: 'called', source: 'Ruiz', content: ['which', '“a bad farce”'] },
    ],
  ])('may be what somebody calls it: %s', (text, made) => {
    expect(named(text, { content: [/“.*”/.exec(text)?.[0] ?? ''].filter(Boolean), ...made })).toBe(false);
  });

  it.each([
    ['The ship in May Ruiz called “which” sank.', ['“which”']],
    ['The ship in May Ruiz called “a bad farce” sank.', ['The ship', '“a bad farce”']],
  ])('does not point back where no relative stands before: %s', (text, content) => {
    expect(named(text, { cue: 'called', source: 'Ruiz', content })).toBe(true);
  });
});
