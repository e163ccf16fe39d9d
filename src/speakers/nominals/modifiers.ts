import { POSSESSIVE_PRONOUNS } from '../../lexicon/pronouns.ts';
import { isDate } from '../scene/date-word.ts';
import { goesOn, is, isInsideWord, lowerAt, type Scene, textAt, touchesNext, wordAt } from '../scene/scene.ts';
import {
  ADJ,
  ADP,
  ADV,
  CAPITAL,
  DET,
  HYPHEN,
  NOUN,
  NUM,
  PARTICIPLE,
  PROPN,
  ROLE_MODIFIER,
  VERB,
} from '../scene/word-bits.ts';
import { isMark } from './phrase-end.ts';

/** In tokens. */
export const MAX_MODIFIERS = 9;

/** Adjectives, nouns, numbers, "leading", and the hyphen of "Marlow-based". */
export function isModifier(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  if ((word & HYPHEN) !== 0) return isInsideWord(scene, at);
  // "On [Monday] officials said", against "the [Monday] crowd"
  if (isDate(scene, at)) return is(scene, at - 1, DET);
  // "a [very] polite man", "Marlow’s [most] recent report", "the mother-[of]-three"
  if ((word & ADV) !== 0) return (is(scene, at - 1, DET) || isMark(scene, at - 1)) && is(scene, at + 1, ADJ);
  if ((word & ADP) !== 0) return isInsideWord(scene, at - 1) && isInsideWord(scene, at + 1);
  if ((word & VERB) === 0) return (word & (ADJ | NOUN | PROPN | NUM | ROLE_MODIFIER)) !== 0;
  // "the Danish-born billionaire"
  if (is(scene, at - 1, HYPHEN) && touchesNext(scene, at - 1)) return is(scene, at + 1, NOUN | ADJ | PROPN);
  if ((word & ROLE_MODIFIER) !== 0) return true;
  return (word & PARTICIPLE) !== 0 && is(scene, at + 1, NOUN | ADJ | PROPN) && !opensClause(scene, at);
}

/** "Ruiz stayed, [defying] growers"; not "tall, smiling growers" */
const opensClause = (scene: Scene, at: number): boolean =>
  goesOn(scene, at) && textAt(scene, at - 1) === ',' && !is(scene, at - 2, ADJ) && lowerAt(scene, at).endsWith('ing');

/** Where a noun begins with what stands before it in its phrase, article apart. */
export function withModifiers(scene: Scene, head: number): number {
  let first = head;
  while (head - first < MAX_MODIFIERS && goesOn(scene, first) && isModifier(scene, first - 1)) first--;
  return first;
}

/** "[Arvo]’s director", "[the company]’s director", "[Sunday]’s paper". `mark`: the token of the possessive. */
export function ownerStart(scene: Scene, mark: number): number {
  if (goesOn(scene, mark) && isDate(scene, mark - 1)) return mark - 1;
  let first = mark;
  while (mark - first < MAX_MODIFIERS && goesOn(scene, first)) {
    if (is(scene, first - 1, DET) || POSSESSIVE_PRONOUNS.has(lowerAt(scene, first - 1))) return first - 1;
    if (!isModifier(scene, first - 1) && !isOfInName(scene, first - 1)) break;
    first--;
  }
  return first;
}

/** "the Bank [of] Marlow’s governor" */
const isOfInName = (scene: Scene, at: number): boolean =>
  lowerAt(scene, at) === 'of' && is(scene, at - 1, CAPITAL) && is(scene, at + 1, CAPITAL);
