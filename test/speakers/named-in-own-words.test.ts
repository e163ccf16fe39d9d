import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const speakersOf = (text: string): (string | undefined)[] => extract(text).quotes.map(({ speaker }) => speaker?.name);

it('takes a word that only the quotation has for nobody who says it', () => {
  const text =
    'Tour promoter Bluestem Live said refunds would come. “Ticket holders do not need to do anything,” it said in a post.';
  expect(speakersOf(text)).toEqual(['Bluestem Live', 'Bluestem Live']);
});

it('lets a firm speak of itself by name', () => {
  const text = 'Arvo Shipping closed its yard. “Arvo Shipping regrets the delay,” it said in a statement.';
  expect(speakersOf(text)).toEqual(['Arvo Shipping']);
});

it.each([
  ['Norvik Shipping NVK.OL said it would cut jobs.', 'Norvik Shipping'],
  ['Norvik Shipping N.V. said it would cut jobs.', 'Norvik Shipping N.V.'],
])('leaves out how a share is listed: %s', (text, name) => {
  expect(speakersOf(text)).toEqual([name]);
});
