import { describe, expect, it } from 'vitest';
import { type Join, joinAll } from '../../src/tracker/join.ts';

/** The groups of "a" to "e" that the joins make, and the joins that were asked for. */
function groupsOf(joins: readonly Join[], mayJoin: (join: Join) => boolean = () => true) {
  const asked: string[] = [];
  const groups = joinAll('abcde', joins, (a, b, join) => {
    asked.push(`${[...a].sort().join('')}+${[...b].sort().join('')}`);
    return mayJoin(join);
  });
  return {
    asked,
    groups: [...new Set(groups.values())].map((group) => [...group].sort().join('')).sort(),
    ids: groups,
  };
}
const join = (a: string, b: string, score: number, decided?: boolean): Join =>
  decided === undefined ? { a, b, score } : { a, b, score, decided };

describe('joinAll', () => {
  it('joins what belongs together', () => {
    const { groups, ids } = groupsOf([join('a', 'b', 1), join('c', 'd', 1), join('b', 'c', 1)]);
    expect(groups).toEqual(['abcd', 'e']);
    expect(ids.get('a')).toBe(ids.get('d'));
    expect(ids.get('e')).toEqual(['e']);
  });

  it('puts the smaller with the larger', () => {
    expect(groupsOf([join('a', 'b', 3), join('b', 'c', 2), join('d', 'c', 1)]).groups).toEqual(['abcd', 'e']);
    expect(groupsOf([join('a', 'b', 3), join('c', 'd', 2), join('d', 'e', 1.5), join('a', 'e', 1)]).groups).toEqual([
      'abcde',
    ]);
  });

  it('asks the best pair first, decided ones before all, pairs of one score by their ids', () => {
    const { asked } = groupsOf(
      [join('d', 'e', 1), join('a', 'c', 1), join('a', 'b', 1), join('b', 'c', 2), join('c', 'e', 0, true)],
      () => false,
    );
    expect(asked).toEqual(['c+e', 'b+c', 'a+b', 'a+c', 'd+e']);
    expect(groupsOf([join('a', 'b', 1, false), join('c', 'd', 2)], () => false).asked).toEqual(['c+d', 'a+b']);
  });

  it('keeps apart what may not be one', () => {
    expect(groupsOf([join('a', 'b', 2), join('b', 'c', 1)], ({ score }) => score > 1).groups).toEqual([
      'ab',
      'c',
      'd',
      'e',
    ]);
  });

  it('asks nothing of those that are one already, or that nobody knows', () => {
    expect(groupsOf([join('a', 'b', 2), join('b', 'a', 1), join('a', 'x', 1), join('x', 'a', 1)]).asked).toEqual([
      'a+b',
    ]);
  });
});
