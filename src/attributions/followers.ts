import type { Quotation } from '../quotations/quotation.ts';
import type { Claims } from './claims.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import { isQuoted, type Scene } from './scene.ts';

/** A quotation that nobody has claimed, with the attribution whose content ended last before it. */
export interface Follower {
  readonly quotation: Quotation;
  readonly leader: Draft;
  /** All attributions so far, in text order, and the place of the leader among them. */
  readonly drafts: readonly Draft[];
  readonly place: number;
}

/** The outermost quotations that no content holds, in text order; those before the first attribution are left out. */
export function* followers(scene: Scene, claims: Claims): Generator<Follower> {
  let drafts: readonly Draft[] | null = null;
  let next = 0;
  let leader: Draft | null = null;
  let place = 0;
  for (const quotation of scene.quotations) {
    if (isClaimed(claims, quotation)) continue;
    drafts ??= claims.drafts();
    for (; next < drafts.length && endOf(drafts[next] as Draft) <= quotation.first; next++) {
      const draft = drafts[next] as Draft;
      if (isQuestion(draft) || isInside(scene, draft) || (leader !== null && endOf(draft) <= endOf(leader))) continue;
      leader = draft;
      place = next;
    }
    if (leader) {
      const main = mainOf(scene, drafts, place, quotation);
      yield { quotation, leader: drafts[main] as Draft, drafts, place: main };
    }
  }
}

/** “No,” Ruiz said when she was asked [whether she would go]. “Never.” */
const isQuestion = ({ cue, source }: Draft): boolean => source === null && cue?.lemma === 'ask';

/** “My mother used to say that it would pass.” She paused. “She was right.” */
const isInside = (scene: Scene, { cue }: Draft): boolean => cue !== null && isQuoted(scene, cue.anchor);

/**
 * A report in the tail of a sentence that reports already: its speaker is not whose words go on behind the sentence.
 *
 *     “We won’t wait,” Ruiz said, in a tone that suggested that she would. “We have waited for years.”
 *     ^^^^^^^^^^^^^^^^ ---- ~~~~                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function mainOf(scene: Scene, drafts: readonly Draft[], place: number, quotation: Quotation): number {
  const { tokens, sentences } = scene.doc;
  const cue = drafts[place]?.cue;
  const sentence = tokens[cue?.anchor ?? 0]?.sentence ?? 0;
  if (!cue || (sentences[sentence]?.last ?? 0) !== quotation.first) return place;
  for (let at = place - 1; at >= 0; at--) {
    const { cue: own, content } = drafts[at] as Draft;
    if (!own || tokens[own.anchor]?.sentence !== sentence) break;
    if (own.last <= cue.first && isQuoted(scene, content[0]?.first ?? 0) && !isQuoted(scene, own.anchor)) return at;
  }
  return place;
}

/** A report inside of a quotation says nothing of who says the whole. */
export function isClaimed(claims: Claims, quotation: Quotation): boolean {
  if (!claims.isTaken([quotation])) return false;
  const { first, last } = quotation;
  for (const draft of claims.overlapping([quotation])) {
    const { cue } = draft;
    const isInside = cue !== null && cue.first > first && cue.last <= last && startOf(draft) > first;
    if (!isInside || endOf(draft) > last) return true;
  }
  return false;
}

/** How many paragraphs a quotation stands behind the end of an attribution: of its content or its cue. */
export const paragraphsBehind = ({ doc }: Scene, { content, cue }: Draft, { paragraph }: Quotation): number =>
  paragraph - (doc.tokens[Math.max((content.at(-1)?.last ?? 1) - 1, cue?.anchor ?? 0)]?.paragraph ?? 0);
