import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { SHOW_NOUNS } from '../../lexicon/outlets.ts';
import { PLATFORMS } from '../../lexicon/platforms.ts';
import type { Mention, NameMention, NominalMention } from '../mention.ts';
import { isSeat } from '../nominals/bystander.ts';
import { goesOn, is, lowerAt, type Scene, textAt, tokenAt } from '../scene/scene.ts';
import { AUX, INDEFINITE, KNOWN_NOUN, PERSON_NOUN, VERB } from '../scene/word-bits.ts';

/** "A former nurse by training, she" */
const MAX_FRONTED = 8;
/** "each victim", "any officer": nobody in particular. */
const NOBODY_SO_FAR: ReadonlySet<string> = new Set(['each', 'every', 'no', 'any', 'either', 'neither']);
const BECOMING: ReadonlySet<string> = new Set(
  'become becomes became becoming remain remains remained as like'.split(' '),
);

/**
 * Whether a mention makes its reader think of somebody whom the next pronoun may mean, as what somebody is, or is to be,
 * does not:
 *
 *     wanted him to be a priest      from each victim      worked as a nurse      wrote on Bluesky
 *                      --------           -----------                -------               -------
 *     A nurse by training, she      His father, a tailor, left
 *     -------                                   --------
 */
export const bringsToMind = (scene: Scene, mention: Mention): boolean =>
  mention.form === 'name'
    ? !isVenue(scene, mention) && !isSeat(scene, mention) && !isInitialsOfTurn(scene, mention)
    : mention.form === 'pronoun' || mention.kind !== 'person' || mention.isSourceHead || !isNobodyYet(scene, mention);

/** "wrote on [Bluesky]", "On [LinkedIn], she", "the [Low Tide] podcast": where something is said. */
const isVenue = (scene: Scene, { first, last, key }: NameMention): boolean =>
  (lowerAt(scene, first - 1) === 'on' && PLATFORMS.has(key)) ||
  (is(scene, last, KNOWN_NOUN) && SHOW_NOUNS.has(lowerAt(scene, last)));

/** "[TJ]: Does the firm know?": who has no other name speaks of others. */
const isInitialsOfTurn = (scene: Scene, { words, last, resolution }: NameMention): boolean =>
  textAt(scene, last) === ':' &&
  words.length === 1 &&
  resolution?.member.kind === null &&
  INITIALS.test(words[0] ?? '');

const INITIALS = /^\p{Lu}{2,3}$/u;

function isNobodyYet(scene: Scene, { first, last }: NominalMention): boolean {
  const before = tokenAt(scene, first - 1);
  if (NOBODY_SO_FAR.has(lowerAt(scene, first)) || NOBODY_SO_FAR.has(before?.lower ?? '')) return true;
  if (!is(scene, first, INDEFINITE) || lowerAt(scene, last) === 'who') return false;
  return (
    (is(scene, first - 1, AUX) && before?.lemma === 'be') ||
    BECOMING.has(before?.lower ?? '') ||
    (before?.text === ',' && is(scene, first - 2, PERSON_NOUN) && goesOn(scene, first - 1)) ||
    isFronted(scene, first)
  );
}

/** "[A nurse] by training, she": said of the subject behind the comma. */
function isFronted(scene: Scene, first: number): boolean {
  if (goesOn(scene, first)) return false;
  for (let at = first + 1; at < first + MAX_FRONTED && goesOn(scene, at); at++) {
    if (is(scene, at, VERB | AUX)) return false;
    if (textAt(scene, at) === ',') return SUBJECT_PRONOUNS.has(lowerAt(scene, at + 1));
  }
  return false;
}
