import { describe, expect, it } from 'vitest';
import type { TokenRange } from '../../src/attributions/attribution.ts';
import { Claims } from '../../src/attributions/claims.ts';
import type { Draft } from '../../src/attributions/draft.ts';

const part = (first: number, last: number): TokenRange => ({ first, last });

/** A draft whose cue is one token. */
const draft = (content: readonly TokenRange[], cue: number | null, source: TokenRange | null = null): Draft => ({
  by: 'test',
  cue:
    cue === null
      ? null
      : { ...part(cue, cue + 1), anchor: cue, lemma: 'say', act: 'state', attribution: 'speech', score: 1 },
  content,
  source,
  continues: null,
  confidence: 1,
});

function claimsOf(...drafts: readonly Draft[]): Claims {
  const claims = new Claims(60);
  for (const one of drafts) claims.accept(one);
  return claims;
}

describe('what is free', () => {
  const outer = draft([part(5, 20)], 2);

  it.each([
    ['beside it', draft([part(20, 25)], 26)],
    ['before it', draft([part(4, 5)], 3)],
    ['inside it, with its cue', draft([part(10, 15)], 8)],
    ['inside it, with cue and source', draft([part(10, 15)], 8, part(6, 8))],
    ['all around it', draft([part(1, 21)], 30)],
  ])('is a draft %s', (_, other) => {
    expect(claimsOf(outer).isFree(other)).toBe(true);
  });

  it.each([
    ['that begins inside', draft([part(19, 25)], 26)],
    ['that ends inside', draft([part(3, 6)], 1)],
    ['inside, with its cue outside', draft([part(10, 15)], 22)],
    ['inside, with its source outside', draft([part(10, 15)], 8, part(3, 6))],
    ['inside, with a part outside', draft([part(10, 15), part(21, 22)], 8)],
    ['inside, without a cue', draft([part(10, 15)], null)],
    ['around it, but not around its cue', draft([part(4, 21)], 30)],
    ['of the same cue', draft([part(30, 31)], 2)],
    ['without content', draft([], 40)],
    ['with an empty part', draft([part(30, 31), part(33, 33)], 40)],
  ])('is no draft %s', (_, other) => {
    expect(claimsOf(outer).isFree(other)).toBe(false);
  });

  it('is a draft in a later part of a content, and none between two parts', () => {
    const split = draft([part(0, 4), part(10, 14), part(20, 30)], 5);
    expect(claimsOf(split).isFree(draft([part(25, 28)], 22))).toBe(true);
    expect(claimsOf(split).isFree(draft([part(11, 13)], 10))).toBe(true);
    expect(claimsOf(split).isFree(draft([part(5, 9)], 10))).toBe(true);
    expect(claimsOf(split).isFree(draft([part(12, 22)], 11))).toBe(false);
  });

  it('nests four deep', () => {
    const nested = [0, 2, 4, 6].map((first) => draft([part(first, 20)], first === 0 ? 40 : first - 1));
    const fifth = draft([part(8, 20)], 7);
    expect(claimsOf(...nested.slice(0, 3)).isFree(fifth)).toBe(true);
    expect(claimsOf(...nested).isFree(fifth)).toBe(false);
    expect(claimsOf(...nested).isFree(draft([part(30, 31), part(8, 20)], 7))).toBe(false);
  });

  it('lists stretches that no content holds', () => {
    const claims = claimsOf(draft([part(2, 4), part(7, 8)], 30));
    expect(claims.freeIn(part(0, 10))).toEqual([part(0, 2), part(4, 7), part(8, 10)]);
    expect(claims.freeIn(part(2, 4))).toEqual([]);
    expect(claims.freeIn(part(3, 7))).toEqual([part(4, 7)]);
  });
});

describe('what is accepted', () => {
  it('is listed in text order, the shorter of those that begin together first', () => {
    const [late, long, short] = [draft([part(9, 10)], 1), draft([part(0, 8)], 20), draft([part(0, 1), part(3, 5)], 2)];
    expect(claimsOf(late, long, short).drafts()).toEqual([short, long, late]);
  });

  it('is found by any token it shares', () => {
    const [one, two] = [draft([part(0, 4)], 30), draft([part(6, 8)], 31)];
    expect([...claimsOf(one, two).overlapping([part(3, 7)])]).toEqual([one, two]);
    expect([...claimsOf(one, two).overlapping([part(4, 6), part(7, 9)])]).toEqual([two]);
  });

  it('gives way to what takes its place', () => {
    const [old, other] = [draft([part(0, 6)], 30), draft([part(2, 4)], 1)];
    const grown = draft([part(0, 1), part(8, 9)], 30);
    const claims = claimsOf(old, other);
    claims.replace(old, grown);
    expect(claims.drafts()).toEqual([grown, other]);
    expect([...claims.overlapping([part(2, 3)])]).toEqual([other]);
    expect(claims.freeIn(part(0, 10))).toEqual([part(1, 2), part(4, 8), part(9, 10)]);
  });
});

describe('what is around', () => {
  const outer = draft([part(0, 20)], 30);
  const middle = draft([part(4, 20)], 2);

  it('is the smallest content that holds a draft', () => {
    const inner = draft([part(8, 12)], 6);
    expect(claimsOf(outer, middle).around(inner)).toBe(middle);
    expect(claimsOf(middle, outer).around(inner)).toBe(middle);
    expect(claimsOf(outer, middle).around(middle)).toBe(outer);
    expect(claimsOf(outer, middle).around(outer)).toBeNull();
    expect(claimsOf(outer).around(draft([part(22, 24)], 21))).toBeNull();
  });

  it('counts all parts of a content', () => {
    const split = draft([part(0, 10), part(12, 40)], 50);
    expect(claimsOf(split, outer).around(draft([part(4, 6)], 2))).toBe(outer);
  });

  it('is the smallest part around a token', () => {
    const claims = claimsOf(draft([part(0, 20), part(22, 24)], 30), middle);
    expect(claims.innermostPart(5)).toEqual(part(4, 20));
    expect(claimsOf(middle, draft([part(1, 30)], 40)).innermostPart(5)).toEqual(part(4, 20));
    expect(claims.innermostPart(3)).toEqual(part(0, 20));
    expect(claims.innermostPart(22)).toEqual(part(22, 24));
    expect(claims.innermostPart(21)).toBeNull();
  });

  it('is nothing for a cue, or where no more may nest', () => {
    expect(claimsOf(outer, middle).innermostPart(2)).toBeNull();
    const nested = [0, 3, 6, 9].map((first) => draft([part(first, 20)], first === 0 ? 40 : first - 1));
    expect(claimsOf(...nested).innermostPart(7)).toEqual(part(6, 20));
    expect(claimsOf(...nested).innermostPart(10)).toBeNull();
  });
});
