import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../src/render/periods.ts';
import type { Every, Tracker } from '../../src/tracker/index.ts';
import { makeExtraction } from './made-extraction.ts';
import { type MadeSaying, makeSayings, may, wordsOf } from './made-sayings.ts';
import { STORES } from './stores.ts';

describe.each(STORES)('the timeline of a tracker in $name', ({ create }) => {
  const trackerOf = (...sayings: MadeSaying[]): Tracker => {
    const tracker = create();
    tracker.add(...makeSayings(sayings));
    return tracker;
  };
  const spans = (tracker: Tracker, every: Every): string[] =>
    tracker.timeline({}, every).map(({ from, to, quotes }) => `${from} ${to} ${quotes}`);
  const scored = (...scores: number[]): Tracker => trackerOf(...scores.map((score) => ({ date: may(6), score })));

  it("gives the mean and its 95 % interval by Student's t, as worked out by hand", () => {
    // Squares .01 + .01 + .04 + .04 + 0 = .1; the error of the mean is the root of .1 / 4 / 5 = .0707; t(4) = 2.7764.
    expect(scored(0.2, 0.4, 0.1, 0.5, 0.3).timeline({}, 'day')).toEqual([
      { from: may(6), to: may(6), quotes: 5, occurrences: 5, mean: 0.3, low: 0.104, high: 0.496 },
    ]);
    // Ten that lie .1 from 0: the root of .1 / 9 / 10 = .0333; t(9) = 2.2622.
    const ten = Array.from({ length: 10 }, (_, at) => (at % 2 === 0 ? 0.1 : -0.1));
    expect(scored(...ten).timeline({}, 'day')).toMatchObject([{ mean: 0, low: -0.075, high: 0.075 }]);
  });

  it('gives no interval under five statements, and one without width where all are equal', () => {
    expect(scored(0.2, 0.4, 0.1, 0.5).timeline({}, 'day')).toMatchObject([{ mean: 0.3, low: null, high: null }]);
    expect(scored(0.2, 0.2, 0.2, 0.2, 0.2).timeline({}, 'day')).toMatchObject([{ mean: 0.2, low: 0.2, high: 0.2 }]);
  });

  it('keeps the interval where scores are', () => {
    expect(scored(1, 1, 1, 1, -1).timeline({}, 'day')).toMatchObject([{ mean: 0.6, low: -0.511, high: 1 }]);
    expect(scored(-1, -1, -1, -1, 1).timeline({}, 'day')).toMatchObject([{ mean: -0.6, low: -1, high: 0.511 }]);
  });

  it('counts a statement once, on its own day, however many articles print it', () => {
    const tracker = create();
    const print = (id: string, day: number) =>
      makeExtraction({
        id,
        date: may(day),
        speakers: [{ name: 'Nadia Brack' }],
        quotes: [{ by: 0, text: wordsOf('wire'), score: 0.8 }],
      });
    tracker.add(print('a', 6), print('b', 7), print('c', 8), ...makeSayings([{ date: may(6), score: 0.2 }], 'own'));
    expect(tracker.timeline({}, 'day')).toMatchObject([{ from: may(6), quotes: 2, occurrences: 4, mean: 0.5 }]);
  });

  it('takes the day said before the day of the article', () => {
    const tracker = create();
    tracker.add(
      makeExtraction({
        id: 'a',
        date: may(9),
        speakers: [{ name: 'Nadia Brack' }],
        quotes: [{ by: 0, text: wordsOf(1), saidOn: may(6) }],
      }),
    );
    expect(spans(tracker, 'day')).toEqual([`${may(6)} ${may(6)} 1`]);
  });

  it('shows the periods between that hold nothing', () => {
    const [, between] = trackerOf({ date: may(6) }, { date: may(8) }).timeline({}, 'day');
    const nothing = { quotes: 0, occurrences: 0, mean: null, low: null, high: null };
    expect(between).toEqual({ from: may(7), to: may(7), ...nothing });
  });

  it('leaves out what has no date', () => {
    expect(spans(trackerOf({ date: null }, { date: may(6) }), 'day')).toEqual([`${may(6)} ${may(6)} 1`]);
    expect(trackerOf({ date: null }).timeline({}, 'month')).toEqual([]);
    expect(create().timeline({}, 'week')).toEqual([]);
  });

  it('begins weeks on Monday, over the end of a year too', () => {
    expect(spans(trackerOf({ date: may(4) }, { date: may(5) }, { date: may(11) }), 'week')).toEqual([
      '2031-04-28 2031-05-04 1',
      '2031-05-05 2031-05-11 2',
    ]);
    expect(spans(trackerOf({ date: '2030-12-31' }, { date: '2031-01-05' }), 'week')).toEqual([
      '2030-12-30 2031-01-05 2',
    ]);
  });

  it('ends months where they end', () => {
    const days = ['2032-01-31', '2032-02-01', '2032-02-29', '2032-03-01'];
    expect(spans(trackerOf(...days.map((date) => ({ date }))), 'month')).toEqual([
      '2032-01-01 2032-01-31 1',
      '2032-02-01 2032-02-29 2',
      '2032-03-01 2032-03-31 1',
    ]);
    expect(spans(trackerOf({ date: '2031-12-31' }, { date: '2032-01-01' }), 'month')).toHaveLength(2);
  });

  it('weighs what is said toward the target that is asked for, and nothing else', () => {
    const tracker = trackerOf(
      { date: may(6), score: 0.9, toward: -0.5 },
      { date: may(6), score: 0.9, toward: -0.1 },
      { date: may(6), score: 0.9 },
    );
    const arvo = tracker.subjects({ name: 'Arvo' })[0]?.id ?? '';
    expect(tracker.timeline({ target: arvo }, 'day')).toMatchObject([{ quotes: 2, mean: -0.3 }]);
    expect(tracker.timeline({}, 'day')).toMatchObject([{ quotes: 3, mean: 0.9 }]);
    expect(tracker.timeline({ target: 'sunknown' }, 'day')).toEqual([]);
  });

  it('holds to the days asked for, and to no page', () => {
    const tracker = trackerOf({ date: may(6) }, { date: may(7) }, { date: may(8) });
    expect(tracker.timeline({ from: may(7), to: may(8) }, 'day').map(({ from }) => from)).toEqual([may(7), may(8)]);
    expect(tracker.timeline({ limit: 1 }, 'day')).toHaveLength(3);
  });

  it.each(['year', 'constructor', ''])('refuses the step "%s"', (every) => {
    expect(() => create().timeline({}, every as Every)).toThrow(
      /every must be 'day' or 'week' or 'month', received.*\[option-invalid\]/,
    );
  });
});

describe('the periods of a timeline', () => {
  const [{ create } = { create: () => expect.fail() }] = STORES;
  const day = fc.date({ min: new Date('2030-11-01'), max: new Date('2031-03-31'), noInvalidDate: true });
  const sayings = fc.array(
    day.map((date) => ({ date: date.toISOString().slice(0, 10) })),
    { minLength: 1, maxLength: 12 },
  );

  it('follow one another without a gap and hold each dated statement once', () => {
    fc.assert(
      fc.property(sayings, fc.constantFrom<Every[]>('day', 'week', 'month'), (made, every) => {
        const tracker = create();
        tracker.add(...makeSayings(made));
        const periods = tracker.timeline({}, every);
        const next = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
        expect(periods.slice(1).map(({ from }) => from)).toEqual(periods.slice(0, -1).map(({ to }) => next(to)));
        const held = periods.map(({ from, to }) => made.filter(({ date }) => date >= from && date <= to).length);
        expect(periods.map(({ quotes }) => quotes)).toEqual(held);
        expect(periods.reduce((sum, { quotes }) => sum + quotes, 0)).toBe(made.length);
      }),
      { numRuns: 25 },
    );
  });

  it('agree with those that the editor’s page draws', () => {
    const scores = [0.2, 0.4, 0.1, 0.5, 0.3, -0.2, 0.6];
    const tracker = create();
    tracker.add(...makeSayings(scores.map((score) => ({ date: may(6), score }))));
    const [period] = tracker.timeline({}, 'day');
    const [drawn] = stretchesOf(scores.map((score) => ({ day: 0, score })));
    expect(period?.mean).toBeCloseTo(drawn?.mean ?? 0, 3);
    expect(Math.abs((period?.low ?? 9) - (drawn?.interval?.[0] ?? 0))).toBeLessThan(0.002);
    expect(Math.abs((period?.high ?? 9) - (drawn?.interval?.[1] ?? 0))).toBeLessThan(0.002);
  });
});
