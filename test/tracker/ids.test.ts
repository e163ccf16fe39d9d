import { describe, expect, it } from 'vitest';
import { toRows } from '../../src/tracker/index.ts';
import { type MadeArticle, makeExtraction } from './made-extraction.ts';
import { STORES } from './stores.ts';

const WALL = 'The old harbour wall will stand another hundred winters if nobody digs beneath its western gate.';
const made = (id: string, more: Partial<MadeArticle> = {}) =>
  makeExtraction({ id, speakers: [{ name: 'Nadia Brack' }], quotes: [{ by: 0, text: WALL }], ...more });

const early = made('early', { date: '2031-05-04' });
const late = made('late', { date: '2031-05-06' });
const idsOf = (article: typeof early) =>
  toRows(article).map(({ id, speaker }) => ({ quote: id, subject: speaker ?? '' }));
const [[old = { quote: '', subject: '' }], [given = { quote: '', subject: '' }]] = [idsOf(early), idsOf(late)];

describe.each(STORES)('an id that $name gave out', ({ create }) => {
  it('resolves after an earlier article has come, whose id is then the one that is shown', () => {
    const tracker = create();
    tracker.add(late);
    expect([tracker.subjects()[0]?.id, tracker.quotes()[0]?.id]).toEqual([given.subject, given.quote]);
    tracker.add(early);
    expect(tracker.subject(given.subject)?.id).toBe(old.subject);
    expect(tracker.quotes({ speaker: given.subject }).map(({ id }) => id)).toEqual([old.quote]);
    expect(tracker.explain(given.quote, old.quote).verdict).toBe('same');
  });

  it('marks a place in the pages, whichever article it is from', () => {
    const tracker = create();
    tracker.add(early, late, made('other', { date: '2031-04-01', quotes: [{ by: 0, text: 'We sold the ferry.' }] }));
    for (const after of [old.quote, given.quote])
      expect(tracker.quotes({ after }).map(({ text }) => text)).toEqual(['We sold the ferry.']);
    expect(tracker.subjects({ after: given.subject })).toEqual([]);
  });

  it('resolves after a newer reading that keeps the name and the words', () => {
    const tracker = create();
    tracker.add(late, made('late', { date: '2031-05-06', updatedAt: '2031-05-07', outlet: 'The Tarn Mail' }));
    expect(tracker.subject(given.subject)?.name).toBe('Nadia Brack');
    expect(tracker.quotes()[0]?.id).toBe(given.quote);
  });

  it('means nothing after a newer reading that drops them, whether or not the older one was seen', () => {
    const newer = made('late', {
      updatedAt: '2031-05-07',
      speakers: [{ name: 'Otto Vane' }],
      quotes: [{ by: 0, text: 'No.' }],
    });
    for (const articles of [[late, newer], [newer, late], [newer]]) {
      const tracker = create();
      for (const article of articles) tracker.add(article);
      expect(tracker.subject(given.subject)).toBeNull();
      expect(tracker.quotes({ speaker: given.subject })).toEqual([]);
      expect(() => tracker.quotes({ after: given.quote })).toThrow(/after must be.*\[option-invalid\]/);
      expect(() => tracker.subjects({ after: given.subject })).toThrow(/after must be.*\[option-invalid\]/);
    }
  });

  it('means nothing while its article is withdrawn', () => {
    const tracker = create();
    tracker.add(early, late);
    tracker.decide({ kind: 'withdraw', article: 'late', at: '2031-06-01' });
    expect(tracker.subject(given.subject)).toBeNull();
    expect(tracker.subject(old.subject)?.quotes).toBe(1);
  });
});
