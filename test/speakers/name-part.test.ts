import { describe, expect, it } from 'vitest';
import * as PARTS from '../../src/speakers/names/name-part.ts';

const { nameParts } = PARTS;

/** The names of the bits, by the alphabet. */
const partsOf = (text: string): string[] => {
  const bits = nameParts(text, text.toLowerCase().replace('\u2019', "'"));
  return Object.entries(PARTS)
    .flatMap(([name, bit]) => (typeof bit === 'number' && (bits & bit) !== 0 ? [name] : []))
    .sort();
};

describe('what a word may be', () => {
  it.each<[string, string[]]>([
    ['Ana', ['GIVEN_NAME']],
    ['Jean-Luc', ['GIVEN_NAME']],
    ['RoseAnn', ['GIVEN_NAME']],
    ['MaryBeth', ['GIVEN_NAME']],
    ['Varga', []],
    ['Jun-ho', ['GIVEN_NAME', 'SYLLABLES']],
    ['Sok-yul', ['SYLLABLES']],
    ['Ruiz-Ortega', []],
    ['tae-jun', []],
    ['Wang', ['FIRST_STANDING']],
    ['J.R.', ['INITIAL']],
    ['“Red”', ['NICKNAME']],
    ['(Red)', ['NICKNAME']],
    ['Red”', []],
    ['Jr.', ['GENERATION']],
    ['KC', ['HONOR']],
  ])('in the name of a person: %s', (text, expected) => {
    expect(partsOf(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Senator', ['TITLED']],
    ['Former', ['MODIFIER', 'PAST']],
    ['Ousted', ['PAST']],
    ['Deputy', ['MODIFIER', 'TITLED']],
    ['Race', ['GENERIC']],
    ['Finance', ['GENERIC', 'MODIFIER']],
    ['Company', ['GENERIC', 'ORGANIZATION_HEAD']],
    ['Village', ['GENERIC']],
    ['Startup', ['GENERIC']],
    ['Labour', ['AFFILIATION', 'GENERIC', 'MODIFIER']],
    ['Christian', ['AFFILIATION', 'AFFILIATION_OR_NAME']],
    ['Southern', ['AFFILIATION', 'DIRECTION']],
    ['Southward', []],
  ])('in a role: %s', (text, expected) => {
    expect(partsOf(text).filter((part) => part !== 'OPENS_KNOWN_NAME')).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Marathon', ['THING_HEAD']],
    ['Holdings', ['ORGANIZATION_HEAD']],
    ['House', ['HEAD_OR_SURNAME', 'MODIFIER', 'ORGANIZATION_HEAD']],
    ['Banco', ['ORGANIZATION_OPENER']],
    ['NATO', ['KNOWN_ORGANIZATION']],
    ['Lyon', ['PLACE']],
    ['New', ['OPENS_KNOWN_NAME']],
    ['DeepField', ['BRAND']],
    ['Moody’s', ['OWN_POSSESSIVE']],
    ['Moodys', []],
  ])('in the name of an organization: %s', (text, expected) => {
    expect(partsOf(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['&', ['AMPERSAND', 'BRAND', 'LETTER']],
    ['the', ['ARTICLE']],
    ['class', ['CLASS']],
    ['of', ['PHRASE_OPENER']],
    ['for', ['PHRASE_OPENER']],
    ['against', ['PHRASE_OPENER']],
    ['from', []],
    ['R-Ohio', ['PARTY_AND_STATE']],
    ['X-Ohio', []],
    ['Mid-Ohio', []],
    ['B', ['LETTER']],
    ['Ox', []],
    ['St', ['SAINT']],
    ['St.', ['SAINT', 'TITLED']],
    ['Saint', ['SAINT', 'TITLED']],
  ])('by itself: %s', (text, expected) => {
    expect(partsOf(text).filter((part) => part !== 'OPENS_KNOWN_NAME')).toEqual(expected);
  });
});
