import { describe, expect, it } from 'vitest';
import { isSubject, subjectBefore } from '../../../src/attributions/reports/subject.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { rangeOf, textOf } from '../made-scene.ts';

/** The subject of the verb, as the text words it; null for none. `from`: where the stretch that may hold it begins. */
function subjectIn(text: string, verb: string, from?: string): string | null {
  const doc = readDocument(text);
  const start = from === undefined ? 0 : rangeOf(doc, from).first;
  return textOf(doc, subjectBefore(doc.tokens, start, rangeOf(doc, verb).first));
}

describe('subjectBefore', () => {
  it.each([
    ['The clerk told me no.', 'The clerk'],
    ['Ana Ruiz told me no.', 'Ana Ruiz'],
    ['He told me no.', 'He'],
    ['And then the head of the council told me no.', 'the head of the council'],
    ['Some of the older sailors told me no.', 'Some of the older sailors'],
    ['One of them told me no.', 'One of them'],
    ['Those of us told them no.', 'Those of us'],
    ['The mayor’s two brothers told me no.', 'The mayor’s two brothers'],
    ['The sailors’ union told me no.', 'The sailors’ union'],
    ['My old teacher told me no.', 'My old teacher'],
    ['The vice-president told me no.', 'The vice-president'],
    ['The clerk often told me no.', 'The clerk'],
    ['The clerk “told me no.', 'The clerk'],
    ['The accused told me no.', 'The accused'],
    ['Of all the clerks, 12 told me no.', '12'],
  ])('is the whole noun phrase: %s', (text, expected) => {
    expect(subjectIn(text, 'told')).toBe(expected);
  });

  it.each([
    ['that', 'It was the letter that told me no.'],
    ['who', 'It was the clerk who told me no.'],
    ['nobody', 'And nobody told me no.'],
    ['a lone adjective', 'It was late and red told me no.'],
    ['a verb', 'He came and told me no.'],
    ['nothing', 'Told me no.'],
  ])('is none where %s stands before the verb', (_, text) => {
    expect(subjectIn(text, /told/i.exec(text)?.[0] ?? '')).toBeNull();
  });

  it('is none before the stretch', () => {
    expect(subjectIn('The clerk told me no.', 'told', 'told')).toBeNull();
    expect(subjectIn('The clerk told me no.', 'told', 'clerk')).toBe('clerk');
  });

  it.each([
    ['behind a conjunction', 'It rained and the clerk told me no.', 'the clerk'],
    ['behind a preposition that opens clauses', 'It rained after the clerk told me no.', 'the clerk'],
    ['behind the sentence before', 'It rained on Lyon. The clerk told me no.', 'The clerk'],
    ['behind a time', 'Every night I told him no.', 'I'],
    ['behind a day of a week', 'That week they told him no.', 'they'],
    ['behind a part of a day', 'Every morning she told him no.', 'she'],
    ['behind a turn', 'Each time he told them no.', 'he'],
    ['behind a comma', 'In the end, the clerk told me no.', 'the clerk'],
  ])('opens its clause %s', (_, text, expected) => {
    expect(subjectIn(text, 'told')).toBe(expected);
  });

  it.each([
    ['points at a place', 'We went where the clerk told us.'],
    ['compares', 'It was later than the clerk told us.'],
    ['belongs to a preposition', 'It rained on the clerk told us.'],
    ['belongs to a thing', 'The thing he told us was false.'],
    ['says which night it was', 'Every night the clerk told us was cold.'],
    ['belongs to a name', 'The Lyon he told us of was no more.'],
    ['is only supposed', 'Had the clerk told us, we would have stayed.'],
  ])('opens no clause where it %s', (_, text) => {
    expect(subjectIn(text, 'told')).toBeNull();
  });

  it('has no end of words', () => {
    const long = `The ${'old '.repeat(20)}clerk told me no.`;
    expect(subjectIn(long, 'told')).toBe(`${'old '.repeat(15)}clerk`);
  });
});

describe('isSubject', () => {
  const isSubjectIn = (text: string, phrase: string, from = 0): boolean => {
    const doc = readDocument(text);
    return isSubject(doc.tokens, from, rangeOf(doc, phrase));
  };

  it.each([
    ['The man at the gate said no.', 'The man at the gate', true],
    ['It rained and the man at the gate said no.', 'the man at the gate', true],
    ['It rained on the man at the gate said no.', 'the man at the gate', false],
    ['The man who slept said no.', 'The man who slept', false],
  ])('tells whether a phrase that was found opens its clause and ends in a noun: %s', (text, phrase, expected) => {
    expect(isSubjectIn(text, phrase)).toBe(expected);
  });

  it('lies inside the stretch', () => {
    expect(isSubjectIn('The man at the gate said no.', 'man at the gate', 1)).toBe(true);
    expect(isSubjectIn('The man at the gate said no.', 'The man at the gate', 1)).toBe(false);
  });
});
