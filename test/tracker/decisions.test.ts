import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/schema/types.ts';
import { type Decision, type Tracker, toRows } from '../../src/tracker/index.ts';
import { makeExtraction } from './made-extraction.ts';
import { wordsOf } from './made-sayings.ts';
import { STORES } from './stores.ts';

const told = (id: string, name: string, date = '2031-05-05', text = wordsOf(id)): Extraction =>
  makeExtraction({ id, date, speakers: [{ name }], quotes: [{ by: 0, text }] });

const [OTTO, ZORA, AGAIN] = [told('a', 'Otto Vane'), told('b', 'Zora Moor'), told('c', 'Otto Vane', '2031-05-06')];
const idsOf = (article: Extraction) => {
  const [row] = toRows(article);
  return { speaker: row?.speaker ?? '', quote: row?.quote.id ?? '', statement: row?.id ?? '' };
};
const [otto, zora, again] = [idsOf(OTTO), idsOf(ZORA), idsOf(AGAIN)];

const link = (verdict: 'same' | 'different', a: string, b: string, at = '2031-06-01'): Decision => ({
  kind: 'link',
  of: 'subject',
  a,
  b,
  verdict,
  at,
});
const linkQuotes = (verdict: 'same' | 'different', a: string, b: string, at = '2031-06-01'): Decision => ({
  kind: 'link',
  of: 'quote',
  a,
  b,
  verdict,
  at,
});
const rename = (name: string, at = '2031-06-01'): Decision => ({ kind: 'rename', subject: otto.speaker, name, at });
const speaker = (subject: string | null, at = '2031-06-01'): Decision => ({
  kind: 'speaker',
  article: 'a',
  quote: otto.quote,
  subject,
  at,
});
const WITHDRAWN: Decision = { kind: 'withdraw', article: 'a', at: '2031-06-01' };

describe.each(STORES)('an editor of a tracker in $name', ({ create }) => {
  const trackerOf = (...decisions: Decision[]): Tracker => {
    const tracker = create();
    tracker.add(OTTO, ZORA, AGAIN);
    tracker.decide(...decisions);
    return tracker;
  };
  const counts = (tracker: Tracker): string[] =>
    tracker
      .subjects()
      .map(({ name, quotes }) => `${name} ${quotes}`)
      .sort();
  const speakerOf = (tracker: Tracker, article: string): string | undefined =>
    tracker.quotes().find(({ occurrences }) => occurrences[0]?.article.id === article)?.speaker?.name;

  it('has said nothing yet', () => {
    expect(counts(trackerOf())).toEqual(['Otto Vane 2', 'Zora Moor 1']);
  });

  it('joins two whom nothing joins', () => {
    const tracker = trackerOf(link('same', otto.speaker, zora.speaker));
    expect(counts(tracker)).toEqual(['Otto Vane 3']);
    expect(tracker.subject(zora.speaker)?.id).toBe(tracker.subject(otto.speaker)?.id);
    expect(tracker.explain(otto.speaker, zora.speaker)).toMatchObject({
      verdict: 'same',
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'decision' })]),
    });
  });

  it('parts two of one name', () => {
    const tracker = trackerOf(link('different', otto.speaker, again.speaker));
    expect(counts(tracker)).toEqual(['Otto Vane 1', 'Otto Vane 1', 'Zora Moor 1']);
    expect(tracker.explain(otto.speaker, again.speaker).verdict).toBe('different');
  });

  it('joins and parts statements', () => {
    const joined = trackerOf(linkQuotes('same', otto.statement, again.statement));
    expect(joined.quotes().map(({ occurrences }) => occurrences.length)).toContain(2);
    const tracker = create();
    tracker.add(OTTO, told('c', 'Otto Vane', '2031-05-06', wordsOf('a')));
    expect(tracker.quotes()).toHaveLength(1);
    tracker.decide(
      linkQuotes(
        'different',
        otto.statement,
        tracker.quotes()[0]?.id === otto.statement
          ? (toRows(told('c', 'Otto Vane', '2031-05-06', wordsOf('a')))[0]?.id ?? '')
          : '',
      ),
    );
    expect(tracker.quotes()).toHaveLength(2);
  });

  it('renames a subject, whose old name stays an alias', () => {
    const tracker = trackerOf(rename('Otto von Vane'));
    expect(counts(tracker)).toEqual(['Otto von Vane 2', 'Zora Moor 1']);
    expect(tracker.subject(again.speaker)).toMatchObject({ name: 'Otto von Vane', aliases: ['Otto Vane'] });
    expect(tracker.quotes().map(({ speaker }) => speaker?.name)).toContain('Otto von Vane');
    expect(tracker.subjects({ name: 'Otto Vane' })).toHaveLength(1);
  });

  it('gives a quote to another, and no other quote with it', () => {
    const tracker = trackerOf(speaker(zora.speaker));
    expect(counts(tracker)).toEqual(['Otto Vane 1', 'Zora Moor 2']);
    expect([speakerOf(tracker, 'a'), speakerOf(tracker, 'c')]).toEqual(['Zora Moor', 'Otto Vane']);
    expect(tracker.quotes({ speaker: zora.speaker })).toHaveLength(2);
    expect(tracker.quotes({ speaker: otto.speaker })).toHaveLength(1);
  });

  it('gives a quote to nobody known', () => {
    const tracker = trackerOf(speaker(null));
    expect(counts(tracker)).toEqual(['Otto Vane 1', 'Zora Moor 1']);
    expect(speakerOf(tracker, 'a')).toBeUndefined();
    expect(tracker.quotes()).toHaveLength(3);
  });

  it('withdraws an article: hidden, but in the snapshot, and no reading of it comes back', () => {
    const tracker = trackerOf(WITHDRAWN);
    const newer = makeExtraction({
      id: 'a',
      updatedAt: '2031-09-09',
      speakers: [{ name: 'Otto Vane' }],
      quotes: [{ by: 0, text: wordsOf('new') }],
    });
    for (const _ of [1, 2]) {
      expect(counts(tracker)).toEqual(['Otto Vane 1', 'Zora Moor 1']);
      expect(
        tracker
          .quotes()
          .flatMap(({ occurrences }) => occurrences.map(({ article }) => article.id))
          .sort(),
      ).toEqual(['b', 'c']);
      expect(tracker.snapshot().articles.map(({ article }) => article.id)).toEqual(['a', 'b', 'c']);
      tracker.add(OTTO, newer);
    }
    expect(tracker.snapshot().articles[0]?.article.updatedAt).toBe('2031-09-09');
    expect(tracker.subject(otto.speaker)).toBeNull();
  });

  it('takes back the word that was earlier, in whichever order both come', () => {
    const first = link('same', otto.speaker, zora.speaker, '2031-06-01');
    const later = link('different', zora.speaker, otto.speaker, '2031-06-02');
    for (const decisions of [
      [first, later],
      [later, first],
    ])
      expect(counts(trackerOf(...decisions))).toEqual(['Otto Vane 2', 'Zora Moor 1']);
    const last = link('same', otto.speaker, zora.speaker, '2031-06-03');
    expect(counts(trackerOf(last, later, first))).toEqual(['Otto Vane 3']);
  });

  it('holds, of two words of one moment, to the one whose JSON is greater', () => {
    const [one, other] = [rename('Otto A.'), rename('Otto Z.')];
    for (const decisions of [
      [one, other],
      [other, one],
    ])
      expect(trackerOf(...decisions).subject(otto.speaker)?.name).toBe('Otto Z.');
    for (const decisions of [
      [speaker(null), speaker(zora.speaker)],
      [speaker(zora.speaker), speaker(null)],
    ])
      expect(speakerOf(trackerOf(...decisions), 'a')).toBeUndefined();
  });

  it.each([
    ['same', link('same', otto.speaker, zora.speaker)],
    ['different', link('different', otto.speaker, again.speaker)],
    ['rename', rename('Otto von Vane')],
    ['speaker', speaker(zora.speaker)],
    ['speaker to nobody', speaker(null)],
    ['withdraw', WITHDRAWN],
  ])('may say "%s" before the article comes', (_, decision) => {
    const before = create();
    before.decide(decision);
    expect(before.subjects()).toEqual([]);
    before.add(AGAIN);
    before.add(ZORA);
    before.add(OTTO);
    const after = trackerOf(decision);
    expect([before.quotes(), before.subjects(), before.snapshot()]).toEqual([
      after.quotes(),
      after.subjects(),
      after.snapshot(),
    ]);
    expect(before.subjects()).not.toEqual(trackerOf().subjects());
  });

  it('may speak of what is not there, which changes nothing and is kept', () => {
    const nowhere = [link('same', 'sunknown', 'salso'), rename('Nobody'), speaker('sunknown')].map((decision) =>
      decision.kind === 'rename' ? { ...decision, subject: 'sunknown' } : decision,
    );
    const tracker = trackerOf(...nowhere);
    expect([tracker.quotes(), tracker.subjects()]).toEqual([trackerOf().quotes(), trackerOf().subjects()]);
    expect(tracker.snapshot().decisions).toHaveLength(3);
  });

  it('says a thing once, however often', () => {
    expect(trackerOf(WITHDRAWN, WITHDRAWN).snapshot().decisions).toHaveLength(1);
  });
});
