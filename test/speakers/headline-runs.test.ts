import { describe, expect, it } from 'vitest';
import { Cast } from '../../src/speakers/cast.ts';
import { fold } from '../../src/speakers/letters.ts';
import { type NameMention, nameMention } from '../../src/speakers/mention.ts';
import { headlineNames } from '../../src/speakers/names/headline-names.ts';
import { rangeOf, sceneOf } from './made-scene.ts';

const ROLE = { first: 0, last: 1, noun: 'mayor', field: null, past: false };

/** What is cut out of a run of capital letters where the article calls two by whole names. */
function cutOut(run: string, found: Partial<NameMention> = {}) {
  const scene = sceneOf(run);
  const range = rangeOf(scene.doc, run);
  const words = scene.doc.tokens.slice(range.first, range.last).map(({ text }) => text);
  const mention = nameMention({
    ...range,
    words,
    keys: words.map(fold),
    suffix: null,
    kind: null,
    gender: 'female',
    role: ROLE,
    opens: range.first,
    ...found,
  });
  const cast = new Cast(null);
  for (const name of ['Ana Ruiz', 'Luis Ortega']) {
    const keys = name.toLowerCase().split(' ');
    cast.register({ ...mention, words: name.split(' '), keys, suffix: null, kind: 'person', gender: null, role: null });
  }
  return headlineNames(scene, [mention], cast).map((name) => name as NameMention);
}

describe('a run of a headline', () => {
  it('gives its first name what stands before it, and its last what stands behind', () => {
    expect(cutOut('Ana Ruiz Slams Luis Ortega Jr.')).toMatchObject([
      { first: 0, last: 2, opens: 0, words: ['Ana', 'Ruiz'], gender: 'female', role: ROLE, suffix: null },
      { first: 3, last: 6, opens: 3, keys: ['luis', 'ortega'], gender: null, role: null, suffix: 'Jr.' },
    ]);
  });

  it('gives nothing to names in its middle', () => {
    expect(cutOut('Marlow Luis Ortega Fans')).toMatchObject([
      { first: 1, last: 3, opens: 1, gender: null, role: null, suffix: null },
    ]);
  });

  it('gives no gender to a short name', () => {
    expect(cutOut('Ruiz Slams Fans')).toMatchObject([{ first: 0, last: 1, gender: null, role: ROLE }]);
    expect(cutOut('Ana Ruiz')).toMatchObject([{ gender: 'female', suffix: null }]);
  });

  it('may open before its name', () => {
    expect(cutOut('Ana Ruiz Slams Fans', { opens: -1 })[0]?.opens).toBe(-1);
  });

  it('is cut where the next name begins', () => {
    expect(cutOut('Ana Ruiz Luis Ortega').map(({ first, last }) => [first, last])).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it.each([
    ['Eva Brandt Vole', 'person', true],
    ['Eva Brandt Vole Quill', 'person', false],
    ['Vole Quill', null, false],
    ['Vole Quill', 'organization', true],
  ] as const)('that holds nobody known is a name where it reads as one: %s (%s)', (run, kind, isName) => {
    expect(cutOut(run, { kind })).toHaveLength(isName ? 1 : 0);
  });
});
