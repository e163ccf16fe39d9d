import { FAMILY_EPITHETS } from '../../lexicon/kinship-nouns.ts';
import { WIDER_OFFICES } from '../../lexicon/office-words.ts';
import { PLAYER_NOUNS, SEAT_NOUNS } from '../../lexicon/person-nouns.ts';
import { POSSESSIVE_PRONOUNS } from '../../lexicon/pronouns.ts';
import { isPerson, type Member, mayBe, type Office } from '../member.ts';
import { firstFrom, type NominalMention, type Resolution } from '../mention.ts';
import { isMark } from '../nominals/phrase-end.ts';
import { has, is, QUOTED, tokenAt } from '../scene/scene.ts';
import { THE, VERB } from '../scene/word-bits.ts';
import { ageWithin, isOfAge } from './ages.ts';
import { lastSource } from './askers.ts';
import { CONFIDENCE, confidenceByShare } from './confidence.ts';
import type { Choice } from './focus.ts';
import { resolveRelative } from './resolve-relative.ts';
import type { Story } from './story.ts';
import { described } from './unnamed.ts';
import { witness } from './witness.ts';

/** How far back a description may point, as what is left of the salience. */
const MIN_SALIENCE = 0.01;
/** In years. */
const MIN_GRANDPARENT = 38;
/** How much of another's salience a holder of the office needs whose seat is not known. */
const SEAT_SHARE = 0.3;

/** Whom a noun for one person stands for: somebody with a name if there is good reason, else somebody without. */
export function resolvePersonNoun(story: Story, mention: NominalMention): Resolution | null {
  if (mention.trait === 'kin') return elder(story, mention) ?? resolveRelative(story, mention);
  if (mention.determiner !== 'definite')
    return mention.determiner === 'bare' && !mention.isSourceHead ? null : described(story, mention);
  return (
    holder(story, mention) ??
    party(story, mention) ??
    testifying(story, mention) ??
    leader(story, mention) ??
    justNamed(story, mention) ??
    speaking(story, mention) ??
    described(story, mention)
  );
}

/** "the senator": who was called one, in the same organization if one is named. */
function holder(story: Story, mention: NominalMention): Resolution | null {
  const { noun } = mention;
  const called = story.byOffice.get(noun);
  if (!called) return widerHolder(story, mention);
  if (isOfTitle(story, mention)) return null;
  const organization = organizationOf(story, mention);
  if (!organization && isOneOfTheirs(story, mention)) return null;
  const past = isPast(story, mention);
  const holders = called.filter((member) => mayHold(member, officeOf(member, noun), mention, organization));
  // "the mayor" is no former one while there is another, and the other way round.
  const fitting = preferably(holders, (member) => officeOf(member, noun)?.past === past);
  // "the Ohio senator" is none whose state was not told while there is one of Ohio.
  const pool = preferably(
    fitting,
    (member) => mention.field === null || officeOf(member, noun)?.field === mention.field,
  );
  const best = mostSalient(story, pool);
  if (best && (isOfOtherSeat(story, mention, best) || isOfOtherParty(story, mention, best, organization))) return null;
  const wider = best && organization ? null : widerHolder(story, mention);
  if (!best || (wider && TEAM_LEADERS.has(noun) && isFarther(story, best, wider.member))) return wider;
  return { member: best, confidence: pool.length === 1 ? CONFIDENCE.holder : CONFIDENCE.oneOfHolders };
}

function preferably(members: readonly Member[], isLikely: (member: Member) => boolean): readonly Member[] {
  const likely = members.filter(isLikely);
  return likely.length > 0 ? likely : members;
}

/**
 * "the Ohio senator" is hardly a senator of whom no state was told, while the article is speaking of somebody else who may be
 * meant as well.
 */
function isOfOtherSeat(story: Story, mention: NominalMention, member: Member): boolean {
  if (mention.field === null || !SEAT_NOUNS.has(mention.noun)) return false;
  if (officeOf(member, mention.noun)?.field === mention.field) return false;
  const choice = story.choosePerson(mention.gender, (other) => maySitThere(other, mention));
  return choice !== null && story.focus.salienceOf(member) < SEAT_SHARE * story.focus.salienceOf(choice.best);
}

/** "the Labour leader" is hardly a leader of whom no party was told, as "the Leader of the Opposition", while somebody else is spoken of. */
function isOfOtherParty(story: Story, { noun, gender }: NominalMention, member: Member, party: Member | null): boolean {
  if (noun !== 'leader' || !party || officeOf(member, noun)?.organization === party) return false;
  const choice = story.choosePerson(gender, (other) => other.named);
  return choice !== null && story.focus.salienceOf(member) < SEAT_SHARE * story.focus.salienceOf(choice.best);
}

/** Whoever has a name, and sits for no other state. */
const maySitThere = (member: Member, { noun, field }: NominalMention): boolean =>
  member.named && (field === null || (officeOf(member, noun)?.field ?? field) === field);

/** "Coach Ruiz … Arvo boss Luis Ortega said no. … the coach said": hardly the one of whom the article spoke before. */
const isFarther = ({ focus }: Story, member: Member, other: Member): boolean =>
  focus.salienceOf(member) < SEAT_SHARE * focus.salienceOf(other);

/**
 * "Sgt. Ruiz said no. … the officer said": who spoke last, in an office of that kind, while no other officer was told of.
 * "Arvo boss Ana Ruiz … the Arvo manager said": of the same body, if one is named.
 */
function widerHolder(story: Story, mention: NominalMention): Resolution | null {
  const { noun, first, last, roleLast } = mention;
  const offices = WIDER_OFFICES.get(noun);
  if (!offices || roleLast > last || story.unnamed.has(noun)) return null;
  const organization = organizationOf(story, mention);
  if (!organization && last - first > 2) return null;
  const pool = offices.flatMap((office) =>
    (story.byOffice.get(office) ?? []).filter((member) =>
      mayHold(member, officeOf(member, office), mention, organization),
    ),
  );
  const best = mostSalient(story, pool);
  return best && story.focus.salienceOf(best) > MIN_SALIENCE
    ? { member: best, confidence: CONFIDENCE.oneOfHolders }
    : null;
}

/** "the “Harbor Nights” star": every star has a title of their own. */
const isOfTitle = ({ reading: { scene } }: Story, { trait, head }: NominalMention): boolean =>
  trait === 'epithet' && has(scene, head - 1, QUOTED);

/** The last that somebody was told to have of that name. */
function officeOf({ offices }: Member, noun: string): Office | null {
  for (let at = offices.length - 1; at >= 0; at--) {
    const office = offices[at] as Office;
    if (office.noun === noun) return office;
  }
  return null;
}

function mayHold(member: Member, office: Office | null, mention: NominalMention, organization: Member | null): boolean {
  if (!office || !mayBe(member, mention.gender)) return false;
  if (office.field !== null && mention.field !== null && office.field !== mention.field) return false;
  if (!organization) return true;
  return office.organization ? office.organization === organization : mention.trait === 'leads';
}

function mostSalient({ focus }: Story, pool: readonly Member[]): Member | null {
  let best: Member | null = null;
  for (const member of pool) if (!best || focus.salienceOf(member) > focus.salienceOf(best)) best = member;
  return best;
}

/** "his spokesman", "the mayor’s spokesman": hardly the one who speaks for somebody else; "her doctor": hardly whoever is called Dr. */
const isOneOfTheirs = ({ reading: { scene } }: Story, { trait, noun, first, roleFirst }: NominalMention): boolean =>
  (trait === 'spokes' || noun === 'doctor') &&
  (POSSESSIVE_PRONOUNS.has(tokenAt(scene, first)?.lower ?? '') || isMark(scene, roleFirst - 1));

/** "the defendant": the one of whom the article told that a court tries them. */
function party(story: Story, mention: NominalMention): Resolution | null {
  const member = story.parties.called(story.reading, mention);
  if (!member) return null;
  story.addOffice(member, mention, false, null);
  return { member, confidence: CONFIDENCE.party };
}

function testifying(story: Story, mention: NominalMention): Resolution | null {
  const choice = witness(story, mention);
  return choice && { member: choice.best, confidence: confidenceByShare('epithet', choice.share) };
}

/** "Arvo’s chief executive" after "Ana Ruiz’s Arvo": she who owns it, unless she is something else there. */
function leader(story: Story, mention: NominalMention): Resolution | null {
  const organization = organizationOf(story, mention);
  if (!organization || mention.trait !== 'leads') return null;
  const owners = [...(organization.owners ?? [])].filter((member) => mayBe(member, mention.gender));
  const owner = owners.length === 1 ? owners[0] : undefined;
  if (!owner || owner.offices.some((office) => office.organization === organization && office.noun !== mention.noun))
    return null;
  story.addOffice(owner, mention, false, organization);
  return { member: owner, confidence: CONFIDENCE.owner };
}

/** "the billionaire": the one that the article is speaking of. */
function justNamed(story: Story, mention: NominalMention): Resolution | null {
  if (!(mention.trait === 'epithet' || isRetired(story, mention)) || has(story.reading.scene, mention.head, QUOTED))
    return null;
  if (
    (mention.roleLast > mention.last && !isSeat(story, mention) && !mention.noun.endsWith('-of')) ||
    wordCount(story, mention) > 4
  )
    return null;
  const speaker = lastSource(story.reading.scene, story.reading.mentions, mention.first)?.resolution?.member;
  if (speaker?.kind === 'person' && !speaker.named && mayBe(speaker, mention.gender))
    return { member: speaker, confidence: CONFIDENCE.describedAgain };
  const age = ageWithin(story.reading.scene, mention);
  const choice = chooseNamed(story, mention, age);
  if (!choice) return null;
  if (age !== null) choice.best.age ??= age;
  // "the Ohio senator" is "the senator" from there on.
  if (SEAT_NOUNS.has(mention.noun)) story.addOffice(choice.best, mention, isPast(story, mention), null);
  return { member: choice.best, confidence: confidenceByShare('epithet', choice.share) };
}

/** "the grandmother", "the widow": nobody’s, and of nobody told of before. */
function elder(story: Story, mention: NominalMention): Resolution | null {
  const { scene } = story.reading;
  if (!FAMILY_EPITHETS.has(mention.noun) || story.unnamed.has(mention.noun)) return null;
  if (!is(scene, mention.first, THE) || mention.roleLast > mention.last || has(scene, mention.head, QUOTED))
    return null;
  const choice = chooseNamed(story, mention, null);
  return choice && { member: choice.best, confidence: confidenceByShare('epithet', choice.share) };
}

/** "A Marlow insider told us no. The [source] said": whoever spoke last, if they have no name. */
function speaking({ reading: { scene, mentions } }: Story, { noun, first, last }: NominalMention): Resolution | null {
  if ((noun !== 'source' && noun !== 'insider') || last - first > 2) return null;
  const member = lastSource(scene, mentions, first)?.resolution?.member;
  return member?.kind === 'person' && !member.named ? { member, confidence: CONFIDENCE.describedAgain } : null;
}

/** One who is known to be a person, if there is one; of several of whom one is known to be of that age, that one. */
function chooseNamed(story: Story, mention: NominalMention, age: number | null): Choice | null {
  const subject = subjectOfVerb(story, mention);
  const choose = (accepts: (member: Member) => boolean): Choice | null => {
    const isOpen = (member: Member): boolean => member !== subject && maySitThere(member, mention) && accepts(member);
    const choice = story.choosePerson(mention.gender, isOpen);
    return choice && story.focus.salienceOf(choice.best) < MIN_SALIENCE ? null : choice;
  };
  const mayBeAged = (member: Member): boolean => isOfAge(member, age);
  const mayPlay = (member: Member): boolean => isPerson(member) && mayBeAged(member) && !leadsTeam(member);
  const plays = age === null ? PLAYER_NOUNS.has(mention.noun) && !isPast(story, mention) : age < MAX_PLAYER_AGE;
  const isElder = ({ age: own }: Member): boolean => own !== null && own >= MIN_GRANDPARENT;
  return (
    (age === null ? null : choose((member) => member.age !== null && mayBeAged(member))) ??
    (mention.noun.startsWith('grand') ? story.choosePerson(mention.gender, isElder) : null) ??
    (plays ? choose(mayPlay) : null) ??
    choose((member) => isPerson(member) && mayBeAged(member)) ??
    choose(mayBeAged)
  );
}

/** No manager of a team is 36, or called "the striker", while somebody else may be. */
const leadsTeam = ({ offices }: Member): boolean => offices.some(({ noun }) => TEAM_LEADERS.has(noun));

const TEAM_LEADERS: ReadonlySet<string> = new Set(['coach', 'manager', 'boss']);

const MAX_PLAYER_AGE = 38;

/** "[Ruiz] welcomed the MP": the subject of the verb is somebody else. */
function subjectOfVerb({ reading: { scene, mentions } }: Story, { first }: NominalMention): Member | null {
  const opens = is(scene, first - 1, THE) ? first - 1 : first;
  if (!is(scene, opens - 1, VERB)) return null;
  const subject = mentions[firstFrom(mentions, opens) - 1];
  return subject?.last === opens - 1 ? (subject.resolution?.member ?? null) : null;
}

/** "the retired nurse", "the old man": told before, or of somebody just named. */
const isRetired = ({ reading: { scene } }: Story, { roleFirst, noun }: NominalMention): boolean => {
  const opener = tokenAt(scene, roleFirst)?.lower;
  return opener === 'retired' || (opener === 'old' && (noun === 'man' || noun === 'woman'));
};

/** "the Labour MP [for Ternby]", "the Democrat [from Ohio]", "the 19-year-old [from Ternby]" */
const isSeat = ({ reading: { scene } }: Story, { noun, last, roleLast }: NominalMention): boolean => {
  const preposition = tokenAt(scene, last)?.lower;
  return (
    (SEAT_NOUNS.has(noun) || noun === 'year-old') &&
    (preposition === 'for' || preposition === 'from') &&
    tokenAt(scene, roleLast - 1)?.pos === 'PROPN'
  );
};

/** Words with hyphens count as one, a title in marks as none: 3 in "the 31-year-old “Harbor Nights” star". */
function wordCount({ reading: { scene } }: Story, { first, last }: NominalMention): number {
  let count = 0;
  for (let at = first; at < last; at++) if (!has(scene, at, QUOTED)) count += tokenAt(scene, at)?.text === '-' ? -1 : 1;
  return count;
}

/** The organization in "Arvo’s director", "director of Arvo", "Arvo director". */
export function organizationOf(story: Story, mention: NominalMention): Member | null {
  return story.organizationIn(mention.first, mention.roleLast);
}

export function isPast(story: Story, { first, head }: NominalMention): boolean {
  for (let at = first; at < head; at++) {
    const word = tokenAt(story.reading.scene, at)?.lower ?? '';
    if (word === 'former' || word === 'ex') return true;
  }
  return false;
}
