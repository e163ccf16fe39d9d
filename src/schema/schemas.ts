import * as z from 'zod/mini';
import type { Span } from './types.ts';

/*
 * The public types as zod schemas: what this version knows. Fields that it does not know are dropped by `parse`, values
 * that it does not know are refused; `parseExtraction` lets both through.
 */

const offset = z.int().check(z.nonnegative());
/** In [-1, 1]. */
const polarityScore = z.number().check(z.minimum(-1), z.maximum(1));
/** In [0, 1]. */
const confidence = z.number().check(z.minimum(0), z.maximum(1));

const place = { start: offset, end: offset, text: z.string() };
/** A span's text is as long as the span. */
const lawful = z.refine<Span>(({ start, end, text }) => text.length === end - start, 'text of end - start code units');
const score = { score: polarityScore, label: z.enum(['positive', 'neutral', 'negative']) };
const form = z.enum(['name', 'nominal', 'pronoun']);
const speakerKind = z.enum(['person', 'organization', 'group', 'document']);
const speakerName = { id: z.string(), name: z.string() };

const optionalString = z.optional(z.nullable(z.string()));

export const articleSchema = z.object({
  text: z.string(),
  id: optionalString,
  title: optionalString,
  url: optionalString,
  outlet: optionalString,
  publishedAt: optionalString,
  updatedAt: optionalString,
});

export const spanSchema = z.object(place).check(lawful);

export const scoreSchema = z.object(score);

export const sentimentSchema = z.object({
  ...score,
  magnitude: z.number().check(z.nonnegative()),
  words: z.array(z.object({ ...place, weight: z.number() }).check(lawful)),
});

export const targetSchema = z
  .object({
    ...place,
    ...score,
    name: z.string(),
    kind: speakerKind,
    speaker: z.nullable(z.string()),
    confidence,
  })
  .check(lawful);

export const venueSchema = z.object({
  name: z.nullable(z.string()),
  kind: z.enum(['outlet', 'platform', 'event', 'place', 'document']),
  form: z.nullable(z.string()),
  basis: z.enum(['stated', 'carried', 'addressee']),
  span: spanSchema,
});

export const speakerSchema = z.object({
  ...speakerName,
  named: z.boolean(),
  kind: speakerKind,
  roles: z.array(z.object({ ...place, organization: z.nullable(z.string()) }).check(lawful)),
  aliases: z.array(z.string()),
  pronoun: z.nullable(z.enum(['he', 'she', 'they', 'it'])),
  mentions: z.array(z.object({ ...place, form }).check(lawful)),
});

const act = z.enum([
  'state',
  'claim',
  'admit',
  'deny',
  'warn',
  'promise',
  'ask',
  'urge',
  'praise',
  'criticize',
  'predict',
  'think',
]);

export const quoteSchema = z.object({
  id: z.string(),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  attribution: z.enum(['speech', 'belief']),
  factuality: z.enum(['factual', 'negated', 'hypothetical', 'future']),
  text: z.string(),
  content: z.array(spanSchema),
  cue: z.nullable(z.object({ ...place, lemma: z.string(), act }).check(lawful)),
  source: z.nullable(z.object({ ...place, form }).check(lawful)),
  speaker: z.nullable(z.object({ ...speakerName, confidence })),
  addressee: z.nullable(z.object({ ...place, speaker: z.nullable(z.object(speakerName)) }).check(lawful)),
  venue: z.nullable(venueSchema),
  time: z.nullable(z.object({ ...place, from: z.nullable(z.string()), to: z.nullable(z.string()) }).check(lawful)),
  within: z.nullable(z.string()),
  sentiment: sentimentSchema,
  targets: z.array(targetSchema),
  confidence,
  by: z.string(),
});

export const articleInfoSchema = z.object({
  id: z.string(),
  fingerprint: z.string(),
  length: offset,
  title: z.nullable(z.string()),
  url: z.nullable(z.string()),
  outlet: z.nullable(z.string()),
  publishedAt: z.nullable(z.string()),
  updatedAt: z.nullable(z.string()),
});

export const issueSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('not-english') }),
  z.object({ code: z.literal('mark-unclosed'), span: spanSchema }),
  z.object({ code: z.literal('source-missing'), quote: z.string() }),
  z.object({ code: z.literal('pronoun-ambiguous'), span: spanSchema, candidates: z.array(z.string()) }),
  z.object({ code: z.literal('run-skipped'), start: offset, end: offset }),
  z.object({ code: z.literal('date-missing'), quote: z.string() }),
]);

export const extractionSchema = z.object({
  format: z.literal(1),
  version: z.string(),
  article: articleInfoSchema,
  quotes: z.array(quoteSchema),
  speakers: z.array(speakerSchema),
  issues: z.array(issueSchema),
});
