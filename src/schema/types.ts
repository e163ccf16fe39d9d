/**
 * The public types. Written by hand so that `ontherecord` itself needs no zod; a test holds them equal to the zod
 * schemas of `ontherecord/schema`.
 */

/** An article to read. Dates are ISO 8601; `null` means absent. `title` helps to find names and is never quoted. */
export interface Article {
  text: string;
  id?: string | null;
  title?: string | null;
  url?: string | null;
  /** Who prints it: whom "this newspaper" and "we" of the article mean, and who asks in its interviews. */
  outlet?: string | null;
  publishedAt?: string | null;
  updatedAt?: string | null;
}

/** A stretch of the article: UTF-16 code units, half open; `text === article.text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** How a mention refers: by name, by a noun phrase ("the senator") or by a pronoun. */
export type MentionForm = 'name' | 'nominal' | 'pronoun';

export type QuoteKind = 'direct' | 'mixed' | 'indirect';
export type AttributionKind = 'speech' | 'belief';

/** Did the saying happen? "denied that" is factual with the act `deny`; "never said" is negated. */
export type Factuality = 'factual' | 'negated' | 'hypothetical' | 'future';

/** What the speaker does by saying it. A property of the cue's row in the lexicon. */
export type SpeechAct =
  | 'state'
  | 'claim'
  | 'admit'
  | 'deny'
  | 'warn'
  | 'promise'
  | 'ask'
  | 'urge'
  | 'praise'
  | 'criticize'
  | 'predict'
  | 'think';

export type VenueKind = 'outlet' | 'platform' | 'event' | 'place' | 'document';

/** How the venue was found: stated beside the cue, carried from an earlier sentence, or "told The Information". */
export type VenueBasis = 'stated' | 'carried' | 'addressee';

/** Where or through what it was said: "on LinkedIn", "in Forbes", "at a rally in Ohio", "in a statement". */
export interface Venue {
  name: string | null;
  kind: VenueKind;
  /** 'post', 'interview', 'statement' ... */
  form: string | null;
  basis: VenueBasis;
  span: Span;
}

export type SpeakerKind = 'person' | 'organization' | 'group' | 'document';
export type Pronoun = 'he' | 'she' | 'they' | 'it';
export type Role = Span & { organization: string | null };
export type SpeakerMention = Span & { form: MentionForm };

/** The one behind a source, resolved over the article. "An anonymous Meta employee" is a person, `named: false`. */
export interface Speaker {
  id: string;
  name: string;
  named: boolean;
  kind: SpeakerKind;
  roles: Role[];
  aliases: string[];
  pronoun: Pronoun | null;
  mentions: SpeakerMention[];
}

export type Polarity = 'positive' | 'neutral' | 'negative';

/** `score` in [-1, 1], rounded to 3 decimals. */
export interface Score {
  score: number;
  label: Polarity;
}

/** `magnitude` (0 or more) tells mixed from empty; the weights of `words` are those after negation. */
export interface Sentiment extends Score {
  magnitude: number;
  words: (Span & { weight: number })[];
}

/** A mention inside the content, and the sentiment of the words toward it. `speaker`: the id, if it is one. */
export interface Target extends Span, Score {
  name: string;
  kind: SpeakerKind;
  speaker: string | null;
  confidence: number;
}

export type Cue = Span & { lemma: string; act: SpeechAct };
export type Source = Span & { form: MentionForm };
/** `confidence` in [0, 1]: that it is this speaker. */
export type SpeakerRef = { id: string; name: string; confidence: number };
export type Addressee = Span & { speaker: { id: string; name: string } | null };
/** ISO days, both included, resolved against `publishedAt` in its own offset; null where the article has no date. */
export type QuoteTime = Span & { from: string | null; to: string | null };

/** Who said what, with all that the article tells about the saying. */
export interface Quote {
  /** From its place: 'q507-686' (first content's start, last content's end). No option changes it. */
  id: string;
  kind: QuoteKind;
  attribution: AttributionKind;
  factuality: Factuality;
  /** What was said: the parts joined by one space, outer quotation marks cut, nothing else changed. */
  text: string;
  /** The parts in text order, quotation marks included. */
  content: Span[];
  cue: Cue | null;
  /** null for a floating quote, one that continues the last speaker without a cue of its own. */
  source: Source | null;
  speaker: SpeakerRef | null;
  addressee: Addressee | null;
  venue: Venue | null;
  time: QuoteTime | null;
  /** The id of the quote whose content holds this one: "According to AP, the mayor said ...". */
  within: string | null;
  /** Of the content only, never of the reporting clause. */
  sentiment: Sentiment;
  targets: Target[];
  /**
   * In [0, 1]: that content (to four fifths) and source are right and, where only speech is asked for, that it is speech.
   * Calibrated on articles that the network had not seen (PolNeAR); fixed for what a rule found.
   */
  confidence: number;
  /** What found it: 'tagger' for the network, else the name of a rule. An open list. */
  by: string;
}

/** `id`: as given, else the url, else the fingerprint. `fingerprint`: 't' and a 53-bit hash of the text in base 36. */
export interface ArticleInfo {
  id: string;
  fingerprint: string;
  length: number;
  title: string | null;
  url: string | null;
  outlet: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
}

/** What the text left open. */
export type Issue =
  | { code: 'not-english' }
  | { code: 'mark-unclosed'; span: Span }
  | { code: 'source-missing'; quote: string }
  | { code: 'pronoun-ambiguous'; span: Span; candidates: string[] }
  | { code: 'run-skipped'; start: number; end: number }
  | { code: 'date-missing'; quote: string };

/** The whole answer for one article; it stands alone. */
export interface Extraction {
  format: 1;
  version: string;
  article: ArticleInfo;
  quotes: Quote[];
  speakers: Speaker[];
  issues: Issue[];
}
