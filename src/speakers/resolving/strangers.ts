import { someIn } from '../../attributions/runs.ts';
import type { Gender } from '../../lexicon/titles.ts';
import { isOrganization, isPerson, type Member, mayBe } from '../member.ts';
import { firstFrom, type Mention, type PronounMention } from '../mention.ts';
import { CONTENT, has, is, QUOTED, type Scene, tokenAt } from '../scene/scene.ts';
import { THE } from '../scene/word-bits.ts';
import { lastSource } from './askers.ts';
import type { Reading } from './story.ts';

/** So many sentences on, the one who opened the paragraph is still whom it tells of. */
const MAX_SENTENCES = 3;

/**
 * Somebody without a name who has just been brought in, as speaking in the sentence before or as the one whom the paragraph
 * tells of, so that the next *he* or *she* is nobody else, however much the article is about another:
 *
 *     Ruiz had declined to say. A trader who asked not to be named said it was true. “We loaded it at night,” he said.
 *                               -------------------------------------                                         --
 *     “She will win,” Ruiz said. // Her father, a minister, thinks she has won. “I tell everyone,” he says.
 *                                   ----------                                                     --
 */
export function strangerBefore(reading: Reading, mention: PronounMention, gender: Gender): Member | null {
  const speaking = reading.saidBy.has(mention)
    ? (lastSpeaking(reading, mention.first, gender) ?? subjectBefore(reading, mention.first, gender))
    : null;
  return speaking ?? (mention.row.use === 'subject' ? openingParagraph(reading, mention.first, gender) : null);
}

function lastSpeaking({ scene, mentions }: Reading, pronoun: number, gender: Gender): Member | null {
  const last = lastSource(scene, mentions, pronoun);
  const member = last?.resolution?.member;
  if (!last || !member || !isStranger(member, gender) || pointsBack(last) || has(scene, last.first, CONTENT))
    return null;
  const [before, now] = [tokenAt(scene, last.first), tokenAt(scene, pronoun)];
  return before && now && now.sentence - before.sentence === 1 ? member : null;
}

/** "[The governor of the province] closed the schools. Speaking at a briefing, he said": where it names nobody else. */
function subjectBefore({ scene, mentions }: Reading, pronoun: number, gender: Gender): Member | null {
  const { paragraph, sentence = 0 } = tokenAt(scene, pronoun) ?? {};
  const before = scene.doc.sentences[sentence - 1]?.first;
  if (before === undefined || tokenAt(scene, before)?.paragraph !== paragraph) return null;
  const [subject, ...others] = mentions.slice(firstFrom(mentions, before), firstFrom(mentions, pronoun));
  const member = subject?.resolution?.member;
  if (subject?.form !== 'nominal' || subject.first !== before || !member || !isStranger(member, gender)) return null;
  if (isOwned(scene, subject)) return null;
  const isNamed = ({ form, resolution }: Mention) => form === 'name' && resolution && isPerson(resolution.member);
  return others.some(isNamed) ? null : member;
}

/** "[the trust’s] director": it may be somebody known. */
const isOwned = (scene: Scene, { first, last }: Mention): boolean =>
  someIn(scene.doc.tokens, first, last, ({ lower }) => lower === "'s");

/** The phrase opens the paragraph, and nobody else of that gender comes between. */
function openingParagraph({ scene, mentions }: Reading, pronoun: number, gender: Gender): Member | null {
  const now = tokenAt(scene, pronoun);
  const from = scene.doc.paragraphs[now?.paragraph ?? 0]?.first ?? pronoun;
  const gap = (now?.sentence ?? 0) - (tokenAt(scene, from)?.sentence ?? 0);
  if (gap < 1 || gap > MAX_SENTENCES) return null;
  const opening = mentions.slice(firstFrom(mentions, from), firstFrom(mentions, pronoun));
  const opener = opening.find(({ form, first }) => form === 'nominal' && first === from);
  const member = opener?.resolution?.member;
  if (!opener || !member || !isStranger(member, gender) || mayBeKnown(scene, opener)) return null;
  return opening.some((other) => isRival(scene, opener, other, gender)) ? null : member;
}

/** "The senator"; "Arvo’s director": they may have been named. "Ruiz’s neighbour" may not. */
const mayBeKnown = (scene: Scene, opener: Mention): boolean =>
  pointsBack(opener) &&
  (has(scene, opener.first, QUOTED) ||
    opener.form !== 'nominal' ||
    opener.trait !== null ||
    is(scene, opener.first, THE));

/** Another person of that gender: a name anywhere behind the phrase, a noun from the next sentence on. */
function isRival(scene: Scene, opener: Mention, other: Mention, gender: Gender): boolean {
  const member = other.resolution?.member;
  if (!member || other.first < opener.last || member === opener.resolution?.member || has(scene, other.first, QUOTED))
    return false;
  const isNext = tokenAt(scene, other.first)?.sentence !== tokenAt(scene, opener.first)?.sentence;
  if (other.form === 'pronoun' || (other.form === 'nominal' && !isNext)) return false;
  return mayBe(member, gender) && !isOrganization(member) && member.kind !== 'group';
}

const isStranger = (member: Member, gender: Gender): boolean =>
  !member.named && member.kind === 'person' && mayBe(member, gender);

/** "The senator said", of one who may have a name; not "his brother said". */
const pointsBack = (mention: Mention): boolean =>
  mention.form === 'name' ||
  (mention.form === 'nominal' && mention.determiner === 'definite' && mention.trait !== 'kin');
