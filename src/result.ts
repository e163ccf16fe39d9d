import type { ReadArticle } from './article.ts';
import type { ResolvedOptions } from './options.ts';
import { type Findings, quoteId, toQuote } from './quote.ts';
import type { Extraction, Issue, Quote, Speaker } from './schema/types.ts';
import { spanOfTokens } from './text/document.ts';
import { isEnglish } from './text/language.ts';
import { VERSION } from './version.ts';

/** Puts the findings of all stages into the shape that the caller gets. */
export function toExtraction(
  article: ReadArticle,
  findings: Findings,
  markIssues: readonly Issue[],
  options: ResolvedOptions,
): Extraction {
  const skipped = findings.doc.skipped.map(({ start, end }): Issue => ({ code: 'run-skipped', start, end }));
  const answer = { format: 1, version: VERSION, article: article.info } as const;
  if (!isEnglish(findings.doc))
    return { ...answer, quotes: [], speakers: [], issues: [{ code: 'not-english' }, ...skipped] };
  const kept = keptIndices(findings, options);
  const quotes = withoutDanglingOuters(kept.map((index) => toQuote(findings, index)));
  const issues = [...markIssues, ...skipped, ...pronounIssues(findings), ...quoteIssues(article, quotes)];
  return { ...answer, quotes, speakers: castOf(findings, quotes), issues };
}

/** The attributions that become quotes, in text order: one for each place. */
function keptIndices(findings: Findings, options: ResolvedOptions): number[] {
  const { attributions, speakers } = findings;
  const taken = new Set<string>();
  return attributions.flatMap((attribution, index) => {
    const id = quoteId(findings, attribution);
    const isBelief = attribution.cue?.attribution === 'belief';
    const isOpen = attribution.source === null && speakers.sources[index] == null;
    if (taken.has(id) || (isBelief && options.attributions === 'speech')) return [];
    if (attribution.confidence < options.minConfidence || (isOpen && attribution.cue === null && !options.unattributed))
      return [];
    taken.add(id);
    return [index];
  });
}

/** Outer quotes that are not among those kept, or that had the place of the inner one, are forgotten. */
function withoutDanglingOuters(quotes: readonly Quote[]): Quote[] {
  const ids = new Set(quotes.map(({ id }) => id));
  return quotes.map((quote) =>
    quote.within === null || (ids.has(quote.within) && quote.within !== quote.id) ? quote : { ...quote, within: null },
  );
}

/** Those who speak, are spoken to or are spoken of, in order of their first mention. */
function castOf({ speakers }: Findings, quotes: readonly Quote[]): Speaker[] {
  const ids = new Set(
    quotes.flatMap((quote) => [
      quote.speaker?.id,
      quote.addressee?.speaker?.id,
      ...quote.targets.map(({ speaker }) => speaker),
    ]),
  );
  return speakers.speakers.flatMap(({ id }, index) => (ids.has(id) ? [speakers.portray(index)] : []));
}

const pronounIssues = ({ doc, speakers }: Findings): Issue[] =>
  speakers.ambiguous.map(({ first, last, candidates }) => ({
    code: 'pronoun-ambiguous',
    span: spanOfTokens(doc, first, last),
    candidates: [...candidates],
  }));

function quoteIssues({ info }: ReadArticle, quotes: readonly Quote[]): Issue[] {
  return quotes.flatMap((quote): Issue[] => [
    ...(quote.speaker ? [] : [{ code: 'source-missing', quote: quote.id } as const]),
    ...(quote.time && info.publishedAt === null ? [{ code: 'date-missing', quote: quote.id } as const] : []),
  ]);
}
