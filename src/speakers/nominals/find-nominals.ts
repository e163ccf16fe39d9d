import { POSSESSIVE_PRONOUNS, PRONOUNS, type PronounRow } from '../../lexicon/pronouns.ts';
import type { Token } from '../../text/document.ts';
import { type NominalMention, nominalMention, PronounMention } from '../mention.ts';
import { isDate } from '../scene/date-word.ts';
import { phraseWordOf } from '../scene/phrase-word.ts';
import { CUE, FURNITURE, goesOn, has, is, QUOTED, type Scene, SOURCE, tokenAt, wordAt } from '../scene/scene.ts';
import {
  ADJ,
  ADP,
  ADV,
  AUX,
  CAPITAL,
  DEFINITE,
  DET,
  HYPHEN,
  INDEFINITE,
  KNOWN_NOUN,
  NOUN,
  NUM,
  PARTICIPLE,
  PERSON_NOUN,
  PRON,
  PROPN,
  PUNCT,
  ROLE_MODIFIER,
  THE,
  VERB,
} from '../scene/word-bits.ts';
import { isBasedIn } from './based-in.ts';
import { type NounClass, nounClass } from './nouns.ts';
import { officeName } from './office.ts';
import { isMark, phraseEnd } from './phrase-end.ts';

const PRONOUN_ROWS: ReadonlyMap<string, PronounRow> = new Map(PRONOUNS.map((row) => [row.word, row]));
const MAX_MODIFIERS = 9;
/** “The Last of the Night Trains”, with its marks. */
const MAX_TITLE = 8;

/** What a name covers, and what that of a person does. */
export const COVERED = 1;
export const PERSON = 2;

/** Noun phrases and pronouns that may stand for somebody. `covered`: tokens that names take. In text order. */
export function findNominals(scene: Scene, covered: Uint8Array): (NominalMention | PronounMention)[] {
  const found: (NominalMention | PronounMention)[] = [];
  const { words } = scene;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    if ((word & PRON) !== 0) {
      const row = PRONOUN_ROWS.get((tokenAt(scene, at) as Token).lower);
      if (row && !has(scene, at, FURNITURE)) found.push(new PronounMention(at, row));
    } else if (!covered[at] && mayBeNoun(scene, at, word)) {
      const nominal = nominalAt(scene, at, covered);
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
  if ((word & (NOUN | PROPN | ADJ | ADV | VERB)) === 0) return isParentOf(scene, at);
  if ((word & KNOWN_NOUN) === 0 && !is(scene, at - 1, HYPHEN) && !has(scene, at, SOURCE) && !isBeforeWho(scene, at))
    return false;
  if ((word & ADV) !== 0) return is(scene, at - 1, THE | HYPHEN);
  return (word & VERB) === 0 || is(scene, at - 1, INDEFINITE);
}

/** "his [supervisor], who told him to wait": who says something is somebody. */
function isBeforeWho(scene: Scene, at: number): boolean {
  if (!is(scene, at, NOUN)) return false;
  const who = tokenAt(scene, at + 1)?.text === ',' ? at + 2 : at + 1;
  return has(scene, who, SOURCE) && tokenAt(scene, who)?.lower === 'who';
}

/** "the mother-of-[three]" */
const isParentOf = (scene: Scene, at: number): boolean =>
  is(scene, at, NUM) && is(scene, at - 1, HYPHEN) && is(scene, at - 3, HYPHEN) && parentClass(scene, at) !== null;

function nominalAt(scene: Scene, at: number, covered: Uint8Array): NominalMention | null {
  if (has(scene, at, FURNITURE) || !isHead(scene, at, covered)) return null;
  const compound = is(scene, at - 1, HYPHEN) ? compoundClass(scene, at) : null;
  const known = compound ?? listedClass(scene, at) ?? unlisted(scene, at, covered);
  if (!known) return null;
  if (
    is(scene, at, ADJ | ADV) &&
    known.kind !== 'group' &&
    !(compound ? isAlone(scene, at + 1) : endsPhrase(scene, at + 1))
  )
    return null;
  return toNominal(scene, at, known, covered);
}

const listedClass = (scene: Scene, at: number): NounClass | null =>
  is(scene, at, KNOWN_NOUN) ? phraseWordOf((tokenAt(scene, at) as Token).lexeme).nounClass : null;

/** "the 52-year-old", "the centre-back": what the parts around a hyphen tell together. */
function compoundClass(scene: Scene, at: number): NounClass | null {
  const [hyphen, before, own] = [tokenAt(scene, at - 1), tokenAt(scene, at - 2), tokenAt(scene, at)];
  if (!before || !own || before.end !== hyphen?.start || hyphen.end !== own.start) return null;
  if (before.lower === 'of') return parentClass(scene, at);
  const isAged = own.lower === 'old' && before.lower === 'year' && is(scene, at - 3, HYPHEN);
  return isAged ? AGED : nounClass({ lower: `${before.lower}-${own.lower}` });
}

function parentClass(scene: Scene, at: number): NounClass | null {
  const [of, parent] = [tokenAt(scene, at - 2), tokenAt(scene, at - 4)];
  const known = parent && of?.lower === 'of' && joins(scene, at - 3) ? nounClass(parent) : null;
  if (known?.trait !== 'kin') return null;
  return { noun: `${known.noun}-of`, kind: 'person', gender: known.gender, trait: 'epithet' };
}

const AGED: NounClass = { noun: 'year-old', kind: 'person', gender: null, trait: 'epithet' };

/** "the 52-year-old said", not "the 52-year-old Norwegian coach". */
const isAlone = (scene: Scene, next: number): boolean => !is(scene, next, ADJ | NUM);

/** "A limnologist said": in a source a noun with the ending of a person’s is a person. "Ana Ruiz, a molder": any noun. */
function unlisted(scene: Scene, at: number, covered: Uint8Array): NounClass | null {
  const isWho = isBeforeWho(scene, at);
  if (!isWho && !has(scene, at, SOURCE)) return null;
  const isPerson = (isWho || is(scene, at, PERSON_NOUN)) && !isInPhrase(scene, at);
  if (!isPerson && (is(scene, at, ADJ) || !isBehindPerson(scene, at, covered))) return null;
  return { noun: (tokenAt(scene, at) as Token).lower, kind: 'person', gender: null, trait: null };
}

/** "people familiar with the [matter]": within a source a preposition leads to things as often as to persons. */
function isInPhrase(scene: Scene, head: number): boolean {
  const first = withModifiers(scene, head);
  return is(scene, first - 1, DET) && is(scene, first - 2, ADP) && has(scene, first - 2, SOURCE);
}

/** "Ana Ruiz, [a retired] molder", not "Ana Ruiz, a run of luck behind her" */
function isBehindPerson(scene: Scene, head: number, covered: Uint8Array): boolean {
  if (tokenAt(scene, head + 1)?.lower === 'of') return false;
  const first = withModifiers(scene, head);
  const { lower = '' } = tokenAt(scene, first - 1) ?? {};
  return (lower === 'a' || lower === 'an') && tokenAt(scene, first - 2)?.text === ',' && covered[first - 3] === PERSON;
}

/** Where a noun begins with what stands before it in its phrase, article apart. */
function withModifiers(scene: Scene, head: number): number {
  let first = head;
  while (head - first < MAX_MODIFIERS && goesOn(scene, first) && isModifier(scene, first - 1)) first--;
  return first;
}

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
  if ((next & HYPHEN) !== 0) return tokenAt(scene, at + 1)?.start !== tokenAt(scene, at)?.end;
  return (next & NOUN) === 0 && !((next & PROPN) !== 0 && (next & CAPITAL) !== 0);
}

/** "her husband Luis Ortega", "the cloud company Arvo": said of the name, but no part of it. */
function standsBeforeName(scene: Scene, noun: number): boolean {
  const trait = listedClass(scene, noun)?.trait;
  return trait === 'kin' || trait === 'business';
}

function toNominal(
  scene: Scene,
  head: number,
  { noun, kind, gender, trait }: NounClass,
  covered: Uint8Array,
): NominalMention {
  let first = head;
  let roleFirst = head;
  let determiner: NominalMention['determiner'] = 'bare';
  while (head - first < MAX_MODIFIERS && goesOn(scene, first)) {
    const before = titleStart(scene, first, head) - 1;
    if (before < first - 1) {
      first = before + 1;
      roleFirst = first;
      continue;
    }
    if (is(scene, before, DEFINITE)) {
      determiner = 'definite';
      roleFirst = Math.min(roleFirst, first);
      first = isMark(scene, before) ? ownerStart(scene, before) : before;
      break;
    }
    const isWhole = !isPartOfWord(scene, before);
    if (is(scene, before, INDEFINITE) && isWhole && !isDetermined(scene, before)) {
      determiner = 'indefinite';
      roleFirst = first;
      first--;
      break;
    }
    // "the [League of Straits] mediator"
    if (isModifier(scene, before) || covered[before] || !isWhole) roleFirst = before;
    else if (!joinsRoles(scene, first) && !isBasedIn(scene, first)) break;
    first--;
  }
  // "Arvo chief executive said": there is but one.
  if (determiner === 'bare' && trait === 'leads' && covered[first]) determiner = 'definite';
  const office = kind === 'person' && trait !== 'kin' ? officeName(scene, first, head, noun) : null;
  return nominalMention({
    first,
    last: head + 1,
    head,
    noun: office ? office.noun : noun,
    field: office ? office.field : null,
    kind,
    gender,
    trait,
    determiner,
    roleFirst,
    roleLast: phraseEnd(scene, head + 1, noun, covered),
  });
}

/** "the [“Harbor Nights”] star": where a title in marks begins that stands before `first`; else `first`. */
function titleStart(scene: Scene, first: number, head: number): number {
  let at = first;
  if (!has(scene, head, QUOTED)) while (first - at < MAX_TITLE && has(scene, at - 1, QUOTED)) at--;
  return at;
}

/** "her [two] brothers", "the [two] officials": a number that has a determiner before it is none. */
const isDetermined = (scene: Scene, at: number): boolean => goesOn(scene, at) && is(scene, at - 1, DEFINITE);

/** "the [two]-time champion", "a [No] 10 source". */
const isPartOfWord = (scene: Scene, at: number): boolean =>
  (is(scene, at + 1, HYPHEN) && tokenAt(scene, at + 1)?.start === tokenAt(scene, at)?.end) ||
  (is(scene, at + 1, NUM) && tokenAt(scene, at)?.text === 'No');

/** "her coach and brother": the possessive is that of both. */
const joinsRoles = (scene: Scene, at: number): boolean =>
  is(scene, at, PERSON_NOUN) && is(scene, at - 2, PERSON_NOUN) && tokenAt(scene, at - 1)?.lower === 'and';

/** Adjectives, nouns, numbers, "leading", and the hyphen of "Marlow-based" (a spaced one is a dash). */
export function isModifier(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  if ((word & HYPHEN) !== 0) return joins(scene, at);
  // "On [Monday] officials said", against "the [Monday] crowd"
  if (isDate(scene, at)) return is(scene, at - 1, DET);
  // "a [very] polite man", "the mother-[of]-three"
  if ((word & ADV) !== 0) return is(scene, at - 1, DET) && is(scene, at + 1, ADJ);
  if ((word & ADP) !== 0) return joins(scene, at - 1) && joins(scene, at + 1);
  if ((word & VERB) === 0) return (word & (ADJ | NOUN | PROPN | NUM | ROLE_MODIFIER)) !== 0;
  // "the Danish-born billionaire"
  if (is(scene, at - 1, HYPHEN) && endsRight(scene, at - 1)) return is(scene, at + 1, NOUN | ADJ | PROPN);
  return (word & ROLE_MODIFIER) !== 0 || ((word & PARTICIPLE) !== 0 && is(scene, at + 1, NOUN | ADJ | PROPN));
}

/** Whether no space stands behind a token. */
const endsRight = (scene: Scene, at: number): boolean => tokenAt(scene, at)?.end === tokenAt(scene, at + 1)?.start;

/** "[Marlow-based]": no space on either side. */
const joins = (scene: Scene, hyphen: number): boolean => endsRight(scene, hyphen - 1) && endsRight(scene, hyphen);

/** "[Arvo]’s director", "[the company]’s director". `mark`: the token of the possessive. */
function ownerStart(scene: Scene, mark: number): number {
  let first = mark;
  while (mark - first < MAX_MODIFIERS && goesOn(scene, first)) {
    if (is(scene, first - 1, DET) || POSSESSIVE_PRONOUNS.has(tokenAt(scene, first - 1)?.lower ?? '')) return first - 1;
    if (!isModifier(scene, first - 1)) break;
    first--;
  }
  return first;
}
