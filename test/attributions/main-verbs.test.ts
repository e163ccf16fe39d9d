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
