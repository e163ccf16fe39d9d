import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import {
  AGENCY_HEADS,
  ALWAYS_NAMED,
  INSTITUTIONS,
  NAMED_BUSINESSES,
  NONPROFIT_NOUNS,
  ORGANIZATION_HEADS,
  PERSONAL_BODIES,
  SOMEBODYS_BODIES,
} from '../../lexicon/organization-nouns.ts';
import { OUTLET_NOUNS } from '../../lexicon/outlets.ts';
import { FIRM_RELATIONS, OBSERVER_NOUNS } from '../../lexicon/person-nouns.ts';
import { PLACES } from '../../lexicon/places.ts';
import { POSSESSIVE_PRONOUNS } from '../../lexicon/pronouns.ts';
import { addGender } from '../cast.ts';
import { isAllCapitals } from '../letters.ts';
import {
  genderOf,
  isInstitution,
  isLikePlace,
  isNewspaper,
  isNonprofit,
  isOrganization,
  isPerson,
  type Member,
  TITLE_EVIDENCE,
} from '../member.ts';
import { firstFrom, type Mention, type NameMention, type NominalMention, type Resolution } from '../mention.ts';
import { isGivenName } from '../names/given-name.ts';
import { isBasedIn } from '../nominals/based-in.ts';
import { isMark } from '../nominals/phrase-end.ts';
import { has, is, lowerAt, SOURCE, textAt, tokenAt, wordAt } from '../scene/scene.ts';
import { ADP, AUX, CAPITAL, NOUN, VERB } from '../scene/word-bits.ts';
import { lastSource } from './askers.ts';
import { capitalSurname } from './capital-surname.ts';
import { CONFIDENCE, confidenceByShare } from './confidence.ts';
import { relativeByName } from './family-name.ts';
import { resolveName } from './resolve-name.ts';
import { resolvePersonNoun } from './resolve-person-noun.ts';
import { nameRelative, resolveRelative } from './resolve-relative.ts';
import type { Reading, Story } from './story.ts';
import { isPast, organizationOf } from './told-office.ts';
import { described } from './unnamed.ts';

/** So salient is the subject of the sentence before. */
const JUST_TOLD_OF = 0.5;

/** Whom a noun phrase stands for. */
export function resolveNominal(story: Story, mention: NominalMention): Resolution | null {
  const name = mention.apposedTo;
  if (name) return apposed(story, mention, name);
  const surname = capitalSurname(story, mention);
  if (surname) return { member: surname, confidence: CONFIDENCE.surname };
  if (mention.kind === 'person') return resolvePersonNoun(story, mention);
  if (mention.kind === 'organization') return organization(story, mention);
  return speaks(story, mention) || mention.kind === 'group' ? described(story, mention) : null;
}

/** "Ana Ruiz, the director": what is said of a name tells about its bearer. */
function apposed(story: Story, mention: NominalMention, name: NameMention): Resolution | null {
  if (mention.trait === 'kin' && !name.resolution) name.bearer ??= relativeByName(story, mention, name);
  const resolution = name.resolution ?? resolveName(story, name);
  if (!resolution) return null;
  const { member } = resolution;
  addGender(member, mention.gender, TITLE_EVIDENCE);
  if (mention.kind === 'organization') {
    if (member.kind === null) member.votes.organization += 2;
    story.addOffice(member, mention, false, null);
  }
  if (mention.kind === 'person') {
    if (isFirm(mention, member)) member.votes.organization += 2;
    else if (member.kind === null && !FIRM_RELATIONS.has(mention.noun)) member.votes.person += 2;
    if (mention.trait === 'kin') nameRelative(story, mention, member);
    else story.addOffice(member, mention, isPast(story, mention), organizationOf(story, mention));
  }
  return resolution;
}

/** "Marlow, a haulage operator,": a person is hardly brought in by one name, unless it is the first. */
const isFirm = ({ noun }: NominalMention, { kind, keys }: Member): boolean =>
  kind === null && keys.length === 1 && FIRM_RELATIONS.has(noun) && !isGivenName(keys[0] ?? '');

/** "the company", "the ministry". */
function organization(story: Story, mention: NominalMention): Resolution | null {
  if (mention.isSourceHead && isOfPerson(story, mention)) return resolveRelative(story, mention);
  const own = organizationOfOwner(story, mention);
  if (own) return { member: own, confidence: confidenceByShare('company', 1) };
  if (mention.determiner === 'definite' && (mention.head - mention.first < 3 || isBased(story, mention))) {
    const isBusiness = mention.trait === 'business';
    const issuer = isBusiness ? story.issuer() : null;
    if (issuer) return { member: issuer, confidence: CONFIDENCE.issuer };
    const speaking = isBusiness ? loneNameBefore(story, mention) : null;
    if (speaking) {
      speaking.votes.organization += 2;
      return { member: speaking, confidence: confidenceByShare('company', 1) };
    }
    const near = isBusiness ? organizationsOfSpeaker(story) : NONE;
    const isSorted = isBusiness && isOfSort(story, mention);
    const choice = story.focus.choose((member) => {
      if (!isOrganization(member) || isPerson(member) || isLikePlace(member) || !member.named) return 0;
      if (member.keys.includes(mention.noun) || member.offices.some(({ noun }) => noun === mention.noun)) return 1;
      if (story.reading.cast.isOutlet(member)) return 0;
      if (OUTLET_NOUNS.has(mention.noun) && mention.noun !== 'agency') return isNewspaper(member) ? 0.9 : 0;
      if (!isBusiness || isNewspaper(member)) return 0;
      if (ALWAYS_NAMED.has(mention.noun) && story.focus.salienceOf(member) < JUST_TOLD_OF) return 0;
      if (isSorted && story.focus.salienceOf(member) < JUST_TOLD_OF) return 0;
      if (isNonprofit(member) && !NONPROFIT_NOUNS.has(mention.noun)) return 0;
      if (mention.noun === 'agency') return isAgency(member) ? 0.9 : 0;
      if (isInstitution(member)) return 0;
      return near.has(member) ? 0.9 : story.observing.has(member) ? 0.005 : 0.3;
    });
    const body = choice?.best.keys.includes(mention.noun) ? null : bodyCalled(story, mention, isBusiness);
    if (body) return { member: body, confidence: confidenceByShare('company', 1) };
    if (choice) return { member: choice.best, confidence: confidenceByShare('company', choice.share) };
  }
  return speaks(story, mention) ? described(story, mention) : null;
}

/** "The board said", "by the board, [which] said", "a letter [that] said"; not "a letter from the board, which said" */
function speaks({ reading: { scene } }: Story, { isSourceHead, first, roleLast }: NominalMention): boolean {
  if (isSourceHead) return true;
  if (is(scene, first - 1, ADP) && DOCUMENT_NOUNS.has(lowerAt(scene, first - 2))) return false;
  const relative = textAt(scene, roleLast) === ',' ? roleLast + 1 : roleLast;
  return has(scene, relative, SOURCE) && RELATIVES.has(lowerAt(scene, relative));
}

/** "his campaign", "Ruiz’s office": none that bears the noun in its name. */
function isOfPerson(story: Story, { noun, determiner, first, roleFirst }: NominalMention): boolean {
  if (!PERSONAL_BODIES.has(noun) || determiner !== 'definite') return false;
  const { scene } = story.reading;
  // "the head of the Audit Office … his office"
  const isHis = noun !== 'office' && POSSESSIVE_PRONOUNS.has(lowerAt(scene, first));
  const isOwned = isMark(scene, roleFirst - 1) || isHis;
  const owner = isOwned ? story.resolvedAt(first) : null;
  return owner !== null && isPerson(owner);
}

/** "Ana Ruiz, head of the Growers’ Union, left. [Her organisation] said": the only one of which she is something. */
function organizationOfOwner(story: Story, { noun, first, head }: NominalMention): Member | null {
  if (!SOMEBODYS_BODIES.has(noun) || head - first > 1) return null;
  const lower = lowerAt(story.reading.scene, first);
  const owner = lower === 'his' || lower === 'her' ? story.resolvedAt(first) : null;
  if (!owner || !isPerson(owner)) return null;
  const bodies = new Set(owner.offices.flatMap(({ organization, past }) => (past ? [] : (organization ?? []))));
  const [only] = bodies;
  if (!only?.named || bodies.size > 1) return null;
  return BUSINESSES.has(noun) && (isInstitution(only) || isNonprofit(only)) ? null : only;
}

/** "the Ice Administration", "the IAD"; no university, court or firm. */
const isAgency = ({ keys, words }: Member): boolean =>
  keys.some((key) => AGENCY_HEADS.has(key) || INSTITUTIONS.has(key)) ||
  (words.length === 1 && isAllCapitals(words[0] ?? ''));

/** No council or hospital. */
const BUSINESSES: ReadonlySet<string> = new Set(['company', 'firm', 'business']);

/** "the agency" where one Ice Agency was told of, however long ago; "the bank" may be a firm whose name does not say so. */
const bodyCalled = ({ bodies }: Story, { noun }: NominalMention, isBusiness: boolean): Member | null => {
  if (isBusiness && !NAMED_BUSINESSES.has(noun)) return null;
  const known = bodies.get(noun);
  const other = OTHER_NOUNS.get(noun);
  if (known || other === undefined || bodies.has(noun)) return known ?? null;
  const body = bodies.get(other) ?? null;
  // "the Police Standards Office" is none.
  const last = body?.keys.at(-1) ?? '';
  return last === other || !ORGANIZATION_HEADS.has(last) ? body : null;
};

/** "Pell Council met. [The authority] said", "Pell Police came. [The force] said" */
const OTHER_NOUNS: ReadonlyMap<string, string> = new Map([
  ['authority', 'council'],
  ['force', 'police'],
]);

/** "Entergo said it was late. The utility said", "Entergo denies this. The utility says": by a lone name that is no given name. */
function loneNameBefore({ reading }: Story, mention: NominalMention): Member | null {
  if (!mention.isSourceHead) return null;
  return (
    openMember(reading, lastSource(reading.scene, reading.mentions, mention.first)) ??
    openMember(reading, subjectBefore(reading, mention.first))
  );
}

/** Of whom nothing tells yet what it is; not the label of a turn. */
function openMember({ scene }: Reading, name: Mention | null): Member | null {
  const member = name?.form === 'name' && textAt(scene, name.last) !== ':' ? name.resolution?.member : undefined;
  const isOpen = member?.kind === null && member.words.length === 1 && genderOf(member) === null;
  return isOpen && member.offices.length === 0 && member.votes.person < 2 ? member : null;
}

/** Whom the sentence before begins with, in the same paragraph. */
function subjectBefore({ scene, mentions }: Reading, at: number): Mention | null {
  const { tokens, sentences } = scene.doc;
  const { sentence = 0, paragraph } = tokens[at] ?? {};
  const first = sentences[sentence - 1]?.first ?? at;
  const name = tokens[first]?.paragraph === paragraph ? mentions[firstFrom(mentions, first)] : undefined;
  return name?.first === first && is(scene, name.last, VERB | AUX) ? name : null;
}

/** "the [phone] company", "the [insurance] firm", "[our] bank": one of that sort, and none told of long before. */
const isOfSort = ({ reading: { scene } }: Story, { first, head }: NominalMention): boolean =>
  OWN.has(lowerAt(scene, first)) || (head - first === 2 && (wordAt(scene, head - 1) & (NOUN | CAPITAL)) === NOUN);

const OWN: ReadonlySet<string> = new Set(['my', 'our', 'your']);

/** "the San Jose-based company", "the San Jose, Calif., company", "the San Jose company" */
const isBased = ({ reading: { scene } }: Story, { first, head }: NominalMention): boolean =>
  isBasedIn(scene, head) ||
  (lowerAt(scene, head - 1) === 'based' && textAt(scene, head - 2) === '-') ||
  (head - first === 3 && PLACES.has(`${tokenAt(scene, first + 1)?.lower} ${tokenAt(scene, first + 2)?.lower}`));

const NONE: ReadonlySet<Member> = new Set();

/** "He said the company would": his own, if he has one; what an analyst works for is seldom what he speaks of. */
function organizationsOfSpeaker(story: Story): ReadonlySet<Member> {
  const person = story.choosePerson(null, (member) => member.named)?.best;
  if (!person) return NONE;
  const offices = person.offices.filter(({ noun }) => !OBSERVER_NOUNS.has(noun));
  return new Set([...(person.owns ?? []), ...offices.flatMap(({ organization }) => organization ?? [])]);
}
