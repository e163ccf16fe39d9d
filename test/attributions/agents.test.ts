import { describe, expect, it } from 'vitest';
import { withAgent } from '../../src/attributions/mending/agents.ts';
import { type MadeReading, mendedBy, sceneOf, textOf } from './made-scene.ts';

/** Source and content after the reading is given its agent. */
function mendedIn(text: string, made: MadeReading) {
  const scene = sceneOf(text, made);
  return mendedBy((at, tagged) => withAgent(at, tagged) ?? tagged, scene).cues.map(({ parts }) => [
    textOf(scene.doc, parts.source),
    ...parts.content.map((range) => textOf(scene.doc, range)),
  ])[0];
}

describe('the agent of a passive that calls something', () => {
  it.each<[string, MadeReading, string, string]>([
    [
      'The inquiry, often labelled a “witch hunt” by ministers, goes on.',
      { cue: 'labelled', source: 'The inquiry', content: ['a “witch hunt”'] },
      'ministers',
      'a “witch hunt”',
    ],
    [
      'Vole was dismissed as “a very small man” by the old mayor last year.',
      {
        cue: 'was dismissed',
        anchor: 'dismissed',
        source: 'Vole',
        content: ['as “a very small man” by the old mayor'],
      },
      'the old mayor',
      'as “a very small man”',
    ],
    [
      'The book was read by many and praised by Ruiz as “a firework”.',
      { cue: 'praised', source: 'The book', content: ['Ruiz as “a firework”'] },
      'Ruiz',
      'as “a firework”',
    ],
    [
      'The win, hailed as “the best in years” by the club, lifted them.',
      { cue: 'hailed', source: 'the club, lifted them', content: ['The win', 'as “the best in years”'] },
      'the club',
      'as “the best in years”',
    ],
    [
      'Called a “clown” by Ruiz, Vole left.',
      { cue: 'Called', source: 'Vole', content: ['a “clown”'] },
      'Ruiz',
      'a “clown”',
    ],
  ])('is who calls it: %s', (text, made, source, content) => {
    expect(mendedIn(text, made)).toEqual([source, content]);
  });

  it.each<[string, string, MadeReading]>([
    [
      'of a verb with an object',
      'The mayor, 61, called it a “farce” by any measure.',
      { cue: 'called', source: 'The mayor', content: ['it a “farce”'] },
    ],
    [
      'of a title',
      'The song, called “Low Tide” by Ruiz, is old.',
      { cue: 'called', source: 'The song', content: ['“Low Tide”'] },
    ],
    [
      'without *by*',
      'The inquiry, often labelled a “witch hunt” in Lyon, goes on.',
      { cue: 'labelled', source: 'The inquiry', content: ['a “witch hunt”'] },
    ],
    [
      'of a verb that calls nothing',
      'The inquiry, first reported as “very late” by noon, goes on.',
      { cue: 'reported', source: 'The inquiry', content: ['as “very late”'] },
    ],
  ])('is none %s', (_, text, made) => {
    expect(mendedIn(text, made)?.[0]).toBe(made.source);
  });
});
