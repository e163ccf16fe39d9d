import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { findAppositions } from '../../src/speakers/nominals/appositions.ts';
import { mentionsIn, sceneOf, textOf } from './made-scene.ts';

/** What is said of whom: the noun phrase, and the name beside it. */
function appositionsIn(text: string, source?: string): string[][] {
  const scene = sceneOf(text, source === undefined ? {} : { source });
  const { mentions } = mentionsIn(scene);
  findAppositions(scene, mentions);
  return mentions.flatMap((mention) =>
    mention.form === 'nominal' && mention.apposedTo
      ? [[textOf(scene.doc, mention), textOf(scene.doc, mention.apposedTo)]]
      : [],
  );
}

describe('a noun phrase behind a name', () => {
  it.each([
    ['They met Ana Ruiz, the director, once.', 'the director'],
    ['They met Ana Ruiz, the director of the lab, once.', 'the director'],
    ['They met Ana Ruiz (the director) once.', 'the director'],
    ['They met Ana Ruiz — the director — once.', 'the director'],
    ['They met Ana Ruiz, 52, a lawyer, once.', 'a lawyer'],
    ['They met Ana Ruiz (D-Ohio), the director, once.', 'the director'],
    ['They met Ana Ruiz, R-Ohio, the director, once.', 'the director'],
    ['They met Ana Ruiz, a lawyer.', 'a lawyer'],
    ['They met Ana Ruiz, a lawyer', 'a lawyer'],
    ['They met Ana Ruiz, a lawyer who slept.', 'a lawyer'],
    ['They met Ana Ruiz, a lawyer hired by the club, once.', 'a lawyer'],
    ['They met Ana Ruiz, a lawyer whose cat slept.', 'a lawyer'],
    ['They met Ana Ruiz, a lawyer and a liar.', 'a lawyer'],
    ['Ana Ruiz is the director.', 'the director'],
    ['Ana Ruiz was a lawyer.', 'a lawyer'],
    ['They met Ana Ruiz, who is the director.', 'the director'],
    ['They met Ana Ruiz who is the director.', 'the director'],
  ])('is said of its bearer: %s', (text, phrase) => {
    expect(appositionsIn(text)).toEqual([[phrase, 'Ana Ruiz']]);
  });

  it.each([
    ['before a verb', 'They met Ana Ruiz, the director slept.'],
    ['without a comma', 'They met Ana Ruiz the director once.'],
    ['in another sentence', 'They met Ana Ruiz. The director slept.'],
    ['that is a group', 'They met Ana Ruiz, officials, once.'],
    ['that is a document', 'They met Ana Ruiz, the report, once.'],
    ['that is a firm', 'They met Ana Ruiz, the airline, once.'],
    ['behind a bare copula', 'Ana Ruiz is director.'],
    ['behind a stone', 'They met Ana Ruiz, a stone, the director slept.'],
  ])('is not one %s', (_, text) => {
    expect(appositionsIn(text)).toEqual([]);
  });

  it('may be the firm that a firm is, and what a name of no kind is', () => {
    expect(appositionsIn('They met Vole Foods, the airline, once.')).toEqual([['the airline', 'Vole Foods']]);
    expect(appositionsIn('They met Vole Quill, the airline, once.')).toEqual([['the airline', 'Vole Quill']]);
    expect(appositionsIn('They met Vole Foods, the director, once.')).toEqual([]);
  });

  it('ends with a source', () => {
    expect(appositionsIn('Ana Ruiz, a lawyer told us no.', 'Ana Ruiz, a lawyer')).toEqual([['a lawyer', 'Ana Ruiz']]);
    expect(appositionsIn('Ana Ruiz, a lawyer told us no.')).toEqual([]);
  });

  it('goes on within a source', () => {
    const source = 'Ana Ruiz, a lawyer since 1990,';
    expect(appositionsIn(`${source} said no.`, source)).toEqual([['a lawyer', 'Ana Ruiz']]);
    expect(appositionsIn(`${source} said no.`)).toEqual([]);
  });

  it('is no source of its own', () => {
    const text = 'It was built for Ana Ruiz, a lawyer told us.';
    expect(appositionsIn(text, 'a lawyer')).toEqual([]);
    expect(appositionsIn('Ana Ruiz, a lawyer told us.', 'a lawyer')).toEqual([['a lawyer', 'Ana Ruiz']]);
  });
});

describe('a noun phrase before a name', () => {
  it.each([
    ['The lab’s director, Ana Ruiz, slept.', 'The lab’s director'],
    ['The director of the lab, Ana Ruiz, slept.', 'The director'],
    ['They met the director, Ana Ruiz.', 'the director'],
    ['They met the director, mayor Ana Ruiz.', 'the director'],
    ['They met a director named Ana Ruiz once.', 'a director'],
    ['They met her sister Ana Ruiz once.', 'her sister'],
  ])('is said of its bearer: %s', (text, phrase) => {
    expect(appositionsIn(text)).toContainEqual([phrase, 'Ana Ruiz']);
  });

  it.each([
    ['is nobody in particular', 'They met a lawyer, Ana Ruiz, once.'],
    ['has no comma behind the name', 'They met the lawyer, Ana Ruiz slept.'],
    ['is told something', 'They spoke to the lawyer, Ana Ruiz.'],
    ['ends its sentence', 'They met the lawyer. Ana Ruiz, 52, slept.'],
    ['is a firm', 'The airline, Ana Ruiz, slept.'],
    ['has no comma', 'They met the lawyer of Ana Ruiz.'],
  ])('is not said of it where it %s', (_, text) => {
    expect(appositionsIn(text)).toEqual([]);
  });

  it('is said of it within one source', () => {
    expect(appositionsIn('The lawyer, Ana Ruiz told us.', 'The lawyer, Ana Ruiz')).toEqual([
      ['The lawyer', 'Ana Ruiz'],
    ]);
  });

  it.each([
    ['The nurse, whose full name is Ana Ruiz, slept.', [['The nurse', 'Ana Ruiz']]],
    ['A nurse whose name was Ana Ruiz slept.', [['A nurse', 'Ana Ruiz']]],
    ['The nurse, whose daughter is Ana Ruiz, slept.', []],
    ['The nurse, whose name Ana Ruiz forgot, slept.', []],
  ])('may be told as a name: %s', (text, expected) => {
    expect(appositionsIn(text)).toEqual(expected);
  });

  it('shares the name with one that is joined to it', () => {
    expect(appositionsIn('Her coach and brother, Luis Ortega, slept.')).toEqual([
      ['Her coach', 'Luis Ortega'],
      ['Her coach and brother', 'Luis Ortega'],
    ]);
    expect(appositionsIn('Luis Ortega, a coach and the director of the lab, slept.')).toEqual([
      ['a coach', 'Luis Ortega'],
      ['the director', 'Luis Ortega'],
    ]);
    expect(appositionsIn('Luis Ortega, a coach, and the director, slept.')).toEqual([['a coach', 'Luis Ortega']]);
    expect(appositionsIn('Luis Ortega, a coach and the director slept.')).toEqual([['a coach', 'Luis Ortega']]);
  });
});

describe('a noun phrase that ends with a noun for what it names', () => {
  it.each([
    ['The Vole Glassworkers union met.', [['The Vole Glassworkers union', 'Vole Glassworkers']]],
    ['The Vole union met.', []],
    ['The Vole Glassworkers council met.', []],
  ])('is called by its name: %s', (text, expected) => {
    expect(appositionsIn(text)).toEqual(expected);
  });
});

describe('a source between the commas of what it says', () => {
  const speakersOf = (text: string) => extract(text).quotes.map(({ speaker }) => speaker?.name);

  it('is not said of the subject', () => {
    const text = 'Mayor Ann Varga is ill. Varga, a spokeswoman for the mayor said, will not stand again.';
    expect(speakersOf(text)).toEqual(['a spokeswoman for the mayor']);
    expect(speakersOf('Tom Hale came. Hale, a person close to him said, thinks the vote will fail.')).toEqual([
      'a person close to him',
    ]);
  });

  it('differs from the subject with what it is', () => {
    expect(speakersOf('Ann Varga, a spokeswoman for the board, said the vote would fail.')).toEqual(['Ann Varga']);
  });
});
