import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastSaid = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('a noun that no list holds', () => {
  it.each([
    ['Garda Luis Ortega slept. It rained. [The garda] said no.', 'Luis Ortega'],
    ['It was seen by the prop Luis Ortega. It rained. [The prop] said no.', 'Luis Ortega'],
    ['Luis Ortega, a deckhand from Pell, slept. [The deckhand] said no.', 'Luis Ortega'],
    ['Luis Ortega, a tired old deckhand, slept. [The deckhand] said no.', 'Luis Ortega'],
    ['Luis Ortega, a deckhand, met Eva Holm, a deckhand. [The deckhand] said no.', 'Eva Holm'],
    ['The deckhand, Luis Ortega, slept. It rained. [The deckhand] said no.', 'Luis Ortega'],
    ['The old garda, Mrs Ana Ruiz, slept. It rained. [The garda] said no.', 'Ana Ruiz'],
    ['Dinner lady Ana Ruiz slept. [The dinner lady] said no.', 'Ana Ruiz'],
  ])('calls the one to whose name it was said: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it.each([
    ['another noun', 'Luis Ortega, a deckhand, slept. [The goatherd] said no.', 'The goatherd'],
    ['no article', 'Luis Ortega, a deckhand, slept. [One deckhand] said no.', 'One deckhand'],
    ['whose it is', 'Ana Ruiz, the province’s minister, slept. [The province] said no.', 'the province'],
    ['another lady', 'Dinner lady Ana Ruiz slept. [The cleaning lady] said no.', 'The cleaning lady'],
    ['a sentence between', 'I met Luis Ortega. A deckhand slept. [The deckhand] said no.', 'The deckhand'],
    ['a list', 'I saw the deckhand, Luis Ortega and Eva Holm. [The deckhand] said no.', 'The deckhand'],
    ['a people', 'She fled from the Chinese, Luis Ortega, and me. [The Chinese] said no.', 'The Chinese'],
    ['no name', 'It rained, a deckhand slept. [The deckhand] said no.', 'The deckhand'],
  ])('calls nobody by %s: %s', (_, text, name) => {
    expect(lastSaid(text)?.toLowerCase()).toBe(name.toLowerCase());
  });
});
