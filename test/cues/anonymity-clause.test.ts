import { describe, expect, it } from 'vitest';
import { anonymityClauseEnd } from '../../src/cues/anonymity-clause.ts';
import { extract } from '../../src/extract.ts';
import { ANONYMITY_OPENER, factsOf } from '../../src/model/word-facts.ts';
import { spanOfTokens } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read-document.ts';

function clausesIn(text: string): string[] {
  const doc = readDocument(text);
  return doc.tokens
    .filter((token) => (factsOf(token) & ANONYMITY_OPENER) !== 0)
    .flatMap(({ index }) => {
      const last = anonymityClauseEnd(doc.tokens, index);
      return last === null ? [] : [spanOfTokens(doc, index, last).text];
    });
}

describe('clauses on the terms of a source', () => {
  it.each([
    ['The ship was unsafe, said a sailor who asked not to be named.', 'who asked not to be named'],
    ['A spokesman who declined to be identified said the plan was dead.', 'who declined to be identified'],
    ['A senator who asked us not to use her name said no.', 'who asked us not to use her name'],
    ['Two officials who requested anonymity told the Gazette.', 'who requested anonymity'],
    ['A diver, speaking on condition of anonymity, said no.', 'speaking on condition of anonymity'],
    ['Two people who were not authorized to speak publicly said so.', 'who were not authorized to speak publicly'],
  ])('are found: %s', (text, clause) => {
    expect(clausesIn(text)).toEqual([clause]);
  });

  it.each([
    'Okafor asked who would be named captain.',
    'Okafor, who asked them to learn her name, said no.',
    'The man who was named in the report had left.',
    'The nurse who spoke first was not the last to complain.',
    'A sailor who had asked, twice, to be named on the plaque said nothing.',
  ])('are not seen where there is none: %s', (text) => {
    expect(clausesIn(text)).toEqual([]);
  });

  it('belong to the source and hide no cue', () => {
    const [quote, ...others] = extract(
      'The ship was unsafe, a Verbatix engineer who asked not to be named told the paper.',
    ).quotes;
    expect(others).toEqual([]);
    expect(quote).toMatchObject({
      text: 'The ship was unsafe',
      cue: { text: 'told' },
      source: { text: 'a Verbatix engineer who asked not to be named' },
      speaker: { name: 'a Verbatix engineer' },
    });
  });
});
