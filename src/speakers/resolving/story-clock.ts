import { has, QUOTED, type Scene } from '../scene/scene.ts';
import { type Focus, WEIGHTS } from './focus.ts';

/** Lets the time of the story pass up to a token: a sentence that is all quoted is short, one that is told is long. */
export function startClock(scene: Scene, focus: Focus): (at: number) => void {
  const { tokens, sentences } = scene.doc;
  let sentence = 0;
  return (at) => {
    const now = tokens[at]?.sentence ?? 0;
    for (; sentence < now; sentence++) {
      const { first, last, paragraph } = sentences[sentence] as (typeof sentences)[number];
      const isQuoted = has(scene, first, QUOTED) && has(scene, last - 1, QUOTED);
      focus.pass(isQuoted ? WEIGHTS.quotedSentence : WEIGHTS.sentence);
      if (sentences[sentence + 1]?.paragraph !== paragraph) focus.pass(WEIGHTS.paragraph);
    }
  };
}
