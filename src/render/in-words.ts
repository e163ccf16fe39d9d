import type { Issue, Quote, QuoteTime, Role, Score, Speaker, Venue, VenueKind } from '../schema/types.ts';

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

/** "organization; chief pilot (Harbour Union)"; a person needs no kind. */
export const whoInWords = ({ kind, roles }: Speaker): string =>
  [...(kind === 'person' ? [] : [kind]), ...new Set(roles.map(roleInWords))].join('; ');

/** "negative -0.42" */
export const scoreInWords = ({ score, label }: Score): string => `${label} ${signed(score)}`;

export const signed = (score: number): string => `${score > 0 ? '+' : ''}${score.toFixed(2)}`;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "4 March 2026" of an ISO date or date and time, in the offset that it states; anything else as it is. */
export function dayInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** "1 quote", "2 quotes" */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What was said; quotation marks around it only where all of it is the speaker's own words. */
export const saidInWords = ({ kind, text }: Pick<Quote, 'kind' | 'text'>): string =>
  kind === 'direct' ? `\u201c${text}\u201d` : text;

/** How, to whom, where and when it was said. `outer`: the quote that holds this one. */
export function circumstancesInWords(quote: Quote, outer: Quote | undefined): string[] {
  const { kind, attribution, factuality, cue, addressee, venue, time } = quote;
  return [
    kind,
    attribution === 'belief' && 'belief',
    factuality !== 'factual' && factuality,
    cue && `\u201c${cue.text}\u201d`,
    addressee && addresseeInWords(addressee),
    // "told The Information": the addressee says it already.
    venue && venue.basis !== 'addressee' && venueInWords(venue),
    time && timeInWords(time),
    outer && `as told by ${outer.speaker?.name ?? 'another'}`,
  ].filter((detail) => typeof detail === 'string');
}

/** Its sentiment, whose side it takes, and how sure all this is. */
export function judgementInWords(quote: Quote): string[] {
  return [scoreInWords(quote.sentiment), ...stancesInWords(quote), ...certaintyInWords(quote)];
}

/** "negative toward Corvane", once for each that the quote takes sides on. */
export const stancesInWords = ({ targets }: Quote): string[] => [
  ...new Set(targets.filter(({ label }) => label !== 'neutral').map(({ name, label }) => `${label} toward ${name}`)),
];

export const certaintyInWords = ({ confidence, speaker }: Quote): string[] => [
  `${confidenceInWords(confidence)} confidence`,
  ...(speaker && confidenceInWords(speaker.confidence) === 'low' ? ['speaker in doubt'] : []),
];

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
