import { describe, expect, it } from 'vitest';
import type { Decision, Query, Tracker } from '../../src/tracker/index.ts';
import { type MadeSpeaker, makeExtraction } from './made-extraction.ts';
import { makeSayings, may, wordsOf } from './made-sayings.ts';
import { STORES } from './stores.ts';

const NADIA: MadeSpeaker = { name: 'Nadia Brack', roles: [{ text: 'chemist at Arvo', organization: 'Arvo' }] };
const OTTO: MadeSpeaker = { name: 'Otto Vane', roles: [{ text: 'mayor of Tarn' }] };
const TARN: MadeSpeaker = { name: 'Tarn Port Authority', kind: 'organization' };

const FERRY = 'The ferry will sail on Monday whatever the harbour board decides.';
const ICE = 'Nobody has seen such thick ice at the north gate since the war.';
const NEWS = [
  makeExtraction({
    id: 'ferry',
    date: may(5),
    outlet: 'Tarn Mail',
    speakers: [NADIA, OTTO],
    quotes: [{ by: 0, text: FERRY, about: [{ speaker: 1, score: 0.5 }], confidence: 0.6 }],
  }),
  makeExtraction({
    id: 'ferry-again',
    date: may(6),
    outlet: 'The Fjord',
    speakers: [NADIA],
    quotes: [{ by: 0, text: FERRY, kind: 'mixed', venue: 'Fjordbook', confidence: 0.9 }],
  }),
  makeExtraction({
    id: 'ice',
    date: may(7),
    outlet: 'Tarn Mail',
    speakers: [OTTO, NADIA],
    quotes: [
      { by: 0, text: ICE, kind: 'indirect', about: [{ speaker: 1, score: -0.5 }], confidence: 0.8 },
      { by: null, text: wordsOf('nobody') },
    ],
  }),
  makeExtraction({ id: 'port', date: null, speakers: [TARN], quotes: [{ by: 0, text: wordsOf('undated') }] }),
];

/** What each text is called below. */
const NAMES = new Map([
  [FERRY, 'ferry'],
  [ICE, 'ice'],
  [wordsOf('nobody'), 'nobody'],
  [wordsOf('undated'), 'undated'],
]);
const ALL = ['ice', 'nobody', 'ferry', 'undated'];

/** An error that says so: what is wanted, and what was received. */
const refusal = (wants: string, received = '') =>
  expect.objectContaining({
    code: 'option-invalid',
    message: expect.toSatisfy((message: string) => message.includes(wants) && message.includes(received)),
  });

describe.each(STORES)('a query of quotes in $name', ({ create }) => {
  const newsTracker = (): Tracker => {
    const tracker = create();
    tracker.add(...NEWS);
    return tracker;
  };
  const idOf = (tracker: Tracker, name: string): string => tracker.subjects({ name })[0]?.id ?? '';
  const found = (tracker: Tracker, query?: Query): string[] =>
    tracker.quotes(query).map(({ text }) => NAMES.get(text) ?? text);

  it('asks for everything, the newest first, what has no date last', () => {
    const names = found(newsTracker());
    expect(names.slice(2)).toEqual(['ferry', 'undated']);
    expect(names.sort()).toEqual([...ALL].sort());
  });

  it('narrows by speaker and by target, by any id of the subject', () => {
    const tracker = newsTracker();
    const [nadia, otto] = [idOf(tracker, 'Nadia'), idOf(tracker, 'Otto')];
    expect(found(tracker, { speaker: nadia })).toEqual(['ferry']);
    expect(found(tracker, { target: nadia })).toEqual(['ice']);
    expect(found(tracker, { speaker: otto })).toEqual(['ice']);
    expect(found(tracker, { target: otto })).toEqual(['ferry']);
    expect(found(tracker, { speaker: nadia, target: otto })).toEqual(['ferry']);
    expect(found(tracker, { speaker: nadia, target: nadia })).toEqual([]);
    expect(found(tracker, { speaker: 'sunknown' })).toEqual([]);
    expect(found(tracker, { target: 'constructor' })).toEqual([]);
  });

  it.each([
    ['affiliation, case aside', { affiliation: 'ARVO' }, ['ferry']],
    ['affiliation that nobody has', { affiliation: 'Tarn' }, []],
    ['venue, case aside', { venue: 'fjordbook' }, ['ferry']],
    ['venue of no quote', { venue: 'Fjord' }, []],
    ['outlet', { outlet: 'Tarn Mail' }, ['ice', 'nobody', 'ferry']],
    ['outlet of no article', { outlet: 'Mail' }, []],
    ['words, in any order', { text: 'board, HARBOUR' }, ['ferry']],
    ['words that must all be there', { text: 'harbour ice' }, []],
    ['whole words', { text: 'harb' }, []],
    ['no words', { text: ' ' }, ALL],
    ['kind', { kind: 'indirect' }, ['ice']],
    ['kind of any occurrence', { kind: 'mixed' }, ['ferry']],
    ['first day, included', { from: may(7) }, ['ice', 'nobody']],
    ['last day, included', { to: may(5) }, ['ferry']],
    ['both days', { from: may(5), to: may(6) }, ['ferry']],
    ['days on which nothing was said', { from: may(6), to: may(6) }, []],
    ['days in the wrong order', { from: may(7), to: may(5) }, []],
    ['confidence of any occurrence', { minConfidence: 0.9 }, ['ferry', 'nobody', 'undated']],
    ['confidence that nothing has', { minConfidence: 0.95 }, []],
    ['all together', { outlet: 'the fjord', venue: 'Fjordbook', kind: 'mixed', minConfidence: 0.9 }, ['ferry']],
    ['what no one occurrence has at once', { outlet: 'Tarn Mail', venue: 'Fjordbook' }, []],
    ['what no one occurrence has at once', { outlet: 'Tarn Mail', text: 'ferry', minConfidence: 0.9 }, []],
  ] as [string, Query, string[]][])('narrows by %s', (_, query, expected) => {
    expect(found(newsTracker(), query).sort()).toEqual([...expected].sort());
  });

  it('takes all filters at once, and fails when any one does not fit', () => {
    const tracker = newsTracker();
    const fitting: Query = {
      speaker: idOf(tracker, 'Nadia'),
      target: idOf(tracker, 'Otto'),
      affiliation: 'Arvo',
      outlet: 'Tarn Mail',
      text: 'ferry sail',
      kind: 'direct',
      from: may(1),
      to: may(5),
      minConfidence: 0.6,
    };
    expect(found(tracker, fitting)).toEqual(['ferry']);
    const others: Query = {
      speaker: idOf(tracker, 'Otto'),
      target: idOf(tracker, 'Nadia'),
      affiliation: 'Moor',
      outlet: 'The Fjord',
      text: 'ferry stays',
      kind: 'indirect',
      from: may(6),
      to: may(4),
      minConfidence: 0.7,
    };
    for (const field of Object.keys(others) as (keyof Query)[]) {
      expect(found(tracker, { ...fitting, [field]: others[field] }), field).toEqual([]);
    }
  });

  it('is walked page by page, each quote exactly once', () => {
    const tracker = newsTracker();
    tracker.add(
      ...makeSayings(
        [may(5), may(5), may(7), null, null].map((date) => ({ date })),
        'more',
      ),
    );
    const all = tracker.quotes().map(({ id }) => id);
    expect(new Set(all).size).toBe(9);
    for (const limit of [1, 2, 3, 4, 9, 100]) {
      const walked: string[] = [];
      for (let page = tracker.quotes({ limit }); page.length > 0; ) {
        expect(page.length).toBeLessThanOrEqual(limit);
        walked.push(...page.map(({ id }) => id));
        page = tracker.quotes({ limit, after: walked.at(-1) });
      }
      expect(walked).toEqual(all);
    }
    expect(tracker.quotes({ limit: 0 })).toEqual([]);
  });

  it('pages within its filters', () => {
    const tracker = newsTracker();
    const [first] = tracker.quotes({ outlet: 'Tarn Mail', limit: 1 });
    const rest = tracker.quotes({ outlet: 'Tarn Mail', after: first?.id });
    expect([first, ...rest].map((quote) => NAMES.get(quote?.text ?? '')).sort()).toEqual(['ferry', 'ice', 'nobody']);
  });

  it('walks subjects page by page, the most quoted first', () => {
    const tracker = newsTracker();
    tracker.add(...makeSayings([{ date: may(5), toward: 0.2 }, { date: may(6) }], 'more'));
    const all = tracker.subjects();
    expect(all.map(({ name }) => name)).toEqual(['Nadia Brack', 'Otto Vane', 'Tarn Port Authority', 'Arvo']);
    const walked: string[] = [];
    for (let page = tracker.subjects({ limit: 1 }); page.length > 0; ) {
      walked.push(...page.map(({ id }) => id));
      page = tracker.subjects({ limit: 1, after: walked.at(-1) });
    }
    expect(walked).toEqual(all.map(({ id }) => id));
    expect(tracker.subjects({ kind: 'organization' }).map(({ name }) => name)).toEqual(['Tarn Port Authority', 'Arvo']);
    expect(tracker.subjects({ name: 'port tarn' })).toHaveLength(1);
    expect(tracker.subjects({ name: 'por' })).toEqual([]);
  });

  it.each([
    ['quote', (tracker, after) => tracker.quotes({ after, limit: 1 })],
    ['subject', (tracker, after) => tracker.subjects({ after, limit: 1 })],
  ] as [string, (tracker: Tracker, after: string) => unknown][])(
    'refuses to go on behind a %s that is not held, for an empty page would be taken for the last',
    (what, next) => {
      const tracker = newsTracker();
      const [port] = tracker.quotes({ text: wordsOf('undated') });
      const last = (what === 'quote' ? port?.id : port?.speaker?.id) ?? '';
      expect(next(tracker, last)).toEqual([]);
      tracker.decide({ kind: 'withdraw', article: 'port', at: '2031-06-01' });
      for (const after of [last, 'constructor', ''])
        expect(() => next(tracker, after)).toThrow(refusal(`after must be the id of a ${what}`, JSON.stringify(after)));
    },
  );

  it.each([
    ...['2031-5-1', '2031-02-30', '2031-05', '2031-05-05T10:00', 'yesterday', '', 20310505].flatMap((day) => [
      ['from', day],
      ['to', day],
    ]),
    ...[-0.1, 1.1, Number.NaN, '0.5'].map((share) => ['minConfidence', share]),
    ...['spoken', 'Direct', 'constructor', ''].map((kind) => ['kind', kind]),
    ...[-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '3'].map((limit) => ['limit', limit]),
    ['speaker', null],
    ['after', 3],
  ] as [string, unknown][])('refuses %s: %j', (field, value) => {
    const tracker = newsTracker();
    const query = { [field]: value } as Query;
    const message = refusal(`${field} must be`, typeof value === 'number' ? `${value}` : JSON.stringify(value));
    expect(() => tracker.quotes(query)).toThrow(message);
    expect(() => tracker.timeline(query, 'day')).toThrow(message);
    expect(() => tracker.shifts(query)).toThrow(message);
  });

  it('refuses what no subject and no link can have', () => {
    const tracker = newsTracker();
    expect(() => tracker.subjects({ kind: 'ship' as 'person' })).toThrow(refusal("kind must be 'person' or"));
    expect(() => tracker.subjects({ limit: -1 })).toThrow(refusal('limit must be'));
    expect(() => tracker.links({ of: 'article' as 'quote' })).toThrow(refusal("of must be 'subject' or 'quote'"));
    expect(() => tracker.links({ verdict: 'maybe' as 'same' })).toThrow(refusal('verdict must be'));
    expect(() => tracker.links({ limit: 0.5 })).toThrow(refusal('limit must be'));
  });

  it('refuses fields that there are not, and what is no query', () => {
    const tracker = newsTracker();
    expect(() => tracker.quotes({ outlets: 'Tarn Mail' } as Query)).toThrow(refusal('no field "outlets"'));
    expect(() => tracker.subjects({ constructor: 'x' } as object)).toThrow(refusal('no field "constructor"'));
    expect(() => tracker.quotes(null as unknown as Query)).toThrow(refusal('must be an object, received null'));
  });

  it('takes the ends of each range, and what is undefined for what is not given', () => {
    const tracker = newsTracker();
    expect(found(tracker, { minConfidence: 0 })).toHaveLength(ALL.length);
    expect(found(tracker, { minConfidence: 1 })).toEqual([]);
    expect(found(tracker, { from: undefined, kind: undefined, limit: undefined, after: undefined })).toHaveLength(4);
    expect(found(tracker, { from: '2032-02-29' })).toEqual([]);
  });

  it('refuses an extraction and a snapshot of another format, and takes nothing of them', () => {
    const tracker = create();
    const strange = { ...NEWS[0], format: 2 } as unknown as (typeof NEWS)[number];
    const refusal = expect.objectContaining({ code: 'format-unknown' });
    expect(() => tracker.add(NEWS[1] as (typeof NEWS)[number], strange)).toThrow(refusal);
    expect(() => tracker.merge({ format: 2 as 1, articles: [], decisions: [] as Decision[] })).toThrow(refusal);
    expect(tracker.snapshot().articles).toEqual([]);
  });
});
