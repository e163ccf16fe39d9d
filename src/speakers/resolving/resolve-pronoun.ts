import { WEATHER_VERBS } from '../../lexicon/pronouns.ts';
import type { Gender } from '../../lexicon/titles.ts';
import { addGender } from '../cast.ts';
import {
  genderOf,
  isLikePlace,
  isOrganization,
  isPerson,
  type Member,
  mayBe,
  NOBODY,
  PRONOUN_EVIDENCE,
} from '../member.ts';
import type { PronounMention, Resolution } from '../mention.ts';
import { CONTENT, has, lowerAt, QUOTED, type Scene, tokenAt } from '../scene/scene.ts';
import { askersBefore, lastSource } from './askers.ts';
import { bodyBefore } from './body-before.ts';
import { calledBySource } from './called-by-source.ts';
import { CONFIDENCE, confidenceByShare } from './confidence.ts';
import { contradictedName } from './contradicted-name.ts';
import { documentBefore, isReadOut } from './document-before.ts';
import { namedInFrontedPhrase } from './fronted-phrase.ts';
import { facesOtherGender, isInQuestion } from './gender-evidence.ts';
import { namedBySource } from './named-by-source.ts';
import { isLateSubject } from './obituary.ts';
import { ownSubject } from './own-subject.ts';
import type { Story } from './story.ts';
import { strangerBefore, theySpeaking } from './strangers.ts';
import { turnSpeaker } from './turn-speaker.ts';
import { described } from './unnamed.ts';

/** Two readings are equally good when the better has no more than this share. */
const EQUAL_SHARE = 0.54;
/** How far back "it" and "they" may point, as what is left of the salience. */
const MIN_SALIENCE = 0.01;

/** Whom a pronoun outside quotation marks stands for. A firm may speak of itself by name, but not before anybody else has. */
export function resolvePronoun(story: Story, mention: PronounMention): Resolution | null {
  const { refers } = mention.row;
  if (refers === 'he' || refers === 'she') return personal(story, mention, refers === 'he' ? 'male' : 'female');
  if (refers === 'self' || refers === 'addressee' || isWeather(story.reading.scene, mention)) return null;
  const said = story.reading.saidBy.get(mention);
  const group = said && refers === 'they' ? theySpeaking(story.reading, mention) : null;
  if (group) return { member: group, confidence: CONFIDENCE.stranger };
  const opener = said ? (documentBefore(story.reading, mention) ?? bodyBefore(story.reading, mention)) : null;
  if (opener) return opener.resolution ?? described(story, opener);
  const named = said ? namedBySource(story.reading, said, mention.first) : NOBODY;
  const isWritten = isReadOut(story.reading.scene, mention);
  const choice = story.focus.choose((member) => {
    if ((member.count < 2 && named.has(member)) || (isWritten && member.kind !== 'document')) return 0;
    return refers === 'it' ? fitsIt(member) : fitsThey(member);
  });
  if (choice && refers === 'they' && isLikePlace(choice.best) && !isLastSource(story, mention, choice.best))
    return null;
  return choice && story.focus.salienceOf(choice.best) > MIN_SALIENCE
    ? { member: choice.best, confidence: confidenceByShare('thing', choice.share) }
    : null;
}

/** "Marlow said it was late. They": a place that speaks is its club or council; no other place has voices. */
const isLastSource = ({ reading: { scene, mentions } }: Story, { first }: PronounMention, member: Member): boolean =>
  lastSource(scene, mentions, first)?.resolution?.member === member;

/** "It rained", "it has been snowing": nobody does. */
function isWeather({ doc: { tokens } }: Scene, { row, first }: PronounMention): boolean {
  if (row.word !== 'it') return false;
  let at = first + 1;
  while (GROUP.has(tokens[at]?.pos ?? '')) at++;
  return WEATHER_VERBS.has(tokens[at]?.lemma ?? '');
}

const GROUP: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);

function personal(story: Story, mention: PronounMention, gender: Gender): Resolution | null {
  const isRuledOut = ruledOut(story, mention);
  const late = story.late();
  if (late && !isRuledOut(late) && isLateSubject(story.reading, late, mention, gender))
    return { member: late, confidence: CONFIDENCE.late };
  const stranger = strangerBefore(story.reading, mention, gender);
  if (stranger && !isRuledOut(stranger)) {
    addGender(stranger, gender, PRONOUN_EVIDENCE);
    return { member: stranger, confidence: CONFIDENCE.stranger };
  }
  const speaking = speaksOnOf(story, mention, gender);
  if (speaking && !isRuledOut(speaking)) return { member: speaking, confidence: CONFIDENCE.stranger };
  const contradicted = contradictedName(story.reading, mention, gender);
  if (contradicted) return { member: contradicted, confidence: CONFIDENCE.stranger };
  const choice = story.choosePerson(gender, (member) => !isRuledOut(member));
  if (!choice) return null;
  const { best, second, share } = choice;
  const isSure = mention.row.use === 'subject' || (mention.row.use !== 'object' && !second);
  if (genderOf(best) === null && isSure && !isOfAnother(story, mention, best))
    addGender(best, gender, PRONOUN_EVIDENCE);
  if (best.kind === null) best.votes.person += 2;
  if (second && share < EQUAL_SHARE) story.ambiguous.push({ mention, members: [best, second] });
  return { member: best, confidence: confidenceByShare('person', share) };
}

/** "Okafor asked whether [he] had", "Okafor said [he] rang her": as often somebody else. */
function isOfAnother(story: Story, mention: PronounMention, meant: Member): boolean {
  const { scene } = story.reading;
  if (isInQuestion(scene, mention.first)) return true;
  const isToldOf = has(scene, mention.first, CONTENT) && facesOtherGender(scene, mention.first);
  return isToldOf && isLastSource(story, mention, meant);
}

/**
 * Who goes on speaking of somebody else: that one is *he* in the words, and so not the one who says them.
 *
 *     Ortega has scored twice, and Ruiz insisted he would not be sold. “He is going nowhere,” he said.
 *                                  ~~~~          --                     --                 --
 */
function speaksOnOf(
  { reading: { scene, mentions, saidBy } }: Story,
  mention: PronounMention,
  gender: Gender,
): Member | null {
  const opener = saidBy.get(mention)?.content[0]?.first;
  if (opener === undefined || lowerAt(scene, opener + 1) !== mention.row.word || !has(scene, opener, QUOTED))
    return null;
  const last = lastSource(scene, mentions, mention.first);
  const member = last?.resolution?.member;
  if (!last || !member?.named || !isPerson(member) || !mayBe(member, gender)) return null;
  const isAdjacent = (tokenAt(scene, last.first)?.sentence ?? 0) + 1 === tokenAt(scene, opener)?.sentence;
  return isAdjacent && holdsPronoun(scene, last.last, opener, mention.row.word) ? member : null;
}

function holdsPronoun(scene: Scene, first: number, last: number, word: string): boolean {
  for (let at = first; at < last; at++) if (lowerAt(scene, at) === word && has(scene, at, CONTENT)) return true;
  return false;
}

/** Whether the clause of a pronoun, or what stands before it, tells that somebody is not meant. */
function ruledOut(story: Story, mention: PronounMention): (member: Member) => boolean {
  const { reading } = story;
  const { first, row } = mention;
  const said = reading.saidBy.get(mention);
  const named = said ? namedBySource(reading, said, first) : NOBODY;
  const called = said ? calledBySource(story, said, first) : NOBODY;
  const askers = said ? askersBefore(reading, said, first) : NOBODY;
  const fronted = row.use === 'subject' ? namedInFrontedPhrase(reading, first) : NOBODY;
  const own = row.use === 'object' ? ownSubject(reading, first) : null;
  const speaking = turnSpeaker(reading, first);
  const others = [named, called, askers, fronted];
  return (member) => member === own || member === speaking || others.some((some) => some.has(member));
}

const fitsIt = (member: Member): number => {
  if (member.kind === 'document' || isOrganization(member)) return isLikePlace(member) ? 0.3 : 1;
  if (member.isCollective) return 1;
  return member.kind === null && (!isPerson(member) || member.votes.person < 1) ? 0.8 : 0;
};

const fitsThey = (member: Member): number => {
  if (member.kind === 'group') return 1;
  // "One backbencher said no. “It rains,” they said."
  if (member.kind === 'person' && !member.named && genderOf(member) === null) return 0.5;
  return isOrganization(member) ? (isLikePlace(member) ? 0.1 : 0.4) : 0;
};
