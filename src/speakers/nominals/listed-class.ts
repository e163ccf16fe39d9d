import type { Token } from '../../text/document.ts';
import { phraseWordOf } from '../scene/phrase-word.ts';
import { is, type Scene, tokenAt } from '../scene/scene.ts';
import { KNOWN_NOUN } from '../scene/word-bits.ts';
import type { NounClass } from './nouns.ts';

/** The class of the noun at a token, if a list holds it. */
export const listedClass = (scene: Scene, at: number): NounClass | null =>
  is(scene, at, KNOWN_NOUN) ? phraseWordOf((tokenAt(scene, at) as Token).lexeme).nounClass : null;

/** "her [mother]" */
export const isKin = (scene: Scene, at: number): boolean => listedClass(scene, at)?.trait === 'kin';
