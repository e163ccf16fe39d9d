import { extract } from '../../src/index.ts';
import type { Factuality, Quote, Role, Span, Speaker } from '../../src/schema/types.ts';
import type { MarkedAttribution, MarkedCase } from '../../src/training/marked/marked.ts';

/** What is marked, and the quote found for it; either may be missing. */
export interface Pair {
  readonly file: string;
  readonly gold: MarkedAttribution | null;
  /** Roles marked for the speaker of `gold`. */
  readonly roles: MarkedCase['roles'];
  readonly quote: Quote | null;
  readonly speaker: Speaker | null;
  /** Whether both name the same attribution around them, or none. */
  readonly sameOuter: boolean;
}

export interface Tally {
  readonly hits: number;
  readonly golds: number;
  readonly founds: number;
}

/** In [0, 1]. */
export const f1 = ({ hits, golds, founds }: Tally): number =>
  golds + founds === 0 ? 0 : (2 * hits) / (golds + founds);

const MIN_OVERLAP = 0.5;

type Place = Pick<Span, 'start' | 'end'>;
const sizeOf = (spans: readonly Place[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const common = (one: readonly Place[], other: readonly Place[]): number =>
  sizeOf(
    one.flatMap((a) =>
      other.map((b) => ({
        start: Math.max(a.start, b.start),
        end: Math.max(Math.max(a.start, b.start), Math.min(a.end, b.end)),
      })),
    ),
  );

/** Jaccard, in characters. */
function overlap(one: readonly Place[], other: readonly Place[]): number {
  const both = common(one, other);
  return both / (sizeOf(one) + sizeOf(other) - both);
}

/** Reads the text of a case with all stages, and lays what was found beside what is marked, by the content. */
export function pairUp(marked: MarkedCase): Pair[] {
  const { quotes, speakers } = extract(marked.article, { attributions: 'all', unattributed: true, hearsay: true });
  const scored = marked.attributions
    .flatMap((gold) => quotes.map((quote) => ({ gold, quote, score: overlap(gold.content, quote.content) })))
    .filter(({ score }) => score >= MIN_OVERLAP)
    .sort((a, b) => b.score - a.score);
  const [quoteOf, goldOf] = [new Map<MarkedAttribution, Quote>(), new Map<Quote, MarkedAttribution>()];
  for (const { gold, quote } of scored) {
    if (quoteOf.has(gold) || goldOf.has(quote)) continue;
    quoteOf.set(gold, quote);
    goldOf.set(quote, gold);
  }
  const toPair = (gold: MarkedAttribution | null, quote: Quote | null): Pair => {
    const outer = quotes.find(({ id }) => id === quote?.within);
    return {
      file: marked.file,
      gold,
      roles: marked.roles.filter(({ n }) => n === gold?.n),
      quote,
      speaker: speakers.find(({ id }) => id === quote?.speaker?.id) ?? null,
      sameOuter: (outer && goldOf.get(outer)?.n) === (gold?.within ?? undefined),
    };
  };
  return [
    ...marked.attributions.map((gold) => toPair(gold, quoteOf.get(gold) ?? null)),
    ...quotes.filter((quote) => !goldOf.has(quote)).map((quote) => toPair(null, quote)),
  ];
}

const SPANS = ['addressee', 'venue', 'time'] as const;
export type Field = (typeof SPANS)[number] | 'within';
export const FIELDS: readonly Field[] = [...SPANS, 'within'];

const isSame = (one: Place | null | undefined, other: Place | null | undefined): boolean =>
  one != null && one.start === other?.start && one.end === other.end;

/** The span of a circumstance of a quote. */
export const placeOf = (quote: Quote | null, field: (typeof SPANS)[number]): Span | null =>
  (field === 'venue' ? quote?.venue?.span : quote?.[field]) ?? null;

/** Whether the pair agrees on a circumstance that the gold holds: the same span, the same quote around it. */
export const agrees = ({ gold, quote, sameOuter }: Pair, field: Field): boolean =>
  gold !== null &&
  quote !== null &&
  (field === 'within'
    ? gold.within !== null && quote.within !== null && sameOuter
    : isSame(gold[field], placeOf(quote, field)));

/** What is marked or found on one side only counts against it, whatever the reason. */
export const tallyOf = (pairs: readonly Pair[], field: Field): Tally => ({
  hits: pairs.filter((pair) => agrees(pair, field)).length,
  golds: pairs.filter(({ gold }) => gold && gold[field] !== null).length,
  founds: pairs.filter(({ quote }) => quote && quote[field] !== null).length,
});

/** A quote with a circumstance of any sort. */
export const hasCircumstance = ({ gold }: Pair): boolean =>
  gold !== null && (FIELDS.some((field) => gold[field] !== null) || gold.factuality !== 'factual');

/** A share of cases, in [0, 1], and of how many. */
export interface Share {
  readonly share: number;
  readonly of: number;
}

const shareOf = <T>(all: readonly T[], isRight: (one: T) => boolean): Share => ({
  share: all.filter(isRight).length / Math.max(1, all.length),
  of: all.length,
});

/** Of the times with the right span: those with the right days. */
export const dateAccuracy = (pairs: readonly Pair[]): Share =>
  shareOf(
    pairs.filter((pair) => agrees(pair, 'time')),
    ({ gold, quote }) => gold?.time?.from === quote?.time?.from && gold?.time?.to === quote?.time?.to,
  );

/** Of the venues with the right span: those with the right name, kind, form and basis. */
export const venueAccuracy = (pairs: readonly Pair[]): Share =>
  shareOf(
    pairs.filter((pair) => agrees(pair, 'venue')),
    ({ gold, quote }) =>
      (['name', 'kind', 'form', 'basis'] as const).every((key) => gold?.venue?.[key] === quote?.venue?.[key]),
  );

const FACTUALITIES: readonly Factuality[] = ['factual', 'negated', 'hypothetical', 'future'];

/** The F1 of each value over the attributions that were found; one that is marked as no fact counts, found or not. */
export function factualities(pairs: readonly Pair[]): { value: Factuality; tally: Tally }[] {
  const golds = pairs.filter(({ gold, quote }) => gold && (quote || gold.factuality !== 'factual'));
  return FACTUALITIES.map((value) => ({
    value,
    tally: {
      hits: golds.filter(({ gold, quote }) => gold?.factuality === value && quote?.factuality === value).length,
      golds: golds.filter(({ gold }) => gold?.factuality === value).length,
      founds: golds.filter(({ quote }) => quote?.factuality === value).length,
    },
  }));
}

export const factualityF1 = (pairs: readonly Pair[]): number =>
  factualities(pairs).reduce((sum, { tally }) => sum + f1(tally), 0) / FACTUALITIES.length;

/** Of the attributions that were found and have a source: those whose speaker has the right kind. */
export const kindAccuracy = (pairs: readonly Pair[]): Share =>
  shareOf(
    pairs.filter(({ gold, quote }) => gold?.source && quote),
    isKindRight,
  );

export const isKindRight = ({ gold, speaker }: Pair): boolean => gold?.source?.kind === speaker?.kind;

type MarkedRole = MarkedCase['roles'][number];

/** Of the roles marked for the speakers that were found: those that the speaker has. */
export const roleAccuracy = (pairs: readonly Pair[]): Share => shareOf(markedRoles(pairs), (one) => one.found !== null);

/** Of the roles that were found: those with the right organization, or none where none is marked. */
export const organizationAccuracy = (pairs: readonly Pair[]): Share =>
  shareOf(
    markedRoles(pairs).filter(({ found }) => found !== null),
    ({ role, found }) => straight(found?.organization ?? null) === straight(role.organization),
  );

const markedRoles = (pairs: readonly Pair[]): { role: MarkedRole; found: Role | null }[] =>
  pairs.flatMap((pair) => (pair.quote ? pair.roles.map((role) => ({ role, found: foundRole(pair, role) })) : []));

const foundRole = ({ speaker }: Pair, role: MarkedRole): Role | null =>
  speaker?.roles.find((own) => isSame(own, role)) ?? null;

export const hasRole = ({ speaker }: Pair, role: MarkedRole): boolean =>
  speaker?.roles.some((own) => isSame(own, role) && straight(own.organization) === straight(role.organization)) ??
  false;

/** With straight apostrophes, as markup has them. */
const straight = (name: string | null): string | null => name?.replaceAll('\u2019', "'") ?? null;

/** Of the unnamed sources that were found: those that were given no name. */
export const unnamedAccuracy = (pairs: readonly Pair[]): Share =>
  shareOf(
    pairs.filter(({ gold, quote }) => gold?.source?.unnamed && quote),
    ({ speaker }) => !speaker?.named,
  );
