import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';

const tagsOf = (text: string, word: string): string[] =>
  readDocument(text)
    .tokens.filter((token) => token.text === word)
    .map(({ pos }) => pos);

describe('names that are verbs too', () => {
  it.each([
    ['behind a quotation', '“We are done,” Cook said.', 'Cook'],
    ['behind the verb', '“We are done,” said Lynch.', 'Lynch'],
    ['behind straight marks', "''We are done,'' Weld wrote.", 'Weld'],
    ['behind a comma', 'With the vote lost, Cross left the hall.', 'Cross'],
    ['that is an adverb, behind a title', '“We are done,” Ms Prior told the inquiry.', 'Prior'],
    ['that is an adverb, behind a name', 'Warden Leilani Prior said the gate was open.', 'Prior'],
    ['behind a given name', 'The plan came from Mary Hope, who runs the mill.', 'Hope'],
    ['at the head, before a verb', 'Cooper told the inquiry that the gate was open.', 'Cooper'],
    ['at the head, before a surname', 'Ted Varga left the hall.', 'Ted'],
    ['an auxiliary behind a quotation', '“We are done,” Will said.', 'Will'],
    ['an auxiliary before an age', 'Will, 21, said they had shared one blanket.', 'Will'],
    ['an auxiliary before a surname', 'Will Varga, who left, said so.', 'Will'],
    ['a month as a surname', '“We are done,” said Ida May, who left.', 'May'],
    ['a month behind a title', '“We are done,” Mrs May said.', 'May'],
    ['an auxiliary as a surname', 'It was sold to Ida Will, a dealer.', 'Will'],
  ])('are names %s', (_, text, word) => {
    expect(tagsOf(text, word)).toEqual(['PROPN']);
  });

  it('are names at the head of a sentence if they are elsewhere in the text', () => {
    expect(tagsOf('The mill belongs to Mary Lynch. Lynch will sell it.', 'Lynch')).toEqual(['PROPN', 'PROPN']);
    expect(tagsOf('Lynch will sell it.', 'Lynch')).toEqual(['VERB']);
  });

  it.each([
    ['at the head of a sentence', 'Look at the river.', 'Look', 'VERB'],
    ['at the head of a quotation', 'She said: “Keep the dog away.”', 'Keep', 'VERB'],
    ['at the head of a straight quotation', 'She said, "Keep the dog away."', 'Keep', 'VERB'],
    ['behind a colon', 'The sign was clear: Keep the dog away.', 'Keep', 'VERB'],
    ['as a month behind a name', 'She told Ida May 5 was too late.', 'May', 'NOUN'],
    ['as an adverb behind a name', 'Ms Prior left and Tom again said no.', 'again', 'ADV'],
    ['as a small word behind a name', 'She saw that Ana Ruiz Soon rose to the top.', 'Soon', 'ADV'],
    ['in capitals', 'The sign said STOP and he went on.', 'STOP', 'VERB'],
    ['in a headline that capitalizes each word', 'Northern Mayor Visits Harbour, Meets Crews', 'Meets', 'VERB'],
    ['as an auxiliary that asks', 'He asked, Will you come?', 'Will', 'AUX'],
    ['as an auxiliary that asks of somebody', 'Nobody knows. “Will Varga, who left, return?”', 'Will', 'AUX'],
    ['as a participle at the head', 'Asked about the gate, he left.', 'Asked', 'VERB'],
  ])('are verbs %s', (_, text, word, tag) => {
    expect(tagsOf(text, word)).toEqual([tag]);
  });

  it('have the lemma of a name', () => {
    const token = readDocument('“We are done,” Means said.').tokens.find(({ text }) => text === 'Means');
    expect(token).toMatchObject({ pos: 'PROPN', lemma: 'means', lexeme: { pos: 'PROPN', lemma: 'means' } });
  });
});
