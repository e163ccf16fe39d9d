import type { Circumstance } from '../../src/circumstances/circumstance.ts';
import { findCircumstances } from '../../src/circumstances/find-circumstances.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import type { Factuality, Span } from '../../src/schema/types.ts';
import { type Document, spanOfTokens } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read-document.ts';
import type { MarkedAttribution, MarkedCase } from '../../src/training/marked/marked.ts';
import { toAttributions } from '../support/to-attributions.ts';
import { markedSpeakers } from './marked-speakers.ts';

export interface Judged {
  readonly marked: MarkedAttribution;
  readonly found: Circumstance;
  /** Of the one spoken to. */
  readonly addressee: string | null;
  readonly doc: Document;
}

/** The circumstances that are found on gold attributions and speakers, beside those that are marked. */
export function judge(marked: MarkedCase): Judged[] {
  const doc = readDocument(marked.article.text);
  const attributions = toAttributions(marked, doc);
  const speakers = markedSpeakers(marked, doc, attributions);
  const circumstances = findCircumstances(doc, findQuotations(doc).quotations, attributions, speakers, marked.article);
  return marked.attributions.map((attribution, index) => {
    const found = circumstances[index] as Circumstance;
    const speaker = found.addressee?.speaker ?? null;
    return {
      marked: attribution,
      found,
      addressee: speaker === null ? null : (speakers.speakers[speaker]?.name ?? null),
      doc,
    };
  });
}

export const SPANS = ['addressee', 'venue', 'time'] as const;

/** The span that was found, null for none. */
export function spanFound({ found, doc }: Judged, field: (typeof SPANS)[number]): Span | null {
  const range = found[field];
  return range && spanOfTokens(doc, range.first, range.last);
}

export const isSame = (one: Span | null, other: Span | null): boolean =>
  one?.start === other?.start && one?.end === other?.end;

/** F1 of exact spans, in [0, 1]. */
export function spanF1(all: readonly Judged[], field: (typeof SPANS)[number]): number {
  const pairs = all.map((judged) => ({ gold: judged.marked[field], found: spanFound(judged, field) }));
  const hits = pairs.filter(({ gold, found }) => gold && isSame(gold, found)).length;
  const [golds, founds] = [pairs.filter(({ gold }) => gold).length, pairs.filter(({ found }) => found).length];
  return (2 * hits) / (golds + founds);
}

/** Share of the times with the right span whose days are right. */
export function dateAccuracy(all: readonly Judged[]): number {
  const times = all.filter((judged) => judged.marked.time && isSame(judged.marked.time, spanFound(judged, 'time')));
  return (
    times.filter(({ marked, found }) => marked.time?.from === found.time?.from && marked.time?.to === found.time?.to)
      .length / times.length
  );
}

const FACTUALITIES: readonly Factuality[] = ['factual', 'negated', 'hypothetical', 'future'];

/** The mean of the F1 of each value. */
export function factualityF1(all: readonly Judged[]): number {
  const scores = FACTUALITIES.map((value) => {
    const hits = all.filter(({ marked, found }) => marked.factuality === value && found.factuality === value).length;
    const either =
      all.filter(({ marked }) => marked.factuality === value).length +
      all.filter(({ found }) => found.factuality === value).length;
    return (2 * hits) / either;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
