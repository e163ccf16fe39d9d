import { describe, expect, it } from 'vitest';
import { createTracker } from '../../src/tracker/index.ts';
import { makeYear, pairwise } from '../bench/synthetic-year.ts';

describe('a synthetic year of some thousand quotes', () => {
  const year = makeYear(4000, 3);
  const tracker = createTracker();
  tracker.add(...year.articles);
  tracker.decide(...year.decisions);
  const found = tracker.quotes().flatMap(({ id, speaker, occurrences }) =>
    occurrences.map(({ article, quote }) => ({
      truth: year.truth.get(`${article.id} ${quote.id}`),
      id,
      speaker: speaker?.id ?? id,
    })),
  );

  it('has its subjects right, 95 in F1 of pairs', () => {
    expect(pairwise(found.map(({ truth, speaker }) => [truth?.subject ?? '', speaker])).f1).toBeGreaterThan(95);
  });

  it('has those right who are only spoken about, and acronyms, 95 in F1 of pairs', () => {
    const pairs = Array.from(year.mentions, ([id, truth]): [string, string] => [truth, tracker.subject(id)?.id ?? id]);
    expect(pairwise(pairs).f1).toBeGreaterThan(95);
  });

  it('has its statements right, 92 in F1 of pairs', () => {
    expect(pairwise(found.map(({ truth, id }) => [truth?.statement ?? '', id])).f1).toBeGreaterThan(92);
  });
});
