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

  it.each([
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
