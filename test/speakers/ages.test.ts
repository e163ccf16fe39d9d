import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/speakers/member.ts';
import type { Mention } from '../../src/speakers/mention.ts';
import { ageBehind, ageWithin, isOfAge, tellAges } from '../../src/speakers/resolving/ages.ts';
import { mentionsIn, sceneOf } from './made-scene.ts';

/** Behind "Ana Ruiz", which opens the text. */
const behind = (text: string): number | null => ageBehind(sceneOf(text), 2);

describe('the age behind a name', () => {
  it.each([
    ['Ana Ruiz, 52, slept.', 52],
    ['Ana Ruiz (52) slept.', 52],
    ['They met Ana.', null],
    ['Ana Ruiz, 52.', 52],
    ['Ana Ruiz, 103; slept.', 103],
    ['Ana Ruiz, 52 — slept.', 52],
  ])('is told: %s', (text, age) => {
    expect(behind(text)).toBe(age);
  });

  it.each([
    'Ana Ruiz 52, slept.',
    'Ana Ruiz, old, slept.',
    'Ana Ruiz, 52 crews slept.',
    'Ana Ruiz, 1952, slept.',
    'Ana Ruiz, fifty, slept.',
    'Ana Ruiz, 2nd, slept.',
    'Ana Ruiz',
    'Ana Ruiz,',
    'Ana Ruiz, 52',
  ])('is none: %s', (text) => {
    expect(behind(text)).toBeNull();
  });
});

describe('the age within a noun phrase', () => {
  const within = (text: string): number | null => {
    const scene = sceneOf(text);
    return ageWithin(scene, { first: 0, last: scene.doc.tokens.length } as Mention);
  };

  it.each([
    ['the 52-year-old', 52],
    ['the old 52-year-old Spaniard', 52],
    ['the 52-crew lab', null],
    ['the lab-a-year prize', null],
    ['the 52 year', null],
    ['the 52', null],
  ])('%s', (text, age) => {
    expect(within(text)).toBe(age);
  });
});

describe('tellAges', () => {
  it('gives the bearer of a whole name the first age that is told', () => {
    const scene = sceneOf('Ana Ruiz, 52, met Luis Ortega. Ana Ruiz, 53, slept. The mayor, 40, slept.');
    const { mentions } = mentionsIn(scene);
    tellAges(scene, mentions);
    const ages = new Map(
      mentions.flatMap((mention) =>
        mention.form === 'name' && mention.bearer ? [[mention.bearer.keys.join(' '), mention.bearer.age]] : [],
      ) as [string, number | null][],
    );
    expect([...ages]).toEqual([
      ['ana ruiz', 52],
      ['luis ortega', null],
    ]);
  });
});

describe('isOfAge', () => {
  it.each<[number | null, number | null, boolean]>([
    [52, 52, true],
    [52, 53, true],
    [53, 52, true],
    [52, 54, false],
    [54, 52, false],
    [null, 52, true],
    [52, null, true],
    [null, null, true],
  ])('%s by %s: %s', (age, told, is) => {
    expect(isOfAge({ age } as Member, told)).toBe(is);
  });
});
