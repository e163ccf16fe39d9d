import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/circumstances/scene.ts';
import { findForm } from '../../src/circumstances/venue-form.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** The noun that heads the phrase between brackets, where it stands behind the preposition. */
function formIn(sentence: string, preposition: string | null): string | null {
  const [start, end] = [sentence.indexOf('['), sentence.indexOf(']') - 1];
  const doc = readDocument(sentence.replace('[', '').replace(']', ''));
  const first = doc.tokens.findIndex((token) => token.start === start);
  const last = doc.tokens.findIndex((token) => token.end === end) + 1;
  const noun = findForm({ doc } as Scene, { first, last }, preposition)?.noun;
  return noun ? doc.text.slice(doc.tokens[noun.first]?.start, doc.tokens[noun.last - 1]?.end) : null;
}

describe('the noun that tells the form of a saying', () => {
  it.each([
    ['Ruiz spoke at [a televised news conference].', 'at', 'news conference'],
    ['Ruiz wrote in [a series of tweets].', 'in', 'tweets'],
    ['Ruiz wrote in [her memoir Low Tide].', 'in', 'memoir'],
    ['Ruiz said in [a statement of regret].', 'in', 'statement'],
    ['Ruiz said in [an e-mail].', 'in', 'e-mail'],
    ['Ruiz said by [email].', 'by', 'email'],
    ['Ruiz said in [court papers].', 'in', 'court papers'],
    ['Ruiz said in [remarks].', 'in', 'remarks'],
    ['Ruiz wrote in [a harbour post].', 'in', 'post'],
    ['Ruiz wrote in [a Tweet].', 'in', 'Tweet'],
    ['Ruiz said in [testimony].', 'in', 'testimony'],
  ])('is found in %s', (sentence, preposition, noun) => {
    expect(formIn(sentence, preposition)).toBe(noun);
  });

  it('is that of an event where nothing leads to it', () => {
    expect(formIn('Ruiz told [a news conference] that it was over.', null)).toBe('news conference');
    expect(formIn('Ruiz told [a statement] that it was over.', null)).toBeNull();
    expect(formIn('Ruiz told [the Conference] that it was over.', null)).toBeNull();
  });

  it.each([
    ['Ruiz said in [brief].', 'in'],
    ['Ruiz said of [her interview].', 'of'],
    ['Ruiz said at [a statement].', 'at'],
    ['Ruiz said in [the interview room].', 'in'],
    ['Ruiz said in [a room of tweets].', 'in'],
    ['Ruiz wrote in [The Harbour Post].', 'in'],
  ])('is none in %s', (sentence, preposition) => {
    expect(formIn(sentence, preposition)).toBeNull();
  });
});
