import { describe, expect, it } from 'vitest';
import { isHeard } from '../../src/attributions/refusals/heard.ts';
import { isOtherVerb } from '../../src/attributions/refusals/other-verb.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { type MadeReading, sceneOf } from './made-scene.ts';

const judged = (refuses: typeof isHeard, text: string, made: MadeReading): boolean => {
  const scene = sceneOf(text, made);
  return refuses(scene, scene.cues[0] as TaggedCue);
};

describe('a verb that is none of speech', () => {
  it.each<[string, MadeReading]>([
    [
      'When Ruiz went to fetch him the alarm was raised.',
      { cue: 'went', source: 'Ruiz', content: ['the alarm was raised'] },
    ],
    ['Ruiz is alleged to have called it “a farce”.', { cue: 'is', source: 'Ruiz', content: ['it “a farce”'] }],
    ['Storm Eva live: “Danger to life” today', { cue: 'live', source: 'Storm Eva', content: ['“Danger to life”'] }],
    [
      'He tells her about the night the crew fell.',
      { cue: 'tells', source: 'He', content: ['about the night the crew fell'] },
    ],
    [
      'Cook tells inquest of “wall of smoke” in hall',
      { cue: 'tells', source: 'Cook', content: ['“wall of smoke” in hall'] },
    ],
    ['Hikers thank “angels” in green.', { cue: 'thank', source: 'Hikers', content: ['“angels”'] }],
  ])('is refused: %s', (text, made) => {
    expect(judged(isOtherVerb, text, made)).toBe(true);
  });

  it.each<[string, MadeReading]>([
    ['Ruiz went: “Not in my town.”', { cue: 'went', source: 'Ruiz', content: ['“Not in my town.”'] }],
    ['“You saved us all,” Ruiz thanked them.', { cue: 'thanked', source: 'Ruiz', content: ['“You saved us all,”'] }],
    ['Ruiz thanked them that it was dry.', { cue: 'thanked', source: 'Ruiz', content: ['that it was dry'] }],
    ['Ruiz tells them how it fell.', { cue: 'tells', source: 'Ruiz', content: ['how it fell'] }],
    ['“All of it,” Ruiz told them.', { cue: 'told', source: 'Ruiz', content: ['“All of it,”'] }],
    ['Ruiz says: “Danger to life” today', { cue: 'says', source: 'Ruiz', content: ['“Danger to life”'] }],
    ['Her plea was “leave us” then.', { cue: 'was', source: 'Her plea', content: ['“leave us”'] }],
  ])('is not: %s', (text, made) => {
    expect(judged(isOtherVerb, text, made)).toBe(false);
  });
});

describe('somebody who hears', () => {
  const heard = (source: string): boolean =>
    judged(isHeard, `${source} heard that it was late.`, { cue: 'heard', source, content: ['that it was late'] });

  it.each(['Coroner Ana Ruiz', 'The coroner', 'She'])('says nothing: %s', (source) => {
    expect(heard(source)).toBe(true);
  });

  it.each(['Marlow Crown Court', 'The inquest', 'Jurors', 'Councillors'])(
    'stands for those who speak there: %s',
    (source) => {
      expect(heard(source)).toBe(false);
    },
  );

  it('may say what it heard', () => {
    const made = { cue: 'said', source: 'The coroner', content: ['it was late'] };
    expect(judged(isHeard, 'The coroner said it was late.', made)).toBe(false);
  });
});
