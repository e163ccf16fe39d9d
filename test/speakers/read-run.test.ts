import { describe, expect, it } from 'vitest';
import type { Mention, NameMention, NominalMention } from '../../src/speakers/mention.ts';
import { readRun } from '../../src/speakers/names/read-run.ts';
import { rangeOf, sceneOf, textOf } from './made-scene.ts';

/** What is read out of a run that stands in the middle of a sentence. */
function readIn(run: string, before = 'They often visited', behind = 'in the end.') {
  const scene = sceneOf(`${before} ${run} ${behind}`);
  const mentions = readRun(scene, rangeOf(scene.doc, run));
  return { doc: scene.doc, mentions };
}

const isName = (mention: Mention): mention is NameMention => mention.form === 'name';
const namesIn = (run: string, before?: string) => {
  const { doc, mentions } = readIn(run, before);
  return mentions.filter(isName).map((mention) => textOf(doc, mention));
};
const nameIn = (run: string, before?: string): NameMention | undefined => readIn(run, before).mentions.findLast(isName);

describe('a name', () => {
  it.each([
    ['Ana Ruiz', ['ana', 'ruiz']],
    ['Áine Brandt', ['aine', 'brandt']],
    ['Jean-Luc Marchetti', ['jean-luc', 'marchetti']],
    ['Hugh “Woody” Barlow', ['hugh', 'barlow']],
    ['Hugh (Woody) Barlow', ['hugh', 'barlow']],
    ['Hugh “Woo-Woo” Barlow', ['hugh', 'barlow']],
    ['The Courier', ['courier']],
    ['Gale & Sons', ['gale', '&', 'sons']],
  ])('has keys: %s', (run, keys) => {
    expect(nameIn(run)?.keys).toEqual(keys);
  });

  it('has its words as they stand, a generation apart and an honour not at all', () => {
    expect(nameIn('Carl Brandt, Jr.')).toMatchObject({ words: ['Carl', 'Brandt'], suffix: 'Jr.', kind: 'person' });
    expect(nameIn('Ana Ruiz, KC')).toMatchObject({ words: ['Ana', 'Ruiz'], suffix: null });
    expect(nameIn('Ana Ruiz, MD, PhD')).toMatchObject({ words: ['Ana', 'Ruiz'], suffix: null });
    expect(namesIn('Carl Brandt, Jr.')).toEqual(['Carl Brandt, Jr.']);
    expect(namesIn('Ana Ruiz, KC')).toEqual(['Ana Ruiz, KC']);
  });

  it('does not hold a degree that its year is written on to', () => {
    const wordsOf = (run: string, year: string) => {
      const scene = sceneOf(`They met ${run}${year}, a surgeon.`);
      return readRun(scene, rangeOf(scene.doc, run)).findLast(isName)?.words;
    };
    expect(wordsOf('Ana Ruiz M', '’91')).toEqual(['Ana', 'Ruiz']);
    expect(wordsOf('Ana Ruiz MBA', "'04")).toEqual(['Ana', 'Ruiz']);
    expect(wordsOf('Ana Ruiz', '’91')).toEqual(['Ana', 'Ruiz']);
    expect(wordsOf('Ana Vole Ruiz', ' ’91')).toEqual(['Ana', 'Vole', 'Ruiz']);
    expect(wordsOf('Ana Vole Ruiz', '’s aide')).toEqual(['Ana', 'Vole', 'Ruiz']);
  });

  it('behind “High” and an office is the only one', () => {
    expect(namesIn('High Commissioner Ana Ruiz')).toEqual(['Ana Ruiz']);
    expect(namesIn('Vole High Principal Ana Ruiz')).toEqual(['Vole High', 'Ana Ruiz']);
  });

  it.each([
    ['Ana Ruiz', 'person', 'female'],
    ['Luis Ortega', 'person', 'male'],
    ['Luis', 'person', null],
    ['Ruiz', null, null],
    ['J. Vole', 'person', null],
    ['Vole J. Quill', 'person', null],
    ['Pak Jun-ho', 'person', null],
    ['Paris', 'place', null],
    ['New York', 'place', null],
    ['Parliament', 'organization', null],
    ['The Vole', 'organization', null],
    ['Vole Foods', 'organization', null],
    ['University of Vole', 'organization', null],
    ['Institute for Vole', 'organization', null],
    ['Radio Vole', 'organization', null],
    ['Vole & Quill', 'organization', null],
    ['Ana & Sons', 'organization', null],
    ['Bank of Ana', 'organization', null],
    ['VoleQuill', 'organization', null],
    ['Vole.com', 'organization', null],
    ['New York Voles', 'organization', null],
    ['Mark House', 'person', 'male'],
    ['Vole House', 'organization', null],
    ['Vole Quill', null, null],
  ])('tells what somebody is: %s is %s, %s', (run, kind, gender) => {
    expect(nameIn(run)).toMatchObject({ kind, gender });
  });

  it('is a place where a saint’s name stands behind a word for places', () => {
    expect(nameIn('Saint Kitts', 'She was born in')).toMatchObject({ kind: 'place', keys: ['saint', 'kitts'] });
    expect(nameIn('St. Ives', 'They took the train to')).toMatchObject({ kind: 'place', keys: ['st.', 'ives'] });
    expect(nameIn('St Mary Hospital', 'They went to')?.kind).toBe('organization');
    expect(nameIn('St Orla’s', 'They met behind')).toMatchObject({ kind: 'place' });
    expect(nameIn('Saint Kitts', 'They prayed with')?.keys).toEqual(['kitts']);
  });

  it('tells more behind *the*', () => {
    expect(nameIn('Vole Quill', 'They met the')?.kind).toBe('organization');
    expect(nameIn('Vole', 'They met the')?.kind).toBeNull();
  });

  it.each(['Election Day', 'Vole Street', 'R-Ohio', 'V', 'Northern Irish'])('is none of nobody’s: %s', (run) => {
    expect(readIn(run).mentions).toEqual([]);
  });

  it.each([
    ['Ana Street', ['Ana Street']],
    ['Ana Ruiz Street', []],
    ['Vo', ['Vo']],
  ])('may be somebody’s: %s', (run, names) => {
    expect(namesIn(run)).toEqual(names);
  });
});

describe('a title or role before a name', () => {
  it.each([
    ['Mr. Vole', 'Vole', 'male'],
    ['Mrs. Vole', 'Vole', 'female'],
    ['Sen. Vole', 'Vole', null],
    ['King Vole', 'Vole', 'male'],
    ['Secretary of State Ana Ruiz', 'Ana Ruiz', 'female'],
    ['Secretary of State J. Vole', 'J. Vole', null],
    ['Secretary of State Vole Quill', 'Vole Quill', null],
    ['House Speaker Ana Ruiz', 'Ana Ruiz', 'female'],
    ['Republican Ana Ruiz', 'Ana Ruiz', 'female'],
    ['Former President Ana Ruiz', 'Ana Ruiz', 'female'],
    ['Shipwright Ana Ruiz', 'Ana Ruiz', 'female'],
    ['State Comptroller Ana Ruiz', 'Ana Ruiz', 'female'],
    ['District Surveyor Ana Ruiz', 'Ana Ruiz', 'female'],
    ['Vice President Vole', 'Vole', null],
    ['Prime Minister Ana Ruiz', 'Ana Ruiz', 'female'],
    ['German Ana Ruiz', 'Ana Ruiz', 'female'],
    ['General Secretary of the Vole Union Ana Ruiz', 'Ana Ruiz', 'female'],
    ['Secretary of State Ana Maria Ruiz', 'Ana Maria Ruiz', 'female'],
    ['Mayor Dean Hale', 'Dean Hale', 'male'],
    ['Leader of the Opposition Ana Ruiz', 'Ana Ruiz', 'female'],
    ['Leader of the Opposition Vole Quill', 'Vole Quill', null],
    ['Secretary of State for the Home Department Ana Ruiz', 'Ana Ruiz', 'female'],
    ['Minister of State for Home Vole Quill', 'Vole Quill', null],
    ['Secretary of State for Health and Social Care Ana Ruiz', 'Ana Ruiz', 'female'],
  ])('is no part of it: %s', (run, name, gender) => {
    expect(namesIn(run).at(-1)).toBe(name);
    expect(nameIn(run)).toMatchObject({ kind: 'person', gender });
  });

  it('opens where the title does', () => {
    const { doc, mentions } = readIn('Mr. Vole');
    expect(doc.tokens[mentions.find(isName)?.opens ?? 0]?.text).toBe('Mr.');
    const plain = readIn('Ana Ruiz');
    expect(plain.doc.tokens[plain.mentions.find(isName)?.opens ?? 0]?.text).toBe('Ana');
    const role = readIn('Ana Ruiz', 'They met glaciologist');
    expect(role.doc.tokens[role.mentions.find(isName)?.opens ?? 0]?.text).toBe('glaciologist');
  });

  it.each([
    ['Arvo CEO Ana Ruiz', ['Arvo', 'Ana Ruiz']],
    ['Florida Gov. Vole', ['Florida', 'Vole']],
    ['Democratic Gov. Vole', ['Vole']],
  ])('may have an organization or a place before it: %s', (run, names) => {
    expect(namesIn(run)).toEqual(names);
  });

  it.each([
    ['Luis King', 'behind a given name'],
    ['Ana Baker Eddy', 'between a given name and a surname'],
    ['The Observer', 'behind *the*'],
    ['Vole & Daughter', 'with an ampersand'],
    ['Northern Line', 'before a thing'],
    ['Western Union', 'before an organization'],
    ['American University', 'before an institution'],
    ['King Vole Foundation', 'of an organization'],
    ['German Bank', 'of a nation, before an organization'],
  ])('may be the name: %s (%s)', (run) => {
    expect(namesIn(run)).toEqual([run]);
  });

  it('is a direction before a given name', () => {
    expect(namesIn('Northern Ana')).toEqual(['Ana']);
  });

  it('is the name behind a role where it is a given name too', () => {
    expect(namesIn('Dean Hale', 'They met manager')).toEqual(['Dean Hale']);
    expect(namesIn('Dean Hale')).toEqual(['Hale']);
  });
});

describe('a role alone', () => {
  const roleIn = (run: string, before?: string): NominalMention | undefined =>
    readIn(run, before).mentions.find((mention): mention is NominalMention => mention.form === 'nominal');

  it.each([
    ['Mayor', 'They met the', 'mayor', 'definite'],
    ['Mayor', 'They met a', 'mayor', 'indefinite'],
    ['Arvo CEO', 'They met an', 'ceo', 'indefinite'],
    ['Arvo CEO', 'They met', 'ceo', 'definite'],
    ['Mayor', 'They met', 'mayor', 'bare'],
    ['Secretary of State', 'They met the', 'secretary', 'definite'],
    ['Sen.', 'They met the', 'senator', 'definite'],
  ])('stands for a person: %s in "%s"', (run, before, noun, determiner) => {
    expect(roleIn(run, before)).toMatchObject({ form: 'nominal', kind: 'person', noun, determiner });
  });

  it('covers all of the run, and its head is the noun', () => {
    const { doc, mentions } = readIn('Arvo CEO', 'They met the');
    const role = mentions.at(-1) as NominalMention;
    expect(textOf(doc, role)).toBe('Arvo CEO');
    expect(doc.tokens[role.head]?.text).toBe('CEO');
    expect(namesIn('Arvo CEO', 'They met the')).toEqual(['Arvo']);
  });

  it('has the gender of its word', () => {
    expect(roleIn('Queen', 'They met the')?.gender).toBe('female');
    expect(roleIn('Chairman', 'They met the')?.gender).toBe('male');
    expect(roleIn('Mayor', 'They met the')?.gender).toBeNull();
  });
});

describe('one of many shops of a name', () => {
  const found = (text: string): number => {
    const scene = sceneOf(text);
    return readRun(scene, rangeOf(scene.doc, 'Denny')).length;
  };

  it.each(['They met at a Denny’s outside the town.', 'They met in a Denny’s.'])('is nobody: %s', (text) => {
    expect(found(text)).toBe(0);
  });

  it.each(['They met at Denny’s outside the town.', 'They met a Denny outside.', 'They met at a Denny’s diner.'])(
    'is not meant here: %s',
    (text) => {
      expect(found(text)).toBe(1);
    },
  );
});
