import type { Arrival } from '../../src/demo/queue/queues.ts';
import { SAMPLE } from '../../src/demo/queue/sample.ts';
import { extract } from '../../src/extract.ts';
import type { Article, Extraction } from '../../src/schema/types.ts';
import { createTracker, type Decision, type Tracker, toRows } from '../../src/tracker/index.ts';
import { createRandom, makeYear } from '../bench/synthetic-year.ts';
import { makeExtraction } from '../tracker/made-extraction.ts';

/** The article over which a worker is killed. */
export const HELD = 'held';

/** Real articles are read; of made ones the text is the extraction. */
export const readArrival = (article: Article): Extraction =>
  article.text.startsWith('{') ? JSON.parse(article.text) : extract(article);

const toArticle = (extraction: Extraction): Article => ({
  id: extraction.article.id,
  text: JSON.stringify(extraction),
});

const NAMES = ['Nadia Brack', 'Otto Brack', 'Brack', 'Bill Vane', 'William Vane', 'Vane', 'Ada Moorhen'];
const FIRMS = ['Tarn Harbour Authority', 'THA', 'Arvo Lines'];
const WALL = 'the old harbour wall will stand another hundred winters if nobody digs beneath its western gate';
const TEXTS = [
  WALL,
  WALL.slice(0, 70),
  WALL.replace('hundred', 'thousand'),
  'we never promised anybody a ferry',
  'No.',
];

/** People and firms of several blocks that say the same words, and speak of each other. */
function makeTangle(count: number, random: () => number): Extraction[] {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  return Array.from({ length: count }, (_, at) =>
    makeExtraction({
      id: at === 0 ? HELD : `tangle-${at}`,
      date: `2031-05-0${1 + Math.floor(random() * 9)}`,
      speakers: [{ name: pick(NAMES) }, { name: pick(NAMES) }, { name: pick(FIRMS), kind: 'organization' }],
      quotes: Array.from({ length: 3 }, () => ({
        by: pick([0, 1, 2, null]),
        text: pick(TEXTS),
        about: [{ speaker: pick([0, 1, 2]), score: random() - 0.5 }],
      })),
    }),
  );
}

/** Another reading of the same article: one quote less, and somebody else says the rest. */
const correct = ({ article, quotes, speakers, ...rest }: Extraction): Extraction => ({
  ...rest,
  article: { ...article, updatedAt: '2032-02-02' },
  quotes: quotes.slice(0, Math.max(1, quotes.length - 1)),
  speakers: speakers.map((speaker, at) => (at === 0 ? { ...speaker, name: 'Zora Quill' } : speaker)),
});

function decide(articles: readonly Extraction[], random: () => number): Decision[] {
  const rows = articles.flatMap(toRows);
  const row = () => rows[Math.floor(random() * rows.length)] as (typeof rows)[number];
  const [at, same, different] = ['2032-03-03', { verdict: 'same' as const }, { verdict: 'different' as const }];
  return Array.from({ length: 4 }, () => [row(), row()] as const).flatMap(([x, y], turn): Decision[] => [
    { kind: 'link', of: 'quote', a: x.id, b: y.id, ...(turn % 2 ? same : different), at },
    {
      kind: 'link',
      of: 'subject',
      a: x.profiles[0]?.id ?? '',
      b: y.profiles[0]?.id ?? '',
      ...(turn % 2 ? different : same),
      at,
    },
    { kind: 'rename', subject: row().profiles[0]?.id ?? '', name: `Renamed ${turn}`, at },
    { kind: 'speaker', article: x.article.id, quote: x.quote.id, subject: turn % 2 ? null : (y.speaker ?? ''), at },
    { kind: 'withdraw', article: row().article.id, at },
  ]);
}

/** Some hundred articles with corrections, some of which come first, and decisions, in two deliveries. */
export function makeArrivals(seed: number): { first: Arrival[]; second: Arrival[] } {
  const random = createRandom(seed);
  const year = makeYear(120, seed);
  const tangle = makeTangle(40, random);
  const corrections = [...year.articles.slice(0, 15), ...tangle.slice(1, 15)].map(correct);
  const [held, ...articles] = [...tangle, ...year.articles, ...corrections].map((made) => ({
    article: toArticle(made),
  }));
  const decisions = [...year.decisions, ...decide(tangle, random)].map((decision) => ({ decision }));
  const mixed = [...articles, ...decisions, ...SAMPLE].map((arrival) => ({ arrival, place: random() }));
  const arrivals: Arrival[] = mixed.sort((a, b) => a.place - b.place).map(({ arrival }) => arrival);
  const half = Math.floor(arrivals.length / 2);
  return {
    first: [...arrivals.slice(0, 20), held as Arrival, ...arrivals.slice(20, half)],
    second: arrivals.slice(half),
  };
}

/** What the tracker in memory makes of it. */
export function track(arrivals: readonly Arrival[]): Tracker {
  const tracker = createTracker();
  for (const arrival of arrivals) {
    if ('article' in arrival) tracker.add(readArrival(arrival.article));
    else tracker.decide(arrival.decision);
  }
  return tracker;
}
