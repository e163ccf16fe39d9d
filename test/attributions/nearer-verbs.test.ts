import { describe, expect, it } from 'vitest';
import { withNearerVerb } from '../../src/attributions/mending/nearer-verbs.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { inWords, type MadeReading, mendedBy, sceneOf } from './made-scene.ts';

function mended(text: string, made: MadeReading) {
  const scene = sceneOf(text, made);
  const tagged = mendedBy(withNearerVerb, scene).cues[0] as TaggedCue;
  return tagged === scene.cues[0] ? null : inWords(scene, tagged);
}
const found: MadeReading = { cue: 'found', source: 'A note', content: ['“Back at four.”'] };

describe('the verb that leads to a quotation', () => {
  it.each([
    ['A note found on the desk read: “Back at four.”', 'A note found on the desk', 'read'],
    ['A note found there said, “Back at four.”', 'A note found there', 'said'],
    ['A note found on the desk reads “Back at four.”', 'A note found on the desk', 'reads'],
  ])('is the cue: %s', (text, source, cue) => {
    expect(mended(text, found)).toEqual({ cue, source, content: ['“Back at four.”'] });
  });

  it('gives the reading its lemma', () => {
    const scene = sceneOf('A note found on the desk read: “Back at four.”', found);
    expect(mendedBy(withNearerVerb, scene).cues[0]).toMatchObject({ cue: { lemma: 'read' }, confidence: 0.9 });
  });

  it.each<[string, MadeReading]>([
    ['A note found on the desk added: “Back at four.”', found],
    ['A note found on the desk; it read: “Back at four.”', found],
    ['A note found and it read: “Back at four.”', found],
    ['A note found read: “Back at four.”', { ...found, source: 'note', cue: 'read' }],
    ['A note found read: “Back at four.”', found],
    ['A note found on the desk read: Back at four.', { ...found, content: ['Back at four'] }],
    ['A note found on the desk read: “Back at four.”', { ...found, source: null }],
    ['A note found on the desk read: “Back at four.”', { ...found, content: [] }],
    ['A note told on the desk read: “Back at four.”', { ...found, cue: 'told' }],
    ['A note on the desk found there read: “Back at four.”', found],
    [`A note found on the ${'old '.repeat(16)}desk read: “Back at four.”`, found],
  ])('is none: %s', (text, made) => {
    expect(mended(text, made)).toBeNull();
  });
});
