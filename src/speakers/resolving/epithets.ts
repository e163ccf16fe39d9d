import { FAMILY_EPITHETS } from '../../lexicon/kinship-nouns.ts';
import { PLAYER_NOUNS, SEAT_NOUNS } from '../../lexicon/person-nouns.ts';
import { isPerson, type Member, mayBe } from '../member.ts';
import { firstFrom, type NominalMention, type Resolution } from '../mention.ts';
import { has, is, lowerAt, QUOTED, type Scene, sameSentence, textAt, tokenAt } from '../scene/scene.ts';
import { THE, VERB } from '../scene/word-bits.ts';
import { ageWithin, isOfAge } from './ages.ts';
import { lastSource } from './askers.ts';
import { CONFIDENCE, confidenceByShare } from './confidence.ts';
import type { Choice } from './focus.ts';
import type { Story } from './story.ts';
import { isPast, maySitThere, organizationOf, TEAM_LEADERS } from './told-office.ts';

/** How far back a description may point, as what is left of the salience. */
const MIN_SALIENCE = 0.01;
/** So salient is the subject of the sentence before. */
const JUST_TOLD_OF = 0.5;
/** In years. */
const MIN_GRANDPARENT = 38;

/** "the billionaire": the one that the article is speaking of. */
export function justNamed(story: Story, mention: NominalMention): Resolution | null {
  if (!(mention.trait === 'epithet' || isRetired(story, mention)) || has(story.reading.scene, mention.head, QUOTED))
    return null;
  if (
    (mention.roleLast > mention.last && !isSeat(story, mention) && !mention.noun.endsWith('-of')) ||
    wordCount(story, mention) > 4
  )
    return null;
  const { scene, mentions } = story.reading;
  const source = lastSource(scene, mentions, mention.first, ({ first }) => !has(scene, first, QUOTED));
  const speaker = source?.resolution?.member;
  // "A trader spoke of a meeting, with [the billionaire] insisting": somebody else.
  const isApart = source !== null && !sameSentence(scene, source.first, mention.first);
  if (isApart && speaker?.kind === 'person' && !speaker.named && mayBe(speaker, mention.gender))
    return { member: speaker, confidence: CONFIDENCE.describedAgain };
  const age = ageWithin(story.reading.scene, mention);
  const choice = chooseNamed(story, mention, age);
  if (!choice) return null;
  if (age !== null) choice.best.age ??= age;
  // "the Ohio senator" is "the senator" from there on.
  if (SEAT_NOUNS.has(mention.noun)) story.addOffice(choice.best, mention, isPast(story, mention), null);
  return { member: choice.best, confidence: confidenceByShare('epithet', choice.share) };
}

/**
 * A description that tells more of whom the sentence before tells of, if the reader knows no office of theirs yet: one of
 * the past, one with an age, one that names a firm behind a quotation.
 *
 *     Ruiz won. The former mayor said              Ruiz opened the door. “Who is it?” the chemist at Arvo Labs asked.
 *               ----------------                                                      ------------------------
 */
export function describedMore(story: Story, mention: NominalMention): Resolution | null {
  const { scene } = story.reading;
  if (!mention.isSourceHead || !is(scene, mention.first, THE) || has(scene, mention.head, QUOTED)) return null;
  const isFormer = lowerAt(scene, mention.first + 1) === 'former';
  const age = ageWithin(scene, mention);
  const organization = organizationOf(story, mention);
  if (!isFormer && age === null && !(organization && isBehindQuotation(scene, mention.first))) return null;
  const isJustToldOf = (member: Member): boolean =>
    member.named && isOfAge(member, age) && story.focus.salienceOf(member) > JUST_TOLD_OF;
  const choice = story.choosePerson(mention.gender, isJustToldOf);
  if (!choice || choice.best.offices.length > 0) return null;
  story.addOffice(choice.best, mention, isPast(story, mention), organization);
  return { member: choice.best, confidence: confidenceByShare('epithet', choice.share) };
}

/** A sentence of which the reader has heard the words before whose they are. */
const isBehindQuotation = (scene: Scene, at: number): boolean =>
  has(scene, scene.doc.sentences[tokenAt(scene, at)?.sentence ?? 0]?.first ?? at, QUOTED);

/** "the grandmother", "the widow": nobody’s, and of nobody told of before. */
export function elder(story: Story, mention: NominalMention): Resolution | null {
  const { scene } = story.reading;
  if (!FAMILY_EPITHETS.has(mention.noun) || story.unnamed.has(mention.noun)) return null;
  if (!is(scene, mention.first, THE) || has(scene, mention.head, QUOTED)) return null;
  if (mention.roleLast > mention.last && !isSeat(story, mention)) return null;
  const choice = chooseNamed(story, mention, null);
  return choice && { member: choice.best, confidence: confidenceByShare('epithet', choice.share) };
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
  const opener = lowerAt(scene, roleFirst);
  return opener === 'retired' || (opener === 'old' && (noun === 'man' || noun === 'woman'));
};

/** "the Labour MP [for Ternby]", "the grandmother [from Ohio]", "the 19-year-old [from Ternby]" */
const isSeat = ({ reading: { scene } }: Story, { noun, last, roleLast }: NominalMention): boolean => {
  const preposition = lowerAt(scene, last);
  return (
    (SEAT_NOUNS.has(noun) || FAMILY_EPITHETS.has(noun) || noun === 'year-old') &&
    (preposition === 'for' || preposition === 'from') &&
    tokenAt(scene, roleLast - 1)?.pos === 'PROPN'
  );
};

/** Words with hyphens count as one, a title in marks as none: 3 in "the 31-year-old “Harbor Nights” star". */
function wordCount({ reading: { scene } }: Story, { first, last }: NominalMention): number {
  let count = 0;
  for (let at = first; at < last; at++) if (!has(scene, at, QUOTED)) count += textAt(scene, at) === '-' ? -1 : 1;
  return count;
}
