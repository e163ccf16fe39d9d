import { describe, expect, it } from 'vitest';
import { withoutFrontedObject } from '../../src/attributions/contents/fronted-objects.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { type MadeReading, sceneOf, textOf } from './made-scene.ts';

function contentIn(text: string, made: MadeReading) {
  const scene = sceneOf(text, made);
  const tagged = scene.cues[0] as TaggedCue;
  return withoutFrontedObject(scene, tagged, tagged.parts.content).map((range) => textOf(scene.doc, range));
}

describe('the pronoun for what is called something', () => {
  it.each([
    ['the plan, which Ruiz called “a gift”', 'called', ['which', '“a gift”']],
    ['the men whom Ruiz branded “a gift”', 'branded', ['whom', '“a gift”']],
    ['the men whom Ruiz described as “a gift”', 'described', ['whom', 'as “a gift”']],
  ])('is no content: %s', (text, cue, content) => {
    expect(contentIn(text, { cue, source: 'Ruiz', content })).toEqual(['“a gift”']);
  });

  it('leaves no more than the marks behind “as”', () => {
    const text = 'the men whom Ruiz described as “a gift” to all';
    const content = ['whom', 'as “a gift” to all'];
    expect(contentIn(text, { cue: 'described', source: 'Ruiz', content })).toEqual(['“a gift” to all']);
  });

  it.each([
    ['the plan, which Ruiz said was “a gift”', 'said', ['which', 'was “a gift”']],
    ['the plan, which Ruiz described as a gift', 'described', ['which', 'as a gift']],
    ['This, Ruiz added, “a gift”', 'added', ['This', '“a gift”']],
    ['the plan, which Ruiz called “a gift”', 'called', ['“a gift”']],
    ['the plan, which Ruiz called “a gift” and “a loss”', 'called', ['which', '“a gift”', '“a loss”']],
    ['the plan, which then Ruiz called “a gift”', 'called', ['which', '“a gift”']],
    ['the bay in which Ruiz called it “a gift”', 'called', ['in which', '“a gift”']],
  ])('is left where it is more: %s', (text, cue, content) => {
    expect(contentIn(text, { cue, source: 'Ruiz', content })).toEqual(content);
  });

  it('is left where nobody calls it so', () => {
    const content = ['which', '“a gift”'];
    expect(contentIn('the plan, which Ruiz called “a gift”', { cue: 'called', source: null, content })).toEqual(
      content,
    );
  });
});
