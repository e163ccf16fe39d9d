import type { Extraction, Pronoun, Quote, Speaker, SpeakerKind } from '../../src/schema/types.ts';

/** What a made-up article says of one who speaks in it or is spoken about. */
export interface MadeSpeaker {
  name: string;
  kind?: SpeakerKind;
  named?: boolean;
  pronoun?: Pronoun | null;
  roles?: { text: string; organization?: string | null }[];
  aliases?: string[];
}

export interface MadeQuote {
  /** The place of the speaker in `speakers`; null for nobody. */
  by: number | null;
  text: string;
  kind?: Quote['kind'];
  score?: number;
  about?: { speaker: number; score: number }[];
  venue?: string;
  saidOn?: string;
  confidence?: number;
}

export interface MadeArticle {
  id: string;
  date?: string | null;
  updatedAt?: string | null;
  outlet?: string | null;
  speakers: MadeSpeaker[];
  quotes: MadeQuote[];
}

/** An extraction made by hand, as `extract` would give it, but for its places, which stand for nothing. */
export function makeExtraction({
  id,
  date = '2031-05-05',
  updatedAt = null,
  outlet = null,
  ...made
}: MadeArticle): Extraction {
  const info = { id, fingerprint: 't0', length: 0, title: null, url: null, outlet, publishedAt: date, updatedAt };
  return {
    format: 1,
    version: '1.0.0',
    article: info,
    quotes: made.quotes.map((quote, at) => makeQuote(quote, at, made.speakers)),
    speakers: made.speakers.map(makeSpeaker),
    issues: [],
  };
}

const span = (text: string, start = 0) => ({ start, end: start + text.length, text });
const label = (score: number) => (score > 0 ? 'positive' : score < 0 ? 'negative' : 'neutral');
const idAt = (at: number): string => `s${at + 1}`;

function makeSpeaker(
  { name, kind = 'person', named = true, pronoun = null, roles = [], aliases = [] }: MadeSpeaker,
  at: number,
): Speaker {
  return {
    id: idAt(at),
    name,
    named,
    kind,
    pronoun,
    aliases,
    mentions: [],
    roles: roles.map(({ text, organization = null }) => ({ ...span(text), organization })),
  };
}

function makeQuote(made: MadeQuote, at: number, speakers: MadeSpeaker[]): Quote {
  const { by, text, kind = 'direct', score = 0, about = [], venue, saidOn, confidence = 0.9 } = made;
  return {
    id: `q${at * 1000}-${at * 1000 + text.length}`,
    kind,
    attribution: 'speech',
    factuality: 'factual',
    text,
    content: [span(text, at * 1000)],
    cue: null,
    source: null,
    speaker: by === null ? null : { id: idAt(by), name: speakers[by]?.name ?? '', confidence: 1 },
    addressee: null,
    venue:
      venue === undefined ? null : { name: venue, kind: 'platform', form: null, basis: 'stated', span: span(venue) },
    time: saidOn === undefined ? null : { ...span(saidOn), from: saidOn, to: saidOn },
    within: null,
    sentiment: { score, label: label(score), magnitude: Math.abs(score), words: [] },
    targets: about.map((target) => ({
      ...span(speakers[target.speaker]?.name ?? ''),
      name: speakers[target.speaker]?.name ?? '',
      kind: speakers[target.speaker]?.kind ?? 'person',
      speaker: idAt(target.speaker),
      score: target.score,
      label: label(target.score),
      confidence: 0.8,
    })),
    confidence,
    by: 'test',
  };
}
