import type { Attribution } from '../attributions/attribution.ts';
import type { Gender } from '../lexicon/titles.ts';
import { CONFIDENCE, STEP } from './confidence.ts';
import { genderOf, isOrganization, isPerson, type Member, mayBe } from './member.ts';
import type { Mention, PronounMention, Resolution } from './mention.ts';
import type { SourceFound } from './resolve-sources.ts';
import { has, QUOTED, type Scene } from './scene.ts';

interface QuotedReading {
  readonly scene: Scene;
  readonly mentions: readonly Mention[];
  readonly sources: readonly (SourceFound | null)[];
}

const REACH = 12;

/** Pronouns in quotation marks refer as the speaker would: "I" is the speaker, "she" is not. Sets the resolutions. */
export function resolveQuoted({ scene, mentions, sources }: QuotedReading): void {
  const speakerAt = speakersByToken(scene, sources);
  const recent: Member[] = [];
  for (const mention of mentions) {
    if (mention.form === 'pronoun' && has(scene, mention.first, QUOTED)) {
      const speaker = speakerAt[mention.first] ?? null;
      const resolution = quotedPronoun(mention, speaker, recent);
      if (resolution) mention.resolution = resolution;
    }
    const member = mention.resolution?.member;
    if (!member) continue;
    if (recent.at(-1) !== member) recent.push(member);
    if (recent.length > REACH) recent.shift();
  }
}

/** For each token of a content its speaker. */
function speakersByToken(
  { doc, attributions }: Scene,
  sources: readonly (SourceFound | null)[],
): (Resolution | undefined)[] {
  const speakers = new Array<Resolution | undefined>(doc.tokens.length);
  for (let index = 0; index < attributions.length; index++) {
    const source = sources[index];
    if (source)
      for (const { first, last } of (attributions[index] as Attribution).content) speakers.fill(source, first, last);
  }
  return speakers;
}

function quotedPronoun(
  { row }: PronounMention,
  speaker: Resolution | null,
  recent: readonly Member[],
): Resolution | null {
  if (row.refers === 'self')
    return speaker && isPersonOrGroup(speaker.member)
      ? { ...speaker, confidence: speaker.confidence * STEP.continued }
      : null;
  if (row.refers !== 'he' && row.refers !== 'she') return null;
  const gender: Gender = row.refers === 'he' ? 'male' : 'female';
  const fits = (member: Member, surely: boolean): boolean =>
    member !== speaker?.member &&
    (isPerson(member) || (member.kind === null && !isOrganization(member))) &&
    mayBe(member, gender) &&
    (!surely || genderOf(member) === gender);
  const nearest = recent.findLast((other) => fits(other, false));
  // "“The referee was poor. He …": nearer than anybody with a name.
  const member = nearest && !nearest.named ? nearest : (recent.findLast((other) => fits(other, true)) ?? nearest);
  return member ? { member, confidence: CONFIDENCE.quotedPronoun } : null;
}

const isPersonOrGroup = ({ kind }: Member): boolean => kind !== 'document';
