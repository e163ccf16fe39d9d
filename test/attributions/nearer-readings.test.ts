import { describe, expect, it } from 'vitest';
import { withNearerSubject } from '../../src/attributions/mending/nearer-subjects.ts';
import { type MadeReading, mendedIn } from './made-scene.ts';

const sourceIn = (text: string, made: MadeReading) => mendedIn(withNearerSubject, text, made).source;
const called = (text: string, made: Partial<MadeReading> = {}) =>
  sourceIn(text, { cue: 'called', source: 'Ruiz', content: ['late'], ...made });

describe('a source told of in a clause', () => {
  const said = (text: string, source: string) => sourceIn(text, { cue: 'said', source, content: ['it held'] });

  it.each([
    ['Those who had backed Ruiz said it held.', 'Ruiz', 'Those who had backed Ruiz'],
    ['The old crew that sailed with Ruiz said it held.', 'Ruiz', 'The old crew that sailed with Ruiz'],
    ['A man who often slept near the dam said it held.', 'the dam', 'A man who often slept near the dam'],
  ])('is whole: %s', (text, source, whole) => {
    expect(said(text, source)).toBe(whole);
  });

  it.each([
    ['Those who think Ruiz said it held.', 'Ruiz'],
    ['A man who left, Ruiz said it held.', 'Ruiz'],
    ['Those who ran\n\nRuiz said it held.', 'Ruiz'],
    ['He left before it sank as Ruiz said it held.', 'Ruiz'],
    ['The man who slept as Ruiz said it held.', 'Ruiz'],
    ['A dam that Holm built for Ruiz said it held.', 'Ruiz'],
    ['The mail that went to Ruiz said it held.', 'Ruiz'],
    ['The aide of Ruiz said it held.', 'Ruiz'],
  ])('is the one that was read in: %s', (text, source) => {
    expect(said(text, source)).toBe(source);
  });

  it('is the one that was read before a noun, and before what others heard', () => {
    expect(
      sourceIn('A man who left with Ruiz’s claim it held.', { cue: 'claim', source: 'Ruiz', content: ['it held'] }),
    ).toBe('Ruiz');
    expect(sourceIn('Those who heard Ruiz say it held.', { cue: 'say', source: 'Ruiz', content: ['it held'] })).toBe(
      'Ruiz',
    );
    expect(sourceIn('Voters who backed him say it held.', { cue: 'say', source: 'him', content: ['it held'] })).toBe(
      'Voters who backed him',
    );
  });
});

describe('a source in the clause of the cue', () => {
  it.each([
    ['Ruiz liked it, but the chairwoman, Ada Holm, called it late.', 'the chairwoman, Ada Holm'],
    ['Ruiz liked it, while Ada Holm called it late.', 'Ada Holm'],
    ['Ruiz liked it; Ada Holm called it late.', 'Ada Holm'],
    ['Ruiz liked it, but she called it late.', 'she'],
    ['Ruiz liked it, but her aide of the old crew called it late.', 'her aide of the old crew'],
    ['Ruiz liked it, but Ada Holm’s aide called it late.', 'Ada Holm’s aide'],
    ['Ruiz liked it, but Ada Holm often called it late.', 'Ada Holm'],
    ['Ruiz liked it, but Ada Holm, again, called it late.', 'Ada Holm'],
    ['Ruiz liked it when a man ran in and called it late.', 'a man'],
    ['Ruiz liked it when a man then ran in and then called it late.', 'a man'],
    ['Ruiz liked it when they slept but Ada Holm called it late.', 'Ada Holm'],
  ])('is the nearer one: %s', (text, source) => {
    expect(called(text)).toBe(source);
  });

  it.each([
    ['Ruiz liked it, while the chairwoman slept, calling it late.', 'Ruiz', 'the chairwoman'],
    ['The town’s talks failed after the union walked out, calling it late.', 'The town’s talks', 'the union'],
    ['Ruiz left after the union walked out, calling it late.', 'Ruiz', 'Ruiz'],
    ['The council left after the union walked out, calling it late.', 'The council', 'The council'],
  ])('is that of the clause before a participle: %s', (text, source, expected) => {
    expect(called(text, { cue: 'calling', source })).toBe(expected);
  });

  it.each([
    'Ruiz, but not Ada Holm, called it late.',
    'Ruiz liked it and Ada Holm called it late.',
    'Ruiz liked it, but what Ada Holm called it late.',
    'Ruiz liked it, but slept and called it late.',
    'Ruiz liked it, but Ada Holm in Lyon called it late.',
    'Ruiz liked it, but Ada Holm slept, called it late.',
    'Ruiz liked it, but Ada Holm in Lyon and called it late.',
    'Ruiz liked it, but called it late.',
    'Ruiz liked it. But Ada Holm called it late.',
    'Ruiz liked it, but Ada Holm left “it” and called it late.',
    'Ruiz liked it, “but Ada Holm” called it late.',
    `Ruiz liked it, but the ${'old '.repeat(16)}aide called it late.`,
    `Ruiz liked ${'old '.repeat(60)}ships, but Ada Holm called it late.`,
  ])('is the one that was read: %s', (text) => {
    expect(called(text)).toBe('Ruiz');
  });

  it('is the one that was read where that stands behind, or where what was said holds the clause', () => {
    expect(
      sourceIn('It slept, but Ada Holm left, said Ruiz.', { cue: 'said', source: 'Ruiz', content: ['It slept'] }),
    ).toBe('Ruiz');
    const text = 'Ruiz liked it, but Ada Holm called it late.';
    expect(called(text, { content: ['but Ada Holm'] })).toBe('Ruiz');
    expect(called(text, { content: ['it, but Ada'] })).toBe('Ruiz');
    expect(called(text, { content: ['liked'] })).toBe('Ada Holm');
    expect(called(text, { source: null })).toBeNull();
  });
});

describe('somebody who is seen or remembered', () => {
  const saying = (text: string, source: string) => sourceIn(text, { cue: 'saying', source, content: ['it held'] });

  it.each([
    ['She remembered Holm getting up and saying it held.', 'She', 'Holm'],
    ['Ruiz watched the old mayor waving and saying it held.', 'Ruiz', 'the old mayor'],
    ['Ruiz stood there waving and saying it held.', 'Ruiz', 'Ruiz'],
    ['Ruiz left Holm waving and saying it held.', 'Ruiz', 'Ruiz'],
  ])('says what they are said to say: %s', (text, source, whole) => {
    expect(saying(text, source)).toBe(whole);
  });
});
