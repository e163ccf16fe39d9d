import { describe, expect, it } from 'vitest';
import { withoutMainVerb } from '../../src/attributions/contents/main-verbs.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { sceneOf, textOf } from './made-scene.ts';

function contentIn(text: string, source: string, cue: string): string | null {
  const content = text.slice(text.indexOf(cue) + cue.length + 1, -1);
  const scene = sceneOf(text, { cue, source, content: [content] });
  const tagged = scene.cues[0] as TaggedCue;
  const [own] = withoutMainVerb(scene, tagged, tagged.parts.content);
  return own?.last === tagged.parts.content[0]?.last ? null : textOf(scene.doc, own);
}

describe('the verb whose subject holds a report', () => {
  it.each([
    ['A letter saying that the dam was safe was found.', 'A letter', 'saying', 'that the dam was safe'],
    ['Ruiz’s claim that she never saw it surprised the court.', 'Ruiz’s', 'claim', 'that she never saw it'],
    ['The town’s promise to mend the dam is worth little.', 'The town’s', 'promise', 'to mend the dam'],
    ['Divers who said the dam was safe have fled.', 'who', 'said', 'the dam was safe'],
    ['Divers who once said they would “mend” it have fled.', 'who', 'said', 'they would “mend” it'],
    ['Holm - who once said he would “mend” it - told nobody.', 'who', 'said', 'he would “mend” it'],
    ['Divers who say the man who ran it slept rarely listened.', 'Divers', 'say', 'the man who ran it slept'],
    ['The warning that it would burst if it rained came late.', 'The', 'warning', 'that it would burst if it rained'],
    ['A letter saying that it be scrapped was found.', 'A letter', 'saying', 'that it be scrapped'],
  ])('is no part of it: %s', (text, source, cue, own) => {
    expect(contentIn(text, source, cue)).toBe(own);
  });

  it.each([
    ['Ruiz’s claim that she never saw it and signed nothing.', 'Ruiz’s', 'claim'],
    ['A notice saying that the man the police sought was seen.', 'A notice', 'saying'],
    ['A notice saying it leaked when it rained.', 'A notice', 'saying'],
    ['A keeper saying that she knew the diver lied.', 'A keeper', 'saying'],
    ['The diver claims to have been there.', 'The diver', 'claims'],
    ['The keeper rejected the claim that the dam was safe held up.', 'The keeper', 'claim'],
  ])('is not looked for: %s', (text, source, cue) => {
    expect(contentIn(text, source, cue)).toBeNull();
  });
});

/** The contents of a belief that goes to the end of the sentence. */
function contentOf(text: string, cue: string, source: string, said: string): (string | null)[] {
  const content = text.slice(text.indexOf(said), -1);
  const scene = sceneOf(text, { cue, source, content: [content], attribution: 'belief' });
  const tagged = scene.cues[0] as TaggedCue;
  return withoutMainVerb(scene, tagged, tagged.parts.content).map((range) => textOf(scene.doc, range));
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
    expect(contentOf(text, cue, source, said)).toEqual([said]);
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
    expect(contentOf(text, cue, source, said)).toEqual([said]);
  });

  it('stands behind marks too', () => {
    const said = 'the “new dam”';
    expect(contentOf(`His attacks on ${said} have angered growers.`, 'attacks', 'His', said)).toEqual([said]);
  });
});
