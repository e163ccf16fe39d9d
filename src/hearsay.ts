import type { Attribution } from './attributions/attribution.ts';
import type { Findings } from './findings.ts';
import type { Quotation } from './quotations/quotation.ts';
import { firstFrom } from './ranges.ts';

/**
 * Whether it is only a part of another's own words:
 *
 *     “The clerk told me that our house was in the wrong county,” Ruiz said.
 *      --------- ~~~~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * The clerk's words are Ruiz's account of them. Where the writer gives the account ("Ruiz said the clerk had told her that
 * …"), both are the article's.
 */
export function isHearsay({ attributions, quotations }: Findings, { within, cue }: Attribution): boolean {
  if (within === null) return false;
  const { by } = attributions[within] as Attribution;
  return VERBATIM.has(by) || (cue !== null && isQuoted(quotations, cue.anchor));
}

/** Rules that find somebody's own words where no marks stand around them. */
const VERBATIM: ReadonlySet<string> = new Set(['transcript', 'questions-and-answers', 'interview', 'post']);

/** Whether a quotation holds a token. They are in text order, so that it is the last to begin before it, or one around that. */
function isQuoted(quotations: readonly Quotation[], at: number): boolean {
  const last = firstFrom(quotations, at + 1) - 1;
  let index: number | null = last < 0 ? null : last;
  while (index !== null && (quotations[index] as Quotation).last <= at) index = (quotations[index] as Quotation).parent;
  return index !== null;
}
