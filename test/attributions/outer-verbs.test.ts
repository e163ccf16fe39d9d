import { describe, expect, it } from 'vitest';
import { withoutOuterVerb } from '../../src/attributions/contents/outer-verbs.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { sceneOf, textOf } from './made-scene.ts';

function contentIn(text: string, cue: string, source: string, said: string): (string | null)[] {
  const content = text.slice(text.indexOf(said), -1);
  const scene = sceneOf(text, { cue, source, content: [content], attribution: 'belief' });
  const tagged = scene.cues[0] as TaggedCue;
  return withoutOuterVerb(scene, tagged, tagged.parts.content).map((range) => textOf(scene.doc, range));
}

describe('the verb of the clause in whose subject somebody reports', () => {
  it.each([
    ['Ruiz’s attacks on the new dam have angered growers.', 'attacks', 'Ruiz’s', 'the new dam'],
    ['His decision to sell the mill has split the town.', 'decision', 'His', 'to sell the mill'],
    ['Growers who want to sell their land are waiting.', 'want', 'who', 'to sell their land'],
    [
      'His claim that the mill had not been sold to the town was false.',
      'claim',
      'His',
      'that the mill had not been sold to the town',
    ],
    ['The group backing the new dam was small.', 'backing', 'The group', 'the new dam'],
  ])('ends what was said: %s', (text, cue, source, said) => {
    expect(contentIn(text, cue, source, said)).toEqual([said]);
  });

  it.each([
    ['Growers who fear the dam will leak.', 'fear', 'who', 'the dam will leak'],
    ['Ruiz wants the dam to be safe.', 'wants', 'Ruiz', 'the dam to be safe'],
    ['They mocked his claim that the dam is safe.', 'claim', 'his', 'that the dam is safe'],
    [
      'His claim that the mill was old and the town was poor.',
      'claim',
      'His',
      'that the mill was old and the town was poor',
    ],
    ['His claim that Varga said the town was poor.', 'claim', 'His', 'that Varga said the town was poor'],
    ['His claim that the mill that lost money was sold.', 'claim', 'His', 'that the mill that lost money was sold'],
    ['His fear that shops closed in May will not open.', 'fear', 'His', 'that shops closed in May will not open'],
    ['Ruiz’s attacks on dams that have leaked.', 'attacks', 'Ruiz’s', 'dams that have leaked'],
    ['His plea to see what the dam is for.', 'plea', 'His', 'to see what the dam is for'],
    ['Her plan to say the dam was safe.', 'plan', 'Her', 'to say the dam was safe'],
    ['Her plan to prove the mill was safe.', 'plan', 'Her', 'to prove the mill was safe'],
    ['Her attacks on the tactics the firm has used.', 'attacks', 'Her', 'the tactics the firm has used'],
    ['Growers who want to live as others do.', 'want', 'who', 'to live as others do'],
  ])('is not any verb of what was said: %s', (text, cue, source, said) => {
    expect(contentIn(text, cue, source, said)).toEqual([said]);
  });

  it('is none where marks stand, or before the cue', () => {
    const said = 'the “new dam” have angered growers';
    expect(contentIn(`His attacks on ${said}.`, 'attacks', 'His', said)).toEqual([said]);
  });
});
