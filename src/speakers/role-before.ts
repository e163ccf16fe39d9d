import { AFFILIATION_WORDS } from '../lexicon/capital-words.ts';
import { NO_ROLE, PAST_ROLE, ROLE_MODIFIERS } from '../lexicon/person-nouns.ts';
import type { Token } from '../text/document.ts';
import type { RoleFound } from './mention.ts';
import { isPersonNoun, nounClass, titleOf } from './nouns.ts';
import { officeName } from './office.ts';
import { type Scene, sameSentence, tokenAt } from './scene.ts';

const MAX_ROLE = 10;
const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);

/**
 * The role that stands before a name, from its first modifier on:
 *
 *     according to Arvo infrastructure director Ana Ruiz      the Marlow mayor, former Gov. Luis Ortega
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                              ^^^^^^^^^^^
 *
 * `titleFirst` to `nameFirst` are the capitalized words of title or role that the run itself holds.
 */
export function roleBefore(scene: Scene, titleFirst: number, nameFirst: number): RoleFound | null {
  const head = headOf(scene, titleFirst, nameFirst);
  if (!head) return null;
  let first = Math.min(titleFirst, head.index);
  while (nameFirst - first < MAX_ROLE && sameSentence(scene, first - 1, first) && isPartOfRole(scene, first - 1))
    first--;
  while (first < head.index && tokenAt(scene, first)?.text === '-') first++;
  const title = titleOf(head.lower);
  if (title?.office === null) return null;
  const noun = title?.office ?? nounClass(head)?.noun ?? head.lower;
  return {
    first,
    last: nameFirst,
    ...officeName(scene, first, head.index, noun),
    past: holdsPast(scene, first, nameFirst),
  };
}

/** The noun of the role: within the run, or the lower-case noun right before it. */
function headOf(scene: Scene, titleFirst: number, nameFirst: number): Token | null {
  for (let at = nameFirst - 1; at >= titleFirst; at--) {
    const token = tokenAt(scene, at) as Token;
    if (titleOf(token.lower) || nounClass(token)?.kind === 'person') return token;
  }
  if (titleFirst < nameFirst) return tokenAt(scene, nameFirst - 1) ?? null;
  const before = tokenAt(scene, nameFirst - 1);
  if (!before || !sameSentence(scene, nameFirst - 1, nameFirst) || !isNoun(before)) return null;
  const known = nounClass(before);
  return isPersonNoun(before) && known?.trait !== 'kin' ? before : null;
}

/** "security chief": some taggers take it for an adjective. */
const isNoun = (token: Token): boolean =>
  token.pos === 'NOUN' || token.pos === 'PROPN' || (token.pos === 'ADJ' && nounClass(token)?.trait === 'leads');

function isPartOfRole(scene: Scene, at: number): boolean {
  const { pos, lower, text } = tokenAt(scene, at) as Token;
  if (text === '-' || ROLE_MODIFIERS.has(lower) || AFFILIATION_WORDS.has(lower) || PAST_ROLE.has(lower)) return true;
  if (lower === 'and' || lower === '&')
    return tokenAt(scene, at - 1)?.pos === 'NOUN' && tokenAt(scene, at + 1)?.pos === 'NOUN';
  return (MODIFIER.has(pos) || (pos === 'VERB' && lower.endsWith('ing'))) && !NO_ROLE.has(lower);
}

function holdsPast(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (PAST_ROLE.has(tokenAt(scene, at)?.lower ?? '')) return true;
  return false;
}
