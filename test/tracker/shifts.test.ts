import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tracker } from '../../src/tracker/index.ts';
import { makeExtraction } from './made-extraction.ts';
import { type MadeSaying, makeSayings, may, wordsOf } from './made-sayings.ts';
import { STORES } from './stores.ts';

/** One a day from a day of May on. */
const views = (first: number, ...scores: number[]): MadeSaying[] =>
  scores.map((toward, at) => ({ date: may(first + at), toward }));

const FOND = [0.5, 0.4, 0.6, 0.5, 0.45, 0.55];
const SOUR = [-0.5, -0.4, -0.6, -0.5, -0.45, -0.55];

describe.each(STORES)('a shift in $name', ({ create }) => {
  const trackerOf = (...sayings: MadeSaying[]): Tracker => {
    const tracker = create();
    tracker.add(...makeSayings(sayings));
    return tracker;
  };

  it('is the day that parts two views whose intervals do not touch, with all its quotes, the oldest first', () => {
    const tracker = trackerOf(...views(1, ...FOND), ...views(11, ...SOUR));
    const found = tracker.shifts({});
    expect(found).toHaveLength(1);
    const [shift] = found;
    expect(shift).toMatchObject({ speaker: { name: 'Nadia Brack' }, target: { name: 'Arvo' }, on: may(11) });
    // Squares .025 in six; the root of .025 / 5 / 6 = .0289; t(5) = 2.5706.
    expect(shift?.before).toEqual({
      from: may(1),
      to: may(6),
      quotes: 6,
      occurrences: 6,
      mean: 0.5,
      low: 0.426,
      high: 0.574,
    });
    expect(shift?.after).toMatchObject({ from: may(11), to: may(16), quotes: 6, mean: -0.5, high: -0.426 });
    const quotes = tracker.quotes();
    const dates = shift?.quotes.map((id) => quotes.find((quote) => quote.id === id)?.date);
    expect(dates).toEqual([1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16].map(may));
  });

  it('is found from sour to fond too', () => {
    const [shift] = trackerOf(...views(1, ...SOUR), ...views(11, ...FOND)).shifts({});
    expect([shift?.before.mean, shift?.after.mean]).toEqual([-0.5, 0.5]);
  });

  it.each([
    ['whose means differ as much but whose intervals touch', [1, 0, 1, -0.5, 1, 0.5], [-1, 0, -1, 0.5, -1, -0.5]],
    ['that stays', FOND, FOND],
    ['of four quotes before', FOND.slice(0, 4), SOUR.slice(0, 5)],
    ['of four quotes after', FOND.slice(0, 5), SOUR.slice(0, 4)],
  ])('is not seen in a view %s', (_, before, after) => {
    expect(trackerOf(...views(1, ...before), ...views(11, ...after)).shifts({})).toEqual([]);
  });

  it('is seen at five quotes a side', () => {
    const tracker = trackerOf(...views(1, ...FOND.slice(0, 5)), ...views(11, ...SOUR.slice(0, 5)));
    expect(tracker.shifts({})).toHaveLength(1);
  });

  it('does not part what was said on one day', () => {
    const [fond, sour] = [views(1, ...FOND.slice(0, 4)), views(11, ...SOUR.slice(0, 4))];
    const between = (first: number, second: number) => views(first, 0).concat(views(second, 0));
    expect(trackerOf(...fond, ...between(6, 6), ...sour).shifts({})).toEqual([]);
    expect(trackerOf(...fond, ...between(6, 7), ...sour).shifts({})).toMatchObject([{ on: may(7) }]);
  });

  it('counts a statement once, however many articles print it', () => {
    const tracker = trackerOf(...views(1, ...FOND.slice(0, 5)), ...views(11, ...SOUR.slice(0, 4)));
    const copies = Array.from({ length: 8 }, (_, at) =>
      makeExtraction({
        id: `copy${at}`,
        date: may(14),
        speakers: [{ name: 'Nadia Brack' }, { name: 'Arvo', kind: 'organization' }],
        quotes: [{ by: 0, text: wordsOf('a8'), about: [{ speaker: 1, score: -0.5 }] }],
      }),
    );
    tracker.add(...copies);
    expect(tracker.quotes().map(({ occurrences }) => occurrences.length)).toContain(9);
    expect(tracker.shifts({})).toEqual([]);
  });

  it('weighs what is said toward the target, not the tone of the quote', () => {
    const tracker = trackerOf(
      ...[...views(1, ...FOND), ...views(11, ...FOND)].map((saying, at) => ({ ...saying, score: at < 6 ? 0.9 : -0.9 })),
    );
    expect(tracker.shifts({})).toEqual([]);
  });

  it('leaves out what has no date', () => {
    const tracker = trackerOf(...views(1, ...FOND), ...SOUR.map((toward) => ({ date: null, toward })));
    expect(tracker.shifts({})).toEqual([]);
  });

  it('is asked for by speaker, target and days', () => {
    const tracker = trackerOf(...views(1, ...FOND), ...views(11, ...SOUR));
    const [nadia = '', arvo = ''] = ['Nadia', 'Arvo'].map((name) => tracker.subjects({ name })[0]?.id ?? '');
    expect(tracker.shifts({ speaker: nadia, target: arvo })).toEqual(tracker.shifts({}));
    expect(tracker.shifts({ speaker: arvo })).toEqual([]);
    expect(tracker.shifts({ target: nadia })).toEqual([]);
    expect(tracker.shifts({ to: may(10) })).toEqual([]);
    expect(() => tracker.shifts({ from: 'May' })).toThrow(/from must be a day.*\[option-invalid\]/);
  });
});

describe('every shift', () => {
  const [{ create } = { create: () => expect.fail() }] = STORES;
  const score = fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10);
  const views = fc.array(fc.record({ day: fc.integer({ min: 1, max: 20 }), toward: score }), { maxLength: 24 });

  it('has five quotes a side, intervals apart, and all quotes of the two', () => {
    fc.assert(
      fc.property(views, fc.boolean(), (made, isTurning) => {
        const tracker = create();
        const turned = (day: number, toward: number) => (isTurning ? Math.sign(day - 10.5) * Math.abs(toward) : toward);
        tracker.add(...makeSayings(made.map(({ day, toward }) => ({ date: may(day), toward: turned(day, toward) }))));
        for (const { before, after, on, quotes } of tracker.shifts({})) {
          expect(Math.min(before.quotes, after.quotes)).toBeGreaterThanOrEqual(5);
          expect(before.to < on && on === after.from).toBe(true);
          const [low, high] = [before, after].sort((a, b) => (a.mean ?? 0) - (b.mean ?? 0));
          expect(low?.high ?? 1).toBeLessThan(high?.low ?? -1);
          expect(quotes).toHaveLength(made.length);
          expect(before.quotes + after.quotes).toBe(made.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});
