import { describe, expect, it } from 'vitest';
import { withConfidence } from '../../src/attributions/mending/reading.ts';
import { withRelativeReport } from '../../src/attributions/mending/relative-reports.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { mendedIn, sceneOf } from './made-scene.ts';

function confidenceIn(text: string, source: string, cue: string, ...content: string[]): number {
  const scene = sceneOf(text, { cue, source, content });
  return withRelativeReport(scene, withConfidence(scene.cues[0] as TaggedCue, 0.1)).confidence;
}

describe('a report in a relative clause', () => {
  it.each([
    ['Arvo showed a phone that it says can run for a week.', 'it', 'says', 'can run for a week'],
    ['Police held a man who witnesses said was armed.', 'witnesses', 'said', 'was armed'],
  ])('is plain: %s', (text, source, cue, content) => {
    expect(confidenceIn(text, source, cue, content)).toBe(0.5);
  });

  it.each([
    ['Ruiz met the firm and it says can run.', 'it', 'says', 'can run'],
    ['Arvo has a plan that it says a lot about.', 'it', 'says', 'a lot about'],
    ['Arvo has a plan that it likes will do.', 'it', 'likes', 'will do'],
    ['The plan that Ruiz condemned was late.', 'Ruiz', 'condemned', 'was late'],
    ['Arvo has a plan that it says will do “a lot”.', 'it', 'says', '“a lot”'],
    ['Arvo has a plan that it says will do, or “a lot”.', 'it', 'says', 'will do', '“a lot”'],
  ])('is told from others: %s', (text, source, cue, ...content) => {
    expect(confidenceIn(text, source, cue, ...content)).toBe(0.1);
  });
});

describe('the pronoun of a relative clause', () => {
  const sourceIn = (text: string, source: string, content: string) =>
    mendedIn(withRelativeReport, text, { cue: 'say', source, content: [content] }).source;

  it('is no part of the source', () => {
    const text = 'Ruiz made a claim that flood experts say is only half true.';
    expect(sourceIn(text, 'that flood experts', 'is only half true')).toBe('flood experts');
  });

  it('is left where it is all there is, or what was said has a subject', () => {
    expect(sourceIn('They are maps that say are true.', 'that', 'are true')).toBe('that');
    expect(sourceIn('In that town experts say it is true.', 'that town experts', 'it is true')).toBe(
      'that town experts',
    );
  });
});
