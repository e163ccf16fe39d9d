import type { Attribution } from '../../attributions/attribution.ts';
import type { Gender } from '../../lexicon/titles.ts';
import { genderOf, isOrganization, isPerson, type Member, mayBe } from '../member.ts';
import { firstFrom, type Mention, opensAt, type PronounMention, type Resolution } from '../mention.ts';
import { has, lowerAt, QUOTED, type Scene } from '../scene/scene.ts';
import { bringsToMind } from './brings-to-mind.ts';
import { CONFIDENCE, STEP } from './confidence.ts';
import { quotedRelative } from './quoted-relatives.ts';
import type { Relatives } from './relatives.ts';
import type { SourceFound } from './resolve-sources.ts';

interface QuotedReading {
  readonly scene: Scene;
  readonly mentions: readonly Mention[];
  readonly sources: readonly (SourceFound | null)[];
  readonly relatives: Relatives;
}

const REACH = 12;

/** Pronouns in quotation marks refer as the speaker would: "I" is the speaker, "she" is not. Sets the resolutions. */
export function resolveQuoted({ scene, mentions, sources, relatives }: QuotedReading): void {
  let speakerAt: SpeakersByToken | null = null;
  let topicAt: TopicsByToken | null = null;
  const recent: Member[] = [];
  for (const mention of mentions) {
    if (mention.form === 'pronoun' && has(scene, mention.first, QUOTED)) {
      speakerAt ??= speakersByToken(scene, sources);
      topicAt ??= topicsByToken(scene, mentions);
      const resolution =
        ofTopic(mention, topicAt[mention.first]) ?? quotedPronoun(mention, speakerAt[mention.first] ?? null, recent);
      if (resolution) mention.resolution = resolution;
    }
    if (mention.form === 'nominal' && mention.trait === 'kin' && has(scene, mention.first, QUOTED)) {
      speakerAt ??= speakersByToken(scene, sources);
      const speaker = speakerAt[mention.first]?.member;
      mention.resolution = (speaker && quotedRelative(scene, relatives, mention, speaker)) ?? mention.resolution;
    }
    const member = mention.resolution?.member;
    if (!member || !bringsToMind(scene, mention)) continue;
    if (recent.at(-1) !== member) recent.push(member);
    if (recent.length > REACH) recent.shift();
  }
}

/** For each token of a content its speaker. */
type SpeakersByToken = readonly (Resolution | undefined)[];

function speakersByToken({ doc, attributions }: Scene, sources: readonly (SourceFound | null)[]): SpeakersByToken {
  const speakers = new Array<Resolution | undefined>(doc.tokens.length);
  for (let index = 0; index < attributions.length; index++) {
    const source = sources[index];
    if (source)
      for (const { first, last } of (attributions[index] as Attribution).content) speakers.fill(source, first, last);
  }
  return speakers;
}

/** For each token of a content whom it is said of; empty where nothing is said of anybody. */
type TopicsByToken = readonly (Member | undefined)[];

/** “He knew,” an aide said of [Ruiz]. */
function topicsByToken(scene: Scene, mentions: readonly Mention[]): TopicsByToken {
  const { doc, attributions } = scene;
  let topics: (Member | undefined)[] = [];
  for (const { cue, source, content } of attributions) {
    if (!cue || !source) continue;
    const of = Math.max(cue.last, source.last);
    if (lowerAt(scene, of) !== 'of') continue;
    const topic = mentions[firstFrom(mentions, of + 1)];
    const member = topic && opensAt(topic) <= of + 2 ? topic.resolution?.member : undefined;
    if (!member) continue;
    if (topics.length === 0) topics = new Array<Member | undefined>(doc.tokens.length);
    for (const { first, last } of content) topics.fill(member, first, last);
  }
  return topics;
}

function ofTopic({ row }: PronounMention, topic: Member | undefined): Resolution | null {
  const gender = row.refers === 'he' ? 'male' : row.refers === 'she' ? 'female' : null;
  if (!topic || !gender || !mayBe(topic, gender) || !isLikePerson(topic)) return null;
  return { member: topic, confidence: CONFIDENCE.quotedPronoun };
}

function quotedPronoun(
  { row }: PronounMention,
  speaker: Resolution | null,
  recent: readonly Member[],
): Resolution | null {
  if (row.refers === 'self')
    return speaker && isPersonOrGroup(speaker.member)
      ? { member: speaker.member, confidence: speaker.confidence * STEP.continued }
      : null;
  if (row.refers !== 'he' && row.refers !== 'she') return null;
  const gender: Gender = row.refers === 'he' ? 'male' : 'female';
  const member = meant(recent, gender, speaker?.member ?? null);
  return member && { member, confidence: CONFIDENCE.quotedPronoun };
}

/** The nearest whose gender is known; but "“The referee was poor. He …": who has no name is nearer than anybody with one. */
function meant(recent: readonly Member[], gender: Gender, speaker: Member | null): Member | null {
  let nearest: Member | null = null;
  for (let at = recent.length - 1; at >= 0; at--) {
    const member = recent[at] as Member;
    if (member === speaker || !mayBe(member, gender) || !isLikePerson(member)) continue;
    if (genderOf(member) === gender || (!nearest && !member.named)) return member;
    nearest ??= member;
  }
  return nearest;
}

const isLikePerson = (member: Member): boolean => isPerson(member) || (member.kind === null && !isOrganization(member));

const isPersonOrGroup = ({ kind }: Member): boolean => kind !== 'document';
