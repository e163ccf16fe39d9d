import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastSaid = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('something written with which the sentence before begins', () => {
  it.each([
    'The memo, seen by Arvo Foods, was sent in May. [It] said ministers were told.',
    'The memo was seen by Arvo Foods. [It] said ministers were told.',
    '[Arvo Foods] said no. The memo was sent in May. [It] said ministers were told.',
    'The memo was first reported by the [Arvo Ledger]. [It] said ministers were told.',
  ])('is what *it* means: %s', (text) => {
    expect(lastSaid(text)).toBe('The memo');
  });

  it.each([
    'The memo, seen by Arvo Foods, was sent in May.\n\n[It] said ministers were told.',
    'Arvo Foods slept. A man at Arvo Foods had the memo. [It] said ministers were told.',
    'The mayor was seen by Arvo Foods. [It] said ministers were told.',
    'The memo writer slept at Arvo Foods. [It] said ministers were told.',
    'The memo was, [Arvo Foods] said, sent in May. [It] said ministers were told.',
  ])('is not what *it* means in %s', (text) => {
    expect(lastSaid(text)).toBe('Arvo Foods');
  });
});
