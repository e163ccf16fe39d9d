import { describe, expect, it } from 'vitest';
import { cameFrom } from '../../../src/attributions/rules/came-from.ts';
import { extract } from '../../../src/extract.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf, offersOf } from './drafts-of.ts';

const found = (text: string) => draftsOf(cameFrom, sceneOf(text));

describe('words that came from somebody', () => {
  it.each([
    ['“We will never sell,” came the curt reply from Ana Ruiz.', 'came the curt reply', 'Ana Ruiz'],
    ['“We will never sell”, came the reply from Ana Ruiz.', 'came the reply', 'Ana Ruiz'],
    ['“Will you sell?” came the question from a man in the hall.', 'came the question', 'a man'],
    ['“Not today,” was the answer from a clerk.', 'was the answer', 'a clerk'],
    [
      '“Never!” came a last short sharp answer from the head of the city’s court.',
      'came a last short sharp answer',
      'the head of the city’s court',
    ],
    ['“Never,” was her answer.', 'answer', 'her'],
    ['“Not a day,” came Ana Ruiz’s curt reply.', 'reply', 'Ana Ruiz'],
    ['“Never,” came the reply.', 'came', 'the reply'],
    ['“Are you mad?” was the curt reply, in red ink.', 'was', 'the curt reply'],
    ['“Never,” came back the answer.', 'came', 'the answer'],
  ])('are theirs: %s', (text, cue, source) => {
    expect(found(text)).toEqual([{ source, cue, content: [text.slice(0, text.indexOf('”') + 1)] }]);
  });

  it.each([
    ['of something else', '“The Long Wait”, came the boat from Lyon.'],
    ['of a thing', '“Waterloo” was the answer.'],
    ['of a message', '“We will never sell,” was the caption.'],
    ['of another verb', '“We will never sell,” read the reply from Ana Ruiz.'],
    ['that came by a way', '“We will never sell,” came the reply by letter from Ana Ruiz.'],
    ['without a noun phrase behind *from*', '“We will never sell,” came the reply from across the hall.'],
    ['with the noun far off', '“We will never sell,” came with the boat that brought the reply from Ana Ruiz.'],
    ['of the next paragraph', '“We will never sell.”\nCame the reply from Ana Ruiz.'],
    ['where another word than *came* stands for the noun', '“We will never sell,” came reply from Ana Ruiz.'],
  ])('are none %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('name no more than a phrase of twelve words', () => {
    const long = `“Never,” came the reply from ${'old '.repeat(20)}friends.`;
    expect(found(long)[0]?.source?.split(' ')).toHaveLength(12);
  });

  it('are something said, with the noun for their cue', () => {
    const [draft] = offersOf(cameFrom, sceneOf('“We will never sell,” came the curt reply from Ana Ruiz.'));
    expect(draft).toMatchObject({
      by: 'came-from',
      cue: { attribution: 'speech', lemma: 'reply', score: 1 },
      continues: null,
    });
  });

  it('are left to a rule that has them already', () => {
    const text = '“We will never sell,” came the curt reply from Ana Ruiz.';
    const taken = {
      cue: 'reply',
      source: 'Ana Ruiz',
      content: ['“We will never sell,”'],
    };
    expect(draftsOf(cameFrom, sceneOf(text), taken)).toEqual([]);
  });
});

describe('words that came from somebody else', () => {
  const saidBy = (text: string, name: string): string[] =>
    extract(text)
      .quotes.filter(({ speaker }) => speaker?.name === name)
      .map(({ text }) => text);

  it('are none of theirs who spoke before', () => {
    const text = '“Is it safe?” asked Ada Holm. “Ask me tomorrow,” was the response from the foreman.';
    expect(saidBy(text, 'Ada Holm')).toEqual(['Is it safe?']);
    expect(saidBy(text, 'the foreman')).toEqual(['Ask me tomorrow,']);
  });

  it('are theirs where they go on', () => {
    const text = '“Is it safe?” asked Ada Holm. “Ask me tomorrow.”';
    expect(saidBy(text, 'Ada Holm')).toEqual(['Is it safe? Ask me tomorrow.']);
  });
});
