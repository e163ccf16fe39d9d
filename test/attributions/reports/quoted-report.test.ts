import { describe, expect, it } from 'vitest';
import { quotedReport } from '../../../src/attributions/reports/quoted-report.ts';
import { SPEECH_VERBS } from '../../../src/attributions/reports/words.ts';
import type { CueVerb } from '../../../src/lexicon/cue-verbs.ts';
import { rangeOf, sceneOf, textOf } from '../made-scene.ts';

/** Source, cue and content of who is quoted in a stretch of "The Courier quoted …". */
function reportIn(inside: string, verb = 'saying') {
  const scene = sceneOf(`The Courier quoted ${inside}.`);
  const { doc } = scene;
  const row = SPEECH_VERBS.get('say') as CueVerb;
  const report = quotedReport(scene, row, rangeOf(doc, verb).first, rangeOf(doc, inside));
  return report && [report.source, report.cue, report.content].map((range) => textOf(doc, range));
}

describe('who is quoted as saying something', () => {
  it.each([
    ['Ruiz as saying the dam would hold', 'Ruiz', 'the dam would hold'],
    ['Ruiz as saying that the dam would hold', 'Ruiz', 'that the dam would hold'],
    ['the old mate, as saying the dam would hold', 'the old mate', 'the dam would hold'],
  ])('has a report of their own: %s', (inside, source, content) => {
    expect(reportIn(inside)).toEqual([source, 'saying', content]);
  });

  it.each([
    ['Ruiz as noting the dam would hold', 'noting'],
    ['Ruiz for saying the dam would hold', 'saying'],
    ['as saying the dam would hold', 'saying'],
    ['in May as saying the dam would hold', 'saying'],
    ['Ruiz as saying', 'saying'],
  ])('has none: %s', (inside, verb) => {
    expect(reportIn(inside, verb)).toBeNull();
  });
});
