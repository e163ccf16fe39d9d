import type { Extraction } from '../../src/schema/types.ts';
import { type Decision, toRows } from '../../src/tracker/index.ts';
import { type MadeArticle, type MadeSpeaker, makeExtraction } from '../tracker/made-extraction.ts';
import { makeVoices, makeWord, pick, type Random, type Voice } from './synthetic-voices.ts';

/** A year of made-up news whose truth is known. */
export interface SyntheticYear {
  articles: Extraction[];
  decisions: Decision[];
  /** By `article quote`: who really said what. Of an unnamed source nobody can know, so it is its own. */
  truth: Map<string, { subject: string; statement: string }>;
  /** By the id of a mention: who it really is, whether it speaks or is spoken about. */
  mentions: Map<string, string>;
}

interface Printing {
  voice: Voice;
  statement: string;
  text: string;
  /** Whom it is about. */
  target: Voice | null;
}

const SHARES = { wire: 0.35, shortened: 0.2, reworded: 0.15, target: 0.3, decided: 0.3 };
const [OUTLETS, DAYS, PRINTINGS_AN_ARTICLE] = [60, 365, 5];

/** mulberry32 by Tommy Ettinger (public domain): the same numbers for the same seed. */
export function createRandom(seed: number): Random {
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
  const voices = makeVoices(Math.max(40, Math.round(quotes / 50)), random);
  const words = Array.from({ length: 6000 }, () => makeWord(random, 2 + Math.floor(random() * 2)));
  const shelves = new Map<string, Printing[]>();
  for (let printed = 0, at = 0; printed < quotes; at++) {
    const day = Math.floor(random() * DAYS);
    const voice = voices[Math.floor(random() ** 2 * voices.length)] as Voice;
    const target = random() < SHARES.target ? pick(voices, random) : null;
    const text = makeText(words, random);
    for (const copy of makeCopies(text, random)) {
      const shelf = `${String(Math.min(DAYS - 1, day + copy.delay)).padStart(3, '0')} ${Math.floor(random() * OUTLETS)}`;
      shelves.set(shelf, [...(shelves.get(shelf) ?? []), { voice, statement: `t${at}`, text: copy.text, target }]);
      printed++;
    }
  }
  return printAll(shelves, random);
}

/** Half of the words are frequent ones, as in any text. */
function makeText(words: readonly string[], random: Random): string {
  const length = 10 + Math.floor(random() * 25);
  return Array.from({ length }, () => words[Math.floor(random() ** 2 * words.length)]).join(' ');
}

/** One article has it, or a wire story brings it to many: as it is, cut, or in part in other words. */
function makeCopies(text: string, random: Random): { text: string; delay: number }[] {
  const count = random() < SHARES.wire ? 2 + Math.floor(random() ** 4 * 60) : 1;
  return Array.from({ length: count }, (_, at) => {
    const delay = at === 0 ? 0 : Math.floor(random() ** 2 * 4);
    const luck = random();
    if (at === 0 || luck > SHARES.shortened + SHARES.reworded) return { text, delay };
    return { text: luck < SHARES.shortened ? shorten(text, random) : reword(text, random), delay };
  });
}

function shorten(text: string, random: Random): string {
  const words = text.split(' ');
  const length = Math.max(9, Math.round(words.length * (0.5 + random() / 2)));
  const start = Math.floor(random() * (words.length - length + 1));
  return words.slice(start, start + length).join(' ');
}

const reword = (text: string, random: Random): string =>
  text
    .split(' ')
    .map((word) => (random() < 0.08 ? makeWord(random, 3) : word))
    .join(' ');

function printAll(shelves: ReadonlyMap<string, readonly Printing[]>, random: Random): SyntheticYear {
  const year: SyntheticYear = { articles: [], decisions: [], truth: new Map(), mentions: new Map() };
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
  random: Random,
): void {
  const voices = [...new Set(printings.flatMap(({ voice, target }) => (target ? [voice, target] : [voice])))];
  const speakers = voices.map((voice) => voice.mention(random));
  const quotes: MadeArticle['quotes'] = printings.map(({ voice, text, target }) => ({
    by: voices.indexOf(voice),
    text,
    score: random() * 2 - 1,
    about: target ? [{ speaker: voices.indexOf(target), score: random() * 2 - 1 }] : [],
  }));
  const extraction = makeExtraction({ ...article, speakers, quotes });
  year.articles.push(extraction);
  const rows = toRows(extraction);
  const truths = voices.map(({ id }, at) => (speakers[at]?.named === false ? `${article.id} ${id}` : id));
  for (const { id, speaker } of rows.flatMap(({ profiles }) => profiles)) {
    const at = Number(speaker.slice(1)) - 1;
    if (!year.mentions.has(id)) settle(voices[at] as Voice, speakers[at] as MadeSpeaker, id, year, random);
    year.mentions.set(id, truths[at] as string);
  }
  for (const [at, { voice, statement }] of printings.entries()) {
    const by = voices.indexOf(voice);
    const isUnnamed = speakers[by]?.named === false;
    const subject = truths[by] as string;
    year.truth.set(`${article.id} ${rows[at]?.quote.id}`, {
      subject,
      statement: isUnnamed ? `${subject} ${statement}` : statement,
    });
  }
}

const earliest = new WeakMap<Decision[], Map<string, string>>();

/** An editor settles some of the bare surnames, by the first full mention of the person. */
function settle(
  voice: Voice,
  { name, roles = [] }: MadeSpeaker,
  mention: string,
  year: SyntheticYear,
  random: Random,
): void {
  const known = earliest.get(year.decisions) ?? new Map<string, string>();
  earliest.set(year.decisions, known);
  if (name === voice.name && !known.has(voice.id)) known.set(voice.id, mention);
  const full = known.get(voice.id);
  if (name !== voice.bare || roles.length > 0 || full === undefined || random() > SHARES.decided) return;
  year.decisions.push({ kind: 'link', of: 'subject', a: full, b: mention, verdict: 'same', at: '2032-01-01' });
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
