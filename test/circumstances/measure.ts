import type { Circumstance } from '../../src/circumstances/circumstance.ts';
import { findCircumstances } from '../../src/circumstances/find-circumstances.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import type { Span } from '../../src/schema/types.ts';
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
