import { expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type * as schemas from '../../src/schema/schemas.ts';
import type * as types from '../../src/schema/types.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Intersections and interfaces written out, so that two ways to write a shape are one. */
type Flat<T> = T extends object ? { [Key in keyof T]: Flat<T[Key]> } : T;
type Same<Hand, Schema extends z.ZodMiniType> = Equal<Flat<Hand>, Flat<z.output<Schema>>>;

/** tsc checks these; a type that drifts from its schema fails `npm run check:types`. */
const same: {
  article: Same<types.Article, typeof schemas.articleSchema>;
  span: Same<types.Span, typeof schemas.spanSchema>;
  score: Same<types.Score, typeof schemas.scoreSchema>;
  sentiment: Same<types.Sentiment, typeof schemas.sentimentSchema>;
  target: Same<types.Target, typeof schemas.targetSchema>;
  venue: Same<types.Venue, typeof schemas.venueSchema>;
  speaker: Same<types.Speaker, typeof schemas.speakerSchema>;
  quote: Same<types.Quote, typeof schemas.quoteSchema>;
  info: Same<types.ArticleInfo, typeof schemas.articleInfoSchema>;
  issue: Same<types.Issue, typeof schemas.issueSchema>;
  extraction: Same<types.Extraction, typeof schemas.extractionSchema>;
} = {
  article: true,
  span: true,
  score: true,
  sentiment: true,
  target: true,
  venue: true,
  speaker: true,
  quote: true,
  info: true,
  issue: true,
  extraction: true,
};

/** The comparison itself must see a difference. */
const different: Same<types.Span & { line: number }, typeof schemas.spanSchema> = false;
const wider: Same<Omit<types.Score, 'label'> & { label: string }, typeof schemas.scoreSchema> = false;

it('holds the public types equal to the schemas', () => {
  expect(Object.values(same)).not.toContain(false);
  expect([different, wider]).not.toContain(true);
});
