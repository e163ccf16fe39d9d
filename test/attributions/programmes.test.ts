import { describe, expect, it } from 'vitest';
import { withoutProgramme } from '../../src/attributions/contents/programmes.ts';
import { sceneOf, textOf } from './made-scene.ts';

function own(text: string, cue: string, ...content: string[]): (string | null)[] {
  const scene = sceneOf(text, { cue, content });
  const [tagged] = scene.cues;
  if (!tagged) return [];
  return withoutProgramme(scene, tagged.cue, tagged.parts.content).map((range) => textOf(scene.doc, range));
}

describe('the programme on which something was said', () => {
  it.each([
    ['Ruiz told Pell TV’s “Face the Coast” that it held.', 'told', '“Face the Coast” that it held', 'that it held'],
    ['Ruiz told the town’s “Face the Coast” that it held.', 'told', '“Face the Coast” that it held', 'that it held'],
    ['Ruiz said in Pell podcast “Loud Table” that it held.', 'said', '“Loud Table” that it held', 'that it held'],
    [
      'Ruiz told “Face the Coast at Low Tide” that it held.',
      'told',
      '“Face the Coast at Low Tide” that it held',
      'that it held',
    ],
    ['Ruiz told the “Low Tide” podcast that it held.', 'told', '“Low Tide” podcast that it held', 'that it held'],
    ['Ruiz said on the “Low Tide” show that it held.', 'said', 'the “Low Tide” show that it held', 'that it held'],
    ['Ruiz told Pell’s “Low Tide” programme it held.', 'told', '“Low Tide” programme it held', 'it held'],
    ['Ruiz told Pell TV’s “The Coast” it held.', 'told', '“The Coast” it held', 'it held'],
    ['Ruiz said on Pell’s “Soundside” that it held.', 'said', '“Soundside” that it held', 'that it held'],
    ['Ruiz said on “The Coast” that it held.', 'said', '“The Coast” that it held', 'that it held'],
    [
      'Ruiz said on Pell’s “Meet the Coast” that it held.',
      'said',
      'Pell’s “Meet the Coast” that it held',
      'that it held',
    ],
  ])('is no part of it: %s', (text, cue, read, content) => {
    expect(own(text, cue, read)).toEqual([content]);
  });

  it('may stand behind a comma', () => {
    const text = '“It held,” Ruiz said on her podcast, “The Coast.” “It fell.”';
    expect(own(text, 'said', '“It held,”', '“The Coast.” “It fell.”')).toEqual(['“It held,”', '“It fell.”']);
  });

  it('may stand behind *on* once something has been said', () => {
    expect(own('“It held,” Ruiz said on “The Coast.”', 'said', '“It held,”', '“The Coast.”')).toEqual(['“It held,”']);
    expect(own('Ruiz spoke on “The Coast.”', 'spoke', '“The Coast.”')).toEqual(['“The Coast.”']);
    expect(own('“It held,” Ruiz said, going on “until it fell.”', 'said', '“It held,”', '“until it fell.”')).toEqual([
      '“It held,”',
      '“until it fell.”',
    ]);
  });

  it('may stand behind *on* in what follows a comma', () => {
    const text = '“It held,” Ruiz said, speaking on “The Coast.”';
    expect(own(text, 'said', '“It held,”', '“The Coast.”')).toEqual(['“It held,”']);
  });

  it('may be what it was written in', () => {
    const text = 'In his 2004 memoir, “Low Tide,” Ruiz wrote that it held.';
    expect(own(text, 'wrote', 'Low Tide', 'that it held')).toEqual(['that it held']);
    expect(own(`It rained. ${text}`, 'wrote', 'Low Tide', 'that it held')).toEqual(['that it held']);
    expect(own(text, 'wrote', 'Low Tide')).toEqual(['Low Tide']);
    const said = 'In his 2004 memoir, “we lost the dam,” Ruiz wrote, “and it held.”';
    expect(own(said, 'wrote', 'we lost the dam', 'and it held')).toHaveLength(2);
    const place = 'In the old harbour, “Low Tide,” Ruiz wrote, “and it held.”';
    expect(own(place, 'wrote', 'Low Tide', 'and it held')).toHaveLength(2);
  });

  it.each([
    ['In his memoir, “The Dam We Lost in Spring,” Ruiz wrote that it held.', 'The Dam We Lost in Spring'],
    ['In his memoir Ruiz wrote “Low Tide” and that it held.', '“Low Tide”'],
    ['In his memoir was “Low Tide.” Ruiz wrote that it held.', 'Low Tide'],
    ['His memoir, “Low Tide,” Ruiz wrote that it held.', 'Low Tide'],
  ])('is not what is long, stands elsewhere or is told of: %s', (text, title) => {
    expect(own(text, 'wrote', title, 'that it held')).toHaveLength(2);
  });

  it('is nothing by itself', () => {
    const text = '“It held,” Ruiz told Pell TV’s “Face the Coast.”';
    expect(own(text, 'told', '“It held,”', '“Face the Coast.”')).toEqual(['“It held,”']);
    const named = '“It held,” Ruiz said on the podcast “Loud Table.”';
    expect(own(named, 'said', '“It held,”', '“Loud Table.”')).toEqual(['“It held,”']);
    const alone = '“It held,” Ruiz told “Face the Coast” on Friday.';
    expect(own(alone, 'told', '“It held,”', '“Face the Coast”')).toEqual(['“It held,”']);
    const order = '“It held,” Ruiz told “the coast crew” on Friday.';
    expect(own(order, 'told', '“It held,”', '“the coast crew”')).toHaveLength(2);
    expect(own('Ruiz told Pell TV’s “Face the Coast.”', 'told', '“Face the Coast.”')).toEqual(['“Face the Coast.”']);
  });

  it.each([
    ['Ruiz told the crew “Hold the Coast” and slept.', 'told', '“Hold the Coast” and slept'],
    ['Ruiz told Pell’s “brave little crew” it held.', 'told', '“brave little crew” it held'],
    ['Ruiz said “Face the Coast” twice.', 'said', '“Face the Coast” twice'],
    ['Ruiz called the podcast “Loud Table” a joke.', 'called', '“Loud Table” a joke'],
    ['Ruiz called the “Loud Table” podcast a joke.', 'called', 'the “Loud Table” podcast a joke'],
    ['Ruiz told the “brave little” podcast it held.', 'told', 'the “brave little” podcast it held'],
    ['Ruiz called Pell’s “Loud Table” a joke.', 'called', '“Loud Table” a joke'],
    ['Ruiz said of the old “Loud Table” it held.', 'said', '“Loud Table” it held'],
    ['Ruiz spoke for hours on “Loud Table” and slept.', 'spoke', '“Loud Table” and slept'],
    ['Ruiz told Pell of “Face the Coast” and slept.', 'told', '“Face the Coast” and slept'],
    ['Ruiz called Pell’s “Face the Coast” a joke.', 'called', 'Pell’s “Face the Coast” a joke'],
    [
      'Ruiz told Pell’s “A Very Long Title Of A Show On The Coast” it held.',
      'told',
      '“A Very Long Title Of A Show On The Coast” it held',
    ],
    ['Ruiz said on the podcast “of the year” it held.', 'said', '“of the year” it held'],
    ['Ruiz told Pell that it held.', 'told', 'that it held'],
  ])('is not just any quotation: %s', (text, cue, content) => {
    expect(own(text, cue, content)).toEqual([content]);
  });
});
