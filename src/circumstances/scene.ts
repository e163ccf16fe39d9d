import type { Attribution, TokenRange } from '../attributions/attribution.ts';
import { blanks, NEW_ROOM, type Room } from '../model/room.ts';
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

/** `room`: for arrays that last as long as the scene. */
export function setScene(
  doc: Document,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  speakers: Speakers,
  article: { publishedAt?: string | null; outlet?: string | null },
  room: Room = NEW_ROOM,
): Scene {
  const blank = () => blanks(room, doc.tokens.length);
  const clauseOf = blank();
  for (let index = 0; index < attributions.length; index++) {
    const { cue, source } = attributions[index] as Attribution;
    if (source) paint(clauseOf, index, source);
    if (cue) paint(clauseOf, index, cue);
  }
  const quotationOf = blank();
  const quotationEnds = new Map<number, number>();
  for (let index = 0; index < quotations.length; index++) {
    const quotation = quotations[index] as Quotation;
    if (quotation.depth > 0) continue;
    paint(quotationOf, quotation.first, quotation);
    quotationEnds.set(quotation.first, quotation.last);
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

/** Most ranges are short: a loop takes less time than a call of `fill`. */
function paint(numbers: Int32Array, number: number, { first, last }: TokenRange): void {
  for (let at = first; at < last; at++) numbers[at] = number;
}

/** What lies inside is painted over what it lies in: the shorter, or of two that are as long the later. */
function paintContents(contentOf: Int32Array, attributions: readonly Attribution[]): Int32Array {
  const sizes: number[] = [];
  for (let index = 0; index < attributions.length; index++) {
    const { content } = attributions[index] as Attribution;
    const size = sizeOf(content);
    sizes.push(size);
    for (const { first, last } of content) {
      for (let at = first; at < last; at++) {
        const under = contentOf[at] as number;
        if (under < 0 || (sizes[under] as number) >= size) contentOf[at] = index;
      }
    }
  }
  return contentOf;
}

function sizeOf(parts: readonly TokenRange[]): number {
  let size = 0;
  for (const { first, last } of parts) size += last - first;
  return size;
}

export const tokenAt = ({ doc }: Scene, at: number): Token | undefined => doc.tokens[at];

/** The words of a range as the text has them. */
export function textOf({ doc }: Scene, { first, last }: TokenRange): string {
  return doc.text.slice(doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0);
}

/** Index in `Speakers.speakers` of the one who said it; null where that is open. */
export const speakerOf = ({ speakers }: Scene, index: number): number | null =>
  speakers.sources[index]?.speaker ?? null;
