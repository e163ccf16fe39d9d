import { describe, expect, it } from 'vitest';
import { viewpoint } from '../../../src/attributions/rules/viewpoint.ts';
import { type MadeReading, sceneOf } from '../made-scene.ts';
import { draftsOf } from './drafts-of.ts';

const SAID: MadeReading = { cue: 'said', source: 'Ana Okoye', content: ['it was late'] };
const BEFORE = 'Ana Okoye said it was late. ';
const WORDS = 'the plan is “madness on stilts”';
const found = (text: string, ...accepted: MadeReading[]) => draftsOf(viewpoint, sceneOf(text), ...accepted);
const foundBehind = (text: string, made = SAID) => draftsOf(viewpoint, sceneOf(BEFORE + text, made));

describe('a phrase with a noun for a view', () => {
  it.each([
    ['In Okoye’s view', 'Okoye', 'view'],
    ['In her view', 'her', 'view'],
    ['In the old judge’s opinion', 'the old judge', 'opinion'],
    ["In the judges' words", 'the judges', 'words'],
  ])('tells whose the words are: %s', (phrase, source, cue) => {
    expect(found(`${phrase}, ${WORDS}.`)).toEqual([{ source, cue, content: [WORDS] }]);
  });

  it.each([
    ['In view', WORDS],
    ['In the view', WORDS],
    ['In Okoye’s house', WORDS],
    ['In Okoye view', WORDS],
    ['In what slept’s view', WORDS],
    ['On Okoye’s view', WORDS],
    ['In Okoye’s view', 'the plan is bad'],
    ['In Okoye’s view', 'the plan is “mad”'],
    ['In Okoye’s view', 'the plan is “quite mad”'],
    ['In Okoye’s view', '“the plan is quite mad”'],
    ['In Okoye’s view', 'the plan is “quite very mad” today'],
  ])('tells nothing: %s, %s', (phrase, words) => {
    expect(found(`${phrase}, ${words}.`)).toEqual([]);
  });

  it('has its comma near', () => {
    expect(found(`In the old old old old old judge’s view, ${WORDS}.`)).toEqual([]);
    expect(found(`In the old old old judge’s view, ${WORDS}.`)).toHaveLength(1);
    expect(found(`In Okoye’s view ${WORDS}.`)).toEqual([]);
  });

  it('stands in each sentence, where nothing else is found', () => {
    const text = `It rained. In Okoye’s view, ${WORDS}.`;
    expect(found(text)).toHaveLength(1);
    expect(found(text, { cue: 'view', content: ['madness'] })).toEqual([]);
  });

  it('keeps the marks of an exclamation', () => {
    expect(found('In Okoye’s view, the plan is “madness on stilts!”')[0]?.content).toEqual([
      'the plan is “madness on stilts!”',
    ]);
  });
});

describe('a phrase with a name', () => {
  it.each(['For Okoye', 'To Okoye'])('tells whose the words are: %s', (phrase) => {
    const [cue, ...name] = phrase.split(' ');
    expect(foundBehind(`${phrase}, ${WORDS}.`)).toEqual([{ source: name.join(' '), cue, content: [WORDS] }]);
  });

  it.each(['For Brandt', 'For the Okoye', 'For years', 'With Okoye', 'For'])('tells nothing: %s', (phrase) => {
    expect(foundBehind(`${phrase}, ${WORDS}.`)).toEqual([]);
  });

  it('is that of somebody who speaks elsewhere', () => {
    const text = `For Okoye, ${WORDS}.`;
    expect(draftsOf(viewpoint, sceneOf(text, { cue: 'is', source: 'Okoye', content: ['madness'] }))).toEqual([]);
    expect(foundBehind(text, { ...SAID, source: null })).toEqual([]);
    expect(
      draftsOf(
        viewpoint,
        sceneOf(`The crew said it was late. For the crew, ${WORDS}.`, { ...SAID, source: 'The crew' }),
      ),
    ).toEqual([]);
  });
});
