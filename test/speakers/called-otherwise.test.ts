import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;

describe('another name that an aside tells', () => {
  it.each([
    'Ana Ruiz, known as Biscuit, left.',
    'Ana Ruiz, 26, known to everyone on the old wharf as Biscuit, left.',
    'Ana Ruiz, who is better known as Biscuit, left.',
    'Ana Ruiz (known locally as Biscuit) left.',
    'Ana Ruiz, nicknamed “Biscuit” by her crew, left.',
    'Ana Ruiz, the Voles’ coach, whom nobody has called anything but Biscuit since 1980, left.',
  ])('is hers from there on: %s', (text) => {
    expect(lastIn(`${text} It rained. [Biscuit] said no.`)).toBe('Ana Ruiz');
  });

  it.each([
    'Biscuit, whose real name is Ana Ruiz, left.',
    'Biscuit (real name Ana Ruiz) left.',
    'They met Biscuit, whose real name was Ana Ruiz.',
  ])('stands before the real one: %s', (text) => {
    expect(lastIn(`${text} It rained. [Biscuit] said no.`)).toBe('Ana Ruiz');
  });

  it('is not one whose manager has that name', () => {
    expect(lastIn('Biscuit, whose manager is Ana Ruiz, left. It rained. [Biscuit] said no.')).toBe('Biscuit');
  });

  it.each([
    ['of a thing of hers', 'Ana Ruiz, owner of a barge known as Biscuit, left.'],
    ['in which she is known for something', 'Ana Ruiz, known for her work as Biscuit, left.'],
    ['behind a verb', 'Ana Ruiz left the café, known as Biscuit.'],
    ['in another sentence', 'Ana Ruiz left. Later, known as Biscuit, it sank.'],
    ['of what is hers', 'The café of Ana Ruiz is known as Biscuit.'],
  ])('is not one %s', (_, text) => {
    expect(lastIn(`${text} It rained. [Biscuit] said no.`)).toBe('Biscuit');
  });

  it('is not that of a firm', () => {
    expect(lastIn('Vole Foods, known as Biscuit, left. It rained. [Biscuit] said no.')).toBe('Biscuit');
  });

  it('stays with whoever has it', () => {
    const text = 'Luis Biscuit left. Ana Ruiz, known as Biscuit, left. It rained. [Biscuit] said no.';
    expect(lastIn(text)).toBe('Luis Biscuit');
  });
});
