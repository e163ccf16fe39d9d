import { describe, expect, it } from 'vitest';
import { findAppositions } from '../../src/speakers/nominals/appositions.ts';
import { mentionsIn, sceneOf, textOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

/** What is said of whom; the names at the head of a source are known where `isHead` says so. */
function saidIn(text: string, source?: string, isHead = false): string[][] {
  const scene = sceneOf(text, source === undefined ? {} : { source });
  const { mentions } = mentionsIn(scene);
  for (const mention of mentions) mention.isSourceHead = isHead && mention.form === 'name';
  findAppositions(scene, mentions);
  return mentions.flatMap((mention) =>
    mention.form === 'nominal' && mention.apposedTo
      ? [[textOf(scene.doc, mention), textOf(scene.doc, mention.apposedTo)]]
      : [],
  );
}

describe('what is said of a person with a place or a firm', () => {
  it.each([
    ['Ana Ruiz of Ohio, the chair, slept.', [['the chair', 'Ana Ruiz']]],
    ['Ana Ruiz of the Vole Bank, the chair, slept.', [['the chair', 'Ana Ruiz']]],
    ['Ana Ruiz at Vole Foods, the chair, slept.', [['the chair', 'Ana Ruiz']]],
    ['Ana Ruiz with Eva Brandt, the chair, slept.', [['the chair', 'Eva Brandt']]],
    ['Ana Ruiz from Eva Brandt, the chair, slept.', [['the chair', 'Eva Brandt']]],
    ['Ana Ruiz of Vole Foods, the airline, slept.', [['the airline', 'Vole Foods']]],
  ])('is said of the person: %s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('an aide', () => {
  const rolesIn = (text: string) => speakersOf(text).portraits[0]?.roles.map((role) => role.text);

  it('is who is named, and not whom they serve', () => {
    expect(rolesIn('[The special assistant to the Minister of Works, Mr Luis Ortega,] said no.')).toEqual([
      'special assistant',
    ]);
    expect(rolesIn('[The Minister of Works, Mr Luis Ortega,] said no.')).toEqual(['Minister of Works']);
  });
});

describe('an age', () => {
  it.each([
    ['They met Ana Ruiz, 52, a lawyer, once.', 1],
    ['They met Ana Ruiz, there, a lawyer, once.', 0],
    ['They met Ana Ruiz for 52, a lawyer, once.', 0],
  ])('may stand between: %s', (text, found) => {
    expect(saidIn(text)).toHaveLength(found);
  });
});

describe('one who is named in the source', () => {
  const source = 'A Vole spokesman, Ana Ruiz,';

  it('may be anybody there', () => {
    expect(saidIn(`${source} said no.`, source, true)).toEqual([['A Vole spokesman', 'Ana Ruiz']]);
    expect(saidIn('A lawyer, Ana Ruiz, said no.', 'A lawyer, Ana Ruiz,', true)).toEqual([['A lawyer', 'Ana Ruiz']]);
  });

  it('is none who is not its head, or outside of it', () => {
    expect(saidIn('A lawyer, Ana Ruiz, said no.', 'A lawyer, Ana Ruiz,')).toEqual([]);
    expect(saidIn('A lawyer, Ana Ruiz, said no.', undefined, true)).toEqual([]);
  });

  it.each([
    ['They met director, Ana Ruiz, once.', [['director', 'Ana Ruiz']]],
    ['They met lawyer, Ana Ruiz, once.', []],
    ['They met the director Ana Ruiz met.', []],
    ['They saw the cloud company Arvo Foods once.', [['the cloud company', 'Arvo Foods']]],
    ['They saw the director to Ana Ruiz, once.', []],
    ['Back to it, the lawyer, Ana Ruiz, slept.', [['the lawyer', 'Ana Ruiz']]],
    ['It rained. The lawyer, Ana Ruiz, slept.', [['The lawyer', 'Ana Ruiz']]],
  ])('is told by a leader, or by kin and firms, without a comma: %s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });

  it('is in the same source as the noun', () => {
    const text = 'They met the lawyer, Ana Ruiz slept.';
    expect(saidIn(text, 'the lawyer, Ana Ruiz')).toHaveLength(1);
    expect(saidIn(text, 'the lawyer')).toEqual([]);
    expect(saidIn(text, 'Ana Ruiz')).toEqual([]);
  });
});

describe('two nouns joined', () => {
  it.each([
    ['Her coach and brother, Luis Ortega, slept.', 2],
    ['Her airline and brother, Luis Ortega, slept.', 0],
    ['Her coach or brother, Luis Ortega, slept.', 0],
    ['Her coach and old brother, Luis Ortega, slept.', 0],
    ['Her coach and brother slept.', 0],
  ])('may be said of one: %s', (text, found) => {
    expect(saidIn(text)).toHaveLength(found);
  });
});

describe('a noun that names before it', () => {
  it('does not reach out of its phrase', () => {
    expect(saidIn('The Ana Ruiz union met.')).toEqual([]);
    expect(saidIn('Vole Glassworkers union met.')).toEqual([['Vole Glassworkers union', 'Vole Glassworkers']]);
  });
});
