import type { Issue, Quote, QuoteTime, Role, Venue, VenueKind } from '../schema/types.ts';

const VENUE_PREPOSITIONS: Record<VenueKind, string> = {
  outlet: 'in',
  platform: 'on',
  event: 'at',
  place: 'in',
  document: 'in',
};

/** How sure a confidence in [0, 1] is. */
export function confidenceInWords(confidence: number): 'high' | 'medium' | 'low' {
  if (confidence >= 0.8) return 'high';
  return confidence >= 0.5 ? 'medium' : 'low';
}

/** "chief scientist (Meta)"; the organization is not said twice. */
export const roleInWords = ({ text, organization }: Role): string =>
  organization === null || text.includes(organization) ? text : `${text} (${organization})`;

/** "on LinkedIn (post)" */
export function venueInWords({ name, kind, form, span }: Venue): string {
  const where = `${VENUE_PREPOSITIONS[kind] ?? 'in'} ${name ?? span.text}`;
  return name === null || form === null || name.includes(form) ? where : `${where} (${form})`;
}

/** "this week (2026-03-02 to 2026-03-08)" */
export function timeInWords({ text, from, to }: QuoteTime): string {
  if (from === null || to === null) return text;
  return from === to ? `${text} (${from})` : `${text} (${from} to ${to})`;
}

/** "to her (Nadia Brack)" */
export function addresseeInWords({ text, speaker }: NonNullable<Quote['addressee']>): string {
  return speaker === null || speaker.name === text ? `to ${text}` : `to ${text} (${speaker.name})`;
}

/** What an issue says to a reader; null where the quotes themselves show it. */
export function issueInWords(issue: Issue): string | null {
  switch (issue.code) {
    case 'not-english':
      return 'This does not read as English, so no quotes were looked for.';
    case 'mark-unclosed':
      return `The quotation mark at ${issue.span.start} is never closed.`;
    case 'pronoun-ambiguous':
      return `\u201c${issue.span.text}\u201d at ${issue.span.start} may be ${issue.candidates.join(' or ')}.`;
    case 'run-skipped':
      return `From ${issue.start} to ${issue.end} there is a run without a space, which was skipped.`;
    default:
      return null;
  }
}
