import { describe, expect, it } from 'vitest';
import { withoutJoinedReport } from '../../src/attributions/mending/joined-reports.ts';
import { type MadeReading, mendedBy, sceneOf, textOf } from './made-scene.ts';

const TEXT = 'Marlow says it had closed the dam, and the union said nobody was told.';
const WHOLE = 'it had closed the dam, and the union said nobody was told';
const MARLOW: MadeReading = { cue: 'says', source: 'Marlow', content: [WHOLE] };
const UNION: MadeReading = { cue: 'said', source: 'the union', content: ['nobody was told'] };

function contentOf(text: string, ...made: readonly MadeReading[]) {
  const scene = sceneOf(text, ...made);
  const [tagged] = mendedBy(withoutJoinedReport, scene).cues;
  return tagged?.parts.content.map((range) => textOf(scene.doc, range));
}

describe('what somebody else says behind a comma', () => {
  it('is no part of the report before it', () => {
    expect(contentOf(TEXT, MARLOW, UNION)).toEqual(['it had closed the dam']);
  });

  it.each<[string, string, MadeReading, MadeReading]>([
    ['says it in other words', TEXT.replace('says', 'adds'), { ...MARLOW, cue: 'adds' }, UNION],
    ['has no source of its own', TEXT, MARLOW, { ...UNION, source: null }],
    ['is hardly a report', TEXT, MARLOW, { ...UNION, confidence: 0.1 }],
    ['stands without a comma', TEXT.replace(',', ''), { ...MARLOW, content: [WHOLE.replace(',', '')] }, UNION],
    [
      'is said by a pronoun',
      TEXT.replace('the union', 'she'),
      { ...MARLOW, content: [WHOLE.replace('the union', 'she')] },
      { ...UNION, source: 'she' },
    ],
    [
      'stands in marks',
      'Marlow says “it had closed the dam, and the union said nobody was told”.',
      { ...MARLOW, content: [`“${WHOLE}”`] },
      UNION,
    ],
  ])('is one that %s', (_, text, first, second) => {
    expect(contentOf(text, first, second)).toEqual(first.content);
  });
});
