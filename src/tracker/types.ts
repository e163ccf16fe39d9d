/** The types of `ontherecord/tracker`. Ids are letters and digits, a letter first. Days are ISO: `2026-03-04`. */

import type { Field } from '../lexicon/fields.ts';
import type { ArticleInfo, Extraction, Pronoun, Quote, Score, SpeakerKind } from '../schema/types.ts';

export type SubjectKind = SpeakerKind;

export interface Ref {
  id: string;
  name: string;
}

/**
 * A person, organization or group over many articles: one that speaks, is spoken about, or both.
 * `quotes` and `targeted` count statements, each once. `first`, `last`: days; null where no article has a date.
 */
export interface Subject extends Ref {
  kind: SubjectKind;
  /** false for "a spokesman": such a source belongs to its article alone. */
  named: boolean;
  aliases: string[];
  /** The most frequent first. */
  roles: string[];
  quotes: number;
  targeted: number;
  first: string | null;
  last: string | null;
}

/** How an article prints a statement, beside the text that is shown for it. */
export type Match = 'identical' | 'part' | 'reworded';

export interface Occurrence {
  article: ArticleInfo;
  quote: Quote;
  match: Match;
}

/**
 * One thing said once, however many articles print it. `date`: the day said, else the day of the earliest article.
 * `text` is the wording that most articles print; the sentiment is that of this wording.
 */
export interface TrackedQuote {
  id: string;
  text: string;
  speaker: Ref | null;
  date: string | null;
  sentiment: Score;
  targets: (Score & { subject: Ref })[];
  /** The earliest first. */
  occurrences: Occurrence[];
}

export type Verdict = 'same' | 'different' | 'unsure';

/** Why two subjects, or two quotes, were taken for one, or not. 'unsure' is kept apart and listed for a person to settle. */
export interface Link {
  of: 'subject' | 'quote';
  a: string;
  b: string;
  verdict: Verdict;
  /** In [0, 1]: how much speaks for one and the same, before any decision. */
  score: number;
  reasons: Reason[];
}

export type ReasonFor = 'same-name' | 'same-surname' | 'initials' | 'same-role' | 'same-affiliation' | 'same-words';
export type ReasonAgainst =
  | 'other-given-name'
  | 'other-kind'
  | 'other-pronoun'
  | 'other-field'
  | 'in-one-article'
  | 'far-apart';

export type Reason = { code: ReasonFor | ReasonAgainst; detail: string } | { code: 'decision'; decision: Decision };

export interface LinkDecision {
  kind: 'link';
  of: 'subject' | 'quote';
  a: string;
  b: string;
  verdict: 'same' | 'different';
  at: string;
  by?: string;
}

export interface RenameDecision {
  kind: 'rename';
  subject: string;
  name: string;
  at: string;
  by?: string;
}

/** The attribution was wrong: the quote (its id within the article) is of this subject, or of nobody known. */
export interface SpeakerDecision {
  kind: 'speaker';
  article: string;
  quote: string;
  subject: string | null;
  at: string;
  by?: string;
}

/** A takedown: the article is hidden, not lost. */
export interface WithdrawDecision {
  kind: 'withdraw';
  article: string;
  at: string;
  by?: string;
}

/**
 * What an editor settled; it outweighs every reason. Of two that contradict, the later `at` holds (compared as strings),
 * then the greater JSON. A decision may come before its article; one whose quote is gone stays, unapplied.
 */
export type Decision = LinkDecision | RenameDecision | SpeakerDecision | WithdrawDecision;

/** All fields narrow. Days include both ends. A `speaker` or `target` that is nobody's id finds nothing. */
export interface Query {
  /** A subject's id: who says it. */
  speaker?: string;
  /** An organization in the speaker's roles, case and accents aside: 'Meta'. */
  affiliation?: string;
  /** A subject's id: who is spoken about. */
  target?: string;
  /** The name of a venue, case and accents aside: 'LinkedIn'. */
  venue?: string;
  /** As the article gives it. */
  outlet?: string;
  /** Words that must all stand in a printed wording, in any order. */
  text?: string;
  kind?: Quote['kind'];
  /** The first day and the last, of those on which it was said. What has no date is in no stretch of days. */
  from?: string;
  to?: string;
  /** In [0, 1]: some occurrence has at least this confidence. */
  minConfidence?: number;
  /** A whole number from 0 on. */
  limit?: number;
  /** The id of the last one seen: the page behind it. An id of nothing is an error; start again from the first page. */
  after?: string;
}

export interface SubjectQuery {
  /** Words that must all stand in the name or in an alias. */
  name?: string;
  kind?: SubjectKind;
  limit?: number;
  /** As in `Query`. */
  after?: string;
}

export interface LinkQuery {
  of?: Link['of'];
  verdict?: Verdict;
  limit?: number;
}

export type Every = 'day' | 'week' | 'month';

/**
 * Statements of a stretch of days, each counted once. `mean` is that of the sentiment, in [-1, 1], rounded to 3 decimals;
 * `low` to `high` is its 95 % interval (Student's t), null under 5 statements.
 */
export interface Period {
  from: string;
  to: string;
  quotes: number;
  occurrences: number;
  mean: number | null;
  low: number | null;
  high: number | null;
}

/** A speaker's view of a target before and from a day on: the intervals do not touch, and both sides have 5 quotes or more. */
export interface Shift {
  speaker: Ref;
  target: Ref;
  on: string;
  before: Period;
  after: Period;
  /** The ids of all quotes that were weighed, the oldest first. */
  quotes: string[];
}

/** Articles new to the tracker, articles whose newer reading took the place of the older, and those that changed nothing. */
export interface Added {
  added: number;
  replaced: number;
  unchanged: number;
}

/** The whole state, sorted: equal trackers, equal bytes of JSON. */
export interface Snapshot {
  format: 1;
  articles: Extraction[];
  decisions: Decision[];
}

/** What an article says about one that its quotes concern. `organizations`: those in the roles. */
export interface Profile {
  /** The hash of the article and the speaker: the id of the subject, if this is its earliest mention. */
  id: string;
  /** Its id within the article. */
  speaker: string;
  name: string;
  named: boolean;
  kind: SubjectKind;
  pronoun: Pronoun | null;
  aliases: string[];
  roles: string[];
  organizations: string[];
  /** What the roles tell of a walk of life. Empty where not one, absent from older rows. */
  field?: Field | '';
  /** How many of the same name stand before it in its article: two of one name in one article are two. */
  namesake: number;
  /** Where it can have namesakes: the folded surname, or the ends of an organization's initials. */
  block: string;
}

/** A quote as a flat row. `speaker`: the id of a profile. `profiles`: of the speaker and of each target of the quote. */
export interface Row {
  id: string;
  article: ArticleInfo;
  quote: Quote;
  speaker: string | null;
  /** The day said, else the day of the article. */
  date: string | null;
  profiles: Profile[];
  /**
   * Of its profiles, and of its article where nobody speaks. All rows of a block, and of those that decisions tie to it,
   * are needed to judge who is who in it: see `groupBlock`.
   */
  blocks: string[];
}

export interface Grouping {
  subjects: Subject[];
  quotes: TrackedQuote[];
  links: Link[];
}

/**
 * Follows who says what over many articles. A function of two sets, the articles by id (of two readings the newer holds)
 * and the editor's decisions: order, repetition and the way there change nothing.
 *
 * An id is made of an article's id and a name or a text in it, and every id of what the articles hold means the subject
 * or the statement that it belongs to now, even where an earlier article has given that another id to show. An id of what
 * a newer reading dropped, or of a withdrawn article, means nothing: a tracker that never saw the older reading could not
 * know it, and equal sets give equal answers.
 *
 * @throws OnTheRecordError `format-unknown` for an extraction or snapshot of another format, `option-invalid` for a query
 * with a field that it has not or a value that cannot be: a day that does not exist, a limit of -1, an `after` that is
 * the id of nothing (the quote may be withdrawn since the page before, and an empty page would be taken for the last).
 */
export interface Tracker {
  add(...extractions: Extraction[]): Added;
  merge(other: Snapshot): Added;
  decide(...decisions: Decision[]): void;
  /** The newest first; those without a date last. */
  quotes(query?: Query): TrackedQuote[];
  /** The most quoted first, then the most targeted. */
  subjects(query?: SubjectQuery): Subject[];
  /** By any id that a mention of it has; null where no article holds it. */
  subject(id: string): Subject | null;
  links(query?: LinkQuery): Link[];
  /** Two ids of subjects, or two of quotes. */
  explain(a: string, b: string): Link;
  timeline(query: Query, every: Every): Period[];
  shifts(query: Query): Shift[];
  snapshot(): Snapshot;
}
