import type { TokenRange } from '../attributions/attribution.ts';
import { AFFILIATION_WORDS, AFFILIATIONS_AND_NAMES, THING_HEADS } from '../lexicon/capital-words.ts';
import { FIRST_STANDING_FAMILY_NAMES } from '../lexicon/family-names.ts';
import { GENERATIONS, HONORS } from '../lexicon/name-parts.ts';
import { FIELD_WORDS } from '../lexicon/office-words.ts';
import {
  BUSINESS_NOUNS,
  GENERIC_BODIES,
  HEADS_AND_SURNAMES,
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_HEADS,
  ORGANIZATION_OPENERS,
} from '../lexicon/organization-nouns.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import { FIRM_RELATIONS, PAST_ROLE, ROLE_MODIFIERS } from '../lexicon/person-nouns.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Gender } from '../lexicon/titles.ts';
import type { Token } from '../text/document.ts';
import { demonym } from './demonym.ts';
import { givenGender, isGivenName } from './given-name.ts';
import { fold, foldLower, isInitial, looksLikeBrand } from './letters.ts';
import { type Mention, type NameMention, nameMention, nominalMention, type RoleFound } from './mention.ts';
import { isPersonNoun, nounClass, titleOf } from './nouns.ts';
import { officeName } from './office.ts';
import { roleBefore } from './role-before.ts';
import { CUE, HEADLINE, has, type Scene, sameSentence } from './scene.ts';
import { isCommonOpener } from './sentence-openers.ts';

/** A word of a name: tokens that stand without a space between them. */
interface Word extends TokenRange {
  readonly text: string;
  readonly key: string;
}

/** What stands in a capital run: a name with the title or role before it, or a role alone ("Arvo CEO"). */
export function readRun(scene: Scene, run: TokenRange): Mention[] {
  if (isCommonOpener(scene, run)) return [];
  const compatriot = demonym(scene, run);
  if (compatriot) return [compatriot];
  const all = wordsOf(scene, run);
  const honor = all.length > 1 && HONORS.has(all.at(-1)?.key ?? '') ? all.pop() : undefined;
  const suffix = all.length > 1 && GENERATIONS.has(all.at(-1)?.key ?? '') ? (all.pop() as Word) : null;
  const words = withoutNickname(all);
  const cut = roleCut(scene, words);
  const name = cut === 0 ? words : words.slice(cut);
  const head = name[0];
  const tail = name.at(-1);
  if (!head || !tail) return isBeforeNoun(scene, run) ? [] : roleAlone(scene, words);
  if (isNobody(name) && !has(scene, run.first, HEADLINE)) return [];
  const last = honor?.last ?? suffix?.last ?? tail.last;
  const role = roleBefore(scene, cut > 0 ? (words[0] as Word).first : head.first, head.first);
  const opens = opening(scene, Math.min(words[0]?.first ?? head.first, role?.first ?? head.first), head.first);
  const titles = words.slice(0, cut);
  const mention = toName(scene, name, { last, opens, suffix, role, gender: titleGender(titles) });
  return cut === 0 ? [mention] : [...organizationBeforeRole(scene, titles), mention];
}

/** "the Conservative [peer]", "CEO [pay]": the noun behind it carries the meaning. */
const isBeforeNoun = (scene: Scene, { first, last }: TokenRange): boolean =>
  sameSentence(scene, first, last) && scene.doc.tokens[last]?.pos === 'NOUN' && !has(scene, last, CUE);

/** "[the] Rev. Ana Ruiz", "[the] novelist Luis Ortega": what stands before the name begins with its article. */
const opening = ({ doc }: Scene, first: number, name: number): number =>
  first < name && doc.tokens[first - 1]?.lower === 'the' ? first - 1 : first;

function wordsOf({ doc }: Scene, { first, last }: TokenRange): Word[] {
  const words: Word[] = [];
  for (let at = first; at < last; ) {
    let end = at + 1;
    while (end < last && doc.tokens[end]?.start === doc.tokens[end - 1]?.end && doc.tokens[end]?.text !== ',') end++;
    const token = doc.tokens[at] as Token;
    if (end > at + 1) {
      const text = doc.text.slice(token.start, doc.tokens[end - 1]?.end);
      words.push({ first: at, last: end, text, key: fold(text) });
    } else if (token.text !== ',') words.push({ first: at, last: end, text: token.text, key: foldLower(token.lower) });
    at = end;
  }
  return words;
}

const NICKNAME = /^["'\u201c\u2018(]/;

const withoutNickname = (words: Word[]): Word[] =>
  words.length < 3 ? words : words.filter(({ text }) => !NICKNAME.test(text));

const isRoleWord = (scene: Scene, { first, last, key }: Word): boolean => {
  if (key === 'class' && ORDINAL.test(scene.doc.tokens[first - 1]?.lower ?? '')) return true;
  const token = scene.doc.tokens[last - 1] as Token;
  if (titleOf(key) !== undefined) return !(isGivenName(key) && isBehindRole(scene, first));
  return nounClass(token)?.kind === 'person' && (last - first > 1 || !isGivenName(key));
};

/** "Airman 1st [Class] Ana Ruiz" */
const ORDINAL = /^(?:1st|2nd|3rd|first|second|third)$/;

/** "manager [Dean] Hale": behind a role a title that is a given name too is the name. */
const isBehindRole = ({ doc }: Scene, at: number): boolean => {
  const before = doc.tokens[at - 1];
  return before !== undefined && (nounClass(before)?.kind === 'person' || titleOf(before.lower) !== undefined);
};

/**
 * How many words belong to the title or role before the name: 3 in "House Speaker Emeritus Ana Ruiz"; all of them where
 * there is no name ("Arvo CEO").
 */
function roleCut(scene: Scene, words: readonly Word[]): number {
  // "The Courier", "The Observer": a newspaper rather than a messenger; "Marlow & Daughter" a firm.
  if (words[0]?.key === 'the' || words.some(({ key }) => key === '&')) return 0;
  let cut = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (!isRoleWord(scene, word)) continue;
    // "Stephen King", "Mary Baker Eddy": behind a given name it is a surname.
    if (at > cut && words.length - at < 3 && words[at + 1]?.key !== 'of' && isGivenName(words[at - 1]?.key ?? ''))
      continue;
    if (at === words.length - 1) return at === cut && at > 0 ? cut : lastWordCut(words, at, cut);
    cut = words[at + 1]?.key === 'of' ? behindPhrase(words, at) : at + 1;
    at = cut - 1;
  }
  if (cut >= words.length) return cut;
  if (cut === 0 && isUnlistedRole(scene, words)) cut = 1;
  while (cut < words.length - 1 && isModifier(words, cut)) cut++;
  return cut > 0 && isOrganizationName(words.slice(cut)) && cut < 2 && !titleOf(words[0]?.key ?? '')?.word.endsWith('.')
    ? 0
    : cut;
}

/** "Shipwright Ana Ruiz": a noun for a person that no list holds, before a given name. */
function isUnlistedRole({ doc }: Scene, words: readonly Word[]): boolean {
  const [role, given] = words;
  if (!role || !given || words.length < 3 || isGivenName(role.key) || !isGivenName(given.key)) return false;
  return isPersonNoun({ ...(doc.tokens[role.last - 1] as Token), pos: 'NOUN' });
}

/** The run ends with a role word: a role alone, unless names of that form stand before it. */
const lastWordCut = (words: readonly Word[], at: number, cut: number): number =>
  at > 0 && words.slice(cut, at).every(({ text }) => isInitial(text)) ? cut : words.length;

const DIRECTIONS: ReadonlySet<string> = new Set(['northern', 'southern', 'eastern', 'western']);

/** "Republican Ana Ruiz", "Former Ana Ruiz": party, nation or "former" before a name. */
const isModifier = (words: readonly Word[], at: number): boolean => {
  const key = words[at]?.key ?? '';
  if (!AFFILIATION_WORDS.has(key) && !PAST_ROLE.has(key)) return false;
  const last = words.at(-1)?.key ?? '';
  if (AFFILIATIONS_AND_NAMES.has(key) && words.length - at === 2) return isGivenName(last);
  if (ORGANIZATION_HEADS.has(last) || THING_HEADS.has(last)) return false;
  // "Northern Line", "Western Union"
  if (DIRECTIONS.has(key) && words.length - at === 2) return isGivenName(last);
  return !isGivenName(key) || isGivenName(words[at + 1]?.key ?? '');
};

/** "Secretary of State Ana Ruiz": the phrase ends before a given name, else before the last two words. */
function behindPhrase(words: readonly Word[], at: number): number {
  for (let given = at + 3; given < words.length; given++)
    if (isGivenName(words[given]?.key ?? '') || isInitial(words[given]?.text ?? '')) return given;
  return words.length - at > 4 ? words.length - 2 : words.length;
}

const titleGender = (words: readonly Word[]): Gender | null => {
  const titled = words.findLast(({ key }) => titleOf(key)?.gender);
  return titled ? (titleOf(titled.key)?.gender ?? null) : null;
};

/** "Arvo" of "Arvo CEO Ana Ruiz", "Florida" of "Florida Gov. Ana Ruiz". */
function organizationBeforeRole(scene: Scene, role: readonly Word[]): Mention[] {
  const end = role.findIndex((word) => isRoleWord(scene, word) || ROLE_MODIFIERS.has(word.key));
  const name = role.slice(0, Math.max(0, end)).filter(({ key }) => !AFFILIATION_WORDS.has(key));
  const [head, tail] = [name[0], name.at(-1)];
  if (!head || !tail || isNobody(name) || isGeneric(name)) return [];
  return [toName(scene, name, { last: tail.last, opens: head.first, suffix: null, role: null, gender: null })];
}

/** "Board President Ana Ruiz", "Competition Commissioner Luis Ortega": a common noun that the role’s capitals reach. */
const isGeneric = ([word, ...others]: readonly Word[]): boolean => {
  if (!word || others.length > 0 || KNOWN_ORGANIZATIONS.has(word.key)) return false;
  return FIELD_WORDS.has(word.key) || BUSINESS_NOUNS.has(word.key) || GENERIC_BODIES.has(word.key);
};

function roleAlone(scene: Scene, words: readonly Word[]): Mention[] {
  const [head, tail] = [words[0], words.at(-1)];
  if (!head || !tail) return [];
  const index = words.findLastIndex((word) => isRoleWord(scene, word));
  const role = words[index] as Word;
  const known = nounClass(scene.doc.tokens[role.last - 1] as Token);
  const title = titleOf(role.key);
  const before = organizationBeforeRole(scene, words);
  const determiner = scene.doc.tokens[head.first - 1]?.lower;
  return [
    ...before,
    nominalMention({
      first: head.first,
      last: tail.last,
      head: role.last - 1,
      ...officeName(scene, head.first, role.last - 1, title?.office ?? known?.noun ?? role.key),
      kind: 'person',
      gender: known?.gender ?? title?.gender ?? null,
      trait: known?.trait ?? null,
      determiner:
        determiner === 'a' || determiner === 'an'
          ? 'indefinite'
          : determiner === 'the' || before.length > 0
            ? 'definite'
            : 'bare',
      roleFirst: head.first,
      roleLast: tail.last,
    }),
  ];
}

const PARTY_AND_STATE = /^[dri]-/;

/** Days, prizes, wars, nations' adjectives alone, "(R-Ohio)". */
function isNobody(words: readonly Word[]): boolean {
  const last = words.at(-1)?.key ?? '';
  if (PARTY_AND_STATE.test(last) || (words.length === 1 && last.length < 2)) return true;
  if (words.length === 1) return false;
  if (THING_HEADS.has(last) && !(words.length === 2 && isGivenName(words[0]?.key ?? ''))) return true;
  return words.every(({ key }) => AFFILIATION_WORDS.has(key) || ROLE_MODIFIERS.has(key));
}

const isOrganizationName = (words: readonly Word[]): boolean =>
  (words.length > 1 && ORGANIZATION_OPENERS.has(words[0]?.key ?? '')) ||
  words.some(({ key }, at) => endsHead(words[at + 1]?.key) && ORGANIZATION_HEADS.has(key));

/** Whether the head of a name ends before this word: at the end of the name, "University [of Arlen]". */
const endsHead = (next: string | undefined): boolean => next === undefined || next === 'of' || next === 'for';

/** What stands around the words of a name. */
interface Surroundings {
  readonly last: number;
  readonly opens: number;
  readonly suffix: Word | null;
  readonly role: RoleFound | null;
  /** Of the title. */
  readonly gender: Gender | null;
}

function toName(
  scene: Scene,
  named: readonly Word[],
  { last, opens, suffix, role, gender }: Surroundings,
): NameMention {
  const article = named[0]?.key === 'the';
  const words = article && named.length > 1 ? named.slice(1) : named;
  const keys = words.map(({ key }) => key);
  const tells = suffix !== null || gender !== null || (role !== null && !FIRM_RELATIONS.has(role.noun));
  const kind = tells ? 'person' : kindOf(scene, words, keys, article);
  const isFirm = kind !== 'person' && role !== null && (kind !== null || keys.length === 1);
  // A lone "Clinton" or "Jordan" is more often a surname.
  const given = kind === 'organization' || kind === 'place' || keys.length === 1 ? null : givenGender(keys[0] ?? '');
  return nameMention({
    first: (named[0] as Word).first,
    last,
    words: named.map(({ text }) => text),
    keys,
    suffix: suffix?.text ?? null,
    kind,
    gender: gender ?? given,
    role: isFirm ? null : role,
    opens,
  });
}

function kindOf(scene: Scene, words: readonly Word[], keys: readonly string[], article: boolean): NameMention['kind'] {
  const first = keys[0] ?? '';
  const full = keys.length === 1 ? first : keys.join(' ');
  if (PLACES.has(full)) return 'place';
  if (keys.length > 1 && OUTLETS.has(full)) return 'organization';
  if (KNOWN_ORGANIZATIONS.has(full) || article || isOrganizationName(words))
    return isGivenPair(keys) && !article ? 'person' : 'organization';
  if (words.some(({ text }) => text === '&') || isPossessiveName(words)) return 'organization';
  if (keys.length > 1 && (isGivenName(first) || isInitial(words[0]?.text ?? ''))) return 'person';
  if (keys.length > 1 && FAMILY_NAME_FIRST.test(words.at(-1)?.text ?? '')) return 'person';
  if ((keys.length === 2 || keys.length === 3) && FIRST_STANDING_FAMILY_NAMES.has(first) && !article) return 'person';
  if (keys.length === 3 && isInitial(words[1]?.text ?? '')) return 'person';
  if (words.some(({ text }) => looksLikeBrand(text)) || (keys.length > 2 && PLACES.has(`${keys[0]} ${keys[1]}`)))
    return 'organization';
  if (keys.length === 1) return isGivenName(first) && first.length > 2 ? 'person' : null;
  if (keys.length === 2 && AFFILIATIONS_AND_NAMES.has(first)) return null;
  if (scene.doc.tokens[(words[0] as Word).first - 1]?.lower === 'the' || AFFILIATION_WORDS.has(first))
    return 'organization';
  return null;
}

/** "Moody’s" */
const isPossessiveName = (words: readonly Word[]): boolean =>
  words.length === 1 && words[0]?.key.endsWith("'s") === true;

/** "Jun-ho" of "Pak Jun-ho". */
const FAMILY_NAME_FIRST = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** "Mark House": a given name before a word that also ends organizations' names. */
const isGivenPair = (keys: readonly string[]): boolean =>
  keys.length === 2 &&
  isGivenName(keys[0] ?? '') &&
  !KNOWN_ORGANIZATIONS.has(keys.join(' ')) &&
  HEADS_AND_SURNAMES.has(keys[1] ?? '');
