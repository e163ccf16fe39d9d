import { describe, expect, it } from 'vitest';
import {
  ADJ,
  ADP,
  ADV,
  ALL_CAPITALS,
  AUX,
  CAPITAL,
  DEFINITE,
  DET,
  FUNCTION_CAPITAL,
  HYPHEN,
  INDEFINITE,
  isListedPerson,
  JOINS_NAME,
  KNOWN_NOUN,
  LONG,
  LOWER_CASE,
  NEVER_NAME,
  NOUN,
  NUM,
  OFFICE_WORD,
  PARTICIPLE,
  PARTICLE,
  PERSON_NOUN,
  POSSESSIVE,
  PRON,
  PROPN,
  PUNCT,
  RESTART,
  ROLE_MODIFIER,
  THE,
  TITLE,
  VERB,
  wordBits,
} from '../../src/speakers/scene/word-bits.ts';
import type { Pos } from '../../src/text/document.ts';

const bitsOf = (text: string, pos: Pos): number => {
  const lower = text.toLowerCase().replace('\u2019', "'");
  return wordBits({ text, lower, lemma: lower, pos });
};
const ofKind = (all: Readonly<Record<string, number>>) => (text: string, pos: Pos) =>
  Object.entries(all).flatMap(([name, bit]) => ((bitsOf(text, pos) & bit) === 0 ? [] : [name]));

describe('the part of speech of a word', () => {
  const tags = ofKind({ NOUN, PROPN, ADJ, VERB, AUX, ADV, PRON, NUM, ADP, DET, PUNCT });

  it.each(['NOUN', 'PROPN', 'ADJ', 'VERB', 'AUX', 'ADV', 'PRON', 'NUM', 'ADP', 'DET', 'PUNCT'] as const)(
    'is one bit: %s',
    (pos) => {
      expect(tags('stone', pos)).toEqual([pos]);
    },
  );

  it.each(['SCONJ', 'CCONJ', 'PART', 'INTJ', 'SYM'] as const)('is none that anybody asks for: %s', (pos) => {
    expect(tags('if', pos)).toEqual([]);
  });
});

describe('the letters of a word', () => {
  const letters = ofKind({ CAPITAL, LOWER_CASE, ALL_CAPITALS, LONG });

  it.each<[string, Pos, string[]]>([
    ['stone', 'NOUN', ['LOWER_CASE', 'LONG']],
    ['sea', 'NOUN', ['LOWER_CASE']],
    ['bell', 'NOUN', ['LOWER_CASE', 'LONG']],
    ['Stone', 'PROPN', ['CAPITAL', 'LONG']],
    ['Éva', 'PROPN', ['CAPITAL']],
    ['deGrasse', 'PROPN', ['CAPITAL', 'LONG']],
    ['NATO', 'PROPN', ['CAPITAL', 'ALL_CAPITALS', 'LONG']],
    ['U', 'PROPN', ['CAPITAL']],
    ['----', 'PUNCT', ['LOWER_CASE']],
  ])('of %s', (text, pos, expected) => {
    expect(letters(text, pos)).toEqual(expected);
  });
});

describe('a mark', () => {
  const marks = ofKind({ HYPHEN, POSSESSIVE, RESTART });

  it.each<[string, Pos, string[]]>([
    ['-', 'PUNCT', ['HYPHEN']],
    ['’s', 'PART', ['POSSESSIVE']],
    ['.', 'PUNCT', ['RESTART']],
    ['…', 'PUNCT', ['RESTART']],
    ['“', 'PUNCT', ['RESTART']],
    [',', 'PUNCT', []],
    ['(', 'PUNCT', []],
    [')', 'PUNCT', []],
    ['&', 'CCONJ', []],
  ])('%s', (text, pos, expected) => {
    expect(marks(text, pos)).toEqual(expected);
  });
});

describe('a word in a name', () => {
  const inNames = ofKind({ PARTICLE, JOINS_NAME, NEVER_NAME, FUNCTION_CAPITAL });

  it.each<[string, Pos, string[]]>([
    ['de', 'PROPN', ['PARTICLE', 'JOINS_NAME']],
    ['Van', 'PROPN', ['PARTICLE', 'JOINS_NAME']],
    ['-', 'PUNCT', ['JOINS_NAME']],
    ['&', 'CCONJ', ['JOINS_NAME']],
    ['“', 'PUNCT', ['JOINS_NAME']],
    ['(', 'PUNCT', ['JOINS_NAME']],
    [')', 'PUNCT', []],
    ['of', 'ADP', ['JOINS_NAME', 'FUNCTION_CAPITAL']],
    ['Of', 'ADP', ['JOINS_NAME', 'FUNCTION_CAPITAL']],
    ['for', 'ADP', ['JOINS_NAME', 'FUNCTION_CAPITAL']],
    ['on', 'ADP', ['JOINS_NAME', 'FUNCTION_CAPITAL']],
    ['and', 'CCONJ', ['JOINS_NAME', 'FUNCTION_CAPITAL']],
    ['with', 'ADP', ['FUNCTION_CAPITAL']],
    ['The', 'DET', ['FUNCTION_CAPITAL']],
    ['Monday', 'PROPN', ['NEVER_NAME']],
    ['Stone', 'PROPN', []],
    ['DeepField', 'PROPN', []],
    ['microPhone', 'PROPN', []],
    ['eBAY', 'PROPN', []],
  ])('%s', (text, pos, expected) => {
    expect(inNames(text, pos)).toEqual(expected);
  });
});

describe('a word in a noun phrase', () => {
  const inPhrases = ofKind({
    THE,
    DEFINITE,
    INDEFINITE,
    ROLE_MODIFIER,
    PARTICIPLE,
    OFFICE_WORD,
    KNOWN_NOUN,
    PERSON_NOUN,
    TITLE,
  });

  it.each<[string, Pos, string[]]>([
    ['the', 'DET', ['THE', 'DEFINITE']],
    ['The', 'DET', ['THE', 'DEFINITE']],
    ['this', 'DET', ['DEFINITE']],
    ['her', 'PRON', ['DEFINITE']],
    ['’s', 'PART', ['DEFINITE']],
    ['a', 'DET', ['INDEFINITE']],
    ['two', 'NUM', ['INDEFINITE']],
    ['former', 'ADJ', ['ROLE_MODIFIER']],
    ['fire', 'NOUN', ['OFFICE_WORD']],
    ['surgeon', 'NOUN', ['OFFICE_WORD', 'KNOWN_NOUN', 'PERSON_NOUN']],
    ['shadow', 'NOUN', ['ROLE_MODIFIER', 'OFFICE_WORD']],
    ['leading', 'VERB', ['PARTICIPLE']],
    ['wounded', 'ADJ', ['PARTICIPLE']],
    ['leads', 'VERB', []],
    ['company', 'NOUN', ['KNOWN_NOUN']],
    ['lawyer', 'NOUN', ['KNOWN_NOUN', 'PERSON_NOUN']],
    ['lawyers', 'NOUN', ['KNOWN_NOUN']],
    ['limnologist', 'NOUN', ['PERSON_NOUN']],
    ['limnologist', 'PROPN', []],
    ['Mayor', 'PROPN', ['KNOWN_NOUN', 'PERSON_NOUN', 'TITLE']],
    ['Mr.', 'PROPN', ['TITLE']],
    ['stone', 'NOUN', []],
  ])('%s', (text, pos, expected) => {
    expect(inPhrases(text, pos)).toEqual(expected);
  });

  it('is for one person that a list holds, or by its ending alone, or for none', () => {
    expect(isListedPerson(bitsOf('lawyer', 'NOUN'))).toBe(true);
    expect(isListedPerson(bitsOf('limnologist', 'NOUN'))).toBe(false);
    expect(isListedPerson(bitsOf('company', 'NOUN'))).toBe(false);
  });
});
