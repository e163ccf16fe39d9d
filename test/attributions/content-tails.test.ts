import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/attributions/contents/content.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { type MadeReading, sceneOf, textOf } from './made-scene.ts';

function contentIn(text: string, made: MadeReading) {
  const scene = sceneOf(text, made);
  return contentOf(scene, scene.cues[0] as TaggedCue).map((range) => textOf(scene.doc, range));
}

const WAIT = '“We won’t wait,”';

describe('what follows behind a finished quotation', () => {
  it.each<[string, string, string]>([
    ['said', 'over the phone', 'over the phone'],
    ['says', 'and she is right', ', and she is right'],
    ['said', 'but nobody listened', ', but nobody listened'],
    ['captioned', 'a picture of the pier', 'a picture of the pier'],
    ['captioned', 'a picture showing the pier', 'a picture showing the pier'],
    ['told me', 'somewhere on the stairs', 'somewhere on the stairs'],
  ])('is none of it: Ruiz %s %s', (cue, tail, behind) => {
    const text = `${WAIT} Ruiz ${cue}${behind.startsWith(',') ? '' : ' '}${behind}.`;
    expect(contentIn(text, { cue, source: 'Ruiz', content: [WAIT, tail] })).toEqual([WAIT]);
  });

  it.each<[string, string, string]>([
    ['said', 'and that nobody would', ', and that nobody would'],
    ['said', '“not even for her”', ', “not even for her”'],
    ['said', 'nobody would', 'nobody would'],
  ])('may be more of it: Ruiz %s %s', (cue, tail, behind) => {
    const text = `${WAIT} Ruiz ${cue}${behind.startsWith(',') ? '' : ' '}${behind}.`;
    expect(contentIn(text, { cue, source: 'Ruiz', content: [WAIT, tail] })).toEqual([WAIT, tail]);
  });
});

describe('what happens next', () => {
  it.each<[string, string]>([
    ['and hang up', WAIT],
    ['but go', WAIT],
    ['before hanging up', WAIT],
    ['before the gulls', `${WAIT} before the gulls`],
    ['and the gulls', `${WAIT} and the gulls`],
  ])('ends a quotation behind its cue, as a verb: … %s', (tail, expected) => {
    const text = `Ruiz would say, ${WAIT} ${tail}.`;
    expect(contentIn(text, { cue: 'say', source: 'Ruiz', content: [`${WAIT} ${tail}`] })).toEqual([expected]);
  });
});
