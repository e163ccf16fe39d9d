import { describe, expect, it } from 'vitest';
import { withInsertedCue } from '../../src/attributions/mending/inserted-cues.ts';
import { type MadeReading, mendedIn } from './made-scene.ts';

function mended(text: string, made: MadeReading) {
  const { source, content } = mendedIn(withInsertedCue, text, made);
  return [source, content];
}

const TOOK = '“took one look and paid”';

describe('a cue between commas', () => {
  it.each([
    [`The insurers, says Varga, ${TOOK}.`, 'Varga'],
    [`The insurers, says Ana Varga of Lyon, ${TOOK}.`, 'Ana Varga of Lyon'],
  ])('has its source behind it: %s', (text, source) => {
    expect(mended(text, { cue: 'says', source: 'The insurers', content: [TOOK] })).toEqual([
      source,
      ['The insurers', TOOK],
    ]);
  });

  it.each([
    [`The insurers, say reports, ${TOOK}.`, 'say'],
    [`The insurers, says Varga ${TOOK}.`, 'says'],
    [`The insurers say Varga, ${TOOK}.`, 'say'],
    [`The insurers, called Varga, ${TOOK}.`, 'called'],
  ])('is left as it is: %s', (text, cue) => {
    expect(mended(text, { cue, source: 'The insurers', content: [TOOK] })).toEqual(['The insurers', [TOOK]]);
  });

  it('breaks off a clause that goes on behind its source', () => {
    expect(
      mended('It was, recalls Varga, the free lunch.', {
        cue: 'recalls',
        source: 'Varga, the free lunch',
        content: ['It was'],
      }),
    ).toEqual(['Varga', ['It was', 'the free lunch']]);
    expect(
      mended('It sank, recalls Varga, the old cook.', {
        cue: 'recalls',
        source: 'Varga, the old cook',
        content: ['It sank'],
      }),
    ).toEqual(['Varga, the old cook', ['It sank']]);
  });

  const SAFE = 'is safe for now';
  it.each<[string, MadeReading, string[]]>([
    [
      `The roof, says the council, ${SAFE}.`,
      { cue: 'says', source: 'The roof', content: [`the council, ${SAFE}`] },
      ['The roof', SAFE],
    ],
    [
      `The roof, says the council, ${SAFE}.`,
      { cue: 'says', content: ['The roof', `the council, ${SAFE}`] },
      ['The roof', SAFE],
    ],
    [`Therefore, says the council, it ${SAFE}.`, { cue: 'says', content: [`the council, it ${SAFE}`] }, [`it ${SAFE}`]],
  ])('has a phrase for its source: %s', (text, made, content) => {
    expect(mended(text, made)).toEqual(['the council', content]);
  });

  it.each<[string, MadeReading]>([
    [
      `An aide, who slept, said the roof, of slate, ${SAFE}.`,
      { cue: 'said', source: 'An aide, who slept', content: [`the roof, of slate, ${SAFE}`] },
    ],
    [`At noon, said the council, it ${SAFE}.`, { cue: 'said', source: 'the council', content: [`it ${SAFE}`] }],
  ])('leaves a source that has its place: %s', (text, made) => {
    expect(mended(text, made)).toEqual([made.source, made.content]);
  });
});
