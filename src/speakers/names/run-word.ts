import { CUE, goesOn, HEADLINE, has, type Scene, wordAt } from '../scene/scene.ts';
import { ALL_CAPITALS, CAPITAL, DET, FUNCTION_CAPITAL, NEVER_NAME, NOUN, PRON, PROPN } from '../scene/word-bits.ts';

/** Whether the token goes on with a name that stands before it. */
export function continues(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  if ((word & CAPITAL) === 0 || (word & NEVER_NAME) !== 0 || !goesOn(scene, at) || has(scene, at, CUE)) return false;
  if ((word & PROPN) !== 0) return true;
  return (word & (PRON | DET | FUNCTION_CAPITAL)) === 0 && !isAbbreviatedNoun(word) && !has(scene, at, HEADLINE);
}

/** "AI", "TV", "GDP": common nouns for the tagger, so no names. */
export const isAbbreviatedNoun = (word: number): boolean => (word & NOUN) !== 0 && (word & ALL_CAPITALS) !== 0;
