import type { Member } from '../member.ts';
import { firstFrom, type Mention } from '../mention.ts';
import { CUE, has, is, lowerAt, type Scene, sameSentence } from '../scene/scene.ts';
import { ADJ, ADV, AUX, NOUN, NUM, VERB } from '../scene/word-bits.ts';
import type { Reading } from './story.ts';

/**
 * The subject of the verb that a pronoun is the object of: it means somebody else (Chomsky’s principle B).
 *
 *     The Speaker, Ana Ruiz, tells her to sit down.      Luis Ortega never liked him.
 *                  --------        ---                   -----------             ---
 */
export function ownSubject({ scene, mentions }: Pick<Reading, 'scene' | 'mentions'>, at: number): Member | null {
  const verb = at - 1;
  if (!is(scene, verb, VERB) || lowerAt(scene, verb).endsWith('ing')) return null;
  if (isOwn(scene, at)) return null;
  const isCue = has(scene, verb, CUE);
  const last = startOfGroup(scene, verb);
  for (let index = firstFrom(mentions, at) - 1; index >= 0; index--) {
    const mention = mentions[index] as Mention;
    if (!sameSentence(scene, mention.first, at)) return null;
    if (mention.last === last || (isCue && mention.isSourceHead)) return mention.resolution?.member ?? null;
  }
  return null;
}

/** "himself", "her mother"; some taggers take "lost her cool" for two verbs. */
function isOwn(scene: Scene, at: number): boolean {
  const lower = lowerAt(scene, at);
  return lower.endsWith('self') || lower.endsWith('selves') || (lower === 'her' && is(scene, at + 1, POSSESSED));
}

const POSSESSED = NOUN | ADJ | VERB | NUM;

/** "[has never] liked" */
function startOfGroup(scene: Scene, verb: number): number {
  let first = verb;
  while (is(scene, first - 1, AUX | ADV)) first--;
  return first;
}
