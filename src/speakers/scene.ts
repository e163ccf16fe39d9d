import type { Attribution, TokenRange } from '../attributions/attribution.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Document, Token } from '../text/document.ts';
import { datelineEnd, isFurniture } from './furniture.ts';
import { headlineSentences } from './headlines.ts';
import { innerCapitals } from './inner-capitals.ts';

/** What holds of a token, as bits. */
export const QUOTED = 1;
export const CONTENT = 2;
export const SOURCE = 4;
export const CUE = 8;
export const FURNITURE = 16;
export const HEADLINE = 32;

/** What the steps of this stage look at. */
export interface Scene {
  readonly doc: Document;
  readonly attributions: readonly Attribution[];
  /** For each token the bits above. */
  readonly flags: Uint8Array;
  /** The words, in lower case, that are capitalized in the middle of a sentence: looked for when first asked. */
  readonly innerCapitals: () => ReadonlySet<string>;
}

export function setScene(doc: Document, quotations: readonly Quotation[], attributions: readonly Attribution[]): Scene {
  const flags = new Uint8Array(doc.tokens.length);
  const mark = (bit: number, { first, last }: TokenRange) => {
    for (let at = first; at < last; at++) flags[at] = (flags[at] ?? 0) | bit;
  };
  for (const quotation of quotations) if (quotation.depth === 0) mark(QUOTED, quotation);
  for (const { content, source, cue } of attributions) {
    for (const part of content) mark(CONTENT, part);
    if (source) mark(SOURCE, source);
    if (cue) mark(CUE, cue);
  }
  for (const sentence of headlineSentences(doc)) mark(HEADLINE, sentence);
  for (const paragraph of doc.paragraphs) {
    if (isFurniture(doc, paragraph, flags)) mark(FURNITURE, paragraph);
    else mark(FURNITURE, { first: paragraph.first, last: datelineEnd(doc, paragraph) });
  }
  let capitals: ReadonlySet<string> | null = null;
  return {
    doc,
    attributions,
    flags,
    innerCapitals: () => {
      capitals ??= innerCapitals(doc, (at) => ((flags[at] ?? 0) & HEADLINE) !== 0);
      return capitals;
    },
  };
}

export const has = ({ flags }: Scene, at: number, bits: number): boolean => ((flags[at] ?? 0) & bits) !== 0;

export const tokenAt = ({ doc }: Scene, at: number): Token | undefined => doc.tokens[at];

export const sameSentence = ({ doc }: Scene, a: number, b: number): boolean =>
  doc.tokens[a] !== undefined && doc.tokens[a]?.sentence === doc.tokens[b]?.sentence;
