import fc from 'fast-check';
import type { Extraction, Quote, Span } from '../../src/schema/types.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';
import { extractionOf, infoOf, quoteOf, speakerOf } from '../support/extraction.ts';

/** What somebody may put in a field to break out of it. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '</style></title></article><b>',
  '<!-- ]]> -->',
  '&lt;i&gt;',
  '\ud800 lone \udfff',
  '__proto__',
  'constructor',
  '\u202eturned',
  '=HYPERLINK("x")',
];

export const hostileText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 }));

/** A text, and an extraction of it whose spans lie anywhere in it: nested, overlapping, twice at one place. */
export const readings: fc.Arbitrary<{ text: string; extraction: Extraction }> = fc
  .array(fc.oneof(hostileText, fc.constantFrom('\n', '\n\n', ' plain words ', '\u201cWe sail,\u201d she said.')), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
  .chain((text) =>
    fc.record({ quotes: fc.array(quotesIn(text), { maxLength: 6 }), field: hostileText }).map(({ quotes, field }) => ({
      text,
      extraction: extractionOf({
        article: infoOf({
          fingerprint: fingerprint(text),
          title: field,
          outlet: field,
          url: field,
          id: field,
          publishedAt: field,
        }),
        quotes,
        speakers: [speakerOf({ name: field, roles: [{ start: 0, end: 0, text: field, organization: field }] })],
        issues: [{ code: 'pronoun-ambiguous', span: { start: 0, end: 0, text: field }, candidates: [field] }],
      }),
    })),
  );

const spansIn = (text: string): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map((ends) => {
    const [start, end] = [Math.min(...ends), Math.max(...ends)];
    return { start, end, text: text.slice(start, end) };
  });

function quotesIn(text: string): fc.Arbitrary<Quote> {
  const span = spansIn(text);
  return fc
    .record({
      id: fc.oneof(hostileText, fc.constantFrom('q1', 'q2')),
      kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
      content: fc.array(span, { minLength: 1, maxLength: 3 }),
      cue: fc.option(span),
      source: fc.option(span),
      venue: fc.option(span),
      target: fc.option(span),
      field: hostileText,
      known: fc.boolean(),
    })
    .map(({ id, kind, content, cue, source, venue, target, field, known }) =>
      quoteOf({
        id,
        kind,
        content: content.sort((a, b) => a.start - b.start),
        text: field,
        cue: cue && { ...cue, text: field, lemma: field, act: 'state' },
        source: source && { ...source, form: 'name' },
        venue: venue && { name: field, kind: 'platform', form: field, basis: 'stated', span: venue },
        speaker: known ? { id: field, name: field, confidence: 0.4 } : null,
        targets: target
          ? [{ ...target, name: field, kind: 'person', speaker: null, score: -0.5, label: 'negative', confidence: 0.9 }]
          : [],
        sentiment: { score: -0.4, label: 'negative', magnitude: 1, words: [] },
      }),
    );
}
