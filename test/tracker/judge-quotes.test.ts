import { describe, expect, it } from 'vitest';
import { judgeQuotes, type Likeness, type Said } from '../../src/tracker/judge-quotes.ts';
import { readDecisions } from '../../src/tracker/rulings.ts';
import type { LinkDecision } from '../../src/tracker/types.ts';

/** A row in which a subject says a wording on a day. */
const said = (id: string, wording: string, day: number | null, subject = 's'): Said => ({
  stamp: { id, article: id, date: day === null ? null : `2031-05-${String(day).padStart(2, '0')}` },
  wording: { id: wording, text: wording, day, quoted: true, words: 9, content: [], pairs: [], keys: [] },
  subject,
});
const like = (a: string, b: string, score = 0.9): Likeness => ({ a, b, score });
const decide = (
  a: string,
  b: string,
  verdict: 'same' | 'different',
  of: 'quote' | 'subject' = 'quote',
): LinkDecision => ({
  kind: 'link',
  of,
  a,
  b,
  verdict,
  at: '2031-06-01T00:00:00Z',
});

const judged = (rows: readonly Said[], likenesses: readonly Likeness[] = [], ...decisions: LinkDecision[]): string[] =>
  judgeQuotes(rows, likenesses, readDecisions(decisions))
    .map((ids) => ids.join(' '))
    .sort();

describe('rows of one statement', () => {
  it('are those of one wording, the earliest first', () => {
    expect(judged([said('b', 'w', 3), said('a', 'w', 5), said('c', 'v', 3)])).toEqual(['b a', 'c']);
  });

  it('are those of like wordings', () => {
    expect(judged([said('a', 'v', 3), said('b', 'w', 3), said('c', 'x', 3)], [like('v', 'w')])).toEqual(['a b', 'c']);
    expect(judged([said('a', 'w', 3), said('b', 'v', 3)], [like('w', 'v'), like('v', 'y')])).toEqual(['a b']);
  });

  it('are those of one subject', () => {
    expect(judged([said('a', 'w', 3, 's'), said('b', 'w', 3, 't')])).toEqual(['a', 'b']);
    expect(judged([said('a', 'v', 3, 's'), said('b', 'w', 3, 't')], [like('v', 'w')])).toEqual(['a', 'b']);
  });

  it('span a week, and no more', () => {
    const rows = [said('a', 'u', 1), said('b', 'v', 5), said('c', 'w', 9)];
    expect(judged(rows, [like('u', 'v', 0.95), like('v', 'w', 0.9)])).toEqual(['a b', 'c']);
    expect(judged(rows, [like('u', 'v', 0.9), like('v', 'w', 0.95)])).toEqual(['a', 'b c']);
    expect(judged([said('a', 'u', 1), said('b', 'v', 8)], [like('u', 'v')])).toEqual(['a b']);
    expect(judged([said('a', 'u', 1), said('b', 'v', 9)], [like('u', 'v')])).toEqual(['a', 'b']);
    expect(judged([said('a', 'u', null), said('b', 'v', null)], [like('u', 'v')])).toEqual(['a b']);
    expect(judged([said('a', 'u', null), said('b', 'v', 9)], [like('u', 'v')])).toEqual(['b a']);
  });
});

describe('an editor', () => {
  const two = [said('a', 'w', 3), said('b', 'w', 3)];
  const far = [said('a', 'v', 1), said('b', 'w', 20)];

  it('joins what nothing joins', () => {
    expect(judged(far, [], decide('a', 'b', 'same'))).toEqual(['a b']);
    expect(judged(far, [], decide('a', 'x', 'same'))).toEqual(['a', 'b']);
    expect(judged(far, [], decide('a', 'b', 'same', 'subject'))).toEqual(['a', 'b']);
    expect(judged([said('a', 'v', 1, 's'), said('b', 'w', 1, 't')], [], decide('b', 'a', 'same'))).toEqual(['a b']);
  });

  it('keeps apart what is alike', () => {
    expect(judged(two)).toEqual(['a b']);
    expect(judged(two, [], decide('a', 'b', 'different'))).toEqual(['a', 'b']);
    expect(judged(two, [], decide('b', 'a', 'different'))).toEqual(['a', 'b']);
    expect(judged(two, [], decide('a', 'b', 'different', 'subject'))).toEqual(['a b']);
    expect(judged(two, [], decide('a', 'x', 'different'))).toEqual(['a b']);
  });

  it('keeps apart the groups that hold two such', () => {
    const rows = [said('a', 'u', 3), said('b', 'v', 3), said('c', 'w', 3), said('d', 'x', 3)];
    const likenesses = [like('u', 'v', 0.99), like('w', 'x', 0.98), like('v', 'w', 0.97)];
    expect(judged(rows, likenesses)).toEqual(['a b c d']);
    expect(judged(rows, likenesses, decide('a', 'd', 'different'))).toEqual(['a b', 'c d']);
    expect(judged(rows, likenesses, decide('d', 'a', 'different'))).toEqual(['a b', 'c d']);
  });
});
