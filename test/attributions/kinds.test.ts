import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/attributions/find-attributions.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { type MadeReading, readingOf } from './made-scene.ts';

/** The kinds of what readings of a text become. */
function kindsIn(text: string, ...made: readonly MadeReading[]) {
  const doc = readDocument(text);
  const cues = made.map((one) => readingOf(doc, one));
  return findAttributions(doc, findQuotations(doc).quotations, cues).map(({ kind }) => kind);
}

describe('the kind of an attribution', () => {
  it.each([
    ['direct', 'Ruiz said: “We never wait.”', ['“We never wait.”']],
    ['direct', '“We never wait,” Ruiz said: “Never.”', ['“We never wait,”', '“Never.”']],
    ['direct', 'Ruiz said: “We never wait”.', ['“We never wait”.']],
    ['mixed', 'Ruiz said it was “never late”.', ['it was “never late”']],
    ['mixed', 'Ruiz said it was “the end”, once “so far” off.', ['it was “the end”, once “so far” off']],
    ['indirect', 'Ruiz said it was late.', ['it was late']],
    ['indirect', 'Ruiz said it was “late”.', ['it was “late”']],
    ['indirect', 'Ruiz said it was “late” and “cold”.', ['it was “late” and “cold”']],
  ])('is %s: %s', (kind, text, content) => {
    expect(kindsIn(text, { cue: 'said', source: 'Ruiz', content })).toEqual([kind]);
  });

  it.each([
    ['indirect', '“He said it was so late,” Ruiz told us.', 'it was so late'],
    ['direct', '“He said ‘it was so late’ then,” Ruiz told us.', '‘it was so late’'],
    ['mixed', '“He said it was ‘so late’ then,” Ruiz told us.', 'it was ‘so late’'],
  ])('is %s by the marks inside of those around the cue: %s', (kind, text, content) => {
    const outer = text.slice(0, text.indexOf(' Ruiz'));
    const kinds = kindsIn(
      text,
      { cue: 'told', source: 'Ruiz', content: [outer] },
      { cue: 'said', source: 'He', content: [content] },
    );
    expect(kinds).toEqual(['direct', kind]);
  });
});
