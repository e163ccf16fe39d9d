import { RELATIVES } from '../../lexicon/function-words.ts';
import { GENERATIONS_BEHIND } from '../../lexicon/kinship-nouns.ts';
import type { Token } from '../../text/document.ts';
import { has, is, lowerAt, type Scene, SOURCE, textAt, tokenAt } from '../scene/scene.ts';
import { ADJ, ADP, DET, NOUN, NUM, PERSON_NOUN } from '../scene/word-bits.ts';
import { PERSON } from './covered.ts';
import { withModifiers } from './modifiers.ts';
import type { NounClass } from './nouns.ts';

/**
 * The class of a noun that no list holds and whose place tells a person. "A limnologist said": in a source one with the
 * ending of a person’s noun. "Ana Ruiz, a molder": any noun.
 */
export function unlistedPerson(scene: Scene, at: number, covered: Uint8Array): NounClass | null {
  if (standsForOne(scene, at)) return { noun: 'one', kind: 'person', gender: null, trait: null };
  // "Ruiz [junior]"
  if (covered[at - 1] && GENERATIONS_BEHIND.has(textAt(scene, at))) return null;
  const isWho = isBeforeWho(scene, at);
  // "Number 10"
  if ((!isWho && !has(scene, at, SOURCE)) || is(scene, at + 1, NUM)) return null;
  const isPerson = (isWho || is(scene, at, PERSON_NOUN)) && !isInPhrase(scene, at);
  if (!isPerson && (is(scene, at, ADJ) || !isBehindPerson(scene, at, covered))) return null;
  return { noun: (tokenAt(scene, at) as Token).lower, kind: 'person', gender: null, trait: null };
}

/** "his [supervisor], who told him to wait": who says something is somebody. */
export function isBeforeWho(scene: Scene, at: number): boolean {
  if (!is(scene, at, NOUN)) return false;
  const who = textAt(scene, at + 1) === ',' ? at + 2 : at + 1;
  return has(scene, who, SOURCE) && lowerAt(scene, who) === 'who';
}

/**
 * "[Another] said he was late", "[One], who lives next door, said", "[One] of them said": no noun tells who it was, as in
 * "One, a cellist, said".
 */
export const standsForOne = (scene: Scene, at: number): boolean =>
  has(scene, at, SOURCE) &&
  ONE_MORE.has(lowerAt(scene, at)) &&
  !has(scene, at - 1, SOURCE) &&
  (!has(scene, at + 1, SOURCE) ||
    (lowerAt(scene, at + 1) === 'of' && lowerAt(scene, at) === 'one' && lowerAt(scene, at + 2) === 'them') ||
    (textAt(scene, at + 1) === ',' && RELATIVES.has(lowerAt(scene, at + 2))));

const ONE_MORE: ReadonlySet<string> = new Set(['another', 'one']);

/** "people familiar with the [matter]": within a source a preposition leads to things as often as to persons. */
function isInPhrase(scene: Scene, head: number): boolean {
  const first = withModifiers(scene, head);
  return is(scene, first - 1, DET) && is(scene, first - 2, ADP) && has(scene, first - 2, SOURCE);
}

/** "Ana Ruiz, [a retired] molder", not "Ana Ruiz, a run of luck behind her" */
function isBehindPerson(scene: Scene, head: number, covered: Uint8Array): boolean {
  if (lowerAt(scene, head + 1) === 'of') return false;
  const first = withModifiers(scene, head);
  const { lower = '' } = tokenAt(scene, first - 1) ?? {};
  return (lower === 'a' || lower === 'an') && textAt(scene, first - 2) === ',' && covered[first - 3] === PERSON;
}
