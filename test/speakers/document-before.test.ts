import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastSaid = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('something written with which the sentence before begins', () => {
  it.each([
    'The memo, seen by Arvo Foods, was sent in May. [It] said ministers were told.',
    'The memo itself was seen by Arvo Foods. [It] said ministers were told.',
    'The memo from Arvo Foods leaked. [It] said ministers were told.',
    'The memo was seen by Arvo Foods. [It] said ministers were told.',
    '[Arvo Foods] said no. The memo was sent in May. [It] said ministers were told.',
    'The memo was first reported by the [Arvo Ledger]. [It] said ministers were told.',
    'The memo, seen by Arvo Foods, was sent in May.\n\n[It] said ministers were told.',
  ])('is what *it* means: %s', (text) => {
    expect(lastSaid(text)).toMatch(/^The memo/);
  });

  it('is not what *they* means', () => {
    expect(lastSaid('The memo was seen by ministers. [They] said no.')).toBe('ministers');
  });

  it.each([
    'The memo was sent in May. Arvo Foods saw it.\n\n[It] said ministers were told.',
    'City board loses memo on Arvo Foods\n\n[It] said ministers were told.',
    'Arvo Foods slept. A man at Arvo Foods had the memo. [It] said ministers were told.',
    'The mayor was seen by Arvo Foods. [It] said ministers were told.',
    'Then the memo was sent to Arvo Foods. [It] said ministers were told.',
    'The memo to Arvo Foods. [It] said ministers were told.',
    'The memo that Arvo Foods lost leaked. [It] said ministers were told.',
    'The memo writer slept at Arvo Foods. [It] said ministers were told.',
    'The memo was, [Arvo Foods] said, sent in May. [It] said ministers were told.',
  ])('is not what *it* means in %s', (text) => {
    expect(lastSaid(text)).toBe('Arvo Foods');
  });
});

describe('something written that is read to others', () => {
  it.each([
    ['Ana Ruiz, who edits the Arvo Ledger, read aloud from a letter. [It] said the dam leaked.', 'a letter'],
    ['Ana Ruiz of Arvo Foods read out slowly, from a letter. [It] said the dam leaked.', 'Arvo Foods'],
    ['Ana Ruiz of Arvo Foods held a letter. [It] said the dam leaked.', 'Arvo Foods'],
    ['Ana Ruiz of Arvo Foods read to the crew. [It] said the dam leaked.', 'Arvo Foods'],
    ['Ana Ruiz read to Arvo Foods. [It] said a letter was late.', 'Arvo Foods'],
    ['The chairman of Arvo Foods issued a short statement. “We are out of road,” [it] read.', 'a short statement'],
    ['Arvo Foods issued a statement. Ana Ruiz slept. “We are out of road,” [it] read.', null],
    ['A statement on Arvo Foods by the crew leaked. “We are out of road,” [it] read.', 'A statement on Arvo Foods'],
    ['Arvo Foods sent “a statement” to the crew. “We are out of road,” [it] read.', null],
  ])('is what *it* means: %s', (text, said) => {
    expect(lastSaid(text)).toBe(said);
  });
});

describe('something written that a sentence ends with', () => {
  it.each([
    ['Arvo Foods asked twice. The answer was a letter of two lines. [It] said no.', 'a letter of two lines'],
    ['Arvo Foods asked twice. Attached was a memo. [It] said no.', 'a memo'],
    ['Arvo Foods was a signatory to a letter. [It] said no.', 'Arvo Foods'],
    ['Arvo Foods asked twice. The answer was the letter. [It] said no.', 'Arvo Foods'],
  ])('is what *it* means where it is said to be that: %s', (text, said) => {
    expect(lastSaid(text)).toBe(said);
  });
});
