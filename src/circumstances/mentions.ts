import type { TokenRange } from '../attributions/attribution.ts';
import type { ResolvedMention } from '../speakers/resolution.ts';
import type { Scene } from './scene.ts';

/** Mentions are sorted by where they are understood, which may lie some tokens behind where they begin. */
const MAX_MENTION = 24;

/** The mentions that overlap a range. */
export function mentionsIn({ speakers: { mentions } }: Scene, { first, last }: TokenRange): readonly ResolvedMention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < first - MAX_MENTION) low = middle + 1;
    else high = middle;
  }
  const found: ResolvedMention[] = [];
  for (let index = low; index < mentions.length; index++) {
    const mention = mentions[index] as ResolvedMention;
    if (mention.first >= last + MAX_MENTION) break;
    if (mention.first < last && mention.last > first) found.push(mention);
  }
  return found;
}

/** The mention that covers most of a range. */
export function mentionIn(scene: Scene, { first, last }: TokenRange): ResolvedMention | null {
  const overlap = (mention: TokenRange) => Math.min(mention.last, last) - Math.max(mention.first, first);
  return mentionsIn(scene, { first, last }).reduce<ResolvedMention | null>(
    (best, mention) => (best && overlap(best) >= overlap(mention) ? best : mention),
    null,
  );
}
