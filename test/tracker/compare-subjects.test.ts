import { describe, expect, it } from 'vitest';
import { toCandidate } from '../../src/tracker/candidate.ts';
import { areCompatible, compareSubjects, isAgainst } from '../../src/tracker/compare-subjects.ts';
import type { Dossier } from '../../src/tracker/dossier.ts';
import { makeDossier } from './made-dossier.ts';

type Told = Partial<Dossier>;
const FIRM: Told = { kind: 'organization' };
const candidate = (id: string, name: string, told?: Told) => toCandidate(makeDossier(id, name, told));

/** Score, verdict and reasons of two, whichever comes first. */
function compared(a: string, b: string, x: Told = {}, y: Told = {}) {
  const [p, q] = [candidate('x', a, x), candidate('y', b, y)];
  const there = compareSubjects(p, q);
  const back = compareSubjects(q, p);
  expect([back.score, back.verdict]).toEqual([there.score, there.verdict]);
  return [there.score, there.verdict, ...there.reasons.map(({ code }) => code)];
}

describe('two people', () => {
  it.each<[string, string, Told, Told, unknown[]]>([
    ['Nadia Brack', 'Nadia Brack', {}, {}, [0.95, 'same', 'same-name']],
    ['Nadia Brack', 'N. Brack', {}, {}, [0.8, 'same', 'initials']],
    ['Nadia Brack', 'N. B. Brack', {}, {}, [0.7, 'unsure', 'initials']],
    ['N. C. Brack', 'N. C. Brack', {}, {}, [0.95, 'same', 'same-name']],
    ['Nadia Bea Brack', 'N. B. Brack', {}, {}, [0.8, 'same', 'initials']],
    ['Sergei Brack', 'Sergey Brack', {}, {}, [0.75, 'unsure', 'same-name']],
    [
      'Sergei Brack',
      'Sergey Brack',
      { roles: { mayor: 1 } },
      { roles: { mayor: 3 } },
      [0.85, 'same', 'same-name', 'same-role'],
    ],
    [
      'Otto Brackskiy',
      'Bracksky',
      { roles: { mayor: 1 } },
      { roles: { mayor: 3 } },
      [0.667, 'unsure', 'same-surname', 'same-role'],
    ],
    ['Nadia Brack', 'Brack', {}, {}, [0.5, 'unsure', 'same-surname']],
    ['Nadia Brack', 'Otto Brack', {}, {}, [0.025, 'different', 'other-given-name']],
    ['Nadia Brack', 'Nadia Vane', {}, {}, [0, 'unsure']],
    ['Nadia Brack', 'Nadia Brack', { named: false }, {}, [0, 'unsure']],
    ['Otto Brack', 'Otto Brack Jr.', {}, {}, [0.75, 'unsure', 'same-name']],
    ['Brack', 'Brack Jr.', {}, {}, [0.5, 'unsure', 'same-surname']],
    [
      'Nadia Brack',
      'N. Brack',
      { roles: { mayor: 1 } },
      { roles: { mayor: 3 } },
      [0.82, 'same', 'initials', 'same-role'],
    ],
    [
      'Nadia Brack',
      'N. B. Brack',
      { roles: { mayor: 1 } },
      { roles: { mayor: 3 } },
      [0.8, 'same', 'initials', 'same-role'],
    ],
    [
      'Nadia Brack',
      'Nadia Brack',
      { roles: { mayor: 1 }, organizations: { Arvo: 1 } },
      { roles: { mayor: 3 }, organizations: { ARVO: 1 } },
      [0.99, 'same', 'same-name', 'same-role', 'same-affiliation'],
    ],
    [
      'Nadia Brack',
      'Brack',
      { roles: { mayor: 5 } },
      { roles: { mayor: 1 } },
      [0.9, 'same', 'same-surname', 'same-role'],
    ],
    [
      'Nadia Brack',
      'Brack',
      { roles: { mayor: 5, pilot: 40 }, organizations: { Arvo: 5, Vole: 40 } },
      { roles: { mayor: 1 }, organizations: { Arvo: 1 } },
      [0.917, 'same', 'same-surname', 'same-role', 'same-affiliation'],
    ],
    ['Brack', 'Brack', { roles: { mayor: 5 } }, { roles: { mayor: 5 } }, [0.85, 'same', 'same-surname', 'same-role']],
    [
      'Nadia Brack',
      'Nadia Brack',
      { pronouns: { she: 1 } },
      { pronouns: { he: 1 } },
      [0.238, 'different', 'same-name', 'other-pronoun'],
    ],
    ['Nadia Brack', 'Nadia Brack', { pronouns: { she: 6 } }, { pronouns: { he: 1 } }, [0.95, 'same', 'same-name']],
    [
      'Nadia Brack',
      'Nadia Brack',
      { pronouns: { she: 5 } },
      { pronouns: { he: 1 } },
      [0.238, 'different', 'same-name', 'other-pronoun'],
    ],
    ['Nadia Brack', 'Nadia Brack', { pronouns: { she: 5 } }, { pronouns: { she: 1 } }, [0.95, 'same', 'same-name']],
    [
      'Nadia Brack',
      'Nadia Brack',
      { beside: { y: 1 } },
      { beside: { x: 1 } },
      [0.238, 'different', 'same-name', 'in-one-article'],
    ],
    [
      'Nadia Brack',
      'Nadia Brack',
      { beside: { y: 1 }, articles: 6 },
      { beside: { x: 1 }, articles: 6 },
      [0.95, 'same', 'same-name'],
    ],
    [
      'Nadia Brack',
      'Nadia Brack',
      { beside: { y: 1 }, articles: 9 },
      { beside: { x: 1 }, articles: 5 },
      [0.238, 'different', 'same-name', 'in-one-article'],
    ],
    [
      'Bill Vane',
      'William Vane',
      { beside: { y: 1 }, roles: { mayor: 1 } },
      { beside: { x: 1 }, roles: { mayor: 1 } },
      [0.97, 'same', 'same-name', 'same-role'],
    ],
    [
      'Bill Vane',
      'William Vane',
      { beside: { y: 1 } },
      { beside: { x: 1 } },
      [0.238, 'different', 'same-name', 'in-one-article'],
    ],
    [
      'Nadia Brack',
      'Nadia Brack',
      { field: 'sport' },
      { field: 'government' },
      [0.22, 'different', 'same-name', 'other-field'],
    ],
    [
      'Nadia Brack',
      'Nadia Brack',
      { field: 'sport', roles: { 'Tarn envoy': 1 } },
      { field: 'government', roles: { 'Tarn envoy': 1 } },
      [0.9, 'same', 'same-name', 'same-role'],
    ],
    [
      'Nadia Brack',
      'Nadia Brack',
      { field: 'sport', articles: 4 },
      { field: 'government', articles: 81 },
      [0.88, 'same', 'same-name'],
    ],
    [
      'Nadia Brack',
      'Nadia Brack',
      { field: 'sport', last: '2031-05-05' },
      { field: 'government', first: { date: '2032-05-05', article: 'a', id: 'm' }, last: '2032-06-01' },
      [0.88, 'same', 'same-name'],
    ],
    ['Nadia Brack', 'Nadia Brack', { field: 'learning' }, { field: 'government' }, [0.88, 'same', 'same-name']],
    ['Nadia Brack', 'Nadia Brack', { field: 'sport', articles: 5 }, {}, [0.96, 'same', 'same-name']],
    ['Nadia Brack', 'N. Brack', { field: 'learning' }, { field: 'government' }, [0.8, 'same', 'initials']],
  ])('%s and %s (%j, %j)', (a, b, x, y, expected) => {
    expect(compared(a, b, x, y)).toEqual(expected);
  });

  it('tells the names and what they share', () => {
    const { reasons } = compareSubjects(
      toCandidate(
        makeDossier('x', '', {
          names: { Brack: 1, 'Nadia Brack': 1, 'Nadia Brock': 1 },
          roles: { pilot: 1, mayor: 1 },
        }),
      ),
      candidate('y', 'Brack', { roles: { mayor: 1, pilot: 1 } }),
    );
    expect(reasons).toEqual([
      { code: 'same-surname', detail: 'Nadia Brack / Brack' },
      { code: 'same-role', detail: 'mayor' },
    ]);
  });
});

describe('two others', () => {
  const long = 'Tarn Port Authority';
  it.each<[string, string, Told, Told, unknown[]]>([
    ['Arvo Inc.', 'Arvo', FIRM, FIRM, [0.95, 'same', 'same-name']],
    ['Arvo', 'Vole', FIRM, FIRM, [0, 'unsure']],
    ['Arvo', 'Arvo', FIRM, { kind: 'group' }, [0.238, 'different', 'other-kind']],
    ['Arvo', 'Vole', FIRM, { kind: 'group' }, [0, 'different', 'other-kind']],
    ['Arvo', 'Arvo', { ...FIRM, named: false }, FIRM, [0, 'unsure']],
    ['TPA', long, FIRM, FIRM, [0.8, 'same', 'initials']],
    ['TP', 'Tarn Port', FIRM, FIRM, [0.6, 'unsure', 'initials']],
    ['TPA', long, FIRM, { ...FIRM, aliases: { TPA: 5 } }, [0.9, 'same', 'initials']],
    ['TPA', long, { ...FIRM, aliases: { [long]: 5, Vole: 40 } }, FIRM, [0.9, 'same', 'initials']],
    ['TPA', long, { ...FIRM, beside: { y: 5 } }, { ...FIRM, beside: { x: 5 } }, [0.9, 'same', 'initials']],
    [
      'Arvo',
      'Arvo',
      { ...FIRM, beside: { y: 5 } },
      { ...FIRM, beside: { x: 5 } },
      [0.238, 'different', 'same-name', 'in-one-article'],
    ],
    ['Nadia Brack', 'Arvo', {}, FIRM, [0, 'different', 'other-kind']],
  ])('%s and %s (%j, %j)', (a, b, x, y, expected) => {
    expect(compared(a, b, x, y)).toEqual(expected);
  });
});

describe('what may not be one', () => {
  it.each<[string, string, Told, Told, boolean]>([
    ['Nadia Brack', 'Otto Brack', {}, {}, true],
    ['Nadia Brack', 'Brack', {}, {}, false],
    ['Nadia Brack', 'Nadia Brack', {}, FIRM, true],
    ['Arvo', 'Vole', FIRM, FIRM, true],
    ['TPA', 'Tarn Port Authority', FIRM, FIRM, false],
    ['Tarn Port Authority', 'TPA', FIRM, FIRM, false],
    ['Nadia Brack', 'Nadia Brack', { beside: { y: 1 } }, {}, true],
  ])('%s and %s (%j, %j): %s', (a, b, x, y, expected) => {
    expect(isAgainst(candidate('x', a, x), candidate('y', b, y))).toBe(expected);
  });

  it('is never one and the same', () => {
    const own = candidate('x', 'Nadia Brack', { beside: { x: 1 } });
    expect(isAgainst(own, own)).toBe(false);
  });

  it('is told of groups by each of both', () => {
    const [nadia, bare, otto] = [candidate('x', 'Nadia Brack'), candidate('y', 'Brack'), candidate('z', 'Otto Brack')];
    expect(areCompatible([nadia], [bare], nadia, bare)).toBe(true);
    expect(areCompatible([nadia], [bare, otto], nadia, bare)).toBe(false);
    expect(areCompatible([bare, nadia], [otto], bare, otto)).toBe(false);
    // Somebody put Otto beside Nadia: he has no say in whom she is.
    expect(areCompatible([nadia, otto], [bare], nadia, bare)).toBe(true);
    expect(areCompatible([nadia, otto], [candidate('w', 'N. Brack')], nadia, bare)).toBe(true);
  });

  it('is told of groups by their pronouns together', () => {
    const she = candidate('x', 'Brack', { pronouns: { she: 2 } });
    const he = candidate('y', 'Brack', { pronouns: { he: 2 } });
    const none = candidate('z', 'Brack');
    expect(areCompatible([she], [none], she, none)).toBe(true);
    expect(areCompatible([she], [none, he], she, none)).toBe(false);
    expect(areCompatible([none, he], [she], none, she)).toBe(false);
  });
});
