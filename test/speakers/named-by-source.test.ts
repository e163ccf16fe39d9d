import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastSaid = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('a pronoun that is a source', () => {
  it.each([
    ['“It rained,” said [Luis Ortega]. Carl Brandt agreed. “Brandt was late,” [he] said.', 'Luis Ortega'],
    ['Luis Ortega met Carl Brandt. Brandt left. [He] said Brandt had been late.', 'Luis Ortega'],
    ['Ana Ruiz rose. Ida Brandt sat down. “Ida had every chance,” [she] said.', 'Ana Ruiz'],
    ['Ana Ruiz rose. Ida Brandt sat down. “Mrs. Brandt’s plan is dead,” [she] said.', 'Ana Ruiz'],
  ])('is nobody whom it names: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it.each([
    ['Luis Ortega rose. Ortega would be late, [he] said.', 'Luis Ortega'],
    ['Luis Ortega met Carl Brandt. Brandt left. [He] said Ortega had been late.', 'Carl Brandt'],
    ['Luis Ortega met Carl Brandt. Brandt left. [He] said it was late.', 'Carl Brandt'],
  ])('may be anybody else: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it.each([
    ['Ana Ruiz rose. Ida Brandt sat down. “I was never the good Brandt,” [she] said.', 'Ida Brandt'],
    ['Ana Ruiz rose. Ida Brandt sat down. “You want a different Ida,” [she] said.', 'Ida Brandt'],
    ['Ana Ruiz rose. Ida Brandt sat down. “I’m Ida Brandt,” [she] said.', 'Ida Brandt'],
    ['Ana Ruiz rose. Ida Brandt sat down. “My name is Ida Brandt,” [she] said.', 'Ida Brandt'],
    ['Ana Ruiz rose. Ida Brandt sat down. “Here is Ida Brandt,” [she] said.', 'Ana Ruiz'],
    ['Ana Ruiz rose. Ida Brandt sat down. “The great Ida Brandt is late,” [she] said.', 'Ana Ruiz'],
  ])('may be who calls herself so, or one of that name: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it('is nobody rather than the one it names', () => {
    expect(lastSaid('Carl Brandt left. [He] said Brandt was late.')).toBeNull();
  });
});

describe('“they”', () => {
  it('are the two who spoke at once', () => {
    expect(lastSaid('Officials met. [Ana Ruiz and Luis Ortega] said it rained. [They] said it was cold.')).toBe(
      'Ana Ruiz and Luis Ortega',
    );
  });

  it('are others where one spoke', () => {
    expect(lastSaid('Ana Ruiz and Luis Ortega met. [Two officials] said it rained. [They] said it was cold.')).toBe(
      'Two officials',
    );
  });
});
