import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Decision,
  type Grouping,
  group,
  groupBlock,
  homesIn,
  idsIn,
  joinBlocks,
  type Row,
  tiedTo,
  toRows,
} from '../../src/tracker/index.ts';
import { type MadeSpeaker, makeExtraction } from './made-extraction.ts';
import { DAYS, LINE, TEXTS } from './world.ts';

/** As versions made them that knew no fields. */
const withoutFields = (row: Row): Row => ({
  ...row,
  profiles: row.profiles.map(({ field: _, ...profile }) => profile),
});

/** Names of several blocks that speak of each other in the same words. */
const NAMES = [
  'Nadia Brack',
  'N. Brack',
  'Brack',
  'Otto Brack',
  'Bill Vane',
  'William Vane',
  'Vane Lines',
  'VL',
  'Ada Moorhen',
];

const speaker: fc.Arbitrary<MadeSpeaker> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    named: fc.constantFrom(true, true, true, false),
    pronoun: fc.constantFrom(null, 'he', 'she'),
    roles: fc.constantFrom([], [{ text: 'mayor of Tarn' }], [{ text: 'chemist', organization: 'Arvo' }]),
  })
  .map(({ roles, ...made }) => ({
    ...made,
    roles: [...roles],
    kind: /^V/.test(made.name) ? 'organization' : 'person',
  }));

const rowsOfWorld: fc.Arbitrary<Row[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      date: fc.constantFrom(...DAYS),
      speakers: fc.array(speaker, { minLength: 1, maxLength: 4 }),
      said: fc.array(
        fc.record({
          by: fc.option(fc.nat(3)),
          text: fc.constantFrom(...TEXTS),
          about: fc.array(fc.record({ speaker: fc.nat(3), score: fc.constantFrom(-0.5, 0, 0.4) }), { maxLength: 2 }),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 6, selector: ({ id }) => id },
  )
  .map((articles) =>
    articles.flatMap(({ said, ...made }) => {
      const at = (place: number): number => place % made.speakers.length;
      const quotes = said.map(({ by, text, about }) => ({
        by: by === null ? null : at(by),
        text,
        about: about.map((target) => ({ ...target, speaker: at(target.speaker) })),
      }));
      return toRows(makeExtraction({ ...made, quotes }));
    }),
  );

const decisionAbout = (rows: readonly Row[]): fc.Arbitrary<Decision> => {
  const subjects = fc.constantFrom('sunknown', ...rows.flatMap(({ profiles }) => profiles.map(({ id }) => id)));
  const quotes = fc.constantFrom('qunknown', ...rows.map(({ id }) => id));
  const [at, verdict] = [
    fc.constantFrom('2031-06-01', '2031-06-02'),
    fc.constantFrom('same' as const, 'different' as const),
  ];
  const link = { kind: fc.constant('link' as const), verdict, at };
  return fc.oneof(
    fc.record({ ...link, of: fc.constant('subject' as const), a: subjects, b: subjects }),
    fc.record({ ...link, of: fc.constant('quote' as const), a: quotes, b: quotes }),
    fc.record({
      kind: fc.constant('rename' as const),
      subject: subjects,
      name: fc.constantFrom('Renamed', 'Anew'),
      at,
    }),
    fc.record({
      kind: fc.constant('speaker' as const),
      article: fc.constantFrom('a', 'b', 'z'),
      quote: fc.constantFrom('q0-0', ...rows.map(({ quote }) => quote.id)),
      subject: fc.option(subjects),
      at,
    }),
    fc.record({ kind: fc.constant('withdraw' as const), article: fc.constantFrom('a', 'c', 'z'), at }),
  );
};

const world = rowsOfWorld.chain((rows) =>
  fc.record({ rows: fc.constant(rows), decisions: fc.array(decisionAbout(rows), { maxLength: 4 }) }),
);

/** Groups each block by itself, as workers do that know its rows and decisions only, and joins the parts. */
function groupApart(rows: readonly Row[], decisions: readonly Decision[]): Grouping {
  const homes = new Map(rows.flatMap(homesIn));
  const parts = [...new Set(rows.flatMap(({ blocks }) => blocks))].map((block) => {
    const tied = new Set(tiedTo([block], decisions, homes));
    const own = rows.filter(({ blocks }) => blocks.some((each) => tied.has(each))).reverse();
    const concern = (made: Decision) =>
      made.kind === 'withdraw' || idsIn(made).some((id) => tied.has(homes.get(id) ?? ''));
    return groupBlock(own, decisions.filter(concern), block);
  });
  return joinBlocks(JSON.parse(JSON.stringify(parts)), decisions);
}

describe('blocks that are grouped one by one', () => {
  it('join to what the group of all rows is, ties of equal counts included', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(world, ({ rows, decisions }) => {
        expect(groupApart(rows, decisions)).toEqual(group(rows, decisions));
      }),
      { numRuns: 150 },
    );
  });

  it('make one subject and one statement of two names that an editor says are one', () => {
    const rows = ['Ada Brack', 'Ada Moorhen'].flatMap((name, at) =>
      toRows(makeExtraction({ id: `a${at}`, speakers: [{ name }], quotes: [{ by: 0, text: LINE }] })),
    );
    const [a = '', b = ''] = rows.map((row) => row.speaker ?? '');
    const married: Decision = { kind: 'link', of: 'subject', a, b, verdict: 'same', at: '2031-06-01' };
    expect(groupApart(rows, []).quotes).toHaveLength(2);
    expect(groupApart(rows, [married]).quotes).toHaveLength(1);
    expect(groupApart(rows, [married])).toEqual(group(rows, [married]));
  });

  it('put a quote that an editor took from its speaker beside what nobody says in its article', () => {
    const said = [0, null].map((by) => ({ by, text: LINE }));
    const rows = toRows(makeExtraction({ id: 'a', speakers: [{ name: 'Ada Brack' }], quotes: said }));
    const nobody: Decision = {
      kind: 'speaker',
      article: 'a',
      quote: rows[0]?.quote.id ?? '',
      subject: null,
      at: '2031-06-01',
    };
    expect(groupApart(rows, []).quotes).toHaveLength(2);
    expect(groupApart(rows, [nobody]).quotes).toHaveLength(1);
    expect(groupApart(rows, [nobody])).toEqual(group(rows, [nobody]));
  });

  it('find like words in mouths of different blocks', () => {
    const rows = ['Ada Brack', 'Otto Moorhen'].flatMap((name, at) =>
      toRows(makeExtraction({ id: `a${at}`, speakers: [{ name }], quotes: [{ by: 0, text: LINE }] })),
    );
    expect(groupApart(rows, []).links).toMatchObject([{ of: 'quote', verdict: 'unsure' }]);
  });

  it('reads rows of an older version, where no fields are told', () => {
    const rows = ['a', 'b'].flatMap((id) =>
      toRows(makeExtraction({ id, speakers: [{ name: 'Nadia Brack' }], quotes: [{ by: 0, text: `No, ${id}.` }] })),
    );
    expect(groupApart(rows.map(withoutFields), [])).toEqual(groupApart(rows, []));
    expect(groupApart(rows.map(withoutFields), []).subjects).toMatchObject([{ name: 'Nadia Brack', quotes: 2 }]);
  });
});
