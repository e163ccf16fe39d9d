import type { TokenRange } from '../../attributions/attribution.ts';
import { DOCUMENT_PARTS } from '../../lexicon/document-nouns.ts';
import { KNOWN_ORGANIZATIONS } from '../../lexicon/organization-nouns.ts';
import { FIRM_RELATIONS } from '../../lexicon/person-nouns.ts';
import type { Gender } from '../../lexicon/titles.ts';
import type { Token } from '../../text/document.ts';
import { isAllCapitals } from '../letters.ts';
import { type Mention, NameMention, nominalMention, type RoleFound, spaced } from '../mention.ts';
import { nounClass, titleOf } from '../nominals/nouns.ts';
import { officeName } from '../nominals/office.ts';
import { CUE, goesOn, HEADLINE, has, is, lowerAt, type Scene, sameSentence, tokenAt } from '../scene/scene.ts';
import { ADJ, INDEFINITE, NOUN, NUM, POSSESSIVE, PROPN, THE, TITLE } from '../scene/word-bits.ts';
import { demonym } from './demonym.ts';
import { givenGender } from './given-name.ts';
import { withoutHonors } from './honors.ts';
import { nameKind } from './name-kind.ts';
import {
  AFFILIATION,
  ARTICLE,
  GENERATION,
  GENERIC,
  GIVEN_NAME,
  KNOWN_ORGANIZATION,
  LETTER,
  MODIFIER,
  OPENS_KNOWN_NAME,
  ORGANIZATION_HEAD,
  PARTY_AND_STATE,
  THING_HEAD,
  TITLED,
} from './name-part.ts';
import { isPart, keysOf, type NameWord, nameWords, nicknameOf, textsOf, withoutNickname } from './name-words.ts';
import { isOrganizationName } from './organization-name.ts';
import { roleBefore } from './role-before.ts';
import { roleCut } from './role-cut.ts';
import { isRoleWord } from './role-word.ts';
import { seatBefore, seatedRole } from './seat-before.ts';
import { isCommonOpener, isDictionaryOpener } from './sentence-openers.ts';
import { isStorm } from './storm.ts';
import { isSurnamedSpeaker } from './surnamed-speaker.ts';

const NOTHING: readonly Mention[] = [];

/** What stands in a capital run: a name with the title or role before it, or a role alone ("Arvo CEO"). */
export function readRun(scene: Scene, run: TokenRange): readonly Mention[] {
  if (isCommonOpener(scene, run) || isDictionaryOpener(scene, run)) return NOTHING;
  const compatriot = demonym(scene, run);
  if (compatriot) return [compatriot];
  if (isShop(scene, run) || isStorm(scene, run)) return NOTHING;
  const all = withoutTicker(nameWords(scene, run));
  const honor = isDetermined(scene, run.first) ? undefined : withoutHonors(all);
  const suffix = all.length > 1 && isPart(all.at(-1), GENERATION) ? (all.pop() as NameWord) : null;
  const words = withoutStatus(scene, withoutNickname(all));
  const seat = seatBefore(scene, words);
  const cut = seat > 0 ? seat : roleCut(scene, words);
  const name = cut === 0 ? words : words.slice(cut);
  const head = name[0];
  const tail = name.at(-1);
  if (!head || !tail) return isBeforeNoun(scene, run) ? NOTHING : roleAlone(scene, words);
  const first = words[0]?.first ?? head.first;
  if (isNobody(name) && !has(scene, run.first, HEADLINE) && !isSurnamedSpeaker(scene, first, name)) return NOTHING;
  const role =
    (seat > 0 ? null : roleBefore(scene, first, head.first)) ??
    (isPart(head, GIVEN_NAME) ? seatedRole(scene, first, head.first) : null);
  const mention = toName(scene, name, {
    last: (honor ?? suffix ?? tail).last,
    opens: opening(scene, Math.min(first, role?.first ?? first), head.first),
    suffix,
    role,
    gender: titleGender(words, cut),
  });
  mention.nickname = nicknameOf(all);
  return cut === 0 ? [mention] : [...organizationBeforeRole(scene, words, cut), mention];
}

/** "[Former] Senate leader Ana Ruiz", "[Senior] White House officials", "[Senior] NFL coach": they open no body’s name. */
const STATUS_WORDS: ReadonlySet<string> = new Set(['former', 'senior', 'longtime']);

function withoutStatus(scene: Scene, words: NameWord[]): NameWord[] {
  const [status, next] = [words[0], words[1]];
  const last = words.at(-1);
  const isBody =
    STATUS_WORDS.has(status?.key ?? '') &&
    (isPart(last, ORGANIZATION_HEAD) || (last === next && isAllCapitals(last?.text ?? '')));
  // "Former Chief of Staff"
  return isBody && next && !isRoleWord(scene, next) ? words.slice(1) : words;
}

/** What a share is listed as stands behind the name of the firm: "Arvo Shipping ARV.OL". */
const TICKER = /^[A-Z\d]{2,6}\.[A-Z]{1,3}$/;

const withoutTicker = (words: NameWord[]): NameWord[] =>
  words.length > 1 && TICKER.test(words.at(-1)?.text ?? '') ? words.slice(0, -1) : words;

/** "at a [Denny]’s outside Marlow": one of many of that name, that own nothing here. */
const isShop = (scene: Scene, { first, last }: TokenRange): boolean =>
  is(scene, first - 1, INDEFINITE) && is(scene, last, POSSESSIVE) && !is(scene, last + 1, NOUN | ADJ | PROPN | NUM);

/** "the Conservative [peer]", "CEO [pay]": the noun behind it carries the meaning. */
const isBeforeNoun = (scene: Scene, { first, last }: TokenRange): boolean =>
  is(scene, last, NOUN) && sameSentence(scene, first, last) && !has(scene, last, CUE);

/** "[the] Rev. Ana Ruiz", "[the] novelist Luis Ortega": what stands before the name begins with its article. */
const opening = (scene: Scene, first: number, name: number): number =>
  first < name && is(scene, first - 1, THE) ? first - 1 : first;

/** Of the last title that tells one, among the words up to `end`. */
function titleGender(words: readonly NameWord[], end: number): Gender | null {
  for (let at = end - 1; at >= 0; at--) {
    const word = words[at] as NameWord;
    const gender = isPart(word, TITLED) ? titleOf(word.key)?.gender : null;
    if (gender) return gender;
  }
  return null;
}

/** "Arvo" of "Arvo CEO Ana Ruiz", "Florida" of "Florida Gov. Ana Ruiz". `end`: where the role’s words end. */
function organizationBeforeRole(scene: Scene, words: readonly NameWord[], end: number): readonly Mention[] {
  const role = firstOfRole(scene, words, end);
  if (role < 1) return NOTHING;
  const before = words.slice(STATUS_WORDS.has(words[0]?.key ?? '') ? 1 : 0, role);
  // "Republican Ice Committee Chairman"
  const isBody = before.length > 2 && isPart(before.at(-1), ORGANIZATION_HEAD);
  const name = isBody ? before : before.filter((word) => !isPart(word, AFFILIATION));
  const [head, tail] = [name[0], name.at(-1)];
  if (!head || !tail || isNobody(name) || isGeneric(name)) return NOTHING;
  return [toName(scene, name, { last: tail.last, opens: head.first, suffix: null, role: null, gender: null })];
}

function firstOfRole(scene: Scene, words: readonly NameWord[], end: number): number {
  let first = -1;
  for (let at = 0; at < end; at++) {
    const word = words[at] as NameWord;
    const isRole = isRoleWord(scene, word);
    // "National Ice Council Chairman", "Republican Ice Committee Chairman"; not "Chief Financial Officer"
    if (isRole && at > 1 && isPart(words[at - 1], ORGANIZATION_HEAD) && words[first]?.key !== 'chief') return at;
    if (first < 0 && (isRole || isPart(word, MODIFIER))) first = at;
  }
  return first;
}

/** "Board President Ana Ruiz", "Competition Commissioner Luis Ortega": a common noun that the role’s capitals reach. */
const isGeneric = ([word, ...others]: readonly NameWord[]): boolean =>
  others.length === 0 && isPart(word, GENERIC) && !isPart(word, KNOWN_ORGANIZATION);

/** "[the] Marlow MP", "[a] Reform UK MP": one of a seat or a party, and nobody of that name. */
const isDetermined = (scene: Scene, first: number): boolean => {
  const before = lowerAt(scene, first - 1);
  return before === 'the' || SINGLE.has(before);
};

/** "[a] South Carolina Democrat", "[one] House Republican" */
const SINGLE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);

function roleAlone(scene: Scene, words: readonly NameWord[]): readonly Mention[] {
  const [head, tail] = [words[0], words.at(-1)];
  if (!head || !tail) return NOTHING;
  const role = words.findLast((word) => isRoleWord(scene, word)) as NameWord;
  const known = nounClass(scene.doc.tokens[role.last - 1] as Token);
  const title = titleOf(role.key);
  // "[Mr] and Mrs Ruiz"
  if (title?.office === null && lowerAt(scene, tail.last) === 'and' && is(scene, tail.last + 1, TITLE)) return NOTHING;
  const before = organizationBeforeRole(scene, words, words.length);
  const own = tokenAt(scene, head.first - 1);
  // "the business group [Marlow Forward]"
  if (before.length > 0 && own && goesOn(scene, head.first) && nounClass(own)?.kind === 'organization')
    return [toName(scene, words, { last: tail.last, opens: head.first, suffix: null, role: null, gender: null })];
  const { noun, field } = officeName(scene, head.first, role.last - 1, title?.office ?? known?.noun ?? role.key);
  const determiner = lowerAt(scene, head.first - 1);
  return [
    ...before,
    nominalMention({
      first: head.first,
      last: tail.last,
      head: role.last - 1,
      noun,
      field,
      kind: 'person',
      gender: known?.gender ?? title?.gender ?? null,
      trait: known?.trait ?? null,
      determiner: SINGLE.has(determiner)
        ? 'indefinite'
        : determiner === 'the' || before.length > 0
          ? 'definite'
          : 'bare',
      roleFirst: head.first,
      roleLast: tail.last,
    }),
  ];
}

/** Days, prizes, wars, nations' adjectives alone, "(R-Ohio)", "Iowa Democrats". */
function isNobody(words: readonly NameWord[]): boolean {
  const last = words.at(-1);
  if (isPart(last, PARTY_AND_STATE)) return true;
  // "Annex B"
  if (words.length === 2 && isPart(last, LETTER) && DOCUMENT_PARTS.has(words[0]?.key ?? '')) return true;
  // "MPs"
  if (words.length === 1) return isPart(last, LETTER) || isPluralOfLetters(last as NameWord);
  // "Downing Street"
  if (isPart(words[0], OPENS_KNOWN_NAME) && KNOWN_ORGANIZATIONS.has(spaced(keysOf(words)))) return false;
  if (isPart(last, THING_HEAD) && !(words.length === 2 && isPart(words[0], GIVEN_NAME)) && !isOrganizationName(words))
    return true;
  // "Marlow Democrats"
  if (isPart(last, AFFILIATION) && last?.key.endsWith('s')) return true;
  for (const word of words) if (!isPart(word, AFFILIATION | MODIFIER)) return false;
  // "General Staff"
  return !isPart(last, ORGANIZATION_HEAD);
}

const isPluralOfLetters = ({ text, key }: NameWord): boolean =>
  text.endsWith('s') && /^[A-Z]{2,}s$/.test(text) && nounClass({ lower: key })?.kind === 'group';

/** What stands around the words of a name. */
interface Surroundings {
  readonly last: number;
  readonly opens: number;
  readonly suffix: NameWord | null;
  readonly role: RoleFound | null;
  /** Of the title. */
  readonly gender: Gender | null;
}

function toName(
  scene: Scene,
  named: readonly NameWord[],
  { last, opens, suffix, role, gender }: Surroundings,
): NameMention {
  const hasArticle = isPart(named[0], ARTICLE);
  const words = hasArticle && named.length > 1 ? named.slice(1) : named;
  const keys = keysOf(words);
  const key = spaced(keys);
  const isRelation = role !== null && (FIRM_RELATIONS.has(role.noun) || isOfficialBody(words, role));
  const tells = suffix !== null || gender !== null || (role !== null && !isRelation);
  const kind = tells ? 'person' : nameKind(scene, words, key, hasArticle);
  const isFirm = kind !== 'person' && role !== null && (kind !== null || keys.length === 1);
  // A lone "Clinton" or "Jordan" is more often a surname.
  const mayTell = kind !== 'organization' && kind !== 'place' && keys.length > 1 && isPart(words[0], GIVEN_NAME);
  return new NameMention(
    {
      first: (named[0] as NameWord).first,
      last,
      words: textsOf(named),
      keys,
      suffix: suffix?.text ?? null,
      kind,
      gender: gender ?? (mayTell ? givenGender(keys[0] ?? '') : null),
      role: isFirm ? null : role,
      opens,
    },
    key,
  );
}

/** "the official [Marlow News Agency]", "the official [MNA]": what speaks for a state, and no official. */
const isOfficialBody = (words: readonly NameWord[], { noun }: RoleFound): boolean =>
  noun === 'official' && (isOrganizationName(words) || (words.length === 1 && isAllCapitals(words[0]?.text ?? '')));
