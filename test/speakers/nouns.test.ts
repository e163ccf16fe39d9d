import { describe, expect, it } from 'vitest';
import { isPeopleNoun, isPersonNoun, nounClass, titleOf } from '../../src/speakers/nominals/nouns.ts';
import type { Token } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read-document.ts';

const noun = (lower: string, pos: Token['pos'] = 'NOUN'): Token => ({
  ...(readDocument('word').tokens[0] as Token),
  text: lower,
  lower,
  pos,
});

describe('the class of a noun', () => {
  it.each([
    ['company', { noun: 'company', kind: 'organization', trait: 'business' }],
    ['ministry', { noun: 'ministry', kind: 'organization', trait: null }],
    ['report', { noun: 'report', kind: 'document', trait: null }],
    ['reports', { noun: 'report', kind: 'document', trait: null }],
    ['wife', { noun: 'wife', kind: 'person', gender: 'female', trait: 'kin' }],
    ['officials', { kind: 'group' }],
    ['lawyer', { noun: 'lawyer', kind: 'person' }],
    ['lawyers', { noun: 'lawyer', kind: 'group', gender: null, trait: null }],
    ['agencies', { noun: 'agency', kind: 'group' }],
    ['witnesses', { noun: 'witness', kind: 'group' }],
    ['coaches', { noun: 'coach', kind: 'group' }],
    ['firemen', { kind: 'group' }],
    ['boatman', { noun: 'boatman', kind: 'person', gender: 'male' }],
    ['oarswomen', { kind: 'group' }],
  ])('%s', (lower, expected) => {
    expect(nounClass(noun(lower))).toMatchObject(expected);
  });

  it.each(['stone', 'agencyes', 'witnesss', 'bosss', 'firemens'])('is none of %s', (lower) => {
    expect(nounClass(noun(lower))).toBeNull();
  });
});

describe('a noun for several people', () => {
  it.each(['officials', 'lawyers', 'glaciologists', 'shipwrights', 'company'])('%s', (lower) => {
    expect(isPeopleNoun(noun(lower))).toBe(true);
  });

  it.each(['lawyer', 'glaciologist', 'stones', 'hers', 'glass'])('is not %s', (lower) => {
    expect(isPeopleNoun(noun(lower))).toBe(false);
  });
});

describe('a noun for one person', () => {
  it.each(['lawyer', 'wife', 'glaciologist', 'shipwright'])('%s', (lower) => {
    expect(isPersonNoun(noun(lower))).toBe(true);
  });

  it.each(['lawyers', 'company', 'stone', 'smith'])('is not %s', (lower) => {
    expect(isPersonNoun(noun(lower))).toBe(false);
  });

  it('ends so as a noun alone', () => {
    expect(isPersonNoun(noun('limnologist', 'PROPN'))).toBe(false);
  });
});

describe('a title', () => {
  it('has an office, or is a courtesy', () => {
    expect(titleOf('sen.')).toMatchObject({ office: 'senator', gender: null });
    expect(titleOf('mr.')).toMatchObject({ office: null, gender: 'male' });
    expect(titleOf('stone')).toBeUndefined();
  });
});
