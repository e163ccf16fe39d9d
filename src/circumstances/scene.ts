import type { Attribution, TokenRange } from '../attributions/attribution.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Speakers } from '../speakers/resolution.ts';
import type { Document, Token } from '../text/document.ts';
import { type Day, readDay } from './day.ts';

/** What the steps of this stage look at. */
export interface Scene {
  readonly doc: Document;
  readonly attributions: readonly Attribution[];
  readonly speakers: Speakers;
  /** The outlet that prints the article. */
  readonly outlet: string | null;
  /** The day of publication. */
  readonly today: Day | null;
  /** For each token the index of the innermost attribution whose content holds it, or -1. */
  readonly contentOf: Int32Array;
  /** For each token the index of the attribution whose cue or source it belongs to, or -1. */
  readonly clauseOf: Int32Array;
  /** For each token a number for the outermost quotation around it, or -1. */
  readonly quotationOf: Int32Array;
  /** The last token of the outermost quotation that opens at a token. */
  readonly quotationEnds: ReadonlyMap<number, number>;
}

export function setScene(
  doc: Document,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  speakers: Speakers,
  article: { publishedAt?: string | null; outlet?: string | null },
): Scene {
  const blank = () => new Int32Array(doc.tokens.length).fill(-1);
  const clauseOf = blank();
  attributions.forEach(({ cue, source }, index) => {
    if (source) clauseOf.fill(index, source.first, source.last);
    if (cue) clauseOf.fill(index, cue.first, cue.last);
  });
  const quotationOf = blank();
  const quotationEnds = new Map<number, number>();
  for (const { first, last, depth } of quotations) {
    if (depth > 0) continue;
    quotationOf.fill(first, first, last);
    quotationEnds.set(first, last);
  }
  return {
    doc,
    attributions,
    speakers,
    outlet: article.outlet ?? null,
    today: article.publishedAt ? readDay(article.publishedAt) : null,
    contentOf: paintContents(blank(), attributions),
    clauseOf,
    quotationOf,
    quotationEnds,
  };
}

/** The longer first, so that what lies inside is painted over it. */
function paintContents(contentOf: Int32Array, attributions: readonly Attribution[]): Int32Array {
  const bySize = attributions.map(({ content }, index) => ({ content, index, size: sizeOf(content) }));
  bySize.sort((a, b) => b.size - a.size || a.index - b.index);
  for (const { content, index } of bySize) for (const { first, last } of content) contentOf.fill(index, first, last);
  return contentOf;
}

const sizeOf = (parts: readonly TokenRange[]): number => parts.reduce((sum, { first, last }) => sum + last - first, 0);

export const tokenAt = ({ doc }: Scene, at: number): Token | undefined => doc.tokens[at];

/** The words of a range as the text has them. */
export function textOf({ doc }: Scene, { first, last }: TokenRange): string {
  return doc.text.slice(doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0);
}

/** Index in `Speakers.speakers` of the one who said it; null where that is open. */
export const speakerOf = ({ speakers }: Scene, index: number): number | null =>
  speakers.sources[index]?.speaker ?? null;
