import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/schema/types.ts';
import { createTracker, type Decision, group, type Tracker, toRows } from '../../src/tracker/index.ts';
import { type MadeSpeaker, makeExtraction } from './made-extraction.ts';
import { STORES } from './stores.ts';
import { DAYS, TEXTS } from './world.ts';

/** Few, so that they meet often. */
const NAMES = [
  'Nadia Brack',
  'N. Brack',
  'Brack',
  'Otto Brack',
  'Bill Vane',
  'William Vane',
  'William Vane Jr.',
  'constructor',
];

const speaker: fc.Arbitrary<MadeSpeaker> = fc.record({
  name: fc.constantFrom(...NAMES),
  named: fc.constantFrom(true, true, true, false),
  pronoun: fc.constantFrom(null, 'he', 'she'),
  roles: fc.constantFrom(
    [],
    [{ text: 'mayor of Tarn' }],
    [{ text: 'Sen.' }],
    [{ text: 'chemist', organization: 'Arvo' }],
  ),
});

const article: fc.Arbitrary<Extraction> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__'),
    date: fc.constantFrom(...DAYS),
    speakers: fc.array(speaker, { minLength: 1, maxLength: 3 }),
    said: fc.array(
      fc.record({ by: fc.option(fc.nat(2)), text: fc.constantFrom(...TEXTS), about: fc.option(fc.nat(2)) }),
      { maxLength: 4 },
    ),
  })
  .map(({ said, ...made }) => {
    const at = (place: number): number => place % made.speakers.length;
    const quotes = said.map(({ by, text, about }) => ({
      by: by === null ? null : at(by),
      text,
      about: about === null ? [] : [{ speaker: at(about), score: 0.4 }],
    }));
    return makeExtraction({ ...made, quotes });
  });

/** Articles, and decisions about what is in them or nearly so. */
const world = fc.array(article, { maxLength: 8 }).chain((articles) => {
  const rows = articles.flatMap(toRows);
  const subjects = fc.constantFrom('sunknown', ...rows.flatMap(({ profiles }) => profiles.map(({ id }) => id)));
  const quotes = fc.constantFrom('tunknown', ...rows.map(({ id }) => id));
  const [at, verdict] = [
    fc.constantFrom('2031-06-01', '2031-06-02'),
    fc.constantFrom('same' as const, 'different' as const),
  ];
  const decision: fc.Arbitrary<Decision> = fc.oneof(
    fc.record({
      kind: fc.constant('link' as const),
      of: fc.constant('subject' as const),
      a: subjects,
      b: subjects,
      verdict,
      at,
    }),
    fc.record({
      kind: fc.constant('link' as const),
      of: fc.constant('quote' as const),
      a: quotes,
      b: quotes,
      verdict,
      at,
    }),
    fc.record({
      kind: fc.constant('rename' as const),
      subject: subjects,
      name: fc.constantFrom('Renamed', 'Named anew'),
      at,
    }),
    fc.record({
      kind: fc.constant('speaker' as const),
      article: fc.constantFrom('a', 'b', 'z'),
      quote: fc.constantFrom(...['q0-0'], ...rows.map(({ quote }) => quote.id)),
      subject: fc.option(subjects),
      at,
    }),
    fc.record({ kind: fc.constant('withdraw' as const), article: fc.constantFrom('a', 'c', 'z'), at }),
  );
  return fc.record({ articles: fc.constant(articles), decisions: fc.array(decision, { maxLength: 4 }) });
});

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

const bytesOf = (tracker: Tracker): string =>
  JSON.stringify([tracker.snapshot(), tracker.quotes(), tracker.subjects(), tracker.links()]);

function trackerOf(articles: readonly Extraction[], decisions: readonly Decision[]): Tracker {
  const tracker = createTracker();
  tracker.decide(...decisions);
  tracker.add(...articles);
  return tracker;
}

/** Pages of two, until one is empty. */
function paged<Item extends { id: string }>(page: (after: string | undefined) => Item[]): Item[] {
  const items: Item[] = [];
  for (let next = page(undefined); next.length > 0; next = page(items.at(-1)?.id)) items.push(...next);
  return items;
}

/** A database costs some milliseconds a world. */
const RUNS: Readonly<Record<string, number>> = { memory: 1, SQLite: 0.1 };

describe.each(STORES)('a tracker in $name', { timeout: 30_000 }, ({ name, create }) => {
  const runs = (count: number) => ({ numRuns: Math.ceil(count * (RUNS[name] as number)) });

  it('is the same whatever the order, articles and decisions mixed, one at a time', () => {
    const mixed = world.chain(({ articles, decisions }) =>
      fc.record({
        articles: fc.constant(articles),
        decisions: fc.constant(decisions),
        steps: shuffled([...articles, ...decisions]),
      }),
    );
    fc.assert(
      fc.property(mixed, ({ articles, decisions, steps }) => {
        const tracker = create();
        for (const step of steps) 'format' in step ? tracker.add(step) : tracker.decide(step);
        expect(bytesOf(tracker)).toBe(bytesOf(trackerOf(articles, decisions)));
      }),
      runs(300),
    );
  });

  it('is the same from shards merged either way, and adding them twice changes nothing', () => {
    fc.assert(
      fc.property(world, fc.nat(8), ({ articles, decisions }, cut) => {
        const [one, two] = [create(), create()];
        one.decide(...decisions);
        one.add(...articles.slice(0, cut));
        two.add(...articles.slice(cut));
        const [first, second] = [one.snapshot(), two.snapshot()];
        one.merge(second);
        two.merge(first);
        expect(bytesOf(one)).toBe(bytesOf(trackerOf(articles, decisions)));
        expect(bytesOf(two)).toBe(bytesOf(one));
        const before = bytesOf(one);
        one.merge(second);
        one.add(...articles);
        expect(bytesOf(one)).toBe(before);
      }),
      runs(200),
    );
  });

  it('is the same through a snapshot of JSON', () => {
    fc.assert(
      fc.property(world, ({ articles, decisions }) => {
        const tracker = trackerOf(articles, decisions);
        expect(bytesOf(create(JSON.parse(JSON.stringify(tracker.snapshot()))))).toBe(bytesOf(tracker));
      }),
      runs(200),
    );
  });

  it('loses nothing but what is withdrawn, resolves every id, and judges as group does', () => {
    fc.assert(
      fc.property(world, ({ articles, decisions }) => {
        const tracker = create(trackerOf(articles, decisions).snapshot());
        const withdrawn = new Set(decisions.flatMap((made) => (made.kind === 'withdraw' ? made.article : [])));
        const rows = tracker.snapshot().articles.flatMap(toRows);
        const shown = rows.filter(({ article: { id } }) => !withdrawn.has(id));
        const printed = tracker
          .quotes()
          .flatMap(({ occurrences }) => occurrences.map((own) => `${own.article.id} ${own.quote.id}`));
        expect(printed.sort()).toEqual(shown.map((row) => `${row.article.id} ${row.quote.id}`).sort());
        for (const { profiles } of shown) for (const { id } of profiles) expect(tracker.subject(id)).not.toBeNull();
        const grouped = group([...rows].reverse(), decisions);
        expect(JSON.stringify([grouped.quotes, grouped.subjects, grouped.links])).toBe(
          JSON.stringify([tracker.quotes(), tracker.subjects(), tracker.links()]),
        );
      }),
      runs(200),
    );
  });

  it('gives in pages what it gives at once, and of each subject what its statements say', () => {
    fc.assert(
      fc.property(world, ({ articles, decisions }) => {
        const tracker = create(trackerOf(articles, decisions).snapshot());
        const [quotes, subjects, links] = [tracker.quotes(), tracker.subjects(), tracker.links()];
        expect(paged((after) => tracker.quotes({ limit: 2, after }))).toEqual(quotes);
        expect(paged((after) => tracker.subjects({ limit: 2, after }))).toEqual(subjects);
        expect(tracker.links({ limit: 3 })).toEqual(links.slice(0, 3));
        for (const subject of subjects) {
          const { id } = subject;
          const said = quotes.filter(({ speaker }) => speaker?.id === id);
          const heard = quotes.filter(({ targets }) => targets.some((target) => target.subject.id === id));
          expect(subject).toMatchObject({ quotes: said.length, targeted: heard.length });
          expect(tracker.quotes({ speaker: id })).toEqual(said);
          expect(tracker.quotes({ target: id })).toEqual(heard);
        }
      }),
      runs(200),
    );
  });
});
