import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/speakers/member.ts';
import { resolveMentions } from '../../src/speakers/resolving/resolve-mentions.ts';
import { mentionsIn, readingOf, sceneOf, textOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

/** Each name of a text with whom it stands for. */
function bearersIn(text: string): string[] {
  const scene = sceneOf(text);
  const { mentions, cast } = mentionsIn(scene);
  resolveMentions(readingOf(scene, mentions, cast));
  return mentions.flatMap((mention) =>
    mention.form === 'name'
      ? `${textOf(scene.doc, mention)}: ${mention.resolution ? nameOf(mention.resolution.member) : null}`
      : [],
  );
}
const lastIn = (text: string): string | undefined => bearersIn(text).at(-1);

describe('a given name with an age', () => {
  const before = 'Then Ana Ruiz left. ';

  it.each(['Ana, 34, a lawyer, slept.', 'Ana, 34, an aide, slept.', 'Ana, 34, a lawyer, slept. Then Ana left.'])(
    'is somebody else: %s',
    (text) => {
      expect(lastIn(before + text)).toBe('Ana: Ana');
    },
  );

  it.each([
    'Ana, 34, slept.',
    'Ana, 34, the lawyer, slept.',
    'Ana, 34 of them, a lawyer, slept.',
    'Ana, there, a lawyer, slept.',
    'Ana had 34, a lawyer, slept.',
    'Ana slept.',
  ])('is the one who bears it: %s', (text) => {
    expect(lastIn(before + text)).toBe('Ana: Ana Ruiz');
  });

  it.each([
    ['a surname', 'Then Ana Ruiz left. Ruiz, 34, a lawyer, slept.', 'Ruiz: Ana Ruiz'],
    ['a whole name', 'Then Ana Ruiz left. Ana Ruiz, 34, a lawyer, slept.', 'Ana Ruiz: Ana Ruiz'],
    ['one who is named later', 'Ana, 34, a lawyer, slept. Then Ana Ruiz left.', 'Ana Ruiz: Ana Ruiz'],
  ])('is no other where it is %s', (_, text, bearer) => {
    expect(lastIn(text)).toBe(bearer);
  });

  it('is she whom the article names whole but later', () => {
    expect(bearersIn('Ana, 34, a lawyer, slept. Then Ana Ruiz left.')[0]).toBe('Ana: Ana Ruiz');
  });
});

describe('a given name behind a word for a place', () => {
  it.each(['Then they slept in Wanda.', 'Then they slept near Wanda.', 'Then they slept outside Wanda.'])(
    'is a town: %s',
    (text) => {
      expect(lastIn(text)).toBe('Wanda: null');
    },
  );

  it.each([
    ['Then they slept with Wanda.', 'Wanda: Wanda'],
    ['Then they slept in Wanda’s house.', 'Wanda: Wanda'],
    ['Then they slept in Vole.', 'Vole: Vole'],
    ['Then they saw it in Ms. Wanda.', 'Wanda: Wanda'],
    ['Then they saw Wanda. They slept near Wanda.', 'Wanda: Wanda'],
    ['Then they saw Wanda Ruiz. They slept near Wanda.', 'Wanda: Wanda Ruiz'],
  ])('is somebody: %s', (text, bearer) => {
    expect(lastIn(text)).toBe(bearer);
  });
});

describe('one of two who are called so', () => {
  it('is rather she who is named more often, and the first of equals', () => {
    const far = 'Rain fell.\n'.repeat(9);
    expect(lastIn(`Then Ana Ruiz and Eva Ruiz left. Eva Ruiz slept.\n${far}Then Ruiz left.`)).toBe('Ruiz: Eva Ruiz');
    expect(lastIn(`Then Ana Ruiz and Eva Ruiz left.\n${far}Then Ruiz left.`)).toBe('Ruiz: Ana Ruiz');
  });

  it('is she whose office it is, who may have more than one', () => {
    const text = 'Mayor Ana Ruiz met Eva Ruiz. Then pilot Ana Ruiz left. Eva Ruiz slept, and Eva Ruiz slept.';
    expect(lastIn(`${text} Then Mayor Ruiz left.`)).toBe('Ruiz: Ana Ruiz');
    expect(lastIn(`${text} Then Governor Ruiz left.`)).toBe('Ruiz: Eva Ruiz');
  });
});

describe('a common word', () => {
  it.each([
    ['It fell on Green all day.', 'Green: null'],
    ['It fell on Mayor Green all day.', 'Green: Green'],
    ['It fell on Mr. Green all day.', 'Green: Green'],
  ])('is a name where a title stands before it: %s', (text, bearer) => {
    expect(lastIn(text)).toBe(bearer);
  });
});

describe('the votes for the kind of a name', () => {
  const kindIn = (text: string) => speakersOf(text).portraits.at(-1)?.kind;

  it.each([
    ['Vole left. [Vole] said no.', 'person'],
    ['They met the Vole once. [Vole] said no.', 'organization'],
    ['[VOLE] said no.', 'organization'],
    ['[VOLE QUILL] said no.', 'person'],
  ])('are counted once: %s', (text, kind) => {
    expect(kindIn(text)).toBe(kind);
  });

  it('are those of all places it is read at', () => {
    const scene = sceneOf('They work at Vole once. They work at Vole, and work at Vole.');
    const { mentions, cast } = mentionsIn(scene);
    resolveMentions(readingOf(scene, mentions, cast));
    expect(cast.members[0]?.votes).toEqual({ person: 0, organization: 3, place: 0 });
  });
});

describe('the beginning of a name', () => {
  it.each([
    ['Vantrel Orthopaedics makes hips. [Vantrel] said no.', 'Vantrel Orthopaedics'],
    ['They met Vantrel Orthopaedics and Vantrel Boats. [Vantrel] said no.', 'Vantrel'],
    ['Vantrel Ambit is a phone. They sold Ambit. [Vantrel] said no.', 'Vantrel'],
    ['[Vantrel] said no. They met Vantrel Orthopaedics.', 'Vantrel'],
    ['Pell & Marches Networks fell. [Pell & Marches] said no.', 'Pell & Marches Networks'],
    ['Pell & Marches Roake fell. [Pell & Marches] said no.', 'Pell & Marches'],
  ])('stands for it, where it speaks and nothing else is called so: %s', (text, name) => {
    expect(speakersOf(text).said).toEqual([name]);
  });

  it('makes an organization of it', () => {
    const { named } = speakersOf('Vantrel Orthopaedics makes hips. [Vantrel] said no.');
    expect(named('Vantrel Orthopaedics')?.kind).toBe('organization');
  });
});
