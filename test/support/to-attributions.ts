import type { Attribution, TokenRange } from '../../src/attributions/attribution.ts';
import type { Cue } from '../../src/cues/cue.ts';
import type { Span } from '../../src/schema/types.ts';
import type { Document } from '../../src/text/document.ts';
import type { MarkedAttribution, MarkedCase } from '../../src/training/marked/marked.ts';

/**
 * The attributions of the case as the tagger should find them: gold input for the stages behind it, same order as
 * `marked.attributions`. `doc` is the case's text, read. Throws where a marked span cuts a token.
 */
export function toAttributions({ attributions }: MarkedCase, doc: Document): Attribution[] {
  return attributions.map((marked, index) => {
    const within = attributions.findIndex(({ n }) => n === marked.within);
    return {
      kind: marked.kind,
      cue: marked.cue && toCue(doc, marked.cue, marked.attribution),
      content: marked.content.map((span) => tokensOf(doc, span)),
      source: marked.source && tokensOf(doc, marked.source),
      continues: marked.floating ? lastWordOf(marked.speaker, attributions, index) : null,
      within: within < 0 ? null : within,
      confidence: 1,
      by: 'marked',
    };
  });
}

/** The tokens that a span covers. Throws where it cuts one, or holds none. */
export function tokensOf({ tokens }: Document, { start, end, text }: Span): TokenRange {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end) + 1;
  if (first < 0 || first >= last || tokens[first]?.start !== start || tokens[last - 1]?.end !== end)
    throw new RangeError(`"${text}" at ${start} does not begin and end with a token`);
  return { first, last };
}

/** Where the speaker of a floating quote had the word before it: an index, or null. */
function lastWordOf(speaker: string | null, attributions: readonly MarkedAttribution[], index: number): number | null {
  const before = attributions.slice(0, index);
  const last = before.findLastIndex((other) => !other.floating && (speaker === null || other.speaker === speaker));
  return last < 0 ? null : last;
}

const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have', 'do']);

/** The first full verb is what the cue turns on; a phrase without one (*according to*, a colon) is its own lemma. */
function toCue(doc: Document, span: NonNullable<MarkedAttribution['cue']>, attribution: Cue['attribution']): Cue {
  const range = tokensOf(doc, span);
  const tokens = doc.tokens.slice(range.first, range.last);
  const verb = tokens[0]?.lower === 'according' ? undefined : tokens.find((token) => isFullVerb(token));
  return {
    ...range,
    anchor: (verb ?? tokens.find(({ pos }) => pos === 'NOUN') ?? tokens[0])?.index ?? range.first,
    lemma: span.lemma ?? verb?.lemma ?? tokens.map(({ lower }) => lower).join(' '),
    act: span.act ?? (attribution === 'belief' ? 'think' : 'state'),
    attribution,
    score: 1,
  };
}

const isFullVerb = ({ pos, lemma }: { pos: string; lemma: string }): boolean =>
  pos === 'VERB' && !AUXILIARIES.has(lemma);
