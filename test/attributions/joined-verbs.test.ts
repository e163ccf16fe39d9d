import { describe, expect, it } from 'vitest';
import { withoutJoinedVerb } from '../../src/attributions/contents/joined-verbs.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { sceneOf, textOf } from './made-scene.ts';

function contentIn(text: string, cue: string): string | null {
  const content = text.slice(text.indexOf(cue) + cue.length + 1, -1);
  const scene = sceneOf(text, { cue, source: 'Ruiz', content: [content] });
  const tagged = scene.cues[0] as TaggedCue;
  const [own] = withoutJoinedVerb(scene, tagged.cue, tagged.parts.content);
  return own === tagged.parts.content[0] ? null : textOf(scene.doc, own);
}

describe('what a speaker did besides', () => {
  it.each([
    ['Ruiz vowed to mend the dam and later left for the hills.', 'vowed', 'to mend the dam'],
    ['Ruiz denied the theft, but was fined.', 'denied', 'the theft'],
    ['Ruiz promises to mend the dam and takes a pay cut.', 'promises', 'to mend the dam'],
  ])('is no part of what was said: %s', (text, cue, own) => {
    expect(contentIn(text, cue)).toBe(own);
  });

  it.each([
    ['Ruiz said she mended the dam and left for the hills.', 'said'],
    ['Ruiz thanked the men who came and worked all night.', 'thanked'],
    ['Ruiz promised to mend the dam and to leave the hills.', 'promised'],
    ['Ruiz denounced the theft and lies.', 'denounced'],
    ['Ruiz asked to see the torn and painted maps.', 'asked'],
    ['Ruiz denied “the theft and was fined”.', 'denied'],
  ])('is not looked for: %s', (text, cue) => {
    expect(contentIn(text, cue)).toBeNull();
  });
});
