import { describe, expect, it } from 'vitest';
import { withColonSubject } from '../../src/attributions/mending/colon-clauses.ts';
import { type MadeReading, mendedBy, sceneOf, textOf } from './made-scene.ts';

function sourceIn(text: string, ...readings: MadeReading[]) {
  const scene = sceneOf(text, ...readings);
  const last = mendedBy(withColonSubject, scene).cues.at(-1);
  return last && textOf(scene.doc, last.parts.source);
}
const colonBehind = (source: string): MadeReading => ({ cue: ':', source, content: ['He never tires'] });

describe('the clause before a colon', () => {
  it.each([
    ['The coach has hired Matt Boyd: “He never tires.”', 'The coach has hired Matt Boyd', 'The coach'],
    ['On Monday Ana Ruiz went to court: “He never tires.”', 'Ana Ruiz went to court', 'Ana Ruiz'],
  ])('has its subject for the source: %s', (text, source, subject) => {
    expect(sourceIn(text, colonBehind(source))).toBe(subject);
  });

  it.each([
    ['The club slept. Coach Matt Boyd: “He never tires.”', 'Coach Matt Boyd'],
    ['The club slept. It went to Matt Boyd: “He never tires.”', 'The club'],
    ['The club slept. One more thing: “He never tires.”', 'The club'],
  ])('is but a name, where that has its sentence to itself: %s', (text, source) => {
    expect(sourceIn(text, colonBehind('The club'))).toBe(source);
  });

  it('has the one that the network sees before its verb', () => {
    const text = 'The coach praises winger Matt Boyd: “He never tires.”';
    const praises: MadeReading = { cue: 'praises', source: 'The coach', content: ['winger Matt Boyd'] };
    expect(sourceIn(text, praises, colonBehind('The coach praises winger Matt Boyd'))).toBe('The coach');
    const own: MadeReading = { cue: 'praises', source: 'winger Matt Boyd', content: ['The coach'] };
    expect(sourceIn(text, own, colonBehind('The coach praises winger Matt Boyd'))).toBe(
      'The coach praises winger Matt Boyd',
    );
  });

  it.each([
    ['Carla Munn, who owns a bar on Third: “He never tires.”', 'Carla Munn, who owns a bar on Third'],
    ['The old rules were kept: “He never tires.”', 'The old rules were kept'],
    ['Men agree - Ana Ruiz: “He never tires.”', 'Men agree - Ana Ruiz'],
    ['The coach: “He never tires.”', 'The coach'],
  ])('is left where it tells of nobody: %s', (text, source) => {
    expect(sourceIn(text, colonBehind(source))).toBe(source);
  });
});
