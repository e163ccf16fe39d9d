import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const saidIn = (text: string): string[] =>
  extract(text).quotes.map(({ speaker, text: said }) => `${speaker?.name}: ${said}`);

it('gives a quotation behind another’s to the one whom its own sentence names', () => {
  const text =
    '“It is a tax on having a mother in hospital,” says Gwen Abbott, of Zone B. Her neighbour, Faisal Noor, is more relaxed: “I have got a drive.”';
  expect(saidIn(text)).toEqual([
    'Gwen Abbott: It is a tax on having a mother in hospital,',
    'Faisal Noor: I have got a drive.',
  ]);
});

it('leaves it with the one who goes on', () => {
  const text =
    '“It is a tax on the sick,” Gwen Abbott said. Then Abbott added a warning for all of us: “It will rain.”';
  expect(saidIn(text).every((said) => said.startsWith('Gwen Abbott'))).toBe(true);
});
