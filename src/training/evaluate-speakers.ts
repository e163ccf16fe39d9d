/**
 * How often the speakers stage finds the right person on attributions that people marked: `evaluate-speakers GOLD [SAMPLE]`.
 * GOLD: JSON lines with `text` and `quotes` (content, cue, source, sourceKind, speakerName). The names are silver, the
 * longest name of an automatic coreference chain, so that about one in ten is itself wrong. SAMPLE: print so many wrong
 * ones of the training part. Names are compared by their last word, as the scorer of quotes does.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Attribution, TokenRange } from '../attributions/attribution.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import { findSpeakers } from '../speakers/find-speakers.ts';
import type { Speakers } from '../speakers/resolution.ts';
import type { Document } from '../text/document.ts';
import { readDocument } from '../text/read-document.ts';
import { type GoldArticle, type GoldQuote, type Offsets, sortByDate, splitOff } from './gold.ts';

type NamedQuote = GoldQuote & { readonly speakerName: string | null; readonly sourceKind: string };
type NamedArticle = Omit<GoldArticle, 'quotes'> & { readonly quotes: readonly NamedQuote[] };

/** One quote with a silver name, and the name that was found for it. */
interface Judgement {
  readonly article: NamedArticle;
  readonly quote: NamedQuote;
  readonly found: string | null;
  readonly confidence: number;
  readonly right: boolean;
}

const readNamedGold = (file: string): NamedArticle[] =>
  sortByDate(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line)),
  ) as unknown as NamedArticle[];

/** The attributions that people marked, in tokens, in text order. */
function goldAttributions(doc: Document, quotes: readonly NamedQuote[]): Attribution[] {
  const rows = quotes.map((quote) => ({ quote, content: toRanges(doc, quote.content) }));
  return rows.map(({ quote, content }, index) => {
    const anchor = toRange(doc, quote.cue[0]);
    const outer = rows.findIndex((other, at) => at !== index && anchor && holds(other.content, anchor));
    return {
      kind: quote.type,
      cue: anchor && {
        ...anchor,
        anchor: anchor.last - 1,
        lemma: '',
        act: 'state',
        attribution: quote.speech ? 'speech' : 'belief',
        score: 1,
      },
      content,
      source: toRange(doc, quote.source[0]),
      continues: null,
      within: outer < 0 ? null : outer,
      confidence: 1,
      by: 'gold',
    };
  });
}

/** Judges every quote of an article that has a silver name. */
function judge(article: NamedArticle, speakers: Speakers): Judgement[] {
  return article.quotes.flatMap((quote, index) => {
    if (!quote.speakerName) return [];
    const source = speakers.sources[index];
    const found = source ? (speakers.speakers[source.speaker]?.name ?? null) : null;
    const right = found !== null && lastName(found) === lastName(quote.speakerName);
    return [{ article, quote, found, confidence: source?.confidence ?? 0, right }];
  });
}

const holds = (content: readonly TokenRange[], { first, last }: TokenRange): boolean =>
  content.some((range) => range.first <= first && last <= range.last);

const toRanges = (doc: Document, spans: readonly Offsets[]): TokenRange[] =>
  spans.flatMap((span) => toRange(doc, span) ?? []);

function toRange({ tokens }: Document, span: Offsets | undefined): TokenRange | null {
  if (!span) return null;
  const first = tokens.findIndex(({ end }) => end > span[0]);
  const behind = tokens.findIndex(({ start }) => start >= span[1]);
  const last = behind < 0 ? tokens.length : behind;
  return first < 0 || first >= last ? null : { first, last };
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|md|phd)$/;

function lastName(name: string): string {
  const words = name
    .split(/[\s,]+/)
    .map((word) =>
      word
        .replace(/(?:['\u2019]s|['\u2019])$/, '')
        .replace(/[^\p{L}\p{N}'\u2019-]/gu, '')
        .replaceAll('\u2019', "'")
        .toLowerCase(),
    )
    .filter((word) => word !== '' && !SUFFIX.test(word));
  return words.at(-1) ?? '';
}

function report(title: string, judgements: readonly Judgement[]): void {
  console.log(title);
  for (const speechOnly of [true, false]) {
    const rows = judgements.filter(({ quote }) => quote.speech || !speechOnly);
    const cell = (kind: string | null): string => {
      const part = rows.filter(({ quote }) => kind === null || quote.sourceKind === kind);
      const right = part.filter((row) => row.right).length;
      return `${((100 * right) / Math.max(1, part.length)).toFixed(1)} (${part.length})`;
    };
    console.log(
      `  ${speechOnly ? 'speech' : 'all   '}  all ${cell(null)}  name ${cell('proper')}  pronoun ${cell('pronoun')}  nominal ${cell('nominal')}`,
    );
  }
}

function reportConfidence(judgements: readonly Judgement[]): void {
  for (const [low, high] of [
    [0, 0.01],
    [0.01, 0.5],
    [0.5, 0.6],
    [0.6, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 1.01],
  ] as const) {
    const bin = judgements.filter(({ confidence }) => confidence >= low && confidence < high);
    const right = bin.filter((row) => row.right).length;
    if (bin.length > 0)
      console.log(`  confidence ${low} to ${high}: ${((100 * right) / bin.length).toFixed(1)} right (${bin.length})`);
  }
}

const judgeAll = (articles: readonly NamedArticle[]): Judgement[] =>
  articles.flatMap((article) => {
    const doc = readDocument(article.text);
    const { quotations } = findQuotations(doc);
    return judge(article, findSpeakers(doc, quotations, goldAttributions(doc, article.quotes), {}));
  });

function show({ article, quote, found }: Judgement): void {
  const [start, end] = quote.source[0] ?? [0, 0];
  const text = (from: number, to: number): string => article.text.slice(Math.max(0, from), to).replaceAll('\n', ' / ');
  console.log(`\n${article.id} [${quote.sourceKind}] silver: ${quote.speakerName} | found: ${found}`);
  console.log(`${text(start - 400, start)}>>>${text(start, end)}<<<${text(end, end + 120)}`);
}

function main([file, sample = '0']: string[]): void {
  if (!file) throw new Error('usage: evaluate-speakers GOLD [SAMPLE]');
  const { training, development } = splitOff(readNamedGold(file) as unknown as GoldArticle[]);
  const [train, dev] = [training, development].map((part) => judgeAll(part as unknown as NamedArticle[]));
  report('training', train ?? []);
  report('development', dev ?? []);
  reportConfidence(train ?? []);
  const wrong = (train ?? []).filter(({ right, quote }) => !right && quote.speech);
  const step = Math.max(1, Math.floor(wrong.length / Math.max(1, Number(sample))));
  for (let at = 0, shown = 0; shown < Number(sample) && at < wrong.length; at += step, shown++)
    show(wrong[at] as Judgement);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
