import { readFileSync } from 'node:fs';
import type { QuoteKind } from '../schema/types.ts';

/** A stretch of the article's text: UTF-16 code units, half open. */
export type Offsets = readonly [start: number, end: number];

/** An attribution as people marked it. */
export interface GoldQuote {
  readonly content: readonly Offsets[];
  readonly cue: readonly Offsets[];
  /** Empty where nobody is named. */
  readonly source: readonly Offsets[];
  readonly type: QuoteKind;
  /** True for speech, false for beliefs and intentions. */
  readonly speech: boolean;
  /** Silver: by an automatic coreference chain. */
  readonly speakerName: string | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly publisher: string;
  /** ISO day. */
  readonly date: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** The last tenth of the articles by date is for development. */
export const DEVELOPMENT_SHARE = 0.1;

type Spans = readonly Offsets[] | null | undefined;
type Line = Omit<GoldArticle, 'quotes'> & {
  quotes: readonly {
    content: Spans;
    cue: Spans;
    source: Spans;
    type: QuoteKind;
    speech: boolean;
    speakerName?: string | null;
  }[];
};

/** Reads articles from JSON lines, in order of date and id. */
export function readGold(file: string): GoldArticle[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return sortByDate(lines.map((line) => toArticle(JSON.parse(line) as Line)));
}

export const sortByDate = (articles: readonly GoldArticle[]): GoldArticle[] =>
  articles.toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id));

/** Cuts sorted articles into those to train on and those to develop on. */
export function splitOff(articles: readonly GoldArticle[]): { training: GoldArticle[]; development: GoldArticle[] } {
  const cut = articles.length - Math.round(articles.length * DEVELOPMENT_SHARE);
  return { training: articles.slice(0, cut), development: articles.slice(cut) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const toArticle = ({ id, publisher, date, text, quotes }: Line): GoldArticle => ({
  id,
  publisher,
  date,
  text,
  quotes: quotes.map(({ content, cue, source, type, speech, speakerName }) => ({
    content: content ?? [],
    cue: cue ?? [],
    source: source ?? [],
    type,
    speech,
    speakerName: speakerName ?? null,
  })),
});
