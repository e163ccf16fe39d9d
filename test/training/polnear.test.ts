import { expect, it } from 'vitest';
import { readBrat } from '../../src/training/polnear.ts';

const TEXT = '🚲 Ada Brook said the ferry, which is old, was late.';
const ANNOTATION = [
  'T1\tContent 17 26;42 50\tthe ferry was late',
  'T2\tCue 12 16\tsaid',
  'T3\tSource 2 11\tAda Brook',
  'T4\tAttribution 12 16\tsaid',
  'E1\tAttribution:T4 Source:T3 Cue:T2 Content:T1',
  'E2\tAttribution:T4 Cue:T2',
].join('\n');
const slice = (spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => TEXT.slice(start, end));

it('reads stretches in code points, in parts, and leaves out what has no content', () => {
  const quotes = readBrat(ANNOTATION, TEXT);
  expect(quotes).toHaveLength(1);
  expect(slice(quotes[0]?.content ?? [])).toEqual(['the ferry', 'was late']);
  expect(slice(quotes[0]?.cue ?? [])).toEqual(['said']);
  expect(slice(quotes[0]?.source ?? [])).toEqual(['Ada Brook']);
});

it('takes the parts of a second content, cue or source to the first', () => {
  const [quote] = readBrat('T1\tContent 2 5\tAda\nT2\tContent 6 11\tBrook\nE1\tContent:T2 Content2:T1', TEXT);
  expect(slice(quote?.content ?? [])).toEqual(['Ada', 'Brook']);
});

it('reads nothing out of an empty file', () => {
  expect(readBrat('', TEXT)).toEqual([]);
});
