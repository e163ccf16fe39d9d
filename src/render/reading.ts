import type { Extraction, Quote } from '../schema/types.ts';
import { type Voice, voicesOf } from './voices.ts';

/** An extraction made ready to be drawn: every quote with its number, its voice and its places in the page. */
export interface Reading {
  readonly extraction: Extraction;
  readonly voices: readonly Voice[];
  readonly quotes: ReadonlyMap<string, NumberedQuote>;
  /** The id of an element of the page; the fingerprint in it keeps two articles on one page apart. */
  anchor(part: string): string;
}

export interface NumberedQuote {
  /** From 1, in text order. */
  readonly number: number;
  readonly quote: Quote;
  readonly outer: Quote | undefined;
  readonly voice: Voice;
}

export function readingOf(extraction: Extraction): Reading {
  const { article, quotes } = extraction;
  const voices = voicesOf(extraction);
  const voiceOf = new Map(voices.flatMap((voice) => voice.quotes.map((quote) => [quote, voice] as const)));
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const numbered = quotes.map((quote, index): [string, NumberedQuote] => [
    quote.id,
    { number: index + 1, quote, outer: byId.get(quote.within ?? ''), voice: voiceOf.get(quote) as Voice },
  ]);
  return {
    extraction,
    voices,
    quotes: new Map(numbered),
    anchor: (part) => `${article.fingerprint}-${part.replace(/[^\w-]/g, '_')}`,
  };
}
