import { describe, expect, it } from 'vitest';
import { withFrontedParticiple } from '../../src/attributions/mending/fronted-participles.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { type MadeReading, sceneOf, textOf } from './made-scene.ts';

function mended(text: string, made: MadeReading): { source: string | null; confidence: number } {
  const scene = sceneOf(text, { confidence: 0.2, ...made });
  const { parts, confidence } = withFrontedParticiple(scene, scene.cues[0] as TaggedCue);
  return { source: textOf(scene.doc, parts.source), confidence };
}

describe('a participle that opens the sentence', () => {
  it.each([
    ['Conceding that the dam leaked, Ruiz closed it.', 'Conceding', 'that the dam leaked', 'Ruiz'],
    ['In rejecting the plan, the council also voted for a study.', 'rejecting', 'the plan', 'the council'],
    ['But in addition to praising the crew, she sent them home.', 'praising', 'the crew', 'she'],
    ['Two years after backing the plan, the mill’s owner has sold.', 'backing', 'the plan', 'the mill’s owner'],
  ])('has the subject of the main clause: %s', (text, cue, content, source) => {
    expect(mended(text, { cue, content: [content] })).toEqual({ source, confidence: 0.5 });
  });

  it.each([
    ['Despite praising the crew, it was clear that they had lost.', 'praising', 'the crew'],
    ['After praising the crew, there was little to add.', 'praising', 'the crew'],
    ['Critics of rejecting the plan, Ruiz said, were few.', 'rejecting', 'the plan'],
    ['In rejecting the plan, which was late, they split.', 'rejecting', 'the plan'],
    ['Praising the crew, “they” left.', 'Praising', 'the crew'],
    ['Praising the crew is easy.', 'Praising', 'the crew'],
  ])('has none: %s', (text, cue, content) => {
    expect(mended(text, { cue, content: [content] })).toEqual({ source: null, confidence: 0.2 });
  });

  it('is no plainer where the network hardly saw a report', () => {
    const made = { cue: 'Turning', content: ['to the vote'], confidence: 0.05 };
    expect(mended('Turning to the vote, Ruiz smiled.', made)).toEqual({ source: 'Ruiz', confidence: 0.05 });
  });
});
