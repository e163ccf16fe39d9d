import type { Extraction } from '../../src/schema/types.ts';
import { type Decision, toRows } from '../../src/tracker/index.ts';
import { type MadeArticle, type MadeSpeaker, makeExtraction } from '../tracker/made-extraction.ts';

/** A year of made-up news whose truth is known. */
export interface SyntheticYear {
  articles: Extraction[];
  decisions: Decision[];
  /** By `article quote`: who really said what. Of an unnamed source nobody can know, so it is its own. */
  truth: Map<string, { subject: string; statement: string }>;
}

interface Person {
  id: number;
  given: string;
  surname: string;
  pronoun: 'he' | 'she';
  role: string;
  organization: string;
}

interface Printing {
  person: Person;
  statement: string;
  text: string;
}

const SHARES = {
  wire: 0.35,
  shortened: 0.2,
  reworded: 0.15,
  bareWithRole: 0.12,
  bare: 0.025,
  nickname: 0.04,
  initial: 0.03,
  unnamed: 0.03,
  decided: 0.3,
};
const [OUTLETS, DAYS, PRINTINGS_AN_ARTICLE] = [60, 365, 5];
/** Common given names with their short forms, the rest is invented. */
const GIVEN = [
  ['William', 'Bill', 'he'],
  ['Robert', 'Bob', 'he'],
  ['Elizabeth', 'Liz', 'she'],
  ['Katherine', 'Kate', 'she'],
  ['Thomas', 'Tom', 'he'],
  ['Michael', 'Mike', 'he'],
  ['Jennifer', 'Jen', 'she'],
  ['Margaret', 'Peggy', 'she'],
  ['Richard', 'Rick', 'he'],
  ['Susan', 'Sue', 'she'],
  ['Ulrika', '', 'she'],
  ['Odalys', '', 'she'],
  ['Fenwick', '', 'he'],
  ['Zoltan', '', 'he'],
  ['Noemi', '', 'she'],
  ['Quentin', '', 'he'],
] as const;
const SYLLABLES =
  'ba be bo da de do fa fe ga go ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo'.split(
    ' ',
  );
const OFFICES = [
  'mayor of',
  'chief scientist of',
  'union leader at',
  'finance director of',
  'head coach of',
  'spokesperson for',
];

/** mulberry32 by Tommy Ettinger (public domain): the same numbers for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A year with at least `quotes` quotes, the articles in the order of their days. */
export function makeYear(quotes: number, seed = 1): SyntheticYear {
  const random = createRandom(seed);
  const people = makePeople(Math.max(40, Math.round(quotes / 50)), random);
  const words = Array.from({ length: 6000 }, () => makeWord(random, 2 + Math.floor(random() * 2)));
  const shelves = new Map<string, Printing[]>();
  for (let printed = 0, at = 0; printed < quotes; at++) {
    const day = Math.floor(random() * DAYS);
    const person = people[Math.floor(random() ** 2 * people.length)] as Person;
    const text = makeText(words, random);
    for (const copy of makeCopies(text, random)) {
      const shelf = `${String(Math.min(DAYS - 1, day + copy.delay)).padStart(3, '0')} ${Math.floor(random() * OUTLETS)}`;
      shelves.set(shelf, [...(shelves.get(shelf) ?? []), { person, statement: `t${at}`, text: copy.text }]);
      printed++;
    }
  }
  return printAll(shelves, random);
}

function makePeople(count: number, random: () => number): Person[] {
  const surnames = Array.from({ length: Math.ceil(count / 2.5) }, () => capital(makeWord(random, 3)));
  const taken = new Set<string>();
  const people: Person[] = [];
  while (people.length < count) {
    const [given, , pronoun] = GIVEN[Math.floor(random() * GIVEN.length)] as (typeof GIVEN)[number];
    const surname = surnames[Math.floor(random() * surnames.length)] as string;
    const organization = `${capital(makeWord(random, 3))} ${capital(makeWord(random, 2))}`;
    if (taken.has(`${given} ${surname}`)) continue;
    taken.add(`${given} ${surname}`);
    const office = OFFICES[Math.floor(random() * OFFICES.length)];
    people.push({ id: people.length, given, surname, pronoun, role: `${office} ${organization}`, organization });
  }
  return people;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const makeWord = (random: () => number, syllables: number): string =>
  Array.from({ length: syllables }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');

/** Half of the words are frequent ones, as in any text. */
function makeText(words: readonly string[], random: () => number): string {
  const length = 10 + Math.floor(random() * 25);
  return Array.from({ length }, () => words[Math.floor(random() ** 2 * words.length)]).join(' ');
}

/** One article has it, or a wire story brings it to many: as it is, cut, or in part in other words. */
function makeCopies(text: string, random: () => number): { text: string; delay: number }[] {
  const count = random() < SHARES.wire ? 2 + Math.floor(random() ** 4 * 60) : 1;
  return Array.from({ length: count }, (_, at) => {
    const delay = at === 0 ? 0 : Math.floor(random() ** 2 * 4);
    const luck = random();
    if (at === 0 || luck > SHARES.shortened + SHARES.reworded) return { text, delay };
    return { text: luck < SHARES.shortened ? shorten(text, random) : reword(text, random), delay };
  });
}

function shorten(text: string, random: () => number): string {
  const words = text.split(' ');
  const length = Math.max(9, Math.round(words.length * (0.5 + random() / 2)));
  const start = Math.floor(random() * (words.length - length + 1));
  return words.slice(start, start + length).join(' ');
}

const reword = (text: string, random: () => number): string =>
  text
    .split(' ')
    .map((word) => (random() < 0.08 ? makeWord(random, 3) : word))
    .join(' ');

function printAll(shelves: ReadonlyMap<string, readonly Printing[]>, random: () => number): SyntheticYear {
  const year: SyntheticYear = { articles: [], decisions: [], truth: new Map() };
  for (const [shelf, printings] of [...shelves].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [day, outlet] = shelf.split(' ') as [string, string];
    const date = new Date(Date.UTC(2031, 0, 1 + Number(day))).toISOString().slice(0, 10);
    for (let at = 0; at < printings.length; at += PRINTINGS_AN_ARTICLE) {
      const id = `${date}-outlet${outlet}-${at}`;
      print({ id, date, outlet: `Outlet ${outlet}` }, printings.slice(at, at + PRINTINGS_AN_ARTICLE), year, random);
    }
  }
  return year;
}

function print(
  article: { id: string; date: string; outlet: string },
  printings: readonly Printing[],
  year: SyntheticYear,
  random: () => number,
): void {
  const people = [...new Set(printings.map(({ person }) => person))];
  const speakers = people.map((person) => mention(person, random));
  const quotes: MadeArticle['quotes'] = printings.map(({ person, text }) => ({
    by: people.indexOf(person),
    text,
    score: random() * 2 - 1,
  }));
  const extraction = makeExtraction({ ...article, speakers, quotes });
  year.articles.push(extraction);
  const rows = toRows(extraction);
  for (const [at, { person, statement }] of printings.entries()) {
    const speaker = speakers[people.indexOf(person)] as MadeSpeaker;
    const isUnnamed = speaker.named === false;
    const own = `${article.id} ${person.id}`;
    year.truth.set(`${article.id} ${rows[at]?.quote.id}`, {
      subject: isUnnamed ? own : `${person.id}`,
      statement: isUnnamed ? `${own} ${statement}` : statement,
    });
    settle(person, speaker, rows[at]?.speaker ?? '', year, random);
  }
}

const earliest = new WeakMap<Decision[], Map<number, string>>();

/** An editor settles some of the bare surnames, by the first full mention of the person. */
function settle(
  person: Person,
  { name, roles }: MadeSpeaker,
  mention: string,
  year: SyntheticYear,
  random: () => number,
): void {
  const known = earliest.get(year.decisions) ?? new Map<number, string>();
  earliest.set(year.decisions, known);
  if (name === `${person.given} ${person.surname}` && !known.has(person.id)) known.set(person.id, mention);
  const full = known.get(person.id);
  if (name !== person.surname || (roles ?? []).length > 0 || full === undefined || random() > SHARES.decided) return;
  year.decisions.push({ kind: 'link', of: 'subject', a: full, b: mention, verdict: 'same', at: '2032-01-01' });
}

function mention(person: Person, random: () => number): MadeSpeaker {
  const { given, surname, pronoun, role, organization } = person;
  const roles = [{ text: role, organization }];
  const some = random() < 0.5 ? roles : [];
  const short = GIVEN.find(([name]) => name === given)?.[1] || given;
  const forms: [number, MadeSpeaker][] = [
    [SHARES.unnamed, { name: `a ${role}`, named: false, roles }],
    [SHARES.bareWithRole, { name: surname, pronoun, roles }],
    [SHARES.bare, { name: surname, pronoun }],
    [SHARES.nickname, { name: `${short} ${surname}`, pronoun, roles: some }],
    [SHARES.initial, { name: `${given.charAt(0)}. ${surname}`, pronoun, roles: some }],
  ];
  let luck = random();
  for (const [share, form] of forms) {
    if (luck < share) return form;
    luck -= share;
  }
  return { name: `${given} ${surname}`, pronoun: random() < 0.6 ? pronoun : null, roles: some };
}

/** Precision, recall and F1 in percent over all pairs that are together in the one, the other, or both. */
export function pairwise(pairs: Iterable<readonly [truth: string, found: string]>): {
  precision: number;
  recall: number;
  f1: number;
} {
  const [both, truths, founds] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const count = (map: Map<string, number>, key: string): unknown => map.set(key, (map.get(key) ?? 0) + 1);
  for (const [truth, found] of pairs) {
    count(both, `${truth}\n${found}`);
    count(truths, truth);
    count(founds, found);
  }
  const pairsIn = (map: Map<string, number>): number =>
    [...map.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const [hits, precision, recall] = [pairsIn(both), pairsIn(both) / pairsIn(founds), pairsIn(both) / pairsIn(truths)];
  return {
    precision: 100 * precision,
    recall: 100 * recall,
    f1: hits === 0 ? 0 : (200 * precision * recall) / (precision + recall),
  };
}
