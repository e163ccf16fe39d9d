import type { Member } from '../member.ts';
import { firstFrom, type Mention } from '../mention.ts';
import { CONTENT, has, type Scene, SOURCE, textAt } from '../scene/scene.ts';
import type { Reading } from './story.ts';

/** "MS. ANA RUIZ, CHIEF OF STAFF:" */
const MAX_LABEL = 12;

/**
 * Who is labelled as the speaker of the words that a token stands in, and so is *I* there, and not *she*:
 *
 *     RUIZ: A man came up to me, and he told me it was late.
 *     ~~~~                           --
 */
export function turnSpeaker({ scene, mentions }: Pick<Reading, 'scene' | 'mentions'>, at: number): Member | null {
  if (!has(scene, at, CONTENT)) return null;
  const first = openingOf(scene, at);
  const label = mentions[firstFrom(mentions, first)];
  return label && label.first < labelEnd(scene, first) ? (label.resolution?.member ?? null) : null;
}

export const isTurnLabel = (scene: Scene, { first }: Mention): boolean =>
  has(scene, first, SOURCE) && first < labelEnd(scene, openingOf(scene, first));

const openingOf = ({ doc: { tokens, paragraphs } }: Scene, at: number): number =>
  paragraphs[tokens[at]?.paragraph ?? 0]?.first ?? at;

/** Where the label ends that a paragraph begins with; its beginning where there is none. */
function labelEnd(scene: Scene, first: number): number {
  let last = first;
  while (last - first < MAX_LABEL && has(scene, last, SOURCE)) last++;
  return LABEL_ENDS.has(textAt(scene, last)) && has(scene, last + 1, CONTENT) ? last : first;
}

const LABEL_ENDS: ReadonlySet<string> = new Set([':', '.']);
