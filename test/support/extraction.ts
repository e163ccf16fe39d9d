import type { ArticleInfo, Extraction, Quote, Span, Speaker } from '../../src/schema/types.ts';

/** A span of a text that ends up long enough: `text` begins at `start`. */
export const spanOf = (text: string, start = 0): Span => ({ start, end: start + text.length, text });

export const infoOf = (fields: Partial<ArticleInfo> = {}): ArticleInfo => ({
  id: 'ferry',
  fingerprint: 't1',
  length: 200,
  title: null,
  url: null,
  outlet: null,
  publishedAt: null,
  updatedAt: null,
  ...fields,
});

/** “We will not sail,” Nadia Brack told reporters. */
export const quoteOf = (fields: Partial<Quote> = {}): Quote => ({
  id: 'q0-19',
  kind: 'direct',
  attribution: 'speech',
  factuality: 'factual',
  text: 'We will not sail,',
  content: [spanOf('“We will not sail,”')],
  cue: { ...spanOf('told', 32), lemma: 'tell', act: 'state' },
  source: { ...spanOf('Nadia Brack', 20), form: 'name' },
  speaker: { id: 's1', name: 'Nadia Brack', confidence: 1 },
  addressee: null,
  venue: null,
  time: null,
  within: null,
  sentiment: { score: 0, label: 'neutral', magnitude: 0, words: [] },
  targets: [],
  confidence: 0.95,
  by: 'tagger',
  ...fields,
});

export const speakerOf = (fields: Partial<Speaker> = {}): Speaker => ({
  id: 's1',
  name: 'Nadia Brack',
  named: true,
  kind: 'person',
  roles: [],
  aliases: [],
  pronoun: 'she',
  mentions: [{ ...spanOf('Nadia Brack', 20), form: 'name' }],
  ...fields,
});

export const extractionOf = (fields: Partial<Extraction> = {}): Extraction => ({
  format: 1,
  version: '0.1.0',
  article: infoOf(),
  quotes: [],
  speakers: [],
  issues: [],
  ...fields,
});
