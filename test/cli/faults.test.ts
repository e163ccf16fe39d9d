import { describe, expect, it } from 'vitest';
import { findExtractionFault } from '../../src/cli/reading/extraction-fault.ts';
import { extract } from '../../src/extract.ts';
import type { Extraction } from '../../src/schema/types.ts';
import { extractionOf, quoteOf, speakerOf } from '../support/extraction.ts';
import { NEWS, TURN } from './newsroom.ts';

const TEXT =
  'On Friday the harbour master, Nadia Brack, told The Gazette that Corvane was "wrong". "We will not sail," she said.';

/** A copy of an extraction with one place of it changed: 'quotes.0.text'. */
function changed(extraction: Extraction, path: string, value: unknown): unknown {
  const copy = structuredClone(extraction);
  const names = path.split('.');
  const last = names.pop() as string;
  const holder = names.reduce((part: unknown, name) => (part as Record<string, unknown>)[name], copy);
  (holder as Record<string, unknown>)[last] = value;
  return copy;
}

describe('findExtractionFault', () => {
  const whole = extractionOf({ quotes: [quoteOf()], speakers: [speakerOf()] });

  it('finds none in what extract gives, nor in what was tracked', () => {
    const read = extract({ text: TEXT, publishedAt: '2026-03-04' }, { minConfidence: 0, attributions: 'all' });
    expect(read.quotes.length).toBeGreaterThan(0);
    for (const extraction of [read, whole, ...NEWS, ...TURN]) {
      expect(findExtractionFault(JSON.parse(JSON.stringify(extraction)))).toBeNull();
    }
  }, 30_000);

  it('lets unknown fields and words of a newer version be', () => {
    expect(findExtractionFault(changed(whole, 'quotes.0.mood', 7))).toBeNull();
    expect(findExtractionFault(changed(whole, 'quotes.0.kind', 'sung'))).toBeNull();
  });

  it.each<[string, unknown, string]>([
    ['format', '1', 'format must be 1, received "1"'],
    ['article', null, 'article must be an object, received null'],
    ['article.id', 7, 'article.id must be a string, received 7'],
    ['article.publishedAt', 'yesterday', 'article.publishedAt must be an ISO 8601 date, received "yesterday"'],
    ['quotes', {}, 'quotes must be a list, received {}'],
    ['quotes.0', [], 'quotes[0] must be an object, received []'],
    ['quotes.0.content.0.start', '0', 'quotes[0].content[0].start must be a number, received "0"'],
    ['quotes.0.speaker', undefined, 'quotes[0].speaker must be an object, received undefined'],
    ['quotes.0.sentiment.score', null, 'quotes[0].sentiment.score must be a number, received null'],
    ['speakers.0.named', 'yes', 'speakers[0].named must be true or false, received "yes"'],
    ['speakers.0.aliases', [1], 'speakers[0].aliases[0] must be a string, received 1'],
  ])('names what is wrong at %s', (path, value, fault) => {
    expect(findExtractionFault(changed(whole, path, value))).toBe(fault);
  });
});
