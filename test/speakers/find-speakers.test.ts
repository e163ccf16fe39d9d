import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { findSpeakers } from '../../src/speakers/find-speakers.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { speakersOf } from './speakers-of.ts';

const WORDS = [
  'Ana',
  'Ruiz',
  'Mr.',
  'the',
  'company',
  'said',
  'he',
  '“',
  '”',
  ',',
  'director',
  'of',
  '-',
  '’s',
  'Arvo',
  '\n\n',
  '(',
  ')',
  'constructor',
  '__proto__',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
);

const read = (input: string) => {
  const doc = readDocument(input);
  const { quotations } = findQuotations(doc);
  const attributions = doc.sentences.map(({ first, last }) => ({
    kind: 'indirect' as const,
    cue: null,
    content: [{ first, last }],
    source: { first, last: Math.min(last, first + 3) },
    continues: null,
    within: null,
    confidence: 1,
    by: 'test',
  }));
  return { doc, attributions, speakers: findSpeakers(doc, quotations, attributions, { title: input }) };
};

describe('findSpeakers', () => {
  it('takes any text, gives one source for each attribution, and mentions that slice back', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { attributions, speakers } = read(input);
        expect(speakers.sources).toHaveLength(attributions.length);
        for (const [index, { id }] of speakers.speakers.entries()) {
          const { mentions, roles } = speakers.portray(index);
          expect(id).toMatch(/^s\d+$/);
          for (const { start, end, text: slice } of [...mentions, ...roles])
            expect(input.slice(start, end)).toBe(slice);
        }
      }),
    );
  });

  it('gives mentions in text order, and indices that exist', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { speakers } = read(input);
        const { mentions, sources } = speakers;
        for (const [index, { first }] of mentions.entries())
          expect(first).toBeGreaterThanOrEqual(mentions[index - 1]?.first ?? 0);
        for (const reference of [...mentions, ...sources])
          if (reference && reference.speaker !== null) expect(speakers.speakers[reference.speaker]).toBeDefined();
      }),
    );
  });

  it('says the same whatever was read before', () => {
    const first = speakersOf('Ana Ruiz left. [She] said it was cold.');
    speakersOf('Luis Ortega left. [He] said it was cold.');
    const again = speakersOf('Ana Ruiz left. [She] said it was cold.');
    expect(again.portraits).toEqual(first.portraits);
    expect(again.speakers.mentions).toEqual(first.speakers.mentions);
    expect(again.speakers.sources).toEqual(first.speakers.sources);
  });

  it('numbers speakers by first mention', () => {
    const { speakers } = speakersOf('Ana Ruiz met Luis Ortega. [Ortega] said it was cold.');
    expect(speakers.speakers.map(({ id, name }) => `${id} ${name}`)).toEqual(['s1 Ana Ruiz', 's2 Luis Ortega']);
  });

  it('portrays nobody who is not there', () => {
    const { speakers } = speakersOf('[Ana Ruiz] said it was cold.');
    expect(() => speakers.portray(1)).toThrow(RangeError);
  });

  it('gives a floating quote the speaker of the one it continues', () => {
    const doc = readDocument('“It is cold,” Ana Ruiz said.\n\n“It has been cold for years.”');
    const base = { kind: 'direct' as const, cue: null, within: null, confidence: 1, by: 'test' };
    const { sources, speakers } = findSpeakers(
      doc,
      findQuotations(doc).quotations,
      [
        { ...base, content: [{ first: 0, last: 6 }], source: { first: 6, last: 8 }, continues: null },
        { ...base, content: [{ first: 10, last: doc.tokens.length }], source: null, continues: 0 },
      ],
      {},
    );
    expect(sources.map((source) => source && speakers[source.speaker]?.name)).toEqual(['Ana Ruiz', 'Ana Ruiz']);
  });

  it('grows linearly with the text', () => {
    const time = (times: number): number => {
      const doc = readDocument(
        'Arvo Foods director Ana Ruiz said that he met Luis Ortega. The company said no. '.repeat(times),
      );
      const start = performance.now();
      findSpeakers(doc, [], [], {});
      return performance.now() - start;
    };
    time(1000);
    expect(time(10_000)).toBeLessThan(40 * time(1000));
  });
});
