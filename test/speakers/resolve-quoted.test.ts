import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { speakersOf } from './speakers-of.ts';

/** Whom the pronouns of a text stand for: the word, and the name. */
function pronounsIn(text: string) {
  return speakersOf(text).portraits.flatMap(({ name, mentions }) =>
    mentions.filter(({ form }) => form === 'pronoun').map((mention) => `${mention.text}: ${name}`),
  );
}

describe('a pronoun in quotation marks', () => {
  it.each([
    ['Carl Brandt left. “I met him,” said [Luis Ortega].', ['him: Carl Brandt', 'I: Luis Ortega']],
    ['Ana Ruiz left. “We met her,” said [Luis Ortega].', ['her: Ana Ruiz', 'We: Luis Ortega']],
    ['Carl Brandt left. Ana Ruiz left. “I met him,” said [Luis Ortega].', ['him: Carl Brandt', 'I: Luis Ortega']],
    ['Carl Brandt left. Sorrel Vole left. “I met him,” said [Luis Ortega].', ['him: Carl Brandt', 'I: Luis Ortega']],
    ['Sorrel Vole left. “I met him,” said [Luis Ortega].', ['him: Sorrel Vole', 'I: Luis Ortega']],
    ['Vole Foods closed. “I met him,” said [Luis Ortega].', ['I: Luis Ortega']],
    ['“I met him,” said [Luis Ortega].', ['I: Luis Ortega']],
    ['Carl Brandt left. “I met them,” said [Luis Ortega].', ['I: Luis Ortega']],
    ['Carl Brandt left. “You met it,” said [Luis Ortega].', []],
    ['“We won,” said [officials].', ['We: officials']],
    ['“We won,” read [the report].', []],
  ])('stands for whom the speaker would mean: %s', (text, expected) => {
    expect(pronounsIn(text)).toEqual(expected);
  });

  it('stands for whom it is said of', () => {
    const heWhenSaidOf = (topic: string): string | undefined =>
      extract(`Carl Brandt left. “He told us to wait,” an aide said of ${topic}.`, { hearsay: true }).quotes.at(-1)
        ?.speaker?.name;
    expect(heWhenSaidOf('Luis Ortega')).toBe('Luis Ortega');
    expect(heWhenSaidOf('the mayor, Luis Ortega')).toBe('Luis Ortega');
    expect(heWhenSaidOf('Ana Ruiz')).toBe('Carl Brandt');
    expect(heWhenSaidOf('it')).toBe('Carl Brandt');
  });

  it('is nobody’s where nobody says it', () => {
    expect(pronounsIn('Carl Brandt left. The sign read “I won” twice.')).toEqual([]);
  });

  it('looks no farther back than a dozen', () => {
    const many = Array.from('BCDEFGHIJKLM', (letter) => `Ana ${letter}vole left. `).join('');
    expect(pronounsIn(`Carl Brandt left. ${many}“I met him,” said [Luis Ortega].`)).toEqual(['I: Luis Ortega']);
  });

  it('is less sure for the speaker than the source is', () => {
    const { speakers } = speakersOf('“I won,” said [Luis Ortega].');
    const [i, name] = speakers.mentions;
    expect(i?.confidence).toBeLessThan(name?.confidence ?? 0);
  });
});
