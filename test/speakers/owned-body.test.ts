import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { ownedBody } from '../../src/speakers/owned-body.ts';

describe('a body called by whose it is', () => {
  it.each([
    ['The Ruiz administration', 'Ruiz administration'],
    ['the Vostrian foreign ministry', 'Vostrian foreign ministry'],
    ['the Port Ansel city council', 'Port Ansel city council'],
    ['The U.K. government', 'U.K. government'],
  ])('has a name: %s', (description, name) => {
    expect(ownedBody(description)).toBe(name);
  });

  it.each([
    'The new administration',
    'The Vostrian firm',
    'the government',
    'a Vostrian court',
    'The Vostrian foreign minister',
    'its Vostrian embassy',
    'the former Vostrian government',
    '',
  ])('is no other description: %s', (description) => {
    expect(ownedBody(description)).toBeNull();
  });

  it('is a named speaker, the same one again', () => {
    const text = 'The Vostrian government said it would wait. The dam leaks. The Vostrian government said so in May.';
    const { quotes, speakers } = extract(text);
    expect(speakers.map(({ name, named, kind }) => [name, named, kind])).toEqual([
      ['Vostrian government', true, 'organization'],
    ]);
    expect(new Set(quotes.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Vostrian government']));
  });
});
