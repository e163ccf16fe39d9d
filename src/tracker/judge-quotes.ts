import { compareStamps, type Stamp } from './dossier.ts';
import { type Join, joinAll } from './join.ts';
import type { Rulings } from './rulings.ts';
import { DAYS_APART, type Wording } from './wording.ts';

/** A row as it is judged: in whose mouth, in which words. */
export interface Said {
  readonly stamp: Stamp;
  readonly wording: Wording;
  /** The key of the subject; rows of different subjects are one by decision only. */
  readonly subject: string;
}

/** Two wordings that may be one statement, by their ids. */
export interface Likeness {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/** A wording in one subject's mouth, with the rows that print it. A row that an editor spoke of is one of its own. */
interface Saying {
  readonly key: string;
  readonly wording: Wording;
  readonly subject: string;
  readonly rows: Stamp[];
}

/** Which rows are one statement: the ids of each, the earliest first. Pure: order does not matter. */
export function judgeQuotes(rows: readonly Said[], likenesses: readonly Likeness[], rulings: Rulings): string[][] {
  const sayings = sayingsOf(rows, rulings);
  const apart = new Set(decided(sayings, rulings, 'different').flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  const same = decided(sayings, rulings, 'same').map(([a, b]) => ({ a, b, score: 1, decided: true }));
  const groups = joinAll(sayings.keys(), [...joinsOf(sayings, likenesses), ...same], (a, b, join) => {
    if (apart.size > 0 && a.some((x) => b.some((y) => apart.has(`${x}\n${y}`)))) return false;
    return join.decided || daysSpanned(sayings, [...a, ...b]) <= DAYS_APART;
  });
  return [...new Set(groups.values())].map((group) => {
    const stamps = group.flatMap((key) => sayings.get(key)?.rows ?? []);
    return stamps.sort(compareStamps).map(({ id }) => id);
  });
}

function sayingsOf(rows: readonly Said[], { linksOf }: Rulings): Map<string, Saying> {
  const sayings = new Map<string, Saying>();
  for (const { stamp, wording, subject } of rows) {
    const key = [wording.id, subject, linksOf.has(stamp.id) ? stamp.id : ''].join('\n');
    const saying = sayings.get(key);
    if (saying) saying.rows.push(stamp);
    else sayings.set(key, { key, wording, subject, rows: [stamp] });
  }
  return sayings;
}

function joinsOf(sayings: ReadonlyMap<string, Saying>, likenesses: readonly Likeness[]): Join[] {
  const byWording = new Map<string, Saying[]>();
  for (const saying of sayings.values()) {
    const group = byWording.get(saying.wording.id);
    if (group) group.push(saying);
    else byWording.set(saying.wording.id, [saying]);
  }
  const alike = [...[...byWording.keys()].map((id) => ({ a: id, b: id, score: 1 })), ...likenesses];
  return alike.flatMap(({ a, b, score }) =>
    (byWording.get(a) ?? []).flatMap((x) =>
      (byWording.get(b) ?? []).flatMap((y) => (x !== y && x.subject === y.subject ? toJoin(x.key, y.key, score) : [])),
    ),
  );
}

const toJoin = (x: string, y: string, score: number): Join => (x < y ? { a: x, b: y, score } : { a: y, b: x, score });

function decided(
  sayings: ReadonlyMap<string, Saying>,
  rulings: Rulings,
  verdict: 'same' | 'different',
): [string, string][] {
  const byRow = new Map<string, string>();
  for (const { key, rows } of sayings.values()) {
    const [{ id = '' } = {}] = rows;
    if (rulings.linksOf.has(id)) byRow.set(id, key);
  }
  return [...byRow].flatMap(([row, key]) =>
    (rulings.linksOf.get(row) ?? []).flatMap((decision): [string, string][] => {
      const isIt = decision.of === 'quote' && decision.verdict === verdict && decision.a === row;
      const other = isIt ? byRow.get(decision.b) : undefined;
      return other ? [[key, other]] : [];
    }),
  );
}

function daysSpanned(sayings: ReadonlyMap<string, Saying>, keys: readonly string[]): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const key of keys) {
    const day = sayings.get(key)?.wording.day ?? null;
    if (day === null) continue;
    low = Math.min(low, day);
    high = Math.max(high, day);
  }
  return Math.max(0, high - low);
}
