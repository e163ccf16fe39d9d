import type { Attribution, TokenRange } from '../../src/attributions/attribution.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import type { Speaker } from '../../src/schema/types.ts';
import { findSpeakers } from '../../src/speakers/find-speakers.ts';
import type { Speakers } from '../../src/speakers/resolution.ts';
import type { Document } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** What the stage makes of a text in which sources stand in square brackets: "[Ana Ruiz] said it rained." */
export interface Reading {
  readonly speakers: Speakers;
  readonly portraits: readonly Speaker[];
  /** For each source the speaker's name, or null. */
  readonly said: readonly (string | null)[];
  readonly named: (name: string) => Speaker | undefined;
}

const SOURCE = /\[([^\]]+)\]/;

export function speakersOf(marked: string, title: string | null = null): Reading {
  const spans: { start: number; end: number }[] = [];
  let text = marked;
  for (let match = SOURCE.exec(text); match; match = SOURCE.exec(text)) {
    const source = match[1] as string;
    spans.push({ start: match.index, end: match.index + source.length });
    text = text.slice(0, match.index) + source + text.slice(match.index + match[0].length);
  }
  const doc = readDocument(text);
  const { quotations } = findQuotations(doc);
  const attributions = spans.map((span) => toAttribution(doc, quotations, tokensIn(doc, span)));
  const speakers = findSpeakers(doc, quotations, attributions, { title });
  const portraits = speakers.speakers.map((_, index) => speakers.portray(index));
  const nameAt = (index: number | undefined): string | null =>
    index === undefined ? null : (speakers.speakers[index]?.name ?? null);
  return {
    speakers,
    portraits,
    said: speakers.sources.map((source) => nameAt(source?.speaker)),
    named: (name) => portraits.find((speaker) => speaker.name === name),
  };
}

const tokensIn = ({ tokens }: Document, { start, end }: { start: number; end: number }): TokenRange => ({
  first: tokens.findIndex((token) => token.end > start),
  last: tokens.findLastIndex((token) => token.start < end) + 1,
});

/** The content is the quotation of the sentence that does not hold the source, else what follows the source. */
function toAttribution(doc: Document, quotations: readonly TokenRange[], source: TokenRange): Attribution {
  const sentence = doc.sentences[doc.tokens[source.first]?.sentence ?? 0] as TokenRange;
  const near = quotations.find(
    ({ first, last }) =>
      first < sentence.last && last > sentence.first && (last <= source.first || first >= source.last),
  );
  const content = near ?? { first: Math.min(source.last + 1, doc.tokens.length - 1), last: sentence.last };
  return {
    kind: near ? 'direct' : 'indirect',
    cue: null,
    content: [{ first: content.first, last: content.last }],
    source,
    continues: null,
    within: null,
    confidence: 1,
    by: 'test',
  };
}
