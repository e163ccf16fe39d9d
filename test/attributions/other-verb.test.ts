import { describe, expect, it } from 'vitest';
import { isOtherVerb } from '../../src/attributions/refusals/other-verb.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const isRefused = (text: string, made: MadeReading): boolean => holdsFor(isOtherVerb, text, made);

describe('a verb that is none of speech', () => {
  it.each<[string, MadeReading]>([
    [
      'When Ruiz went to fetch him the alarm was raised.',
      { cue: 'went', source: 'Ruiz', content: ['the alarm was raised'] },
    ],
    ['Ruiz is alleged to have called it “a farce”.', { cue: 'is', source: 'Ruiz', content: ['it “a farce”'] }],
    ['Ruiz used the page to end it.', { cue: 'used', source: 'Ruiz', content: ['to end it'] }],
    ['Hikers thank “angels” in green.', { cue: 'thank', source: 'Hikers', content: ['“angels”'] }],
    ['It is the Channel 4 show he has hosted.', { cue: 'show', source: 'the Channel 4', content: ['he has hosted'] }],
    [
      'In a programme note Ruiz says it leaks.',
      { cue: 'note', source: 'a programme', content: ['Ruiz says it leaks'] },
    ],
    ['Ruiz directed “Low Tide”.', { cue: 'directed', source: 'Ruiz', content: ['“Low Tide”'] }],
    [
      'She met Ada Holm, star of the reality show “Harbour Wives.”',
      { cue: 'show', source: 'She met Ada Holm, star of the reality', content: ['“Harbour Wives.”'] },
    ],
    [
      'One of her recent reads, “The Salt Road,” is dull.',
      { cue: 'reads', source: 'One of her recent', content: ['“The Salt Road,”'] },
    ],
    ['The win adds to her lead.', { cue: 'adds', source: 'The win', content: ['her lead'] }],
    ['Ruiz pointed toward the exit.', { cue: 'pointed', source: 'Ruiz', content: ['the exit'] }],
    ['Ruiz points at the clock.', { cue: 'points', source: 'Ruiz', content: ['at the clock'] }],
    ['Ruiz is assured of a seat.', { cue: 'assured', source: 'Ruiz', content: ['a seat'] }],
  ])('is refused: %s', (text, made) => {
    expect(isRefused(text, made)).toBe(true);
  });

  it.each<[string, MadeReading]>([
    ['Ruiz went: “Not in my town.”', { cue: 'went', source: 'Ruiz', content: ['“Not in my town.”'] }],
    ['“You saved us all,” Ruiz thanked them.', { cue: 'thanked', source: 'Ruiz', content: ['“You saved us all,”'] }],
    ['Ruiz thanked them that it was dry.', { cue: 'thanked', source: 'Ruiz', content: ['that it was dry'] }],
    ['Her plea was “leave us” then.', { cue: 'was', source: 'Her plea', content: ['“leave us”'] }],
    ['The council show that it leaks.', { cue: 'show', source: 'council', content: ['that it leaks'] }],
    ['The figures show that it leaks.', { cue: 'show', source: 'The figures', content: ['that it leaks'] }],
    ['The figures show: “Nobody Waits”.', { cue: 'show', source: 'The figures', content: ['“Nobody Waits”'] }],
    ['The weekly survey will show “it leaks”.', { cue: 'show', source: 'survey', content: ['“it leaks”'] }],
    ['The sign reads “Nobody Waits”.', { cue: 'reads', source: 'The sign', content: ['“Nobody Waits”'] }],
    ['A mere 9 percent say it leaks.', { cue: 'say', source: 'A mere 9 percent', content: ['it leaks'] }],
    ['A group of bakers say it leaks.', { cue: 'say', source: 'A group of bakers', content: ['it leaks'] }],
    ['A few say it leaks.', { cue: 'say', source: 'A few', content: ['it leaks'] }],
    ['A notice read “it leaks” then.', { cue: 'read', source: 'A notice', content: ['“it leaks”'] }],
    ['Ruiz directed that it be “sunk”.', { cue: 'directed', source: 'Ruiz', content: ['that it be “sunk”'] }],
    ['Ruiz directed “everyone to leave”.', { cue: 'directed', source: 'Ruiz', content: ['“everyone to leave”'] }],
    ['The team say it leaks.', { cue: 'say', source: 'The team', content: ['it leaks'] }],
    ['A boy and a man say it leaks.', { cue: 'say', source: 'A boy and a man', content: ['it leaks'] }],
    ['Ruiz added to the crew that it leaks.', { cue: 'added', source: 'Ruiz', content: ['that it leaks'] }],
    ['Ruiz added to “much noise”.', { cue: 'added', source: 'Ruiz', content: ['“much noise”'] }],
    ['Ruiz pointed to falling sales.', { cue: 'pointed', source: 'Ruiz', content: ['falling sales'] }],
    ['Ruiz assured them of a seat.', { cue: 'assured', source: 'Ruiz', content: ['a seat'] }],
  ])('is not: %s', (text, made) => {
    expect(isRefused(text, made)).toBe(false);
  });
});
