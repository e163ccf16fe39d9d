import { describe, expect, it } from 'vitest';
import { endOfAdverbials, endOfTold } from '../../../src/attributions/reports/told.ts';
import { SPEECH_VERBS } from '../../../src/attributions/reports/words.ts';
import type { CueVerb } from '../../../src/lexicon/cue-verbs.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { rangeOf, textOf } from '../made-scene.ts';

/** Who is told, as the text words it; null for nobody. `limit`: how many tokens behind the verb are looked at. */
function toldIn(text: string, verb: string, limit = Number.POSITIVE_INFINITY): string | null {
  const doc = readDocument(text);
  const { last } = rangeOf(doc, verb);
  const row = SPEECH_VERBS.get(doc.tokens[last - 1]?.lemma ?? '') as CueVerb;
  const end = endOfTold(doc.tokens, row, last, Math.min(doc.tokens.length, last + limit));
  return end === null ? null : textOf(doc, { first: last, last: end });
}

describe('endOfTold', () => {
  it.each([
    ['told', 'The mayor told reporters that it was late.', 'reporters'],
    ['told', 'The mayor told the old crew that it was late.', 'the old crew'],
    ['told', 'The mayor told reporters in Lyon that it was late.', 'reporters'],
    ['told', 'The mayor told me that it was late.', 'me'],
    ['told', 'The mayor told everyone that it was late.', 'everyone'],
    ['told', 'The mayor told him he was late.', 'him'],
    ['said', 'The mayor said to me that it was late.', 'to me'],
    ['said', 'The mayor said to the crew that it was late.', 'to the crew'],
    ['warned', 'The mayor warned sailors that it was late.', 'sailors'],
  ])('ends behind those who are told: %s, in %s', (verb, text, expected) => {
    expect(toldIn(text, verb)).toBe(expected);
  });

  it.each([
    ['a second article', 'The mayor told the crew the ship was lost.', 'the crew'],
    ['a pronoun', 'The mayor told sailors everything was lost.', 'sailors'],
    ['a subject pronoun', 'The mayor told sailors they were lost.', 'sailors'],
    ['a name behind a noun with its article', 'A sailor told this paper Ruiz had warned the crew.', 'this paper'],
  ])('ends before %s', (_, text, expected) => {
    expect(toldIn(text, 'told')).toBe(expected);
  });

  it.each([
    ['a name behind a noun without an article', 'The mayor told engineer Ruiz that it was late.', 'engineer Ruiz'],
    ['all names of one', 'The mayor told the Lyon Gazette that it was late.', 'the Lyon Gazette'],
  ])('holds %s', (_, text, expected) => {
    expect(toldIn(text, 'told')).toBe(expected);
  });

  it('takes *her* for whose somebody is where a noun stands behind', () => {
    expect(toldIn('He told her husband that it was late.', 'told')).toBe('her husband');
    expect(toldIn('He told her that it was late.', 'told')).toBe('her');
  });

  it.each([
    ['a verb without an object', 'said', 'The mayor said reporters were late.'],
    ['a clause', 'told', 'The mayor told that it was late.'],
    ['a verb', 'told', 'The mayor told to wait.'],
    ['the end', 'told', 'That is what the mayor told'],
  ])('is none before %s', (_, verb, text) => {
    expect(toldIn(text, verb)).toBeNull();
  });

  it('goes no farther than its limit, nor five words', () => {
    expect(toldIn('The mayor told old Lyon harbour crew members that it was late.', 'told', 2)).toBe('old Lyon');
    expect(toldIn('Ruiz told old Lyon harbour rescue crew team members that it was late.', 'told')).toBe(
      'old Lyon harbour rescue crew',
    );
  });
});

/** What is left of a text behind its adverbials. */
function behindAdverbials(text: string, from: string, limit = Number.POSITIVE_INFINITY): string | null {
  const doc = readDocument(text);
  const { first } = rangeOf(doc, from);
  const end = endOfAdverbials(doc.tokens, first, Math.min(doc.tokens.length, first + limit));
  return end === first ? null : textOf(doc, { first, last: end });
}

describe('endOfAdverbials', () => {
  it.each([
    ['He told me once that it was late.', 'once', 'once'],
    ['He told us in April that it was late.', 'in', 'in April'],
    ['He told us not to wait.', 'not', 'not'],
    ['He asked them three times whether it was late.', 'three', 'three times'],
    ['He told us last week that it was late.', 'last', 'last week'],
    ['He told us once last week on Monday that it was late.', 'once', 'once last week on Monday'],
    ['He told us', 'us', null],
  ])('goes on behind adverbs and times: %s', (text, from, expected) => {
    expect(behindAdverbials(text, from)).toBe(expected);
  });

  it.each([
    ['what opens a clause', 'He asked when it was.', 'when'],
    ['a number of things', 'He told us three sailors were lost.', 'three'],
    ['what no time stands behind', 'He told us this was late.', 'this'],
    ['the place of another preposition', 'He told us of ships.', 'of'],
    ['a preposition without a noun', 'The band played on and went home.', 'on'],
  ])('stays before %s', (_, text, from) => {
    expect(behindAdverbials(text, from)).toBeNull();
  });

  it('goes no farther than its limit', () => {
    expect(behindAdverbials('He told us once again that it was late.', 'once', 1)).toBe('once');
    expect(behindAdverbials('He told us once.', 'once', 0)).toBeNull();
  });
});
