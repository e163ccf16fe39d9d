import { FURNITURE, goesOn, has, is, type Scene } from '../scene/scene.ts';
import { PUNCT, RESTART } from '../scene/word-bits.ts';

/** Behind the start, a dateline, an opening mark or a colon a capital letter is no evidence. */
export const isSentenceStart = (scene: Scene, at: number): boolean =>
  !goesOn(scene, at) || is(scene, at - 1, RESTART) || has(scene, at - 1, FURNITURE) || isListMark(scene, at - 1);

/** "[-] The Alliance of Growers left" */
const isListMark = (scene: Scene, at: number): boolean => !goesOn(scene, at) && is(scene, at, PUNCT);
