import { describe, expect, it } from 'vitest';
import { withInsertedViewpoint } from '../../src/attributions/mending/inserted-viewpoints.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { extract } from '../../src/index.ts';
import { inWords, type MadeReading, mendedBy, sceneOf } from './made-scene.ts';

const ACCORDING = { cue: 'according to', anchor: 'according' };

function mended(text: string, made: Omit<MadeReading, 'cue'>, cue: { cue: string; anchor?: string } = ACCORDING) {
  const scene = mendedBy(withInsertedViewpoint, sceneOf(text, { ...cue, ...made }));
  return inWords(scene, scene.cues[0] as TaggedCue);
}

describe('a viewpoint between a subject and its verb', () => {
  it.each([
    ['The pilot, according to Ruiz, had not slept.', 'The pilot', 'Ruiz', 'had not slept'],
    ['It rained. The pilot, according to Ruiz, slept badly! He left.', 'The pilot', 'Ruiz', 'slept badly'],
    ['Who, according to Ruiz, was there?', 'Who', 'Ruiz', 'was there'],
    ['The pilot, according to Ruiz, slept on board', 'The pilot', 'Ruiz', 'slept on board'],
    ['The pilot, according to Ruiz, slept.', 'The pilot', 'Ruiz', 'slept'],
    [
      'The bridge, according to a report by the ministry, will close in May.',
      'The bridge',
      'a report by the ministry',
      'will close in May',
    ],
  ])('is about what goes on behind it too: %s', (text, subject, source, predicate) => {
    expect(mended(text, { source, content: [subject] })).toEqual({
      cue: 'according to',
      source,
      content: [subject, predicate],
    });
  });

  it.each<[string, string, Omit<MadeReading, 'cue'>]>([
    [
      'a sentence stands before it',
      'The pilot had not slept, according to Ruiz, is one story.',
      { source: 'Ruiz', content: ['The pilot had not slept'] },
    ],
    [
      'no verb follows',
      'The pilot, according to Ruiz, of all people, slept.',
      { source: 'Ruiz', content: ['The pilot'] },
    ],
    ['no comma closes it', 'The pilot, according to Ruiz had slept.', { source: 'Ruiz', content: ['The pilot'] }],
    [
      'a new line follows',
      'The pilot, according to Ruiz,\nhas slept badly.',
      { source: 'Ruiz', content: ['The pilot'] },
    ],
    [
      'it has both parts',
      'The pilot, according to Ruiz, had not slept.',
      { source: 'Ruiz', content: ['The pilot', 'slept'] },
    ],
    ['nothing is its subject', 'The pilot, according to Ruiz, had not slept.', { source: 'Ruiz' }],
    ['nobody is its source', 'The pilot, according to Ruiz, had not slept.', { content: ['The pilot'] }],
    [
      'what was said stands behind it',
      'According to Ruiz, had the pilot slept, all had been well.',
      { source: 'Ruiz', content: ['the pilot'] },
    ],
    [
      'the source stands before it',
      'The pilot, Ruiz, had said according to many.',
      { source: 'Ruiz', content: ['The pilot'] },
    ],
  ])('stays as it is where %s', (_, text, made) => {
    const cue = text.startsWith('According') ? { cue: 'According to', anchor: 'According' } : ACCORDING;
    expect(mended(text, made, cue)).toEqual({
      cue: cue.cue,
      source: made.source ?? null,
      content: made.content ?? [],
    });
  });

  it('is none where a verb tells of the source', () => {
    const made = { source: 'Ruiz', content: ['The pilot'] };
    const { content } = mended('The pilot, said Ruiz, had not slept.', made, {
      cue: 'said',
    });
    expect(content).toEqual(['The pilot']);
  });
});

const contents = (text: string): readonly string[][] =>
  extract(text, { minConfidence: 0 })
    .quotes.filter(({ cue }) => cue?.lemma === 'according to')
    .map(({ content }) => content.map((span) => span.text));

describe('a viewpoint, as the network reads it', () => {
  it.each([
    ['The pilot, according to Ruiz, had not slept.', ['The pilot', 'had not slept']],
    ['The bridge, according to a report by the ministry, will close in May.', ['The bridge', 'will close in May']],
  ])('holds what goes on behind it: %s', (text, parts) => {
    expect(contents(text)).toEqual([parts]);
  });

  it('holds no more where what was said stands before it', () => {
    expect(contents('The pilot had not slept, according to Ruiz, who was not there.')).toEqual([
      ['The pilot had not slept'],
    ]);
  });
});
