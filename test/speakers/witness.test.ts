import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { speakersOf } from './speakers-of.ts';

const lastOf = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('the witness', () => {
  it.each([
    ['Ana Ruiz gave evidence. “It rained,” [the witness] said.', 'Ana Ruiz'],
    ['Ana Ruiz gave evidence. Luis Ortega KC rose. “It rained,” [the witness] said.', 'Ana Ruiz'],
    ['Ana Ruiz gave evidence. Judge Luis Ortega rose. “It rained,” [the witness] said.', 'Ana Ruiz'],
  ])('is the one who is not of the court: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it.each([
    ['A witness saw it. Ana Ruiz ran. “It rained,” [the witness] said.', 'A witness'],
    ['Ana Ruiz gave evidence. “It rained,” [a witness] said.', 'a witness'],
    ['Ana Ruiz gave evidence. “It rained,” [the second witness] said.', 'the second witness'],
    ['Ana Ruiz KC rose. “It rained,” [the witness] said.', 'the witness'],
  ])('is somebody without a name: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it('is no longer one of whom the article told before others', () => {
    const before = 'The first witness was late.\n\nIt rained. It snowed.\n\nIt hailed.\n\n';
    expect(lastOf(`${before}Luis Ortega gave evidence. “It rained,” [the witness] said.`)).toBe('Luis Ortega');
  });

  it('is not who asked last', () => {
    const { quotes } = extract(
      'Ana Ruiz told the inquest that she slept.\n\n“Did you hear the alarm?” asked Luis Ortega.\n\n“I heard nothing at all,” the witness said.',
    );
    expect(quotes.at(-1)?.speaker?.name).toBe('Ana Ruiz');
  });
});
