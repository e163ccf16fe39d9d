import { describe, expect, it } from 'vitest';
import { withInsertedCue } from '../../src/attributions/mending/inserted-cues.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { inWords, type MadeReading, mendedBy, sceneOf } from './made-scene.ts';

function mended(text: string, made: MadeReading) {
  const scene = mendedBy(withInsertedCue, sceneOf(text, made));
  const { source, content } = inWords(scene, scene.cues[0] as TaggedCue);
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
});
