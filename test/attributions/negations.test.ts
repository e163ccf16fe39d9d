import { describe, expect, it } from 'vitest';
import { tagger } from '../../src/attributions/rules/tagger.ts';
import { sceneOf } from './made-scene.ts';
import { draftsOf } from './rules/drafts-of.ts';

const contentIn = (text: string, content: string) =>
  draftsOf(tagger, sceneOf(text, { cue: 'urged', source: 'Ruiz', content: [content] }))[0]?.content;

describe('what somebody is urged not to do', () => {
  it('has its negation', () => {
    expect(contentIn('Ruiz urged the crew not to go.', 'to go')).toEqual(['not to go']);
    expect(contentIn('Ruiz urged the crew to go.', 'to go')).toEqual(['to go']);
    expect(contentIn('Ruiz urged the crew not to go.', 'not to go')).toEqual(['not to go']);
  });
});

describe('the rank of a minister', () => {
  const accused = (content: string) =>
    draftsOf(
      tagger,
      sceneOf('Ruiz accused First Minister Ada Holm of sleeping.', {
        cue: 'accused',
        source: 'Ruiz',
        content: [content],
      }),
    )[0]?.content;

  it('is not cut in two', () => {
    expect(accused('Minister Ada Holm of sleeping')).toEqual(['First Minister Ada Holm of sleeping']);
    expect(accused('Ada Holm of sleeping')).toEqual(['Ada Holm of sleeping']);
  });
});
