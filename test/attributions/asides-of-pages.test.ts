import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const textsOf = (text: string): string[] => extract(text).quotes.map((quote) => quote.text);

describe('what a page adds', () => {
  it.each([
    ['a correction', 'It rained.\n\nAn earlier version of this article said the boy was 17.'],
    ['a correction cut short', 'It rained.\n\nAn earlier version said the boy was 17.'],
    ['a label in capitals', 'MOVED: Dunhaven at Lyle, from Sunday to Monday.'],
    ['a label with a preposition', 'BY THE NUMBERS: 1,140 meters; 212 broken.'],
    ['a pronoun and a manner', 'She said it fondly. He put it best.'],
  ])('says nothing: %s', (_, text) => {
    expect(textsOf(text)).toEqual([]);
  });

  it.each([
    ['a version of somebody', 'His version of this story said the boy was late, Ana Ruiz said.', 'His version'],
    ['a name in capitals', 'OKAFOR: We never closed the bridge.', 'We never closed the bridge.'],
    ['a clause with a manner', 'She said it was done fondly.', 'it was done fondly'],
    ['a bracket before the marks', 'Season it (“like making a bed”, my aunt Rosa used to say).', 'like making a bed'],
  ])('is told from %s', (_, text, said) => {
    expect(textsOf(text).join('\n')).toContain(said);
  });
});

it('takes the label of an answer for no initial', () => {
  const text = 'Q. Would you state your name?\n\nA. Helena Marsh.\n\nQ. Who is they?\n\nA. They said “yes” at once.';
  expect(extract(text).quotes.map(({ speaker }) => speaker?.name)).not.toContain('A. Helena Marsh');
  expect(extract(text).speakers.map(({ name }) => name)).not.toContain('Q. Would');
});
