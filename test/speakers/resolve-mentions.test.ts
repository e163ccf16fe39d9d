import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/speakers/mention.ts';
import { findNames } from '../../src/speakers/names/find-names.ts';
import { WEIGHTS } from '../../src/speakers/resolving/focus.ts';
import { resolveMentions } from '../../src/speakers/resolving/resolve-mentions.ts';
import { CONTENT } from '../../src/speakers/scene/scene.ts';
import { mentionsIn, rangeOf, readingOf, sceneOf, textOf } from './made-scene.ts';

type Change = (mention: Mention, text: string) => void;

/** How much each one named in a text of one sentence is brought to mind by it. */
function weightsIn(text: string, { content, change }: { content?: string; change?: Change } = {}) {
  const scene = sceneOf(text);
  if (content !== undefined) {
    const { first, last } = rangeOf(scene.doc, content);
    for (let at = first; at < last; at++) scene.flags[at] = (scene.flags[at] ?? 0) | CONTENT;
  }
  const { mentions, cast } = findNames(scene, null);
  for (const mention of mentions) change?.(mention, textOf(scene.doc, mention));
  const story = resolveMentions(readingOf(scene, mentions, cast));
  return Object.fromEntries(cast.members.map((member) => [member.words.join(' '), story.focus.salienceOf(member)]));
}

describe('how much a mention brings its bearer to mind', () => {
  it.each<[string, string, number]>([
    ['as a subject', 'In the end Ana Ruiz slept by the mill.', WEIGHTS.subject],
    ['as brought in with a clause', 'In the end it had a new baker, Ana Ruiz, who slept by the mill.', WEIGHTS.subject],
    ['as brought in without one', 'In the end it had a new baker, Ana Ruiz, by the mill.', WEIGHTS.object],
    ['as known before', 'In the end it had the baker, Ana Ruiz, who slept by the mill.', WEIGHTS.object],
    ['as a subject with an auxiliary', 'In the end Ana Ruiz has slept by the mill.', WEIGHTS.subject],
    ['as a subject with an adverb', 'In the end Ana Ruiz often slept by the mill.', WEIGHTS.subject],
    ['as a subject with a title', 'In the end Ms. Ana Ruiz slept by the mill.', WEIGHTS.subject],
    ['as what opens the sentence before a comma', 'Ana Ruiz, in the end, slept by the mill.', WEIGHTS.subject],
    ['as what opens the sentence before *and*', 'Ana Ruiz and others slept by the mill.', WEIGHTS.subject],
    ['as an object', 'In the end they met Ana Ruiz by the mill.', WEIGHTS.object],
    ['behind a preposition', 'In the end the house of Ana Ruiz slept by the mill.', WEIGHTS.object],
    ['in the middle before a comma', 'In the end they met Ana Ruiz, by the mill.', WEIGHTS.object],
    ['as what opens the sentence before a preposition', 'Ana Ruiz of the mill is in the end by it.', WEIGHTS.object],
    ['as an owner', 'In the end the house saw Ana Ruiz’s mill at night.', WEIGHTS.possessive],
    ['in quotation marks', 'In the end they said “Ana Ruiz slept” by the mill.', WEIGHTS.quoted],
    ['in a headline', 'Officials Blame Ana Ruiz for Delay', WEIGHTS.headline],
  ])('%s', (_, text, weight) => {
    expect(weightsIn(text)['Ana Ruiz']).toBeCloseTo(weight, 6);
  });

  it('is less in what somebody said, and most for who said it', () => {
    const text = 'In the end they said that Ana Ruiz slept by the mill.';
    expect(weightsIn(text, { content: 'that Ana Ruiz slept' })['Ana Ruiz']).toBeCloseTo(
      WEIGHTS.subject * WEIGHTS.content,
    );
    const change: Change = (mention) => {
      mention.isSourceHead = true;
    };
    expect(weightsIn(text, { change })['Ana Ruiz']).toBeCloseTo(WEIGHTS.source);
  });
});

describe('resolveMentions', () => {
  it('brings somebody without a name less to mind', () => {
    const scene = sceneOf('In the end a lawyer slept by the mill.');
    const { mentions, cast } = mentionsIn(scene);
    const story = resolveMentions(readingOf(scene, mentions, cast));
    expect(cast.members.map((member) => story.focus.salienceOf(member))).toEqual([WEIGHTS.subject * WEIGHTS.unnamed]);
  });

  it('leaves pronouns in quotation marks, and those that look ahead, for later', () => {
    const resolved = (text: string) => {
      const scene = sceneOf(text);
      const { mentions, cast } = mentionsIn(scene);
      resolveMentions(readingOf(scene, mentions, cast));
      return mentions
        .filter(({ form }) => form === 'pronoun')
        .map(({ resolution }) => resolution?.member.words.join(' '));
    };
    expect(resolved('In the end Ana Ruiz slept. It was said that she left.').at(-1)).toBe('Ana Ruiz');
    expect(resolved('In the end Ana Ruiz slept. It said: “There she left.”').at(-1)).toBeUndefined();
    expect(resolved('In the end Ana Ruiz slept. Asked whether she left, Eva Brandt paused.')).toEqual([undefined]);
  });
});
