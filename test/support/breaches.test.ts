import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/index.ts';
import { breachesOf } from './breaches.ts';
import { extractionOf, infoOf, quoteOf, spanOf, speakerOf } from './extraction.ts';

const TEXT = '\u201cWe will not sail,\u201d Nadia Brack told reporters.';
const about = (fields: Partial<Extraction>): Extraction =>
  extractionOf({ article: infoOf({ length: TEXT.length }), quotes: [quoteOf()], speakers: [speakerOf()], ...fields });

describe('breachesOf', () => {
  it('finds nothing wrong with a lawful extraction', () => {
    expect(breachesOf(TEXT, about({}))).toEqual([]);
  });

  it.each<[string, Partial<Extraction>]>([
    ['a span that is no slice', { quotes: [quoteOf({ cue: { ...spanOf('told', 31), lemma: 'tell', act: 'state' } })] }],
    ['an empty span', { issues: [{ code: 'mark-unclosed', span: spanOf('', 3) }] }],
    ['a length of its own', { article: infoOf({ length: 7 }) }],
    ['two quotes of one place', { quotes: [quoteOf(), quoteOf()] }],
    ['an id that is not its place', { quotes: [quoteOf({ id: 'q1-19' })] }],
    ['a text of its own', { quotes: [quoteOf({ text: 'We will sail' })] }],
    ['a speaker that is missing', { speakers: [] }],
    ['a quote within itself', { quotes: [quoteOf({ within: 'q0-19' })] }],
    ['a quote within none', { quotes: [quoteOf({ within: 'q0-90' })] }],
    ['an issue of no quote', { issues: [{ code: 'source-missing', quote: 'q3-4' }] }],
    ['a confidence above one', { quotes: [quoteOf({ confidence: 1.5 })] }],
    [
      'a score that is no number',
      { quotes: [quoteOf({ sentiment: { score: NaN, label: 'neutral', magnitude: 0, words: [] } })] },
    ],
    ['a kind that is not known', { quotes: [quoteOf({ kind: 'odd' as 'direct' })] }],
  ])('finds %s', (_, fields) => {
    expect(breachesOf(TEXT, about(fields))).not.toEqual([]);
  });
});
