import { describe, expect, it } from 'vitest';
import { Cast } from '../../src/speakers/cast.ts';
import { Focus, WEIGHTS } from '../../src/speakers/resolving/focus.ts';
import { startClock } from '../../src/speakers/resolving/story-clock.ts';
import { sceneOf } from './made-scene.ts';

/** What is left at the last token of a salience of 1 at the first. */
function leftAtEnd(text: string): number {
  const scene = sceneOf(text);
  const focus = new Focus();
  const member = new Cast(null).add(['Ana'], ['ana'], 'person');
  focus.raise(member, 1);
  startClock(scene, focus)(scene.doc.tokens.length - 1);
  return focus.salienceOf(member);
}

describe('startClock', () => {
  it.each([
    ['no time within a sentence', 'It rained on the old crew.', 1],
    ['a sentence', 'It rained on the crew. It snowed.', WEIGHTS.sentence],
    ['two sentences', 'It rained on the crew. It snowed. It thawed.', WEIGHTS.sentence ** 2],
    ['a quoted sentence', '“It rained on the crew.” It snowed.', WEIGHTS.quotedSentence],
    ['a sentence that begins quoted', '“It rained” on the crew. It snowed.', WEIGHTS.sentence],
    ['a sentence that ends quoted', 'It rained on the “crew.” It snowed.', WEIGHTS.sentence],
    ['a paragraph', 'It rained on the crew.\nIt snowed.', WEIGHTS.sentence * WEIGHTS.paragraph],
  ])('lets %s pass', (_, text, left) => {
    expect(leftAtEnd(text)).toBeCloseTo(left, 6);
  });

  it('lets no sentence pass twice', () => {
    const scene = sceneOf('It rained on the crew. It snowed.');
    const focus = new Focus();
    const member = new Cast(null).add(['Ana'], ['ana'], 'person');
    focus.raise(member, 1);
    const tick = startClock(scene, focus);
    for (const at of [0, 8, 8, 8]) tick(at);
    expect(focus.salienceOf(member)).toBeCloseTo(WEIGHTS.sentence, 6);
  });
});
