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
    ['said', 'in a call that dragged on', 'in a call that dragged on'],
    ['said', 'a call that dragged on', 'in a call that dragged on'],
    ['said', 'when she was asked about it', 'when she was asked about it'],
  ])('is none of it: Ruiz %s %s', (cue, tail, behind) => {
    const text = `${WAIT} Ruiz ${cue}${behind.startsWith(',') ? '' : ' '}${behind}.`;
    expect(contentIn(text, { cue, source: 'Ruiz', content: [WAIT, tail] })).toEqual([WAIT]);
  });

  it.each<[string, string, string]>([
    ['said', 'and that nobody would', ', and that nobody would'],
    ['said', '“not even for her”', ', “not even for her”'],
    ['said', 'nobody would', 'nobody would'],
    ['said', 'the pier', ', the pier'],
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

describe('what is told behind the marks', () => {
  it.each<[string, string]>([
    ['until the owner stood up', '“Sell the club”'],
    ['moments after the whistle had gone', '“Sell the club”'],
    ['- with a link to the vote', '“Sell the club”'],
    ['- the first to do so at a final', '“Sell the club”'],
    ['until May', '“Sell the club” until May'],
    ['- or so they say - to the owner', '“Sell the club” - or so they say - to the owner'],
    ['- and “go”', '“Sell the club” - and “go”'],
  ])('ends what was said, as a clause of time or a remark: … %s', (tail, expected) => {
    const content = [`“Sell the club” ${tail}`];
    const text = `Ruiz wrote ${content[0]}.`;
    expect(contentIn(text, { cue: 'wrote', source: 'Ruiz', content })).toEqual([expected]);
  });

  it('is more of a part of a sentence', () => {
    const content = ['“so very late” when the owner stood up'];
    expect(contentIn(`Ruiz said it was ${content[0]}.`, { cue: 'said', source: 'Ruiz', content })).toEqual(content);
  });
});

describe('an occasion behind the cue', () => {
  it('ends where more is quoted', () => {
    const text = `${WAIT} Ruiz said when she was asked. “Not a day.”`;
    const content = [WAIT, 'when she was asked. “Not a day.”'];
    expect(contentIn(text, { cue: 'said', source: 'Ruiz', content })).toEqual([WAIT, '“Not a day.”']);
  });
});

describe('a word right before the content', () => {
  it('belongs to it as a negation', () => {
    expect(contentIn('She asked them not to go.', { cue: 'asked', content: ['to go'] })).toEqual(['not to go']);
    expect(contentIn('She asked them why not they go.', { cue: 'asked', content: ['they go'] })).toEqual(['they go']);
  });

  it('belongs to it as the rank of a title', () => {
    const read = (rank: string, title: string) =>
      contentIn(`They accused ${rank} ${title} Ana Ruiz of sleeping.`, {
        cue: 'accused',
        content: [`${title} Ana Ruiz of sleeping`],
      });
    expect(read('First', 'Minister')).toEqual(['First Minister Ana Ruiz of sleeping']);
    expect(read('Tired', 'Minister')).toEqual(['Minister Ana Ruiz of sleeping']);
    expect(read('First', 'Sailor')).toEqual(['Sailor Ana Ruiz of sleeping']);
  });
});

describe('a quotation in a later paragraph', () => {
  it('is content only where the cue leads up to it', () => {
    const made = { cue: 'said', source: 'Ruiz', content: [WAIT, '“Not a day.”'] };
    expect(contentIn(`${WAIT} Ruiz said.\n\n“Not a day.”`, made)).toEqual([WAIT]);
    const led = { cue: 'said', source: 'Ruiz', content: ['“Not a day.”', '“Not an hour.”'] };
    expect(contentIn('Ruiz said:\n\n“Not a day.” It rained. “Not an hour.”', led)).toEqual(led.content);
  });
});
