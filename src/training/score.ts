import type { QuoteKind } from '../schema/types.ts';
import type { GoldArticle, GoldQuote, Offsets } from './gold.ts';
import { headWords } from './head-words.ts';

/** A predicted attribution, in offsets of the text. */
export interface PredictedQuote {
  readonly content: readonly Offsets[];
  readonly source: readonly Offsets[];
  readonly type: QuoteKind;
}

/** Figures in percent. */
export interface Scores {
  readonly exact: number;
  readonly partial: number;
  /** Contents overlap by 0.8 or more, and the source is right. */
  readonly endToEnd: number;
  /** Accuracy of the sources, where contents overlap by half or more. */
  readonly source: number;
}

export type Slice = QuoteKind | 'all';
export const SLICES: readonly Slice[] = ['all', 'direct', 'mixed', 'indirect'];

const ATTRIBUTE_OVERLAP = 0.5;
const END_TO_END_OVERLAP = 0.8;

interface Match {
  readonly gold: number;
  readonly predicted: number;
  readonly overlap: number;
  readonly jaccard: number;
  readonly sameSource: boolean;
}

class Tally {
  gold = 0;
  predicted = 0;
  private readonly recall = { exact: 0, partial: 0, endToEnd: 0 };
  private readonly precision = { exact: 0, partial: 0, endToEnd: 0 };
  private sourcesRight = 0;
  private sources = 0;

  add(side: 'recall' | 'precision', verdict: Verdict): void {
    this[side].exact += verdict.exact;
    this[side].partial += verdict[side];
    this[side].endToEnd += verdict.endToEnd;
    if (side === 'precision' || verdict.source === null) return;
    this.sources++;
    if (verdict.source) this.sourcesRight++;
  }

  scores(): Scores {
    const f1 = (key: 'exact' | 'partial' | 'endToEnd') => {
      const [r, p] = [this.recall[key] / (this.gold || 1), this.precision[key] / (this.predicted || 1)];
      return r + p === 0 ? 0 : (200 * r * p) / (r + p);
    };
    return {
      exact: f1('exact'),
      partial: f1('partial'),
      endToEnd: f1('endToEnd'),
      source: (100 * this.sourcesRight) / (this.sources || 1),
    };
  }
}

/**
 * Scores predicted against gold attributions. Only letters and digits of a content count. Pairs with overlapping
 * contents are matched one to one, the highest Jaccard overlap first. With `speechOnly`, gold beliefs are left out, and
 * so are the predictions matched with one. Recall goes by the gold type, precision by the predicted one.
 */
export function scoreQuotes(
  articles: readonly GoldArticle[],
  predictions: readonly (readonly PredictedQuote[])[],
  speechOnly: boolean,
): Record<Slice, Scores> {
  const tallies = new Map(SLICES.map((slice) => [slice, new Tally()]));
  for (const [index, article] of articles.entries())
    scoreArticle(tallies, article, predictions[index] ?? [], speechOnly);
  return Object.fromEntries([...tallies].map(([slice, tally]) => [slice, tally.scores()])) as Record<Slice, Scores>;
}

function scoreArticle(
  tallies: ReadonlyMap<Slice, Tally>,
  { text, quotes }: GoldArticle,
  predicted: readonly PredictedQuote[],
  speechOnly: boolean,
): void {
  const size = letterCounter(text);
  const matches = matchQuotes(quotes, predicted, size);
  const isLeftOut = (quote: GoldQuote) => speechOnly && !quote.speech;
  const ignored = new Set(matches.filter(({ gold }) => isLeftOut(quotes[gold] as GoldQuote)).map((m) => m.predicted));
  for (const [slice, tally] of tallies) {
    const inSlice = ({ type }: { type: QuoteKind }) => slice === 'all' || type === slice;
    tally.gold += quotes.filter((quote) => inSlice(quote) && !isLeftOut(quote)).length;
    tally.predicted += predicted.filter((quote, index) => inSlice(quote) && !ignored.has(index)).length;
    for (const match of matches) {
      const [gold, quote] = [quotes[match.gold] as GoldQuote, predicted[match.predicted] as PredictedQuote];
      if (isLeftOut(gold)) continue;
      const verdict = judge(text, gold, quote, match, size);
      if (inSlice(gold)) tally.add('recall', verdict);
      if (inSlice(quote)) tally.add('precision', verdict);
    }
  }
}

/** Whether each quote is right: its content overlaps by 0.8 or more with one that people marked, and its source is that one's. */
export function judgeQuotes(
  { text, quotes }: GoldArticle,
  predicted: readonly PredictedQuote[],
  speechOnly: boolean,
): boolean[] {
  const size = letterCounter(text);
  return predicted.map((quote) =>
    quotes.some((gold) => {
      const overlap = size(intersect(gold.content, quote.content));
      if (overlap === 0 || (speechOnly && !gold.speech)) return false;
      const jaccard = overlap / (size(gold.content) + size(quote.content) - overlap);
      const match = { gold: 0, predicted: 0, overlap, jaccard, sameSource: false };
      return judge(text, gold, quote, match, size).endToEnd === 1;
    }),
  );
}

interface Verdict {
  readonly exact: number;
  readonly recall: number;
  readonly precision: number;
  readonly endToEnd: number;
  readonly source: boolean | null;
}

type Size = (spans: readonly Offsets[]) => number;

function judge(text: string, gold: GoldQuote, quote: PredictedQuote, match: Match, size: Size): Verdict {
  const { overlap, jaccard } = match;
  const [goldSize, quoteSize] = [size(gold.content), size(quote.content)];
  const source = gold.source.length > 0 ? sourceMatches(text, gold.source, quote.source) : null;
  return {
    exact: overlap === goldSize && overlap === quoteSize ? 1 : 0,
    recall: overlap / goldSize,
    precision: overlap / quoteSize,
    endToEnd: jaccard >= END_TO_END_OVERLAP && (source ?? quote.source.length === 0) ? 1 : 0,
    source: jaccard >= ATTRIBUTE_OVERLAP ? source : null,
  };
}

const sourceMatches = (text: string, gold: readonly Offsets[], predicted: readonly Offsets[]): boolean =>
  headWords(text, gold).some((head) => intersect([head], predicted).length > 0);

function matchQuotes(gold: readonly GoldQuote[], predicted: readonly PredictedQuote[], size: Size): Match[] {
  const candidates: Match[] = [];
  for (const [g, goldQuote] of gold.entries()) {
    for (const [p, quote] of predicted.entries()) {
      const overlap = size(intersect(goldQuote.content, quote.content));
      if (overlap === 0) continue;
      const jaccard = overlap / (size(goldQuote.content) + size(quote.content) - overlap);
      const sameSource = intersect(goldQuote.source, quote.source).length > 0;
      candidates.push({ gold: g, predicted: p, overlap, jaccard, sameSource });
    }
  }
  candidates.sort(
    (a, b) =>
      b.jaccard - a.jaccard ||
      Number(b.sameSource) - Number(a.sameSource) ||
      a.gold - b.gold ||
      a.predicted - b.predicted,
  );
  const [goldTaken, predictedTaken] = [new Set<number>(), new Set<number>()];
  return candidates.filter((match) => {
    if (goldTaken.has(match.gold) || predictedTaken.has(match.predicted)) return false;
    goldTaken.add(match.gold);
    predictedTaken.add(match.predicted);
    return true;
  });
}

function intersect(a: readonly Offsets[], b: readonly Offsets[]): Offsets[] {
  return a.flatMap(([start, end]) =>
    b.flatMap(([from, to]): Offsets[] => {
      const common: Offsets = [Math.max(start, from), Math.min(end, to)];
      return common[0] < common[1] ? [common] : [];
    }),
  );
}

/** Counts the letters and digits inside spans. */
function letterCounter(text: string): Size {
  const before = new Uint32Array(text.length + 1);
  let offset = 0;
  for (const character of text) {
    const counts = /[\p{L}\p{N}]/u.test(character) ? 1 : 0;
    for (let unit = 0; unit < character.length; unit++, offset++) {
      before[offset + 1] = (before[offset] as number) + counts;
    }
  }
  return (spans) => spans.reduce((sum, [start, end]) => sum + (before[end] as number) - (before[start] as number), 0);
}
