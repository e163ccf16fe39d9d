import { boolean, date, fields, listOf, number, oneOf, orNull, string } from './shape.ts';

const SPAN = { start: number, end: number, text: string };
const REF = { id: string, name: string, confidence: number };
const ARTICLE = fields({
  ...{ id: string, fingerprint: string, length: number, title: orNull(string), url: orNull(string) },
  ...{ outlet: orNull(string), publishedAt: orNull(date), updatedAt: orNull(date) },
});
const TARGET = fields({ ...SPAN, speaker: orNull(string), score: number, label: string, confidence: number });
const VENUE = fields({ name: orNull(string), kind: string, form: orNull(string), basis: string, span: fields(SPAN) });
const QUOTE = fields({
  ...{ id: string, kind: string, attribution: string, factuality: string, text: string, content: listOf(fields(SPAN)) },
  cue: orNull(fields(SPAN)),
  source: orNull(fields(SPAN)),
  speaker: orNull(fields(REF)),
  addressee: orNull(fields(SPAN)),
  venue: orNull(VENUE),
  time: orNull(fields({ ...SPAN, from: orNull(date), to: orNull(date) })),
  sentiment: fields({ score: number, label: string, magnitude: number }),
  targets: listOf(TARGET),
  confidence: number,
});
const SPEAKER = fields({
  ...{ id: string, name: string, named: boolean, kind: string, pronoun: orNull(string), aliases: listOf(string) },
  roles: listOf(fields({ ...SPAN, organization: orNull(string) })),
});

/**
 * The first fault of what should be an extraction, in words; null if it can be tracked and shown. `ontherecord/schema`
 * checks more, but needs zod, which the command does without.
 */
export function findExtractionFault(value: unknown): string | null {
  return EXTRACTION(value, '');
}

const EXTRACTION = fields({
  format: oneOf(1),
  version: string,
  article: ARTICLE,
  quotes: listOf(QUOTE),
  speakers: listOf(SPEAKER),
});
