import { describe, expect, it } from 'vitest';
import type { TokenRange } from '../../src/attributions/attribution.ts';
import { withoutOuterVerb } from '../../src/attributions/contents/outer-verbs.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { sceneOf, textOf } from './made-scene.ts';

function contentIn(text: string, content: string): string | null {
  const scene = sceneOf(text, { cue: 'said', content: [content] });
  const { cue, parts } = scene.cues[0] as TaggedCue;
  return textOf(scene.doc, withoutOuterVerb(scene, cue, parts.content[0] as TokenRange));
}

describe('the verb of the clause around what was said', () => {
  it.each([
    ['The pills that Arvo said are “quite harmless” have been withdrawn.', 'are “quite harmless”'],
    ['The pills, which Holm said “have saved nobody,” will be withdrawn.', '“have saved nobody,”'],
    ['The dam, which Ruiz said was safe, has burst.', 'was safe'],
    [
      'The plan, which Ruiz said was “what we want” and would be ready in May, has stalled.',
      'was “what we want” and would be ready in May',
    ],
  ])('is no part of it: %s', (text, own) => {
    expect(contentIn(text, text.slice(text.indexOf(own), -1))).toBe(own);
  });

  it.each([
    'Ruiz said “the dam” is safe.',
    'The dam that Ruiz said would be “as good as new” in May.',
    'The dam that Ruiz said made the keepers, Holm included, have doubts.',
    'The dam that Ruiz said holds whatever comes, be it rain or ice.',
    'The dam that Ruiz said is “the old one, is dead and will go”.',
  ])('is not looked for: %s', (text) => {
    const content = text.slice(text.indexOf('said ') + 'said '.length, -1);
    expect(contentIn(text, content)).toBe(content);
  });
});
