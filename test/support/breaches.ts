import type { Extraction, Quote, Span } from '../../src/index.ts';
import { extractionSchema } from '../../src/schema/schemas.ts';
import { plainText } from '../../src/text/plain/plain-text.ts';

/** Collects what is wrong, in words. */
type Report = (fault: string) => void;

/** Where an extraction breaks what the contract promises of every one; empty for a lawful one. Linear in its size. */
export function breachesOf(text: string, extraction: Extraction): string[] {
  const faults: string[] = [];
  const report: Report = (fault) => void faults.push(fault);
  checkShape(extraction, report);
  for (const [place, span] of spansOf(extraction))
    if (span.end <= span.start || text.slice(span.start, span.end) !== span.text) report(`${place} is no slice`);
  if (extraction.article.length !== text.length) report('article.length is not that of the text');
  checkOrder(extraction.quotes, report);
  checkNesting(extraction.quotes, report);
  checkReferences(extraction, report);
  return faults;
}

/** Types, ranges and enumerations, as the schemas of this version know them. */
function checkShape(extraction: Extraction, report: Report): void {
  const { error } = extractionSchema.safeParse(extraction);
  for (const { path, message } of error?.issues ?? []) report(`${path.join('.')}: ${message}`);
}

function* spansOf({ quotes, speakers, issues }: Extraction): Generator<[place: string, Span]> {
  for (const { id, content, cue, source, addressee, venue, time, sentiment, targets } of quotes) {
    for (const part of content) yield [`${id} content`, part];
    for (const word of sentiment.words) yield [`${id} sentiment word`, word];
    for (const target of targets) yield [`${id} target`, target];
    for (const [role, span] of Object.entries({ cue, source, addressee, venue: venue?.span, time }))
      if (span) yield [`${id} ${role}`, span];
  }
  for (const { id, roles, mentions } of speakers)
    for (const span of [...roles, ...mentions]) yield [`a role or mention of ${id}`, span];
  for (const issue of issues) if ('span' in issue) yield [issue.code, issue.span];
}

const startOf = ({ content }: Quote): number => content[0]?.start ?? Number.NaN;
const endOf = ({ content }: Quote): number => content.at(-1)?.end ?? Number.NaN;

/** Quotes in text order, the shorter first where two begin together; parts in text order and apart. */
function checkOrder(quotes: readonly Quote[], report: Report): void {
  for (const [index, quote] of quotes.entries()) {
    const [start, end, before] = [startOf(quote), endOf(quote), quotes[index - 1]];
    if (quote.id !== `q${start}-${end}`) report(`${quote.id} is not named after its place`);
    if (before && !(start > startOf(before) || (start === startOf(before) && end > endOf(before))))
      report(`${quote.id} stands behind ${before.id}`);
    for (const [part, span] of quote.content.entries())
      if (span.start < (quote.content[part - 1]?.end ?? 0)) report(`${quote.id} has parts out of order`);
    const [only, ...more] = quote.content;
    if (only && more.length === 0 && !holdsWords(only.text, quote.text)) report(`${quote.id} has a text of its own`);
  }
}

/** A text is read without soft hyphens and the like; a span has them. */
const holdsWords = (given: string, words: string): boolean =>
  given.includes(words) || plainText(given).text.includes(words);

/** `within` names a quote around this one, and never leads back. */
function checkNesting(quotes: readonly Quote[], report: Report): void {
  const known = new Map(quotes.map((quote) => [quote.id, quote]));
  if (known.size !== quotes.length) report('two quotes have one id');
  for (const quote of quotes) {
    if (quote.within === null) continue;
    const outer = known.get(quote.within);
    if (!outer) report(`${quote.id} is within ${quote.within}, which is missing`);
    // Strictly longer at every step, so there is no circle.
    else if (startOf(outer) > startOf(quote) || endOf(outer) < endOf(quote) || outer.id === quote.id)
      report(`${quote.id} is not within ${outer.id}`);
  }
}

function checkReferences({ quotes, speakers, issues }: Extraction, report: Report): void {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const ids = new Set(quotes.map(({ id }) => id));
  if (names.size !== speakers.length) report('two speakers have one id');
  for (const { id, speaker, addressee, targets } of quotes) {
    for (const named of [speaker, addressee?.speaker])
      if (named && names.get(named.id) !== named.name) report(`${id} names an unknown speaker, ${named.id}`);
    for (const target of targets)
      if (target.speaker !== null && !names.has(target.speaker)) report(`${id} has an unknown target`);
  }
  for (const issue of issues)
    if ('quote' in issue && !ids.has(issue.quote)) report(`${issue.code} is about an unknown quote, ${issue.quote}`);
}
