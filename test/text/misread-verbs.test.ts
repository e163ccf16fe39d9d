import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';

const tagsOf = (text: string, ...words: string[]): string[] =>
  readDocument(text)
    .tokens.filter((token) => words.includes(token.text))
    .map(({ pos }) => pos);

describe('nouns behind *to*', () => {
  it.each([
    ['The gate was open, according to police.', 'police'],
    ['According to estimates, the gate was open.', 'estimates'],
    ['The gate was open, according to market watchers.', 'market'],
    ['He spoke to sources.', 'sources'],
  ])('are nouns: %s', (text, word) => {
    expect(tagsOf(text, 'to', word)).toEqual(['ADP', 'NOUN']);
  });

  it.each([
    ['He has to process the list.', 'process'],
    ['They want to police the river.', 'police'],
    ['He spoke to pass the time.', 'pass'],
  ])('are verbs elsewhere: %s', (text, word) => {
    expect(tagsOf(text, word)).toEqual(['VERB']);
  });

  it('have the lemma of a noun, whatever was read before', () => {
    readDocument('The fans fanned themselves with fans.');
    expect(readDocument('He spoke to fans.').tokens[3]).toMatchObject({ pos: 'NOUN', lemma: 'fan' });
    expect(readDocument('He spoke to polls.').tokens[3]).toMatchObject({ pos: 'NOUN', lemma: 'poll' });
    expect(readDocument('The polls closed.').tokens[1]?.lemma).toBe('poll');
  });
});

describe('*further* before a verb', () => {
  it.each([
    ['She further submitted that it was late.', 'ADV'],
    ['They want to further their plans.', 'VERB'],
  ])('is an adverb, as it is not elsewhere: %s', (text, pos) => {
    expect(tagsOf(text, 'further')).toEqual([pos]);
  });
});

describe('nouns for persons between two names', () => {
  it.each([
    ['“We bowled well,” said Vidarn skipper Akash Desh.', 'skipper'],
    ['“We won,” said Pell skipper Ana Ruiz.', 'skipper'],
  ])('are nouns: %s', (text, word) => {
    expect(tagsOf(text, word)).toEqual(['NOUN']);
  });

  it.each([
    ['She would coach Ana Ruiz.', 'coach'],
    ['They host Ana Ruiz.', 'host'],
  ])('are verbs elsewhere: %s', (text, word) => {
    expect(tagsOf(text, word)).toEqual(['VERB']);
  });
});

describe('a noun between a quotation and its speaker', () => {
  it.each([
    ['“Quite a lot,” mutters a man in a hat.', 'mutters'],
    ["'Quite a lot,' mutters Ana Ruiz.", 'mutters'],
    ['“Quite a lot”, hisses the clerk.', 'hisses'],
    ['“Quite a lot,” answers she.', 'answers'],
  ])('is a verb: %s', (text, word) => {
    expect(tagsOf(text, word)).toEqual(['VERB']);
  });

  it.each([
    ['“Quite a lot,” the mutters grow.', 'mutters'],
    ['They heard, and liked, mutters of that kind.', 'mutters'],
    ['“Quite a lot,” answers by post.', 'answers'],
  ])('is a noun elsewhere: %s', (text, word) => {
    expect(tagsOf(text, word)).toEqual(['NOUN']);
  });
});

describe('*most* and *many* before a verb', () => {
  it.each([
    ['Most said it was late.', 'PRON'],
    ['They slept; many told us so.', 'PRON'],
    ['They slept, and most have said so.', 'PRON'],
    ['He spoke most when asked.', 'ADV'],
    ['What she most told them was that.', 'ADV'],
    ['As many said, it was late.', 'ADJ'],
    ['Most sailors said it was late.', 'ADJ'],
    ['Many barking dogs woke us.', 'ADJ'],
  ])('are its subject where they open the clause: %s', (text, pos) => {
    const word = /most|many/i.exec(text)?.[0] ?? '';
    expect(tagsOf(text, word)).toEqual([pos]);
  });
});
