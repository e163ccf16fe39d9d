import type { ReadArticle } from './article.ts';
import type { Attribution } from './attributions/attribution.ts';
import type { Findings } from './findings.ts';
import { isHearsay } from './hearsay.ts';
import type { ResolvedOptions } from './options.ts';
import { toQuote } from './quote.ts';
import type { Extraction, Issue, Quote, Speaker } from './schema/types.ts';
import { spanAt, spanOfTokens } from './text/document.ts';
import { isEnglish } from './text/language.ts';
import { VERSION } from './version.ts';

/** Puts the findings of all stages into the shape that the caller gets. */
export function toExtraction(
  article: ReadArticle,
  findings: Findings,
  markIssues: readonly Issue[],
  options: ResolvedOptions,
): Extraction {
  const skipped = skippedIssues(findings);
  if (!isEnglish(findings.doc)) return answer(article, [], [], [{ code: 'not-english' }, ...skipped]);
  const kept = keptIndices(findings, options);
  const quotes = withoutDanglingOuters(kept.map((index) => toQuote(findings, index)));
  const issues = [...markIssues, ...skipped, ...pronounIssues(findings), ...quoteIssues(article, quotes)];
  return answer(article, quotes, castOf(findings, quotes), issues);
}

const answer = (article: ReadArticle, quotes: Quote[], speakers: Speaker[], issues: Issue[]): Extraction => ({
  format: 1,
  version: VERSION,
  article: article.info,
  quotes,
  speakers,
  issues,
});

/** The attributions that become quotes, in text order: one for each place. */
function keptIndices(findings: Findings, options: ResolvedOptions): number[] {
  const { attributions } = findings;
  const kept: number[] = [];
  let last: Attribution | null = null;
  for (let index = 0; index < attributions.length; index++) {
    const attribution = attributions[index] as Attribution;
    // In text order, those of one place stand side by side.
    if (!isWanted(findings, index, options) || (last !== null && isSamePlace(last, attribution))) continue;
    last = attribution;
    kept.push(index);
  }
  return kept;
}

function isWanted(findings: Findings, index: number, options: ResolvedOptions): boolean {
  const { attributions, speakers } = findings;
  const attribution = attributions[index] as Attribution;
  const { cue, source, confidence } = attribution;
  if (cue?.attribution === 'belief' && options.attributions === 'speech') return false;
  if (!options.hearsay && isHearsay(findings, attribution)) return false;
  const isOpen = source === null && cue === null && speakers.sources[index] == null;
  return confidence >= options.minConfidence && (!isOpen || options.unattributed);
}

const isSamePlace = ({ content: a }: Attribution, { content: b }: Attribution): boolean =>
  a[0]?.first === b[0]?.first && a.at(-1)?.last === b.at(-1)?.last;

/** Outer quotes that are not among those kept, or that had the place of the inner one, are forgotten. */
function withoutDanglingOuters(quotes: Quote[]): Quote[] {
  if (quotes.every(({ within }) => within === null)) return quotes;
  const ids = new Set(quotes.map(({ id }) => id));
  return quotes.map((quote) =>
    quote.within === null || (ids.has(quote.within) && quote.within !== quote.id) ? quote : { ...quote, within: null },
  );
}

/** Those who speak, are spoken to or are spoken of, in order of their first mention. */
function castOf({ speakers }: Findings, quotes: readonly Quote[]): Speaker[] {
  const ids = new Set<string | null | undefined>();
  for (const { speaker, addressee, targets } of quotes) {
    ids.add(speaker?.id);
    ids.add(addressee?.speaker?.id);
    for (const target of targets) ids.add(target.speaker);
  }
  const cast: Speaker[] = [];
  for (let index = 0; index < speakers.speakers.length; index++)
    if (ids.has(speakers.speakers[index]?.id)) cast.push(speakers.portray(index));
  return cast;
}

function skippedIssues({ doc }: Findings): Issue[] {
  return doc.skipped.map((run) => {
    const { start, end } = spanAt(doc, run.start, run.end);
    return { code: 'run-skipped', start, end };
  });
}

const pronounIssues = ({ doc, speakers }: Findings): Issue[] =>
  speakers.ambiguous.map(({ first, last, candidates }) => ({
    code: 'pronoun-ambiguous',
    span: spanOfTokens(doc, first, last),
    candidates: [...candidates],
  }));

function quoteIssues({ info }: ReadArticle, quotes: readonly Quote[]): Issue[] {
  const issues: Issue[] = [];
  for (const { id, speaker, time } of quotes) {
    if (!speaker) issues.push({ code: 'source-missing', quote: id });
    if (time && info.publishedAt === null) issues.push({ code: 'date-missing', quote: id });
  }
  return issues;
}
