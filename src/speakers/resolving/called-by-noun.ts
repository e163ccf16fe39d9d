import { firstFrom, type Mention, type NameMention, opensAt } from '../mention.ts';
import { goesOn, is, lowerAt, type Scene, textAt } from '../scene/scene.ts';
import { ADJ, CAPITAL, INDEFINITE, NOUN, POSSESSIVE, THE } from '../scene/word-bits.ts';

/** In tokens: what was told so long ago is told again. */
const MAX_BACK = 1500;
/** "Luis Ortega, a [retired dinner] lady" */
const MAX_MODIFIERS = 3;

/**
 * The last name to which a noun was said that no list holds, for the noun at `head`:
 *
 *     The garda Luis Ortega slept. The garda said      Luis Ortega, a deckhand from Pell, slept. The deckhand said
 *               -----------            ~~~~~           -----------                                   ~~~~~~~~
 *     The deckhand, Luis Ortega, slept. The deckhand said
 *                   -----------             ~~~~~~~~
 */
export function calledByNoun(scene: Scene, mentions: readonly Mention[], head: number): NameMention | null {
  const noun = lowerAt(scene, head);
  const kind = is(scene, head - 1, NOUN) ? lowerAt(scene, head - 1) : null;
  for (let at = head - 2; at >= 0 && head - at < MAX_BACK; at--) {
    if (lowerAt(scene, at) !== noun || (kind !== null && lowerAt(scene, at - 1) !== kind)) continue;
    const name = nameAt(mentions, at + 1) ?? nameBehind(scene, mentions, at) ?? nameBefore(scene, mentions, at);
    if (name && name.kind !== 'organization' && name.kind !== 'place') return name;
  }
  return null;
}

function nameAt(mentions: readonly Mention[], first: number): NameMention | null {
  const name = mentions[firstFrom(mentions, first)];
  return name?.form === 'name' && name.first === first ? name : null;
}

/** "The deckhand, Mr Luis Ortega,": not "the deckhand, Luis Ortega and two others", "the Chinese, Luis Ortega,". */
function nameBehind(scene: Scene, mentions: readonly Mention[], head: number): NameMention | null {
  if (textAt(scene, head + 1) !== ',' || is(scene, head, CAPITAL)) return null;
  if (!is(scene, firstOf(scene, head) - 1, THE)) return null;
  const name = mentions[firstFrom(mentions, head + 2)];
  return name?.form === 'name' && opensAt(name) === head + 2 && textAt(scene, name.last) === ',' ? name : null;
}

function nameBefore(scene: Scene, mentions: readonly Mention[], head: number): NameMention | null {
  // "Ana Ruiz, the province’s minister"
  if (is(scene, head + 1, NOUN | POSSESSIVE)) return null;
  const first = firstOf(scene, head);
  if (!is(scene, first - 1, INDEFINITE | THE) || textAt(scene, first - 2) !== ',') return null;
  if (!goesOn(scene, first - 2)) return null;
  const name = mentions[firstFrom(mentions, first - 2) - 1];
  return name?.form === 'name' && name.last === first - 2 ? name : null;
}

/** Where the phrase of the noun begins, behind its article. */
function firstOf(scene: Scene, head: number): number {
  let first = head;
  while (head - first < MAX_MODIFIERS && is(scene, first - 1, ADJ | NOUN)) first--;
  return first;
}
