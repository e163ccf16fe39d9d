import { AFFILIATION_WORDS, THING_HEADS } from '../../lexicon/capital-words.ts';
import { BODY_HEADS } from '../../lexicon/organization-nouns.ts';
import { OBSERVER_NOUNS } from '../../lexicon/person-nouns.ts';
import { TOWN_PREPOSITIONS } from '../../lexicon/places.ts';
import { learn } from '../cast.ts';
import { isAllCapitals } from '../letters.ts';
import { count, type Member, mayBe } from '../member.ts';
import { firstFrom, type Mention, type NameMention, type Resolution } from '../mention.ts';
import { isTraded, kindEvidence, pronounEvidence } from '../names/kind-evidence.ts';
import { has, is, lowerAt, QUOTED, type Scene, sameSentence, textAt } from '../scene/scene.ts';
import { ADP, KNOWN_NOUN, NUM, POSSESSIVE, THE } from '../scene/word-bits.ts';
import { ageBehind } from './ages.ts';
import { CONFIDENCE, confidenceByShare } from './confidence.ts';
import { takeNameOfSpouse } from './family-name.ts';
import { directionOf, ofGeneration } from './generations.ts';
import { pleaderOffice } from './pleaders.ts';
import type { Story } from './story.ts';

const MAX_ACRONYM = 5;
/** In tokens. */
const MAX_BEHIND = 80;
/** Who speaks by the first word of a name, no given name, is hardly a person. */
const SPEAKS_BY_FIRST_WORD = 1.5;
/** Whose age is told is a person. */
const AGED = 3;
const NOBODY: readonly Member[] = [];

/** Whose name it is. */
export function resolveName(story: Story, mention: NameMention): Resolution | null {
  const whole = bodyMeant(story, mention) ?? mention.bearer;
  const resolution = whole ? { member: whole, confidence: CONFIDENCE.wholeName } : shortName(story, mention);
  if (!resolution) return null;
  const { member } = resolution;
  if (member.kind === null) hearPronoun(story, mention, member);
  // Who speaks by two names of which nothing tells a body is hardly one.
  if (whole?.kind === null && mention.isSourceHead && whole.votes.organization === 0) whole.votes.person += 0.5;
  if (whole?.kind === 'person') story.usage.record(story.reading.scene, mention, member);
  const age = ageBehind(story.reading.scene, mention.last);
  member.age ??= age;
  // "Halka Varr’s alarm rang as it should. Varr, 67,": no firm, whatever "it" was.
  if (age !== null && member.kind === null && textAt(story.reading.scene, mention.last) === ',')
    member.votes.person += AGED;
  member.count++;
  if (isOfObserver(story.reading.scene, mention)) story.observing.add(member);
  addOffices(story, mention, member);
  story.meet(member, mention);
  return resolution;
}

/** "The Growers’ Forum closed. the [Forum] said": the one body of that kind told of. */
function bodyMeant({ bodies, reading: { scene } }: Story, { keys, key, first, opens }: NameMention): Member | null {
  const isLone = keys.length === 1 && opens === first && is(scene, first - 1, THE);
  return isLone && BODY_HEADS.has(key) ? (bodies.get(key) ?? null) : null;
}

/** "an analyst at [Marlow]", "[Marlow] analyst Ana Ruiz" */
function isOfObserver(scene: Scene, { first, last }: NameMention): boolean {
  return isObserver(scene, last) || (is(scene, first - 1, ADP) && isObserver(scene, first - 2));
}

const isObserver = (scene: Scene, at: number): boolean =>
  is(scene, at, KNOWN_NOUN) && OBSERVER_NOUNS.has(lowerAt(scene, at));

/** "Marlow said it would": the kind of one whose name does not tell it. */
function hearPronoun({ reading: { scene, mentions } }: Story, mention: NameMention, { votes }: Member): void {
  count(votes, pronounEvidence(scene, mentions, mention));
}

/** "Ruiz": of several Ruizes the one whose office fits, else the one that the article is speaking of. */
function shortName(story: Story, mention: NameMention): Resolution | null {
  const { cast, scene } = story.reading;
  const namesakes = isSomebodyNew(story, mention)
    ? []
    : withRelatives(story, mention, cast.bearers.candidates(mention));
  const firm = namesakes.length > 0 ? namesakeFirm(story, mention) : null;
  if (firm) return { member: firm, confidence: CONFIDENCE.shortOrganization };
  const candidates = ofGeneration(story, mention, namesakes);
  if (candidates.length === 1) return known(story, candidates[0] as Member, mention, CONFIDENCE.shortName);
  if (candidates.length > 1) return oneOf(story, candidates, mention);
  if (isCommonCapital(mention) || isTown(story, mention)) return null;
  const organization = mention.kind === 'person' ? null : cast.bodies.shortened(mention);
  if (organization) return { member: organization, confidence: CONFIDENCE.shortOrganization };
  const begun = mention.isSourceHead ? cast.begunBy(mention) : null;
  if (begun) {
    begun.votes.organization += SPEAKS_BY_FIRST_WORD;
    return { member: begun, confidence: CONFIDENCE.shortOrganization };
  }
  const member = cast.single(mention);
  if (member.kind === null && member.count === 0)
    count(member.votes, cast.heardOf(mention.key) ?? kindEvidence(scene, mention));
  if (is(scene, mention.first - 1, THE) || isAcronym(mention)) member.votes.organization++;
  // Of two equal guesses, one that speaks is a person.
  if (mention.isSourceHead && member.kind === null) member.votes.person += 0.5;
  return { member, confidence: CONFIDENCE.loneName };
}

/** "Swift reported a loss", "shares of Swift": the firm Swift & Lyle rather than Ana Swift. */
function namesakeFirm({ reading: { cast, scene } }: Story, mention: NameMention): Member | null {
  const { keys, kind, gender, role, opens, first } = mention;
  if (keys.length > 1 || kind === 'person' || gender !== null || role !== null || opens < first) return null;
  return isTraded(scene, mention) ? cast.bodies.shortened(mention) : null;
}

/** "Mrs. Ruiz", "Ruiz Jr." and "the younger Ruiz" may be "his wife, Eva", "his son, Luis Jr." too, whom the article gives no surname. */
function withRelatives(story: Story, mention: NameMention, members: readonly Member[]): readonly Member[] {
  const { keys, gender, suffix } = mention;
  const isBare = gender === null && suffix === null && directionOf(story, mention) === 0;
  const relatives = isBare || keys.length > 1 ? NOBODY : story.relatives.ofFamily(keys[0] ?? '');
  if (relatives.length === 0) return members;
  const fitting = relatives.filter((member) => mayBe(member, gender) && (suffix === null || member.suffix === suffix));
  return [...new Set([...members, ...fitting])];
}

/**
 * "José, 34, a taxi driver, said" in an article on José de la Fuente: he who is introduced by a given name alone, with his age, is
 * somebody else, from there on.
 */
function isSomebodyNew({ reading: { scene, cast }, namesakes }: Story, { keys, last, kind }: NameMention): boolean {
  const key = keys[0] ?? '';
  const isKnown = namesakes.has(key);
  if (!isKnown && !isAged(scene, last)) return false;
  if (keys.length > 1 || kind === 'organization' || cast.bearers.of(key).some((member) => member.keys.at(-1) === key))
    return false;
  if (isKnown) return true;
  const article = lowerAt(scene, last + 3);
  if ((article !== 'a' && article !== 'an') || !cast.bearers.of(key).some(({ count }) => count > 0)) return false;
  namesakes.add(key);
  return true;
}

/** "José[, 34,]" */
const isAged = (scene: Scene, last: number): boolean =>
  is(scene, last + 1, NUM) && textAt(scene, last) === ',' && textAt(scene, last + 2) === ',';

function oneOf(story: Story, candidates: readonly Member[], mention: NameMention): Resolution {
  const { role } = mention;
  const holders = role ? candidates.filter(({ offices }) => offices.some(({ noun }) => noun === role.noun)) : [];
  const [pool, certain] =
    holders.length > 0
      ? [holders, CONFIDENCE.loneName]
      : [story.usage.likeliest(story.reading.scene, mention, notNamedBehind(story, mention, candidates)), 0];
  let best = pool[0] as Member;
  let high = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (const member of pool) {
    const score = story.focus.salienceOf(member) + (member.count + 1) * 0.02 - member.index * 1e-6;
    next = Math.max(next, Math.min(score, high));
    if (score > high) {
      best = member;
      high = score;
    }
  }
  const share = pool.length > 1 ? high / (high + next) : 1;
  return known(story, best, mention, Math.max(confidenceByShare('shortName', share), certain));
}

/** "When Ruiz ran, Ana Ruiz stayed": whom the sentence goes on to call by the whole name is not the one with the bare surname. */
function notNamedBehind({ reading }: Story, bare: NameMention, candidates: readonly Member[]): readonly Member[] {
  const { scene, mentions } = reading;
  if (bare.keys.length > 1) return candidates;
  const named = new Set<Member>();
  for (let index = firstFrom(mentions, bare.last); index < mentions.length; index++) {
    const other = mentions[index] as Mention;
    if (!sameSentence(scene, bare.first, other.first) || other.first - bare.last > MAX_BEHIND) break;
    if (other.form !== 'name' || other.keys.length < 2 || !other.bearer) continue;
    if (!has(scene, other.first, QUOTED)) named.add(other.bearer);
  }
  const others = candidates.filter((member) => !named.has(member));
  return others.length > 0 ? others : candidates;
}

function known({ usage, reading }: Story, member: Member, mention: NameMention, confidence: number): Resolution {
  usage.record(reading.scene, mention, member);
  learn(member, mention, mention.role !== null);
  return { member, confidence };
}

function addOffices(story: Story, mention: NameMention, member: Member): void {
  const { role } = mention;
  const pleading = pleaderOffice(story.reading.scene, mention);
  if (pleading) story.addOffice(member, { noun: pleading, field: null }, false, null);
  if (!role) return;
  const organization = story.organizationIn(role.first, role.last);
  story.addOffice(member, role, role.past, organization);
  takeNameOfSpouse(story, role.noun, member);
}

/** "in Florence", "near Charlotte": a lone given name there is a town, unless somebody is called so. */
const isTown = ({ reading: { scene, cast } }: Story, { first, last, opens, keys, kind }: NameMention): boolean =>
  kind === 'person' &&
  keys.length === 1 &&
  opens === first &&
  TOWN_PREPOSITIONS.has(lowerAt(scene, first - 1)) &&
  !is(scene, last, POSSESSIVE) &&
  !cast.isSingle(keys[0] ?? '');

/** "Green", "Hill", "Black": somebody’s surname, or no name at all. */
const isCommonCapital = ({ keys, role, kind }: NameMention): boolean =>
  keys.length === 1 &&
  role === null &&
  kind !== 'person' &&
  (AFFILIATION_WORDS.has(keys[0] ?? '') || THING_HEADS.has(keys[0] ?? ''));

const isAcronym = ({ words }: NameMention): boolean =>
  words.length === 1 && isAllCapitals(words[0] ?? '') && (words[0] ?? '').length <= MAX_ACRONYM;
