import { WIDER_OFFICES } from '../../lexicon/office-words.ts';
import { SEAT_NOUNS } from '../../lexicon/person-nouns.ts';
import { POSSESSIVE_PRONOUNS } from '../../lexicon/pronouns.ts';
import { type Member, mayBe, type Office } from '../member.ts';
import type { NominalMention, Resolution } from '../mention.ts';
import { isMark } from '../nominals/phrase-end.ts';
import { has, is, lowerAt, QUOTED } from '../scene/scene.ts';
import { NOUN, THE } from '../scene/word-bits.ts';
import { lastSource } from './askers.ts';
import { calledByNoun } from './called-by-noun.ts';
import { CONFIDENCE, confidenceByShare } from './confidence.ts';
import { describedMore, elder, justNamed } from './epithets.ts';
import { resolveRelative } from './resolve-relative.ts';
import type { Story } from './story.ts';
import { isPast, maySitThere, officeOf, organizationOf, TEAM_LEADERS } from './told-office.ts';
import { described } from './unnamed.ts';
import { isHeadlinese } from './unnamed-openers.ts';
import { witness } from './witness.ts';

/** How far back a description may point, as what is left of the salience. */
const MIN_SALIENCE = 0.01;
/** How much of another's salience a holder of the office needs whose seat is not known. */
const SEAT_SHARE = 0.3;

/** Whom a noun for one person stands for: somebody with a name if there is good reason, else somebody without. */
export function resolvePersonNoun(story: Story, mention: NominalMention): Resolution | null {
  if (mention.trait === 'kin') return elder(story, mention) ?? resolveRelative(story, mention);
  if (mention.determiner !== 'definite') {
    if (mention.determiner === 'bare' && !mention.isSourceHead) return null;
    const held = isHeadlinese(story.reading.scene, mention) ? holder(story, mention) : null;
    return held ?? described(story, mention);
  }
  return (
    holder(story, mention) ??
    party(story, mention) ??
    testifying(story, mention) ??
    leader(story, mention) ??
    justNamed(story, mention) ??
    describedMore(story, mention) ??
    speaking(story, mention) ??
    calledSo(story, mention) ??
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
  if (past && !called.some((member) => officeOf(member, noun)?.past)) {
    // "President Ana Ruiz came, and Ruiz’s friend Tomas Vega spoke. The former president said"
    const former = describedMore(story, mention);
    if (former) return former;
  }
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
  // "the boss" is the chief executive where nobody leads a team.
  const leaders = preferably(pool, ({ offices }) => offices.some((office) => TEAM_LEADERS.has(office.noun)));
  const best = mostSalient(story, leaders);
  return best && story.focus.salienceOf(best) > MIN_SALIENCE
    ? { member: best, confidence: CONFIDENCE.oneOfHolders }
    : null;
}

/** "the “Harbor Nights” star": every star has a title of their own. */
const isOfTitle = ({ reading: { scene } }: Story, { trait, head }: NominalMention): boolean =>
  trait === 'epithet' && has(scene, head - 1, QUOTED);

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
  (POSSESSIVE_PRONOUNS.has(lowerAt(scene, first)) || isMark(scene, roleFirst - 1));

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

/** "Dinner lady Ana Ruiz slept. The dinner lady said": a noun of which only the last word is listed. */
function calledSo({ reading: { scene, mentions } }: Story, { isSourceHead, head }: NominalMention): Resolution | null {
  if (!isSourceHead || !is(scene, head - 1, NOUN) || !is(scene, head - 2, THE)) return null;
  const member = calledByNoun(scene, mentions, head)?.resolution?.member;
  return member?.named ? { member, confidence: CONFIDENCE.holder } : null;
}

/** "A Marlow insider told us no. The [source] said": whoever spoke last, if they have no name. */
function speaking({ reading: { scene, mentions } }: Story, { noun, first, last }: NominalMention): Resolution | null {
  if ((noun !== 'source' && noun !== 'insider') || last - first > 2) return null;
  const member = lastSource(scene, mentions, first)?.resolution?.member;
  return member?.kind === 'person' && !member.named ? { member, confidence: CONFIDENCE.describedAgain } : null;
}
