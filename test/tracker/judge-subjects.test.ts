import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/tracker/dossier.ts';
import { judgeSubjects } from '../../src/tracker/judge-subjects.ts';
import { readDecisions } from '../../src/tracker/rulings.ts';
import type { LinkDecision } from '../../src/tracker/types.ts';
import { makeDossier } from './made-dossier.ts';

const decide = (
  a: string,
  b: string,
  verdict: 'same' | 'different',
  of: 'subject' | 'quote' = 'subject',
): LinkDecision => ({
  kind: 'link',
  of,
  a: `m${a}`,
  b: `m${b}`,
  verdict,
  at: '2031-06-01T00:00:00Z',
});

/** The groups, by the ids of their dossiers, and the links; the same in whatever order the dossiers come. */
function judged(dossiers: readonly Dossier[], ...decisions: LinkDecision[]) {
  const read = (all: readonly Dossier[]) => {
    const { groups, links } = judgeSubjects(all, readDecisions(decisions));
    return {
      groups: [...new Set(groups.values())].map((group) => [...group].sort().join(' ')).sort(),
      links: links()
        .map(({ a, b, verdict, reasons }) => [a, b, verdict, reasons.length].join(' '))
        .sort(),
    };
  };
  const there = read(dossiers);
  expect(read(dossiers.toReversed())).toEqual(there);
  return there;
}
const FIRM: Partial<Dossier> = { kind: 'organization' };
const MAYOR: Partial<Dossier> = { roles: { mayor: 1 } };

describe('dossiers of one subject', () => {
  it('are joined, with a link that tells why', () => {
    expect(judged([makeDossier('a', 'Nadia Brack'), makeDossier('b', 'Nadia B. Brack')])).toEqual({
      groups: ['a b'],
      links: ['ma mb same 1'],
    });
  });

  it('are apart where a name is in doubt', () => {
    expect(judged([makeDossier('a', 'Nadia Brack'), makeDossier('b', 'Brack')])).toEqual({
      groups: ['a', 'b'],
      links: ['ma mb unsure 1'],
    });
  });

  it('are linked where something speaks against them', () => {
    const [she, he] = [{ pronouns: { she: 1 } }, { pronouns: { he: 1 } }];
    expect(judged([makeDossier('a', 'Nadia Brack', she), makeDossier('b', 'Nadia Brack', he)])).toEqual({
      groups: ['a', 'b'],
      links: ['ma mb different 2'],
    });
    expect(judged([makeDossier('a', 'Nadia Brack'), makeDossier('b', 'Otto Vane')]).links).toEqual([]);
  });
});

describe('rivals', () => {
  it.each<[string, Dossier[], string[]]>([
    [
      'an initial of two',
      [makeDossier('a', 'N. Brack'), makeDossier('b', 'Nadia Brack'), makeDossier('c', 'Nils Brack')],
      ['a', 'b', 'c'],
    ],
    [
      'an initial of one',
      [makeDossier('a', 'N. Brack'), makeDossier('b', 'Nadia Brack'), makeDossier('c', 'Otto Brack')],
      ['a b', 'c'],
    ],
    [
      'an initial of two who are one',
      [makeDossier('a', 'N. Brack'), makeDossier('b', 'Nadia Brack'), makeDossier('c', 'Nadia B. Brack')],
      ['a b c'],
    ],
    [
      'a name with two middle names',
      [makeDossier('a', 'Nadia Brack'), makeDossier('b', 'Nadia B. Brack'), makeDossier('c', 'Nadia C. Brack')],
      ['a', 'b', 'c'],
    ],
    [
      'a name with two initials, one of which fits better',
      [makeDossier('a', 'N. Brack', MAYOR), makeDossier('b', 'Nadia Brack', MAYOR), makeDossier('c', 'Nils Brack')],
      ['a', 'b', 'c'],
    ],
    [
      'a bare surname with two of its office',
      [makeDossier('a', 'Brack', MAYOR), makeDossier('b', 'Nadia Brack', MAYOR), makeDossier('c', 'Otto Brack', MAYOR)],
      ['a', 'b', 'c'],
    ],
    [
      'a bare surname with one who has its office far more often',
      [
        makeDossier('a', 'Brack', MAYOR),
        makeDossier('b', 'Nadia Brack', { roles: { mayor: 90 } }),
        makeDossier('c', 'Otto Brack', MAYOR),
      ],
      ['a b', 'c'],
    ],
    [
      'an acronym of two',
      [
        makeDossier('a', 'TPA', FIRM),
        makeDossier('b', 'Tarn Port Authority', FIRM),
        makeDossier('c', 'Tern Pier Association', FIRM),
      ],
      ['a', 'b', 'c'],
    ],
    [
      'an acronym of one that introduces it',
      [
        makeDossier('a', 'TPA', FIRM),
        makeDossier('b', 'Tarn Port Authority', { ...FIRM, aliases: { TPA: 9 } }),
        makeDossier('c', 'Tern Pier Association', FIRM),
      ],
      ['a b', 'c'],
    ],
  ])('are for a person to settle: %s', (_, dossiers, groups) => {
    expect(judged(dossiers).groups).toEqual(groups);
  });

  it('are linked as unsure', () => {
    const { links } = judged([
      makeDossier('a', 'N. Brack'),
      makeDossier('b', 'Nadia Brack'),
      makeDossier('c', 'Nils Brack'),
    ]);
    expect(links).toContain('ma mb unsure 1');
    expect(links).toContain('ma mc unsure 1');
  });
});

describe('an editor', () => {
  const two = [makeDossier('a', 'Nadia Brack'), makeDossier('b', 'Otto Vane')];
  const alike = [makeDossier('a', 'Nadia Brack'), makeDossier('b', 'Nadia B. Brack')];

  it('joins whom nothing joins', () => {
    expect(judged(two, decide('a', 'b', 'same'))).toEqual({ groups: ['a b'], links: ['ma mb same 1'] });
    expect(judged(two, decide('b', 'a', 'same')).groups).toEqual(['a b']);
    expect(judged(two, decide('a', 'b', 'same', 'quote'))).toEqual({ groups: ['a', 'b'], links: [] });
    expect(judged(two, decide('a', 'x', 'same'))).toEqual({ groups: ['a', 'b'], links: [] });
  });

  it('keeps apart whom a name joins', () => {
    expect(judged(alike, decide('a', 'b', 'different'))).toEqual({ groups: ['a', 'b'], links: ['ma mb different 2'] });
    expect(judged(alike, decide('b', 'a', 'different')).groups).toEqual(['a', 'b']);
    expect(judged(alike, decide('a', 'b', 'different', 'quote')).groups).toEqual(['a b']);
  });

  it('keeps apart the groups that hold two such', () => {
    const three = [...alike, makeDossier('c', 'N. Brack')];
    expect(judged(three).groups).toEqual(['a b c']);
    const { groups } = judged(three, decide('a', 'c', 'different'));
    expect(groups).toEqual(['a b', 'c']);
  });
});
