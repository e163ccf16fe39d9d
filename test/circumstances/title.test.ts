import { describe, expect, it } from 'vitest';
import { setScene } from '../../src/circumstances/scene.ts';
import { bareTitle, readTitle, titleBeforeNoun } from '../../src/circumstances/title.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import type { Speakers } from '../../src/speakers/resolution.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** What the reader finds at `[` in a text, and the words of it. */
function read(reader: typeof readTitle | typeof bareTitle | typeof titleBeforeNoun, marked: string): string | null {
  const doc = readDocument(marked.replace('[', ''));
  const scene = setScene(doc, findQuotations(doc).quotations, [], {} as Speakers, {});
  const at = doc.tokens.findIndex(({ start }) => start === marked.indexOf('['));
  const found = reader(scene, at);
  return found && doc.text.slice(doc.tokens[at]?.start, doc.tokens[found.last - 1]?.end);
}

const LONG = 'A Very Long Title Of A Show About The Old Coast And The Sea';

describe('a title between marks', () => {
  it.each([
    ['her memoir[, “Low Tide,” she wrote', ', “Low Tide,”'],
    ['her memoir [“Low Tide” in May', '“Low Tide”'],
    ['her memoir [*Low Tide* in May', '*Low Tide*'],
    ['CNN[’s “Morning Table” in May', '’s “Morning Table”'],
  ])('is read: %s', (text, title) => {
    expect(read(readTitle, `Ruiz wrote in ${text}.`)).toBe(title);
  });

  it.each([
    `her memoir [“${LONG}” in May`,
    'her memoir [“,” in May',
    'her memoir [in May',
    'her memoir [*Low Tide in May',
  ])('is none in %s', (text) => {
    expect(read(readTitle, `Ruiz wrote in ${text}.`)).toBeNull();
  });

  it('may stand by itself, in title case', () => {
    expect(read(bareTitle, 'Ruiz said on [“Face the Coast” that it held.')).toBe('“Face the Coast”');
    expect(read(bareTitle, 'Ruiz said on [“everyone’s mind” that it held.')).toBeNull();
    expect(read(bareTitle, `Ruiz said on [“${LONG}” that it held.`)).toBeNull();
    expect(read(bareTitle, 'Ruiz said on [Face the Coast that it held.')).toBeNull();
  });

  it('may stand before the noun that tells what it is', () => {
    expect(read(titleBeforeNoun, 'Ruiz told [the “Low Tide” podcast that it held.')).toBe('the “Low Tide” podcast');
    expect(read(titleBeforeNoun, 'Ruiz told [the “Low Tide” crew that it held.')).toBeNull();
    expect(read(titleBeforeNoun, 'Ruiz told [the “low tide” podcast that it held.')).toBeNull();
    expect(read(titleBeforeNoun, 'Ruiz told [Pell’s “Low Tide” podcast that it held.')).toBeNull();
  });
});
