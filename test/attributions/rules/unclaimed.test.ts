import { describe, expect, it } from 'vitest';
import { unclaimed } from '../../../src/attributions/rules/unclaimed.ts';
import { extract } from '../../../src/extract.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf } from './drafts-of.ts';

const found = (text: string) => draftsOf(unclaimed, sceneOf(text));

describe('sentences between marks that nothing tells of', () => {
  it.each([
    ['The hall was full.\n\n“We will not wait any longer.”\n\nIt rained.'],
    ['“We will not wait any longer. Never.”'],
    ['The house was cold. “We will not wait any longer!” It rained.'],
  ])('have no source: %s', (text) => {
    expect(found(text)).toEqual([{ source: null, cue: null, content: [/“.*”/.exec(text)?.[0]] }]);
  });

  it.each([
    ['a title', 'She wrote “The Long Wait” and “A Short Walk in the Rain”.'],
    ['a part of a sentence', 'The plan to “wait no longer than that.” failed.'],
    ['a few words', '“Never ever.” It rained.'],
    ['an open mark', '“We will not wait any longer.'],
  ])('are not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('are returned to who asks for them', () => {
    const text = 'The hall was full.\n\n“We will not wait any longer.”\n\nIt rained.';
    expect(extract(text).quotes).toEqual([]);
    expect(extract(text, { unattributed: true }).quotes).toMatchObject([
      { text: 'We will not wait any longer.', cue: null, source: null, speaker: null, by: 'unclaimed' },
    ]);
  });
});
