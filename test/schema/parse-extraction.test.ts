import { describe, expect, it } from 'vitest';
import { OnTheRecordError } from '../../src/errors.ts';
import { parseExtraction } from '../../src/schema/index.ts';
import { extractionOf, quoteOf, speakerOf } from '../support/extraction.ts';

const valid = () => extractionOf({ quotes: [quoteOf()], speakers: [speakerOf()], issues: [{ code: 'not-english' }] });

/** A valid extraction with another value at a path: `quotes.0.cue.act`. */
function having(path: string, value: unknown): unknown {
  const extraction = structuredClone(valid());
  const keys = path.split('.');
  const last = keys.pop() as string;
  const holder = keys.reduce<object>((at, key) => at[key as keyof typeof at], extraction);
  Object.assign(holder, { [last]: value });
  return extraction;
}

describe('parseExtraction', () => {
  it('takes an extraction, parsed or not', () => {
    expect(parseExtraction(valid())).toEqual(valid());
    expect(parseExtraction(JSON.stringify(valid()))).toEqual(valid());
  });

  it.each([
    ['a field of the extraction', 'language', 'en'],
    ['a field deep inside', 'quotes.0.cue.tense', 'past'],
    ['a kind of quote', 'quotes.0.kind', 'sung'],
    ['a speech act', 'quotes.0.cue.act', 'toast'],
    ['a pronoun', 'speakers.0.pronoun', 'one'],
    ['an issue with fields of its own', 'issues.1', { code: 'too-short', words: 3 }],
  ])('keeps what a newer version adds: %s', (_, path, value) => {
    const newer = having(path, value);
    expect(parseExtraction(JSON.stringify(newer))).toEqual(newer);
  });

  it.each<[string, unknown, RegExp]>([
    ['text that is no JSON', '{"format":', /^not JSON/],
    ['an empty string', '', /^not JSON/],
    ['null', null, /format 1, received undefined/],
    ['an array', '[]', /format 1, received undefined/],
    ['a later format', having('format', 2), /format 1, received 2/],
    ['a format in words', having('format', '1'), /format 1, received "1"/],
  ])('refuses another format: %s', (_, json, message) => {
    expect(() => parseExtraction(json)).toThrow(OnTheRecordError);
    expect(() => parseExtraction(json)).toThrow(message);
    expect(() => parseExtraction(json)).toThrow(/\[format-unknown\]$/);
  });

  it.each([
    ['quotes', undefined, 'quotes must be array, received undefined'],
    ['article.title', undefined, 'article.title must be string, received undefined'],
    ['version', 1n, 'version must be string, received 1n'],
    ['quotes.0.content.0.start', 1.5, 'quotes[0].content[0].start must be int, received 1.5'],
    ['quotes.0.content.0.end', 5, 'quotes[0].content[0] must be text of end - start code units, received {"start":0'],
    ['quotes.0.kind', 3, 'quotes[0].kind must be "direct" or "mixed" or "indirect", received 3'],
    ['quotes.0.sentiment.score', -1.2, 'quotes[0].sentiment.score must be at least -1, received -1.2'],
    ['quotes.0.confidence', 90, 'quotes[0].confidence must be at most 1, received 90'],
    ['issues.0', {}, 'issues[0].code must be a known code, received {}'],
  ])('refuses another shape: %s = %o', (path, value, message) => {
    expect(() => parseExtraction(having(path, value))).toThrow(message);
  });

  it('lets no new value hide a fault beside it', () => {
    const extraction = having('quotes.0', { ...quoteOf(), kind: 'sung', by: null });
    expect(() => parseExtraction(extraction)).toThrow('quotes[0].by must be string, received null');
  });
});
