import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;

describe('two given names before one surname', () => {
  it.each([
    ['Then Tom and Ana Ruiz left. [Tom] said no.', 'Tom Ruiz'],
    ['Then Tom and Ana Ruiz left. [Ana] said no.', 'Ana Ruiz'],
    ['Then Tom and Ana Ruiz left. [Mr Ruiz] said no.', 'Tom Ruiz'],
    ['Then they saw how Tom and Mary van der Berg left. [Tom] said no.', 'Tom van der Berg'],
    ['Then Tom and Ana Ruiz left. [Tom Ruiz] said no.', 'Tom Ruiz'],
  ])('are two of the family: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });

  it.each([
    ['of somebody who is alone before', 'Tom sat. Then Tom and Ana Ruiz left. [Tom] said no.', 'Tom'],
    ['of somebody named whole', 'Tom Ortega sat. Tom and Ana Ruiz left. [Tom] said no.', 'Tom Ortega'],
    ['where the first is a surname', 'Then Ortega and Ana Ruiz left. [Ortega] said no.', 'Ortega'],
    ['where something stands between', 'Then Tom and the Mayor Ana Ruiz left. [Tom] said no.', 'Tom'],
    ['with one name behind', 'Then Tom and Ana left. [Tom] said no.', 'Tom'],
    ['with a firm behind', 'Then Tom and Arvo Foods left. [Tom] said no.', 'Tom'],
    ['with a third behind', 'Then Tom and Ana Ruiz and Eva left. [Tom] said no.', 'Tom'],
  ])('are not %s', (_, text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a bare surname', () => {
  it.each([
    ['Then Ana Ruiz spoke. Luis Ruiz slept. While Ruiz sat, Ana Ruiz wept. [Ruiz] said no.', 'Luis Ruiz'],
    ['Then Luis Ruiz slept. Ana Ruiz spoke. [Ruiz] said no.', 'Ana Ruiz'],
    ['Then Luis Ruiz slept. Ana Ruiz spoke. Ana Ruiz sat, and [Ruiz] said no.', 'Ana Ruiz'],
    ['Then Luis Ruiz slept. Ana Ruiz spoke. “It is Ana Ruiz who knows,” [Ruiz] said.', 'Ana Ruiz'],
  ])('is not that of one whom its sentence goes on to name whole: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a title before the surname of a family', () => {
  it.each([
    ['Luis Ruiz left. His wife, Eva, slept. [Mrs Ruiz] said no.', 'Eva Ruiz'],
    ['Mr Luis Ruiz left. Mr Ruiz’s wife, Eva, slept. [Mrs Ruiz] said no.', 'Eva Ruiz'],
    ['Ana Ruiz left. Her son, Tom, slept. [Mr Ruiz] said no.', 'Tom Ruiz'],
    ['Luis Ruiz left. His wife, Eva, slept. [Mr Ruiz] said no.', 'Luis Ruiz'],
    ['Luis Ruiz left. His wife, Eva, slept. [Ruiz] said no.', 'Luis Ruiz'],
    ['Luis Ruiz left. Mr Ruiz sat. His son, Tom, slept. [Mr Ruiz] said no.', 'Luis Ruiz'],
    ['Ana Ruiz left. Mrs Ruiz sat. Her sister, Eva, slept. [Eva] said no.', 'Eva'],
    ['Ana Ruiz left. Mrs Ruiz sat. Her son, Tom, slept. [Tom] said no.', 'Tom Ruiz'],
    ['Luis Ruiz left. His lawyer, Eva, slept. [Mrs Ruiz] said no.', 'Ruiz'],
    ['Ana Ruiz sat. Mrs Ruiz ate. Eva Ruiz slept. [Ms Ruiz] said no.', 'Eva Ruiz'],
    ['Ana Ruiz sat. Mrs Ruiz ate. Ms Ruiz slept. [Ms Ruiz] said no.', 'Ana Ruiz'],
  ])('tells which one: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a surname that several bear', () => {
  it.each([
    ['Ana Ruiz swims. Ruiz won. Eva Ruiz drove. [Ruiz] said no.', 'Ana Ruiz'],
    ['Ana Ruiz swims. Eva Ruiz drove. [Ruiz] said no.', 'Eva Ruiz'],
    ['Luis Ruiz swims. Mr Ruiz won. Tom Ruiz drove. [Mr Ruiz] said no.', 'Luis Ruiz'],
    ['Ana Ruiz swims. Eva Ruiz drove. “Ask Ruiz,” he said. Eva Ruiz sat. [Ruiz] said no.', 'Eva Ruiz'],
  ])('is that of the one whom the article calls so: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('the title of the only bearer of a surname', () => {
  it.each([
    ['Tam Ruiz left. Sorrel Vole worked there. [She] said no. Mrs Vole sat.', 'Sorrel Vole'],
    ['Luis Ruiz left. Sorrel Vole worked there. [He] said no. Mrs Vole sat.', 'Luis Ruiz'],
  ])('tells the gender from the beginning: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('the family of somebody', () => {
  it.each([
    ['[The family of Ana Ruiz] said no.', 'The family of Ana Ruiz'],
    ['[Ana Ruiz’s family] said no.', 'Ana Ruiz’s family'],
    ['[The family of a pilot who fell] said no.', 'The family of a pilot'],
  ])('is not that one: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a relative of a relative', () => {
  it.each([
    ['Ana Ruiz left. Ana Ruiz’s husband, Luis, sat. [His wife] said no.', 'Ana Ruiz'],
    ['Luis Ruiz left. His wife, Eva, sat. [Her husband] said no.', 'Luis Ruiz'],
    ['Ana Ruiz left. Her son, Tom, sat. [His mother] said no.', 'Ana Ruiz'],
    ['Luis Ruiz left. His sister, Eva, sat. [Her brother] said no.', 'Luis Ruiz'],
  ])('is the one whose relative that is: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });

  it.each([
    ['of another kind', 'Ana Ruiz left. Her husband, Luis, sat. [His mother] said no.'],
    ['of somebody else', 'Ana Ruiz left. Her husband, Luis, sat. Tom Ortega came. [Ortega’s wife] said no.'],
  ])('is not who is %s', (_, text) => {
    expect(lastIn(text)).not.toBe('Ana Ruiz');
  });
});

describe('a relative with a whole name', () => {
  it.each([
    ['Luis Carl Ortega sat. [Mr Ortega’s father, Carl Ortega,] said no.', 'Carl Ortega'],
    ['Luis Carl Ortega sat. [His father Carl Ortega] said no.', 'Carl Ortega'],
    ['Luis Carl Ortega sat. [The mayor, Carl Ortega,] said no.', 'Luis Carl Ortega'],
    ['Luis Carl Ortega sat. [His uncle, Luis Ortega,] said no.', 'Luis Carl Ortega'],
  ])('is nobody whose name begins otherwise: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('the son of a family', () => {
  it('is the subject, whoever the family is', () => {
    const text = '[Carl Holm] said it was late. [He] said no.\n\nThe Ruizes’ son Tom Ruiz, 9, was glad. [He] said yes.';
    expect(lastIn(text)).toBe('Tom Ruiz');
  });
});

describe('of two generations with one surname', () => {
  const ROSTER = 'Luis Ortega Sr. read a letter. Ortega’s son, Luis Jr., slept.';

  it.each([
    ['[The younger Ortega] said no.', 'Luis Ortega Jr.'],
    ['[The elder Ortega] said no.', 'Luis Ortega Sr.'],
    ['[Ortega Sr.] said no.', 'Luis Ortega Sr.'],
    ['[Ortega Jr.] said no.', 'Luis Ortega Jr.'],
    ['[Luis Jr.] said no.', 'Luis Ortega Jr.'],
  ])('the one is meant whom the words tell: %s', (text, name) => {
    expect(lastIn(`${ROSTER} ${text}`)).toBe(name);
  });

  it.each([
    ['by kinship', 'Ana Ruiz swims with her daughter, Eva. [The younger Ruiz] said no.', 'Eva Ruiz'],
    ['by age', 'Tom Ruiz, 20, and Karl Ruiz, 40, sell wood. [The older Ruiz] said no.', 'Karl Ruiz'],
    ['by nothing', 'Tom Ruiz sells wood. [The older Ruiz] said no.', 'Tom Ruiz'],
  ])('the one is meant who is told apart %s', (_, text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});
