import type { Attribution } from './attributions/attribution.ts';
import type { Findings } from './findings.ts';

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
  const outer = attributions[within ?? -1];
  if (!outer) return false;
  const isQuoted = (at: number): boolean => quotations.some(({ first, last }) => first <= at && at < last);
  return VERBATIM.has(outer.by) || (cue !== null && isQuoted(cue.anchor));
}

/** Rules that find somebody's own words where no marks stand around them. */
const VERBATIM: ReadonlySet<string> = new Set(['transcript', 'questions-and-answers', 'interview', 'post']);
