import type { VenueKind } from '../schema/types.ts';

/** A noun for the form of a saying: "in an interview", "at a rally", "on a call". */
export interface VenueForm {
  /** Lower case, singular; words joined by one space. */
  readonly noun: string;
  readonly form: string;
  readonly kind: VenueKind;
  /** What may stand before it: "in a statement", never "of a statement". */
  readonly prepositions: readonly string[];
  /** What may lead from it to a part of it: "an interview with …", "a letter to …", "a rally in …". */
  readonly joins: readonly string[];
  /** The one of them behind which those stand who are spoken to: "a letter to staff", "a call with analysts". */
  readonly reaches: 'to' | 'with' | null;
}

/** `joins`: a `*` marks the preposition that reaches somebody. `nouns`: "noun=form" where they differ. */
const rows = (kind: VenueKind, prepositions: string, joins: string, nouns: string): VenueForm[] =>
  nouns.split('|').map((row) => {
    const [noun = '', form = noun] = row.split('=');
    return {
      noun,
      form,
      kind,
      prepositions: prepositions.split(' '),
      joins: joins.replace('*', '').split(' '),
      reaches: joins.includes('to*') ? 'to' : joins.includes('with*') ? 'with' : null,
    };
  });

/** A new form is a row here and a fixture line that uses it. */
export const VENUE_FORMS: readonly VenueForm[] = [
  // Said
  ...rows('event', 'in during from on', 'with on for', 'interview|q&a'),
  ...rows(
    'event',
    'in during at on',
    'with* at in',
    'call|conference call=call|phone call=call|meeting|conversation|exchange|chat|discussion',
  ),
  ...rows('event', 'in during at on', 'at in', 'hearing|webcast'),
  ...rows('event', 'in during at', 'with in at', 'deposition'),
  ...rows('event', 'in during at', 'to* at in', 'speech|address|lecture|talk|sermon|keynote=speech|toast|eulogy'),
  ...rows('event', 'in', 'to* at', 'remark=remarks|comment=comments|testimony|opening statement=statement'),
  ...rows(
    'event',
    'at in during',
    'at in with',
    'news conference|press conference=news conference|presser=news conference',
  ),
  ...rows('event', 'at during in', 'at in', 'briefing|press briefing=briefing|debate|panel|question time|session'),
  ...rows(
    'event',
    'at during',
    'at in for',
    'rally|event|conference|forum|summit|town hall|convention|fundraiser|ceremony',
  ),
  ...rows(
    'event',
    'at during',
    'at in for',
    'seminar|workshop|symposium|gala|festival|vigil|funeral|protest|march|dinner',
  ),
  ...rows(
    'event',
    'at during',
    'at in for',
    'lunch|luncheon|breakfast|reception|premiere|screening|launch|inquest|trial',
  ),
  ...rows('event', 'on during at', 'to in at', 'visit|campaign stop|stop|tour'),
  // Written
  ...rows('document', 'in via through', 'to* on', 'statement|joint statement=statement|prepared statement=statement'),
  ...rows('document', 'in via through', 'to* on', 'press release|news release=press release|release=press release'),
  ...rows(
    'document',
    'in by via',
    'to* on',
    'email|e-mail=email|text message=message|message|text=message|letter|open letter=letter',
  ),
  ...rows(
    'document',
    'in',
    'to',
    'written response=response|emailed response=response|e-mailed response=response|written reply=reply|rebuttal|rejoinder',
  ),
  ...rows('document', 'in', 'to*', 'memo|memorandum=memo|note|fax|telegram'),
  ...rows(
    'document',
    'in',
    'with at',
    'filing|court filing=filing|court document=filing|court paper=filing|affidavit|lawsuit',
  ),
  ...rows(
    'document',
    'in',
    'to* with',
    'complaint|indictment|brief|petition|motion|ruling|majority opinion=ruling|dissent|order',
  ),
  ...rows('document', 'in', 'to* for in on', 'report'),
  ...rows(
    'document',
    'in',
    'for in on',
    'paper|study|essay|book|novel|memoir|autobiography|biography|diary|blog post|blog',
  ),
  ...rows(
    'document',
    'in',
    'for in on',
    'manifesto|preface|foreword|introduction|pamphlet|program|programme=program|leaflet',
  ),
  ...rows(
    'document',
    'in',
    'for in on',
    'op-ed|column|editorial|article|commentary|newsletter|piece=article|opinion piece=op-ed|fact sheet',
  ),
  ...rows(
    'document',
    'in on',
    'on to* for',
    'video|clip=video|video message=video|voicemail|advert=ad|advertisement=ad|ad',
  ),
  ...rows('document', 'on', 'for', 'website|web site=website|web page=website|homepage=website|blog'),
  // On a platform
  ...rows(
    'platform',
    'in on via',
    'on to',
    'post|social media post=post|tweet|thread|livestream|live stream=livestream',
  ),
  ...rows(
    'platform',
    'on via',
    'on',
    'facebook page=page|twitter account=account|twitter feed=feed|instagram account=account',
  ),
  ...rows(
    'platform',
    'in on via',
    'on',
    'slack channel=channel|telegram channel=channel|facebook group=group|whatsapp group=group|instagram story=story|snapchat story=story|facebook story=story|facebook live=livestream|instagram live=livestream',
  ),
  ...rows('platform', 'on via across', 'in', 'social medium=post'),
  // Broadcast
  ...rows(
    'outlet',
    'on during',
    'on with',
    'podcast|radio show=show|talk show=show|show|radio program=program|radio programme=program|program|programme=program|broadcast',
  ),
];

/** "in a series of tweets": the form is behind "of". */
export const COLLECTIONS: ReadonlySet<string> = new Set(
  'series string round flurry pair number set couple copy'.split(' '),
);

/** Forms that stand without an article: "in testimony"; "in brief", "in text" and "in conference" are something else. */
export const UNCOUNTED_FORMS: ReadonlySet<string> = new Set('testimony email e-mail'.split(' '));

/** "in an order", "in a 31-page order"; "in order", "in short order" and "in that order" tell of no document. */
export const DETERMINED_FORMS: ReadonlySet<string> = new Set(['order']);

/** What one writes for a paper: a name behind "for" is an outlet, known or not. */
export const PUBLISHED_FORMS: ReadonlySet<string> = new Set(
  'op-ed column editorial article commentary essay piece'.split(' '),
);

export const VENUE_FORM_NOUNS: ReadonlySet<string> = new Set(VENUE_FORMS.map(({ noun }) => noun));

export const WRITTEN_FORMS: ReadonlySet<string> = new Set(
  VENUE_FORMS.filter(({ kind }) => kind === 'document').map(({ noun }) => noun),
);

/** Those who say it for another: "through a [spokeswoman]". */
export const MOUTHPIECES: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson lawyer lawyers attorney attorneys solicitor solicitors'.split(' '),
);
