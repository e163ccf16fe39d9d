import { compare } from './canonical.ts';

/** Two that are taken for one. `decided`: by an editor, so nothing but an editor's 'different' keeps them apart. */
export interface Join {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly decided?: boolean;
}

/**
 * Joins what belongs together, the best pair first, pairs of one score by their ids.
 *
 * @param mayJoin asked of two groups; where it says no they stay apart.
 * @returns the group of each id: an array that its members share.
 */
export function joinAll(
  ids: Iterable<string>,
  joins: readonly Join[],
  mayJoin: (a: readonly string[], b: readonly string[], join: Join) => boolean,
): Map<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) groups.set(id, [id]);
  for (const join of [...joins].sort(compareJoins)) {
    const [a, b] = [groups.get(join.a), groups.get(join.b)];
    if (!a || !b || a === b || !mayJoin(a, b, join)) continue;
    const [large, small] = a.length < b.length ? [b, a] : [a, b];
    for (const id of small) {
      large.push(id);
      groups.set(id, large);
    }
  }
  return groups;
}

const compareJoins = (x: Join, y: Join): number =>
  Number(y.decided ?? false) - Number(x.decided ?? false) ||
  y.score - x.score ||
  compare(x.a, y.a) ||
  compare(x.b, y.b);
