import type { Attribution } from '../attributions/attribution.ts';
import type { Gender } from '../lexicon/titles.ts';
import { genderOf, isOrganization, isPerson, type Member, mayBe } from './member.ts';
import type { Mention, PronounMention } from './mention.ts';
import type { SourceFound } from './resolve-sources.ts';
import { has, QUOTED, type Scene } from './scene.ts';
import type { Resolution } from './story.ts';

interface QuotedReading {
  readonly scene: Scene;
  readonly mentions: readonly Mention[];
  readonly resolved: Map<Mention, Resolution>;
  readonly sources: readonly (SourceFound | null)[];
}

const REACH = 12;

/** Pronouns in quotation marks refer as the speaker would: "I" is the speaker, "she" is not. Adds to `resolved`. */
export function resolveQuoted({ scene, mentions, resolved, sources }: QuotedReading): void {
  const speakerAt = speakersByToken(scene, sources);
  const recent: Member[] = [];
  for (const mention of mentions) {
    if (mention.form === 'pronoun' && has(scene, mention.first, QUOTED)) {
      const speaker = speakerAt[mention.first] ?? null;
      const resolution = quotedPronoun(mention, speaker, recent);
      if (resolution) resolved.set(mention, resolution);
    }
    const member = resolved.get(mention)?.member;
    if (!member) continue;
    if (recent.at(-1) !== member) recent.push(member);
    if (recent.length > REACH) recent.shift();
  }
}

/** For each token of a content its speaker. */
function speakersByToken(
  { attributions }: Scene,
  sources: readonly (SourceFound | null)[],
): Record<number, Resolution> {
  const speakers: Record<number, Resolution> = {};
  for (const [index, { content }] of attributions.entries() as ArrayIterator<[number, Attribution]>) {
    const source = sources[index];
    if (source) for (const { first, last } of content) for (let at = first; at < last; at++) speakers[at] = source;
  }
  return speakers;
}

function quotedPronoun(
  { row }: PronounMention,
  speaker: Resolution | null,
  recent: readonly Member[],
): Resolution | null {
  if (row.refers === 'self')
    return speaker && isPersonOrGroup(speaker.member) ? { ...speaker, confidence: speaker.confidence * 0.95 } : null;
  if (row.refers !== 'he' && row.refers !== 'she') return null;
  const gender: Gender = row.refers === 'he' ? 'male' : 'female';
  const fits = (member: Member, surely: boolean): boolean =>
    member !== speaker?.member &&
    (isPerson(member) || (member.kind === null && !isOrganization(member))) &&
    mayBe(member, gender) &&
    (!surely || genderOf(member) === gender);
  const member = recent.findLast((other) => fits(other, true)) ?? recent.findLast((other) => fits(other, false));
  return member ? { member, confidence: 0.6 } : null;
}

const isPersonOrGroup = ({ kind }: Member): boolean => kind !== 'document';
