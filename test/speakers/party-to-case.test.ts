import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastOf = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('a party to a case', () => {
  it.each([
    ['Ana Ruiz, 51, was charged with theft. Luis Ortega slept. [The defendant] said no.', 'Ana Ruiz'],
    ['Ana Ruiz is accused of theft. Luis Ortega slept. [The accused] said no.', 'Ana Ruiz'],
    ['Ana Ruiz is alleged to have lied. Luis Ortega slept. [The accused] said no.', 'Ana Ruiz'],
    ['Ana Ruiz is on trial for fraud. Luis Ortega slept. [The accused] said no.', 'Ana Ruiz'],
    ['Ana Ruiz pleaded not guilty. Luis Ortega slept. [The accused] said no.', 'Ana Ruiz'],
    ['Police charged Ana Ruiz with theft. Luis Ortega slept. [The suspect] said no.', 'Ana Ruiz'],
    ['Ana Ruiz met Eva Brandt. Brandt denies theft. Ruiz slept. [The defendant] said no.', 'Eva Brandt'],
    ['It heard a charge of fraud against Ana Ruiz. Luis Ortega slept. [The defendant] said no.', 'Ana Ruiz'],
    ['The case against Ana Ruiz began. Luis Ortega slept. [The defendant] said no.', 'Ana Ruiz'],
    ['Ana Ruiz, of Marlow, was convicted of theft. Luis Ortega slept. [The defendant] said no.', 'Ana Ruiz'],
    ['Ana Ruiz has since been quietly charged with theft. Luis Ortega slept. [The accused] said no.', 'Ana Ruiz'],
    ['Ana Ruiz, charged with theft, slept. Luis Ortega slept. [The accused] said no.', 'Ana Ruiz'],
    ['Ana Ruiz was found guilty. Luis Ortega slept. [The accused] said no.', 'Ana Ruiz'],
    ['Ana Ruiz filed a claim. Eva Brandt slept. [The plaintiff] said no.', 'Ana Ruiz'],
    ['The Vole lab sued Luis Ortega. Ana Ruiz sued the lab. Ortega slept. [The plaintiff] said no.', 'Ana Ruiz'],
    ['Ana Ruiz sued Arvo Foods. Eva Brandt slept. [The plaintiff] said no.', 'Ana Ruiz'],
    ['Ana Ruiz filed a federal lawsuit. Eva Brandt slept. [The plaintiff] said no.', 'Ana Ruiz'],
  ])('is the one of whom that was told: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it.each([
    [
      'Ana Ruiz and Luis Ortega were charged with theft. Ana Ruiz was jailed. Luis Ortega was jailed. [The defendant] said no.',
    ],
    ['Ana Ruiz has charged Arvo with theft. [The defendant] said no.'],
    ['Ana Ruiz filed in May a long, old, dull claim. Eva Brandt slept. [The defendant] said no.'],
    ['Ana Ruiz and Luis Ortega were charged with theft. [The defendant] said no.'],
    ['The vote against Ana Ruiz began. [The defendant] said no.'],
    ['The case against Ana Ruiz began. The charge against Luis Ortega fell. [The defendant] said no.'],
    ['Ana Ruiz seemed charged with joy. [The defendant] said no.'],
    ['Ana Ruiz, charged, slept. [The defendant] said no.'],
    ['Ana Ruiz is on time. [The defendant] said no.'],
    ['Ana Ruiz pleaded for rain. [The defendant] said no.'],
    ['Ana Ruiz denies that. It was theft. [The defendant] said no.'],
    ['Ana Ruiz found the guilty dog. Luis Ortega found it. [The defendant] said no.'],
    ['Ana Ruiz found the court empty. [The defendant] said no.'],
    ['Ana Ruiz was asked to leave. [The defendant] said no.'],
    ['“Ana Ruiz was charged with theft,” Luis Ortega said. [The defendant] said no.'],
    ['Luis Ortega was charged with theft. Eva Brandt was jailed. [The defendant] said no.'],
  ])('is nobody with a name where none or several were told of: %s', (text) => {
    expect(lastOf(text)).toBe('The defendant');
  });

  it('is another where an owner or more words are told', () => {
    expect(lastOf('Ana Ruiz was charged with theft. [The second defendant] said no.')).toBe('The second defendant');
    expect(lastOf('Ana Ruiz was charged with theft. [The plaintiff] said no.')).toBe('The plaintiff');
    expect(lastOf('Ana Ruiz was sued by Arvo Foods. [The plaintiff] said no.')).toBe('The plaintiff');
    expect(lastOf('Ana Ruiz filed the old papers. [The plaintiff] said no.')).toBe('The plaintiff');
    expect(lastOf('Ana Ruiz was charged with theft. [The defendant in another case] said no.')).not.toBe('Ana Ruiz');
  });
});
