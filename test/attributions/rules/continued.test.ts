import { describe, expect, it } from 'vitest';
import { continued } from '../../../src/attributions/rules/continued.ts';
import { type MadeReading, sceneOf } from '../made-scene.ts';
import { draftsOf } from './drafts-of.ts';

const SAID: MadeReading = { cue: 'said', source: 'Ruiz', content: ['“We wait,”'] };
const found = (text: string, ...more: MadeReading[]) =>
  draftsOf(continued, sceneOf(text), SAID, ...more).map(({ content }) => content);

describe('continued', () => {
  it.each([
    ['a long quotation', '“We wait,” Ruiz said before “a hearing in the old town”.', ['“a hearing in the old town”']],
    ['a short sentence', '“We wait,” Ruiz said. “No more!”', ['“No more!”']],
    ['what goes on in the next paragraph', '“We wait,” Ruiz said. “No more', ['“No more']],
    [
      'one after the other',
      '“We wait,” Ruiz said. She paused. “No more!” She left. “Never again.”',
      ['“No more!”', '“Never again.”'],
    ],
  ])('adds %s of the same paragraph', (_, text, more) => {
    expect(found(text)).toEqual([['“We wait,”', ...more]]);
  });

  const warned: MadeReading = { cue: 'warned', source: 'Holm', content: ['of a flood'] };

  it('goes on with the first report of the sentence before', () => {
    const more = '“We have waited for years.”';
    const aside = `“We wait,” Ruiz said, after Holm warned of a flood. ${more}`;
    expect(found(aside, warned)).toEqual([['“We wait,”', more]]);
    const next = `“We wait,” Ruiz said. Holm warned of a flood. ${more}`;
    expect(found(next, warned)).toEqual([['of a flood', more]]);
    const joined = `Holm warned of a flood and “We wait,” Ruiz said. ${more}`;
    expect(found(joined, warned)).toEqual([['“We wait,”', more]]);
  });

  it.each([
    ['the title of a book', '“We wait,” Ruiz said in the preface of “The Last Field on the Long Hill”.'],
    ['a scare quote', '“We wait,” Ruiz said in the “war room”.'],
    ['a title', '“We wait,” Ruiz said. “War Room” was on.'],
    ['a short part of a sentence', '“We wait,” Ruiz said. It was “no more,” then.'],
    ['what a later sentence is about', '“We wait,” Ruiz said. The plan was likened to “a ship without any keel”.'],
    ['another paragraph', '“We wait,” Ruiz said.\n“We have waited for years.”'],
  ])('adds no %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('adds to each its own', () => {
    const text = '“We wait,” Ruiz said. “No more!” “We go,” Okafor added. “Right now!”';
    expect(found(text, { cue: 'added', source: 'Okafor', content: ['“We go,”'] })).toEqual([
      ['“We wait,”', '“No more!”'],
      ['“We go,”', '“Right now!”'],
    ]);
  });
});
