import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../src/speakers/mention.ts';
import { calledJointly, joinedGroup, otherName } from '../../src/speakers/resolving/joint-sources.ts';
import { Story } from '../../src/speakers/resolving/story.ts';
import { mentionsIn, rangeOf, readingOf, sceneOf, textOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

/** The other name of a source whose head is the first name in it. */
function otherIn(text: string, source: string): string | null {
  const scene = sceneOf(text);
  const { mentions } = mentionsIn(scene);
  const range = rangeOf(scene.doc, source);
  const head = mentions.find(
    (mention): mention is NameMention => mention.form === 'name' && mention.last > range.first,
  );
  const other = head && otherName(scene, mentions, head, range);
  return other ? textOf(scene.doc, other) : null;
}

describe('the other name of a source', () => {
  it.each([
    ['Ana Ruiz and Luis Ortega said no.', 'Ana Ruiz and Luis Ortega', 'Luis Ortega'],
    ['Ana Ruiz and mayor Luis Ortega said no.', 'Ana Ruiz and mayor Luis Ortega', 'Luis Ortega'],
    ['Ana Ruiz and Luis Ortega of Lyon said no.', 'Ana Ruiz and Luis Ortega of Lyon', 'Luis Ortega'],
    ['Ana Ruiz, 47, and Luis Ortega, 44, said no.', 'Ana Ruiz, 47, and Luis Ortega, 44', 'Luis Ortega'],
    [
      'Ana Ruiz, MD, PhD, and Luis Ortega, MBBS, said no.',
      'Ana Ruiz, MD, PhD, and Luis Ortega, MBBS',
      'Luis Ortega, MBBS',
    ],
    ['Ana Ruiz, Luis Ortega, and Eva Brandt said no.', 'Ana Ruiz, Luis Ortega, and Eva Brandt', 'Eva Brandt'],
    ['Ana Ruiz, 47, and not Luis Ortega said no.', 'Ana Ruiz, 47, and not Luis Ortega', null],
    ['He, who met Ana Ruiz, and Luis Ortega, said no.', 'who met Ana Ruiz, and Luis Ortega', null],
    ['Ana Ruiz said no.', 'Ana Ruiz', null],
    ['Ana Ruiz or Luis Ortega said no.', 'Ana Ruiz or Luis Ortega', null],
    ['Ana Ruiz and Luis Ortega said no.', 'Ana Ruiz', null],
    ['Ana Ruiz and Luis Ortega said no.', 'Ana Ruiz and Luis', null],
    ['Ana Ruiz and the mayor said no.', 'Ana Ruiz and the mayor', null],
    ['Ana Ruiz and then Luis Ortega said no.', 'Ana Ruiz and then Luis Ortega', null],
    ['Ana Ruiz and friends said no.', 'Ana Ruiz and friends', null],
    ['Ana Ruiz, Luis Ortega and Eva Brandt said no.', 'Ana Ruiz, Luis Ortega and Eva Brandt', 'Eva Brandt'],
    ['Arvo, Pell, Vole and Marlow all said no.', 'Arvo, Pell, Vole and Marlow all', 'Marlow'],
    ['Arvo, Pell and the mayor said no.', 'Arvo, Pell and the mayor', null],
    ['Ana Ruiz, Luis Ortega said no.', 'Ana Ruiz, Luis Ortega', null],
    ['Ana Ruiz, 47, and Luis Ortega, 44, said no.', 'Ana Ruiz, 47, and Luis Ortega, 44', 'Luis Ortega'],
    ['Ana Ruiz, of Pell Farm, and Luis Ortega said no.', 'Ana Ruiz, of Pell Farm, and Luis Ortega', 'Luis Ortega'],
    ['Ana Ruiz, 47, mother of Eva and Tom, said no.', 'Ana Ruiz, 47, mother of Eva and Tom', null],
    ['Ana Ruiz, mother of Eva, Tom, and Lily Ruiz, said no.', 'Ana Ruiz, mother of Eva, Tom, and Lily Ruiz', null],
    ['The Arvo Board and the Pell Board said no.', 'The Arvo Board and the Pell Board', 'Pell Board'],
    ['The Arvo Board and the Pell Board chief said no.', 'The Arvo Board and the Pell Board chief', null],
  ])('stands behind *and*: %s (%s)', (text, source, other) => {
    expect(otherIn(text, source)).toBe(other);
  });
});

describe('others without a name', () => {
  it.each([
    ['[The Arvo Board and 17 states] said no.', 'The Arvo Board and 17 states'],
    ['Ana Ruiz drove. [Ruiz and two other drivers] said no.', 'Ruiz and two other drivers'],
    ['[Arvo, Pell and Marlow all] said no.', 'Arvo, Pell and Marlow'],
    ['[Ana Ruiz and Luis Ortega both] said no.', 'Ana Ruiz and Luis Ortega'],
    ['[Jeffers and Arvo Foods] said no.', 'Jeffers and Arvo Foods'],
    ['[Ana Ruiz, 47, and Luis Ortega, 44,] said no.', 'Ana Ruiz and Luis Ortega'],
    ['[Ana Ruiz (Greens) and Luis Ortega (Liberals)] said no.', 'Ana Ruiz and Luis Ortega'],
    ['[Ana Ruiz (Greens), who met Luis Ortega,] said no.', 'Ana Ruiz'],
    ['[Mr and Mrs Pell] said no.', 'Mr and Mrs Pell'],
    ['[Sir and Lady Vane] said no.', 'Sir and Lady Vane'],
    ['[Mr Pell and Mrs Vane] said no.', 'Mr Pell and Mrs Vane'],
    ['[Food and drink minister Ana Ruiz] said no.', 'Ana Ruiz'],
    ['[Ana Ruiz and drivers from eight other towns] said no.', 'Ana Ruiz and drivers from eight other towns'],
    ['[Ana Ruiz and drivers from other towns] said no.', 'Ana Ruiz'],
    ['[Ana Ruiz and friends] said no.', 'Ana Ruiz'],
    ['[Ana Ruiz and two of Marlow] said no.', 'Ana Ruiz'],
  ])('speak as well where they are counted: %s', (text, name) => {
    expect(speakersOf(text).said).toEqual([name]);
  });
});

describe('two who speak at once', () => {
  it.each([
    ['founders Ana Ruiz and Luis Ortega', 'Ana Ruiz and Luis Ortega'],
    ['mayor Ana Ruiz and judge Luis Ortega', 'mayor Ana Ruiz and judge Luis Ortega'],
    ['the Arvo Board and the Pell Board', 'the Arvo Board and the Pell Board'],
  ])('are called by their names: %s', (source, called) => {
    const scene = sceneOf(`They slept when ${source} said no.`);
    const range = rangeOf(scene.doc, source);
    const names = mentionsIn(scene).mentions.filter((mention): mention is NameMention => mention.form === 'name');
    const [head, other] = names as [NameMention, NameMention];
    expect(textOf(scene.doc, calledJointly(scene, head, other, range))).toBe(called);
  });

  it('are a group of their own, called as the text calls them', () => {
    const scene = sceneOf('Then Ana Ruiz and Luis Ortega said no.');
    const { mentions, cast } = mentionsIn(scene);
    const [head, other] = mentions;
    if (!head || !other) throw new RangeError('two are named');
    const joint = new Map([[head, rangeOf(scene.doc, 'Ana Ruiz and Luis Ortega')]]);
    const story = new Story({ ...readingOf(scene, mentions, cast), joint });
    const group = joinedGroup(story, head);
    expect(group).toMatchObject({ words: ['Ana Ruiz and Luis Ortega'], keys: [], kind: 'group', named: false });
    expect(story.groups.get(head)).toBe(group);
    expect(joinedGroup(story, other)).toBeNull();
  });
});
