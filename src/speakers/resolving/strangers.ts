import { TOWN_PREPOSITIONS } from '../../lexicon/places.ts';
import type { Gender } from '../../lexicon/titles.ts';
import { isOrganization, type Member, mayBe } from '../member.ts';
import { firstFrom, type Mention, type NominalMention, type PronounMention } from '../mention.ts';
import { CONTENT, has, is, lowerAt, QUOTED, type Scene, SOURCE, tokenAt } from '../scene/scene.ts';
import { THE } from '../scene/word-bits.ts';
import { lastSource } from './askers.ts';
import { bringsToMind } from './brings-to-mind.ts';
import type { Reading } from './story.ts';

/** So many sentences on, the one who opened the paragraph is still whom it tells of. */
const MAX_SENTENCES = 3;

/**
 * Somebody without a name who has just been brought in, as speaking in the sentence before, as its subject, or as the one
 * whom the paragraph tells of, so that the next *he* or *she* is nobody else, however much the article is about another:
 *
 *     Ruiz had declined to say. A trader who asked not to be named said it was true. “We loaded it at night,” he said.
 *                               -------------------------------------                                         --
 *     The governor of the province closed the schools. Speaking at a briefing, he said
 *     ----------------------------                                             --
 *     “She will win,” Ruiz said. // Her father, a minister, thinks she has won. “I tell everyone,” he says.
 *                                   ----------                                                     --
 */
export function strangerBefore(reading: Reading, mention: PronounMention, gender: Gender): Member | null {
  const { first, row } = mention;
  const isSaying = reading.saidBy.has(mention);
  const speaking = isSaying ? (lastSpeaking(reading, first, gender) ?? subjectBefore(reading, first, gender)) : null;
  const stranger = speaking ?? (row.use === 'subject' ? paragraphOpener(reading, first, gender) : null);
  return stranger?.resolution?.member ?? null;
}

/**
 * Several who spoke in the sentence before, or one called by a noun that tells no gender, whom *they* means rather than a firm
 * that the article is about:
 *
 *     Vole chose the bridge, two people in the room said. It was asked twice, they said.
 *                            ----------------------                           ----
 *     Arvo spokesperson Ana Ruiz said no. They said the firm would appeal.
 *                       --------          ----
 */
export function theySpeaking({ scene, mentions }: Reading, { first }: PronounMention): Member | null {
  const last = lastSource(scene, mentions, first, (mention) => !has(scene, mention.first, CONTENT));
  const member = last?.resolution?.member;
  if (!last || !member || !isSentenceBefore(scene, last.first, first)) return null;
  return member.kind === 'group' || (member.kind === 'person' && isOfNoGender(scene, last)) ? member : null;
}

/** "spokesperson Ana Ruiz", "a spokesperson for Arvo"; not "spokeswoman Ana Ruiz". */
function isOfNoGender(scene: Scene, { first }: Mention): boolean {
  for (let at = first; at > first - MAX_SOURCE && has(scene, at, SOURCE); at--)
    if (GENDERLESS.has(lowerAt(scene, at))) return true;
  for (let at = first + 1; at < first + MAX_SOURCE && has(scene, at, SOURCE); at++)
    if (GENDERLESS.has(lowerAt(scene, at))) return true;
  return false;
}

const MAX_SOURCE = 12;
const GENDERLESS: ReadonlySet<string> = new Set(['spokesperson', 'representative', 'rep']);

function lastSpeaking({ scene, mentions }: Reading, pronoun: number, gender: Gender): Mention | null {
  const last = lastSource(scene, mentions, pronoun);
  if (!last || !isStranger(last, gender) || pointsBack(last) || has(scene, last.first, CONTENT)) return null;
  return isSentenceBefore(scene, last.first, pronoun) && !opensWithName(scene, mentions, pronoun, gender) ? last : null;
}

/** "[Ruiz] was at home when he heard": whoever the sentence of the pronoun begins with is nearer. */
function opensWithName(scene: Scene, mentions: readonly Mention[], pronoun: number, gender: Gender): boolean {
  const opens = scene.doc.sentences[tokenAt(scene, pronoun)?.sentence ?? 0]?.first ?? pronoun;
  const mention = mentions[firstFrom(mentions, opens)];
  const member = mention?.form === 'name' && mention.opens === opens ? mention.resolution?.member : undefined;
  return member !== undefined && !has(scene, opens, QUOTED) && mayBe(member, gender) && !isOrganization(member);
}

const isSentenceBefore = (scene: Scene, before: number, now: number): boolean =>
  (tokenAt(scene, now)?.sentence ?? 0) - (tokenAt(scene, before)?.sentence ?? 0) === 1;

/** Whom the sentence before begins with, in the same paragraph; but "Arvo’s director", "The Marlow senator" may be somebody known. */
function subjectBefore(reading: Reading, pronoun: number, gender: Gender): Mention | null {
  const { tokens, sentences } = reading.scene.doc;
  const { paragraph, sentence = 0 } = tokens[pronoun] ?? {};
  const from = sentences[sentence - 1]?.first;
  if (from === undefined || tokens[from]?.paragraph !== paragraph) return null;
  const phrase = opener(reading, from, pronoun, gender);
  return phrase && mayBeKnown(reading.scene, phrase) && phrase.head - phrase.first > 1 ? null : phrase;
}

/** Whom the paragraph begins with, a few sentences before; not "The governor", who may be known, but "Ruiz’s neighbour". */
function paragraphOpener(reading: Reading, pronoun: number, gender: Gender): Mention | null {
  const { tokens, paragraphs } = reading.scene.doc;
  const { paragraph = 0, sentence = 0 } = tokens[pronoun] ?? {};
  const from = paragraphs[paragraph]?.first ?? pronoun;
  const gap = sentence - (tokens[from]?.sentence ?? 0);
  const phrase = gap < 1 || gap > MAX_SENTENCES ? null : opener(reading, from, pronoun, gender);
  const isKnown = phrase && mayBeKnown(reading.scene, phrase);
  return isKnown && (phrase.trait !== null || is(reading.scene, from, THE)) ? null : phrase;
}

/** The phrase at `from` that brings somebody in, where nobody else of that gender comes before the pronoun. */
function opener({ scene, mentions }: Reading, from: number, pronoun: number, gender: Gender): NominalMention | null {
  const between = mentions.slice(firstFrom(mentions, from), firstFrom(mentions, pronoun));
  const phrase = between.find((mention) => mention.form === 'nominal' && mention.first === from);
  if (phrase?.form !== 'nominal' || !isStranger(phrase, gender)) return null;
  if (has(scene, from, QUOTED) || !bringsToMind(scene, phrase)) return null;
  return between.some((other) => isRival(scene, phrase, other, gender)) ? null : phrase;
}

/** Another person of that gender: a name anywhere behind the phrase, a noun from the next sentence on. */
function isRival(scene: Scene, phrase: NominalMention, other: Mention, gender: Gender): boolean {
  const member = other.resolution?.member;
  if (
    !member ||
    other.first < phrase.roleLast ||
    member === phrase.resolution?.member ||
    has(scene, other.first, QUOTED)
  )
    return false;
  const isNext = tokenAt(scene, other.first)?.sentence !== tokenAt(scene, phrase.first)?.sentence;
  if (other.form === 'pronoun' || (other.form === 'nominal' && !isNext)) return false;
  return mayBe(member, gender) && !isOrganization(member) && member.kind !== 'group';
}

function isStranger({ resolution }: Mention, gender: Gender): boolean {
  const member = resolution?.member;
  return member?.kind === 'person' && !member.named && mayBe(member, gender);
}

/** "The senator said", of one who may have a name; not "his brother said". */
const pointsBack = (mention: Mention): boolean =>
  mention.form === 'name' ||
  (mention.form === 'nominal' && mention.determiner === 'definite' && mention.trait !== 'kin');

/** "The senator"; not "The vet in Pell", which brings in somebody else. */
const mayBeKnown = (scene: Scene, phrase: NominalMention): boolean =>
  pointsBack(phrase) && !TOWN_PREPOSITIONS.has(lowerAt(scene, phrase.head + 1));
