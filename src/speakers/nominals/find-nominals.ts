import { PRONOUNS, type PronounRow } from '../../lexicon/pronouns.ts';
import type { Token } from '../../text/document.ts';
import { type NominalMention, PronounMention } from '../mention.ts';
import {
  CUE,
  FURNITURE,
  goesOn,
  has,
  is,
  lowerAt,
  type Scene,
  SOURCE,
  tokenAt,
  touchesNext,
  wordAt,
} from '../scene/scene.ts';
import {
  ADJ,
  ADP,
  ADV,
  AUX,
  CAPITAL,
  HYPHEN,
  INDEFINITE,
  KNOWN_NOUN,
  NOUN,
  NUM,
  PRON,
  PROPN,
  PUNCT,
  THE,
  VERB,
} from '../scene/word-bits.ts';
import { compoundClass, countsChildren, isParentOf } from './compounds.ts';
import { listedClass } from './listed-class.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { NounClass } from './nouns.ts';
import { isBeforeWho, standsForOne, unlistedPerson } from './unlisted-person.ts';

const PRONOUN_ROWS: ReadonlyMap<string, PronounRow> = new Map(PRONOUNS.map((row) => [row.word, row]));

const NONE: ReadonlySet<string> = new Set();

/**
 * Noun phrases and pronouns that may stand for somebody. `covered`: tokens that names take. `bodies`: the nouns that names of
 * organizations end in. In text order.
 */
export function findNominals(
  scene: Scene,
  covered: Uint8Array,
  bodies: ReadonlySet<string> = NONE,
): (NominalMention | PronounMention)[] {
  const found: (NominalMention | PronounMention)[] = [];
  const { words } = scene;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    if ((word & PRON) !== 0) {
      const row = PRONOUN_ROWS.get((tokenAt(scene, at) as Token).lower);
      if (row && !has(scene, at, FURNITURE)) found.push(new PronounMention(at, row));
    } else if (!covered[at] && mayBeNoun(scene, at, word)) {
      const nominal = nominalAt(scene, at, covered, bodies);
      if (nominal) found.push(nominal);
    }
  }
  return found;
}

/**
 * A noun that has a class, or the end of a compound, or any noun within a source. Behind an article even what some taggers take
 * for a verb or an adverb: "a molder for 33 years", "the forward said".
 */
function mayBeNoun(scene: Scene, at: number, word: number): boolean {
  if ((word & (NOUN | PROPN | ADJ | ADV | VERB)) === 0)
    return isParentOf(scene, at) || standsForOne(scene, at) || endsCompound(scene, at, word);
  if ((word & KNOWN_NOUN) === 0 && !is(scene, at - 1, HYPHEN) && !has(scene, at, SOURCE) && !isBeforeWho(scene, at))
    return false;
  if ((word & ADV) !== 0) return is(scene, at - 1, THE | HYPHEN);
  return (word & VERB) === 0 || is(scene, at - 1, INDEFINITE);
}

/** "a start-[up]": a noun whose last part is none. */
const endsCompound = (scene: Scene, at: number, word: number): boolean =>
  (word & ADP) !== 0 && is(scene, at - 1, HYPHEN) && compoundClass(scene, at) !== null;

function nominalAt(scene: Scene, at: number, covered: Uint8Array, bodies: ReadonlySet<string>): NominalMention | null {
  if (has(scene, at, FURNITURE) || !isHead(scene, at, covered)) return null;
  const compound = is(scene, at - 1, HYPHEN) ? compoundClass(scene, at) : null;
  const known =
    compound ?? bodyClass(scene, at, bodies) ?? listedClass(scene, at) ?? unlistedPerson(scene, at, covered);
  if (!known) return null;
  const isAdjective = is(scene, at, ADJ | ADV) && known.kind !== 'group';
  if (isAdjective && !(compound ? isAlone(scene, at + 1) : endsPhrase(scene, at + 1))) return null;
  return nounPhrase(scene, at, countsChildren(scene, at, known), covered);
}

/** "the Bakers’ Guild … the [guild] said", "the Ice Executive … the [executive] said": by its name, whatever the noun may mean elsewhere. */
function bodyClass(scene: Scene, at: number, bodies: ReadonlySet<string>): NounClass | null {
  if (bodies.size === 0 || !is(scene, at - 1, THE) || !has(scene, at, SOURCE)) return null;
  const noun = lowerAt(scene, at);
  const known = listedClass(scene, at);
  return bodies.has(noun) && (known === null || known.kind === 'person')
    ? { noun, kind: 'organization', gender: null, trait: null }
    : null;
}

/** "the 52-year-old said", not "the 52-year-old Norwegian coach". */
const isAlone = (scene: Scene, next: number): boolean => !is(scene, next, ADJ | NUM);

/** Some taggers take "chief" and "executive" for adjectives even where no noun follows them. */
const endsPhrase = (scene: Scene, next: number): boolean => {
  const token = tokenAt(scene, next);
  return !token || is(scene, next, PUNCT | VERB | AUX) || token.lower === 'of';
};

/** The last noun of its phrase: not "company" in "company car", nor "mayor" before "Ana Ruiz". */
function isHead(scene: Scene, at: number, covered: Uint8Array): boolean {
  // "Teachers report", "the firm claims": taggers take the verb for a noun.
  if (!goesOn(scene, at + 1) || has(scene, at + 1, CUE)) return true;
  if (covered[at + 1]) return standsBeforeName(scene, at);
  const next = wordAt(scene, at + 1);
  if ((next & HYPHEN) !== 0) return !touchesNext(scene, at);
  return (next & NOUN) === 0 && !((next & PROPN) !== 0 && (next & CAPITAL) !== 0);
}

/** "her husband Luis Ortega", "the cloud company Arvo": said of the name, but no part of it. */
function standsBeforeName(scene: Scene, noun: number): boolean {
  const trait = listedClass(scene, noun)?.trait;
  return trait === 'kin' || trait === 'business';
}
