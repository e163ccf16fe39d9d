import { describe, expect, it } from 'vitest';
import type { Mention, NominalMention, PronounMention } from '../../src/speakers/mention.ts';
import { mentionsIn, sceneOf, textOf } from './made-scene.ts';

const isNominal = (mention: Mention): mention is NominalMention => mention.form === 'nominal';

function nominalsIn(text: string, marked: { source?: string; cue?: string } = {}) {
  const scene = sceneOf(text, marked);
  const found = mentionsIn(scene).mentions.filter(isNominal);
  return found.map((mention) => ({
    ...mention,
    text: textOf(scene.doc, mention),
    role: textOf(scene.doc, { first: mention.roleFirst, last: mention.roleLast }),
  }));
}

const textsIn = (text: string, marked?: { source?: string; cue?: string }): string[] =>
  nominalsIn(text, marked).map((nominal) => nominal.text);

describe('a noun phrase', () => {
  it.each([
    ['They met the mayor once.', ['the mayor']],
    ['They met a retired mayor once.', ['a retired mayor']],
    ['They met her older brothers once.', ['her older brothers']],
    ['They met the leading lawyer once.', ['the leading lawyer']],
    ['They met the company once.', ['the company']],
    ['They met officials once.', ['officials']],
    ['They read the report once.', ['the report']],
    ['They met Arvo’s mayor once.', ['Arvo’s mayor']],
    ['They met the company’s director once.', ['the company', 'the company’s director']],
    ['They met his lawyer once.', ['his lawyer']],
    ['They met the Bank of Marlow’s governor once.', ['the Bank of Marlow’s governor']],
    ['They met one of Marlow’s governors once.', ['Marlow’s governors']],
    ['They met the Marlow-based lawyer once.', ['the Marlow-based lawyer']],
    ['They met the lawyer - once.', ['the lawyer']],
    ['They met her coach and brother once.', ['her coach', 'her coach and brother']],
    ['They met the firm and brother once.', ['the firm', 'brother']],
    ['They left, defying growers who slept.', ['growers']],
    ['They met tall, smiling growers once.', ['smiling growers']],
    ['They saw a company car once.', []],
    ['They saw a stone once.', []],
    ['They met mayor Ana Ruiz once.', []],
    ['They met her husband Luis Ortega once.', ['her husband']],
    ['They met the airline Veld Karo once.', ['the airline']],
  ])('may stand for somebody: %s', (text, expected) => {
    expect(textsIn(text)).toEqual(expected);
  });

  it.each([
    ['They met the mayor once.', 'definite'],
    ['They met her lawyer once.', 'definite'],
    ['They met Arvo’s director once.', 'definite'],
    ['They met a lawyer once.', 'indefinite'],
    ['They met another lawyer once.', 'indefinite'],
    ['They met no lawyer once.', 'indefinite'],
    ['They met lawyers once.', 'bare'],
    ['They met Arvo chief executive once.', 'definite'],
    ['They met Arvo lawyers once.', 'bare'],
  ])('has a determiner: %s', (text, determiner) => {
    expect(nominalsIn(text).at(-1)?.determiner).toBe(determiner);
  });

  it.each([
    ['They met the head of enforcement once.', 'head of enforcement'],
    ['They met the director of the institute in Lyon once.', 'director of the institute in Lyon'],
    ['They met the director for the old firm’s trade once.', 'director for the old firm’s trade'],
    ['They met the director of Gale & Sons once.', 'director of Gale & Sons'],
    ['They met the director of it once.', 'director'],
    ['They met the director by the institute once.', 'director'],
    ['They met the director. Of the two she left.', 'director'],
    ['They met a retired mayor once.', 'retired mayor'],
    ['They met her older brother once.', 'older brother'],
    ['They met Arvo’s chief scientist once.', 'chief scientist'],
    ['They met the Vole Foods lawyer once.', 'Vole Foods lawyer'],
  ])('tells a role, with the phrases that belong to it: %s', (text, role) => {
    expect(nominalsIn(text).map((nominal) => nominal.role)).toContain(role);
  });

  it('has the class of its noun', () => {
    expect(nominalsIn('They met her older brother once.')[0]).toMatchObject({
      noun: 'brother',
      kind: 'person',
      gender: 'male',
      trait: 'kin',
    });
  });

  it('is no longer than a phrase', () => {
    const [long] = nominalsIn(`They met the ${'old '.repeat(20)}mayor once.`);
    expect(long?.text.split(' ')).toHaveLength(10);
    const [deep] = nominalsIn(`They met the director ${'of the firm '.repeat(12)}once.`);
    expect((deep?.role.split(' ').length ?? 0) < 22).toBe(true);
  });

  it('is one before a verb that is taken for a noun', () => {
    expect(textsIn('They saw the company claims once.')).not.toContain('the company');
    expect(textsIn('They saw the company claims once.', { cue: 'claims' })).toContain('the company');
  });

  it('is none of the page', () => {
    expect(textsIn('It rained.\nBy Ana Ruiz, Lawyer\nIt rained.')).toEqual([]);
  });
});

describe('a noun that no list holds', () => {
  it('is a person in a source, by its ending', () => {
    expect(nominalsIn('A limnologist said no.', { source: 'A limnologist' })[0]).toMatchObject({
      noun: 'limnologist',
      kind: 'person',
      gender: null,
      trait: null,
    });
    expect(textsIn('A limnologist said no.')).toEqual([]);
    expect(textsIn('A stone said no.', { source: 'A stone' })).toEqual([]);
  });

  it.each([
    ['Ana Ruiz, a molder, said no.', 'Ana Ruiz, a molder', ['a molder']],
    ['Ana Ruiz, a retired glazer, said no.', 'Ana Ruiz, a retired glazer', ['a retired glazer']],
    ['Ana Ruiz, an old salt, said no.', 'Ana Ruiz, an old salt', ['an old salt']],
    ['Ana Ruiz, the salt, said no.', 'Ana Ruiz, the salt', []],
    ['Ana Ruiz and a salt said no.', 'Ana Ruiz and a salt', []],
    ['Vole Foods, a salt, said no.', 'Vole Foods, a salt', []],
    ['Ana Ruiz, a run of luck behind her, said no.', 'Ana Ruiz, a run of luck behind her', []],
  ])('is a person behind the comma of one: %s', (text, source, expected) => {
    expect(textsIn(text, { source })).toEqual(expected);
  });
});

describe('a pronoun', () => {
  it('stands for somebody by its row', () => {
    const scene = sceneOf('She told him about herself, and it rained on me.');
    const found = mentionsIn(scene).mentions.filter((one): one is PronounMention => one.form === 'pronoun');
    expect(found.map((one) => [textOf(scene.doc, one), one.row.refers, one.row.use])).toEqual([
      ['She', 'she', 'subject'],
      ['him', 'he', 'object'],
      ['herself', 'she', 'object'],
      ['it', 'it', 'subject'],
      ['me', 'self', 'object'],
    ]);
  });

  it('is none of the page', () => {
    const scene = sceneOf('It rained.\nRead her story here\nAna slept.');
    const found = mentionsIn(scene).mentions.filter(({ form }) => form === 'pronoun');
    expect(found.map((one) => textOf(scene.doc, one))).toEqual(['It']);
  });
});
