import type { TokenRange } from '../../attributions/attribution.ts';
import { AFFILIATION_WORDS } from '../../lexicon/capital-words.ts';
import { DEMONYM_NOUNS } from '../../lexicon/demonyms.ts';
import { PLACE_OPENERS } from '../../lexicon/places.ts';
import type { Token } from '../../text/document.ts';
import { type NominalMention, nominalMention } from '../mention.ts';
import { withModifiers } from '../nominals/modifiers.ts';
import { CUE, goesOn, has, is, lowerAt, type Scene, SOURCE, tokenAt } from '../scene/scene.ts';
import { ADJ, HYPHEN, NOUN, NUM, PROPN, THE } from '../scene/word-bits.ts';

/** "the Spaniard", "The Italian", "the West Virginian", "the 31-year-old Dane": one person, called by a nation where no noun follows. */
export function demonym(scene: Scene, { first, last }: TokenRange): NominalMention | null {
  const head = last - 1;
  const token = tokenAt(scene, head) as Token;
  if (!isDemonym(token) || isBeforeNoun(scene, last)) return null;
  const opener = first < head && PLACE_OPENERS.has(lowerAt(scene, head - 1)) ? head - 1 : head;
  const article = articleOf(scene, first, opener);
  if (article === null) return null;
  return nominalMention({
    first: article,
    last,
    head,
    noun: token.lower,
    field: null,
    kind: 'person',
    gender: genderOf(token),
    trait: 'epithet',
    determiner: 'definite',
    roleFirst: opener,
    roleLast: last,
  });
}

/** The article right before a nation, or before the age of one; within a source also that of "the Danish-American", "the tall Dane". */
function articleOf(scene: Scene, first: number, head: number): number | null {
  const at = has(scene, head, SOURCE) || isAged(scene, head) ? withModifiers(scene, head) : head;
  return first >= at - 1 && goesOn(scene, at) && is(scene, at - 1, THE) ? at - 1 : null;
}

/** "the 31-year-[old] Dane" */
const isAged = (scene: Scene, head: number): boolean =>
  lowerAt(scene, head - 1) === 'old' && is(scene, head - 2, HYPHEN);

/** "the Italian [ship]", "the Italian-born mate" */
const isBeforeNoun = (scene: Scene, at: number): boolean =>
  goesOn(scene, at) && (is(scene, at, HYPHEN) || (is(scene, at, NOUN | ADJ | PROPN | NUM) && !has(scene, at, CUE)));

/** Adjectives in *-an* are nouns for one person too: "the Italian", "the Nigerian"; "the French" are many. */
const isDemonym = ({ lower }: Token): boolean =>
  DEMONYM_NOUNS.has(lower) || (lower.endsWith('an') && AFFILIATION_WORDS.has(lower));

/** "the Dutchwoman", "the Dutchman"; "the German" is either. */
function genderOf({ lower }: Token): NominalMention['gender'] {
  if (lower.endsWith('woman')) return 'female';
  return lower.endsWith('man') && DEMONYM_NOUNS.has(lower) ? 'male' : null;
}
