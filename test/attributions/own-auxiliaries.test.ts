import { describe, expect, it } from 'vitest';
import { withOwnAuxiliary } from '../../src/attributions/mending/own-auxiliaries.ts';
import { type MadeReading, mendedIn } from './made-scene.ts';

function mended(text: string, made: MadeReading) {
  const { cue, source } = mendedIn(withOwnAuxiliary, text, made);
  return [source, cue];
}

describe('an auxiliary in a source', () => {
  it.each([
    ['Some will say it is late.', { cue: 'say', source: 'Some will' }, ['Some', 'will say']],
    ['Others might argue it is late.', { cue: 'argue', source: 'Others might' }, ['Others', 'might argue']],
    ['The older ones could say no.', { cue: 'say', source: 'The older ones could' }, ['The older ones', 'could say']],
    ['Some would really say no.', { cue: 'really say', source: 'Some would' }, ['Some', 'would really say']],
  ])('belongs to the verb: %s', (text, made, expected) => {
    expect(mended(text, made)).toEqual(expected);
  });

  it.each([
    ['Ana Will said it is late.', { cue: 'said', source: 'Ana Will' }, ['Ana Will', 'said']],
    ['Her will says it is late.', { cue: 'says', source: 'Her will' }, ['Her will', 'says']],
    ['He did so as some will. They say it is late.', { cue: 'say', source: 'They' }, ['They', 'say']],
    ['Ana Will say it is late.', { cue: 'say', source: 'Ana Will' }, ['Ana Will', 'say']],
    ['Some people say it is late.', { cue: 'say', source: 'Some people' }, ['Some people', 'say']],
    ['Her last will says it is late.', { cue: 'says', source: 'Her last will' }, ['Her last will', 'says']],
    ['Will say it is late.', { cue: 'say', source: 'Will' }, ['Will', 'say']],
    ['They will say it is late.', { cue: 'say', source: 'will' }, ['will', 'say']],
    ['It is late, say some who will.', { cue: 'say', source: 'some who will' }, ['some who will', 'say']],
  ])('is none: %s', (text, made, expected) => {
    expect(mended(text, made)).toEqual(expected);
  });
});
