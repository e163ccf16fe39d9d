import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../src/attributions/rules/own-words.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf, offersOf } from './drafts-of.ts';

const found = (text: string) => draftsOf(ownWords, sceneOf(text));

describe('a clause that completes a noun for words', () => {
  it.each([
    [
      'Ruiz’s answer was that “no dam lasts for ever”, so they sold it.',
      'Ruiz',
      'answer',
      'that “no dam lasts for ever”',
    ],
    ['Her only complaint is now that the dam would leak.', 'Her', 'complaint', 'that the dam would leak'],
    [
      'The old council’s slogan in that year was that the dam “would hold”.',
      'The old council',
      'slogan',
      'that the dam “would hold”',
    ],
    ['Voters laughed at his claim last week that the dam leaks, but he kept on.', 'his', 'claim', 'that the dam leaks'],
    [
      'He was asked about her remark on Monday that “ice hates us,” but kept calm.',
      'her',
      'remark',
      'that “ice hates us,”',
    ],
    [
      'His co-author’s explanation was that the dam would leak.',
      'His co-author',
      'explanation',
      'that the dam would leak',
    ],
  ])('is theirs whose words it is: %s', (text, source, cue, content) => {
    expect(found(text)).toEqual([{ source, cue, content: [content] }]);
  });

  it.each([
    ['of nobody', 'The answer was that the dam would leak.'],
    ['of somebody that is a thing for no words', 'Ruiz’s boat was that old.'],
    ['about words that did something', 'They laughed at her remark that shook the town.'],
    ['about words that were made', 'They laughed at the remark of hers, his answer that he gave on Monday.'],
    ['of a verb in short', 'It’s the claim that the dam would leak.'],
    ['that opens the sentence and is told of', 'Ruiz’s claim that the dam would leak is false.'],
    ['behind a noun far off', 'Her answer to the old men of the valley and their sons was that it leaked.'],
    ['behind a thought', 'Her hope was that the dam would hold.'],
  ])('is none %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is something said, with the noun for its cue', () => {
    const [draft] = offersOf(ownWords, sceneOf('Ruiz’s answer was that the dam leaked.'));
    expect(draft).toMatchObject({ by: 'own-words', cue: { attribution: 'speech', lemma: 'answer' } });
  });

  it('is left to a rule that has it already', () => {
    const text = 'Ruiz’s answer was that the dam leaked.';
    expect(draftsOf(ownWords, sceneOf(text), { cue: 'answer', source: 'Ruiz', content: ['the dam leaked'] })).toEqual(
      [],
    );
  });
});
