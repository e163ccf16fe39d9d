import { describe, expect, it } from 'vitest';
import type { Tracker } from '../../src/tracker/index.ts';
import { matchNames } from '../../src/tracker/match-names.ts';
import { toNamesake } from '../../src/tracker/namesake.ts';
import { organizationBlock, readOrganizationName } from '../../src/tracker/organization-name.ts';
import { readPersonName } from '../../src/tracker/person-name.ts';
import { type MadeSpeaker, makeExtraction } from './made-extraction.ts';
import { wordsOf } from './made-sayings.ts';
import { STORES } from './stores.ts';

describe('a person’s name', () => {
  it.each([
    ['Gov. José de la Cruz Jr.', { given: ['jose'], surname: 'cruz', barrel: '', generation: 'jr' }],
    ['Sens. Nadia Brack', { given: ['nadia'], surname: 'brack', barrel: '', generation: '' }],
    ['Nadia Brack KC', { given: ['nadia'], surname: 'brack', barrel: '', generation: '' }],
    ['Nadia O’Brack’s', { given: ['nadia'], surname: "o'brack", barrel: '', generation: '' }],
    ['Brack', { given: [], surname: 'brack', barrel: '', generation: '' }],
    ['Oak-Brack', { given: [], surname: 'brack', barrel: 'oak', generation: '' }],
    ['General', { given: [], surname: 'general', barrel: '', generation: '' }],
    ['', { given: [], surname: '', barrel: '', generation: '' }],
  ])('is read: %s', (name, read) => {
    expect(readPersonName(name)).toEqual(read);
  });

  it.each([
    ['Nadia Brack', 'Nadia B. Brack', 'same-name'],
    ['Geoff Vane', 'Geoffrey Vane', 'same-name'],
    ['J. Nadia Brack', 'Nadia Brack', 'same-name'],
    ['J. Christopher Moor', 'Chris Moor', 'same-name'],
    ['Mary-Ann Moor', 'Maryann Moor', 'same-name'],
    ['N. Brack', 'Nadia Brack', 'initials'],
    ['Brack', 'Nadia Brack', 'same-surname'],
    ['Nadia Brack Jr.', 'Nadia Brack', 'same-name'],
    ['Otto Brack Jr.', 'Otto Brack Sr.', 'other-given-name'],
    ['Otto Brack II', 'Otto Brack III', 'other-given-name'],
    ['Nadia B. Brack', 'Nadia C. Brack', 'other-given-name'],
    ['J. Nadia Brack', 'J. Ulla Brack', 'other-given-name'],
    ['John Nadia Brack', 'Nadia Brack', 'other-given-name'],
    ['Nadia Brack', 'Nils Brack', 'other-given-name'],
    ['Christopher Moor', 'Christina Moor', 'other-given-name'],
  ])('%s and %s: %s', (a, b, match) => {
    const [x, y] = [toNamesake(a), toNamesake(b)];
    expect([matchNames(x, y), matchNames(y, x)]).toEqual([match, match]);
  });
});

describe('an organization’s name', () => {
  it.each([
    ['The Tarn Mail', 'Tarn Mail'],
    ['Arvo Inc.', 'Arvo'],
    ['Ice Department', 'Department of Ice'],
    ['U.S. Senate', 'United States Senate'],
    ['US Senate', 'United States Senate'],
    ['U.N. Ice Council', 'UN Ice Council'],
    ['T.P.A.', 'TPA'],
    ['ÉCLAIR', 'Eclair'],
    ['ArvoVole', 'Arvo Vole'],
    ['ArvoVole', 'Arvovole'],
    ['Arvo-Vole', 'ArvoVole'],
    ['ABVole', 'A.B. Vole'],
    ['Arvo & Vole', 'Arvo and Vole'],
    ['Ministry of Ice & Snow', 'Ministry of Ice and Snow'],
    ['UN', 'United Nations'],
    ['World Ice Organisation', 'World Ice Organization'],
    ['U.S. Ice Department', 'US Department of Ice'],
    ['Tarn City F.C.', 'Tarn City'],
  ])('%s is %s', (a, b) => {
    expect(readOrganizationName(a).core).toBe(readOrganizationName(b).core);
    expect(organizationBlock(a)).toBe(organizationBlock(b));
  });

  it.each([
    ['News Corp.', 'News'],
    ['Tarn FC', 'Tarn'],
    ['Labour Party', 'Labor Party'],
    ['Arvo & Vole', 'Arvo Vole'],
    ['Tarn University', 'University of Tarn'],
    ['Tarn Police Department', 'Police Department'],
    ['Department', 'Ministry'],
    ['U.S. Senate', 'Senate'],
  ])('%s is not %s', (a, b) => {
    expect(readOrganizationName(a).core).not.toBe(readOrganizationName(b).core);
  });

  it.each([
    ['Tarn Port Authority', ['tpa']],
    ['Bureau of Ice and Snow', ['boias', 'bis', 'boi&s']],
    ['Ice Department', ['doi']],
    ['U.S. Army', []],
    ['U.S. Ice Force', ['usif']],
    ['U.S. Ice and Snow Trust', ['iast', 'ist', 'i&st']],
    ['Arvo & Vole', ['aav', 'a&v']],
    ['Arvo', []],
    ['Ministry of Ice', ['moi']],
  ])('%s has the initials %s, under which its short form is judged too', (name, initials) => {
    expect(readOrganizationName(name).initials).toEqual(initials);
    for (const short of initials) expect(organizationBlock(short.toUpperCase())).toBe(organizationBlock(name));
  });
});

describe('the block of an organization', () => {
  it('is that of its other spellings', () => {
    expect(organizationBlock('ABVole Ice')).toBe(organizationBlock('A.B. Vole Ice'));
    expect(organizationBlock('U.S. Ice Safety Agency')).toBe(organizationBlock('Ice Safety Agency'));
  });
});

describe('a short form', () => {
  it.each([
    ['TPA', true],
    ['A&V', true],
    ['U.S. TPA', true],
    ['UN', false],
    ['Arvo AG', false],
    ['T.P.A.', true],
    ['MoD', true],
    ['DfE', true],
    ['Arvo', false],
    ['McVane', false],
    ['ArVo', false],
    ['mod', false],
    ['A', false],
  ])('is of capitals, with small letters between them: %s', (name, expected) => {
    expect(readOrganizationName(name).isAcronym).toBe(expected);
  });
});

const org = (name: string, ...aliases: string[]): MadeSpeaker => ({ name, kind: 'organization', aliases });
const [senator, mayor] = [[{ text: 'Sen.' }], [{ text: 'mayor of Tarn' }]];

describe.each(STORES)('by name, $name', ({ create }) => {
  /** Each array is the cast of one article. */
  const trackerOf = (...casts: MadeSpeaker[][]): Tracker => {
    const tracker = create();
    tracker.add(
      ...casts.map((speakers, at) =>
        makeExtraction({
          id: `a${at}`,
          date: `2031-05-0${at + 1}`,
          speakers,
          quotes: speakers.map((_, by) => ({ by, text: wordsOf(`${at}y${by}`) })),
        }),
      ),
    );
    return tracker;
  };
  const names = (...casts: MadeSpeaker[][]): string[] =>
    trackerOf(...casts)
      .subjects()
      .map(({ name }) => name)
      .sort();

  it.each([
    [
      'middle initial and generation, where the office agrees',
      [[{ name: 'Joseph R. Vane Jr.', roles: senator }], [{ name: 'Joe Vane', roles: senator }]],
    ],
    ['two letters that an article introduces', [[org('Tarn Bank', 'TB')], [org('TB')]]],
    ['two letters beside the name in one article', [[org('Tarn Bank'), org('T.B.')], [org('TB')]]],
    ['three letters', [[org('Tarn Port Authority')], [org('TPA')]]],
    ['three letters in one article', [[org('Tarn Port Authority'), org('TPA')]]],
    [
      'two forms of one name in one article, where the office agrees',
      [
        [
          { name: 'Bill Vane', roles: senator },
          { name: 'William Vane', roles: senator },
        ],
      ],
    ],
    [
      'two spellings of one name, where the office agrees',
      [[{ name: 'Sergei Khakov', roles: senator }], [{ name: 'Sergey Hakov', roles: senator }]],
    ],
    [
      'a surname with two halves, where the office agrees',
      [[{ name: 'Nadia Oak-Brack', roles: senator }], [{ name: 'Oak-Brack', roles: senator }]],
    ],
    ['both initials', [[{ name: 'N. B. Brack' }], [{ name: 'NB Brack' }], [{ name: 'Nadia Bea Brack' }]]],
    ['one firm written together and apart', [[org('ArvoVole')], [org('Arvo Vole')], [org('Arvovole Inc.')]]],
    ['an "and" and its sign', [[org('Arvo & Vole')], [org('Arvo and Vole')], [org('A&V')]]],
    [
      'an agency with and without its country',
      [[org('U.S. Ice Safety Agency')], [org('ISA')], [org('Ice Safety Agency')]],
    ],
    ['a department that its article calls by turns', [[org('U.S. Ice Department'), org('Ice Department')]]],
    [
      'two spellings of a surname',
      [[{ name: 'Nadia Youssef', roles: senator }], [{ name: 'Nadia Yusef', roles: senator }]],
    ],
    ['a short form with a small letter', [[org('Ministry of Ice')], [org('MoI')]]],
    ['the title of two at once', [[{ name: 'Sens. Nadia Brack' }], [{ name: 'Nadia Brack' }]]],
  ] as [string, MadeSpeaker[][]][])('makes one of %s', (_, casts) => {
    expect(names(...casts)).toHaveLength(1);
  });

  it.each([
    [
      'father and son of one office',
      [[{ name: 'Otto Vane Sr.', roles: mayor }], [{ name: 'Otto Vane Jr.', roles: mayor }]],
    ],
    ['a son and one who may be his father', [[{ name: 'Otto Vane Jr.' }], [{ name: 'Otto Vane' }]]],
    [
      'a son and one who stands beside him',
      [
        [
          { name: 'Otto Vane Jr.', roles: mayor },
          { name: 'Otto Vane', roles: mayor },
        ],
      ],
    ],
    ['two spellings of one name', [[{ name: 'Sergei Khakov' }], [{ name: 'Sergey Hakov' }]]],
    [
      'a surname and another with two halves',
      [[{ name: 'Nadia Brack', roles: senator }], [{ name: 'Oak-Brack', roles: senator }]],
    ],
    ['an agency that may be that of another country', [[org('U.S. Ice Safety Agency')], [org('Ice Safety Agency')]]],
    ['agencies of two countries', [[org('U.S. Ice Safety Agency')], [org('UK Ice Safety Agency')]]],
    ['a body of its country and one of nobody’s', [[org('U.S. Senate')], [org('Senate')]]],
    ['two letters alone', [[org('Tarn Bank')], [org('TB')]]],
    ['an acronym of what is short itself', [[org('U.S. Army')], [org('USA')]]],
    [
      'two forms of one name in one article, of whom nothing is known',
      [[{ name: 'Bill Vane' }, { name: 'William Vane' }]],
    ],
  ] as [string, MadeSpeaker[][]][])('keeps apart %s', (_, casts) => {
    expect(names(...casts)).toHaveLength(2);
  });

  it('lists for a person to settle what may be one', () => {
    const unsure = (...casts: MadeSpeaker[][]) => trackerOf(...casts).links({ of: 'subject', verdict: 'unsure' });
    expect(unsure([{ name: 'Otto Vane Jr.' }], [{ name: 'Otto Vane' }])).toHaveLength(1);
    expect(unsure([{ name: 'Sergei Khakov' }], [{ name: 'Sergey Hakov' }])).toHaveLength(1);
    expect(unsure([{ name: 'Nadia Oak-Brack' }], [{ name: 'Oak-Brack' }])).toHaveLength(1);
    expect(unsure([org('Tarn Bank')], [org('TB')])).toHaveLength(1);
    expect(unsure([org('Tarn Bank')], [org('TQ')])).toEqual([]);
  });

  it('leaves a son with neither of two who differ in their middle names', () => {
    const cast = ['Otto B. Vane', 'Otto C. Vane', 'Otto Vane Jr.'].map((name) => [{ name, roles: mayor }]);
    expect(names(...cast)).toHaveLength(3);
  });

  it('leaves him who may be father or son with neither', () => {
    const cast = ['Otto Vane Sr.', 'Otto Vane Jr.', 'Otto Vane'].map((name) => [{ name, roles: mayor }]);
    expect(names(...cast)).toHaveLength(3);
  });

  it('leaves an acronym of two that are introduced alike with neither', () => {
    expect(names([org('Tarn Bank', 'TB')], [org('Tall Bank', 'TB')], [org('TB')])).toHaveLength(3);
  });

  it('joins an acronym to the one that is introduced, whatever else it could stand for', () => {
    const tracker = trackerOf([org('Tarn Port Authority', 'TPA')], [org('Tall Pines Academy')], [org('TPA')]);
    expect(tracker.subjects({ name: 'TPA' }).map(({ name, quotes }) => `${name} ${quotes}`)).toEqual([
      expect.stringMatching(/ 2$/),
    ]);
    expect(tracker.subjects({ name: 'Pines' })[0]?.quotes).toBe(1);
  });
});
