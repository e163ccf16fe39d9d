import type { TokenRange } from '../../attributions/attribution.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import type { Member } from '../member.ts';
import { firstFrom, type Mention, type NameMention } from '../mention.ts';
import { areJoined } from '../nominals/joined-names.ts';
import { titleOf } from '../nominals/nouns.ts';
import { behindTelling } from '../nominals/telling.ts';
import { is, lowerAt, type Scene, textAt, wording } from '../scene/scene.ts';
import { CAPITAL, DET, KNOWN_NOUN, LOWER_CASE, NOUN, NUM, PRON, PROPN, THE } from '../scene/word-bits.ts';
import type { Story } from './story.ts';

/** So many names of a list are stepped over. */
const MAX_LISTED = 8;

/**
 * "Ana Ruiz and Luis Ortega", "the Arvo Board and the Pell Board", "Arvo, Pell and Marlow": the last other name of a source in which
 * several speak at once, or null.
 */
export function otherName(
  scene: Scene,
  mentions: readonly Mention[],
  head: NameMention,
  source: TokenRange,
): NameMention | null {
  // "who founded Arvo Foods, and driver Luis Ortega"
  if (RELATIVES.has(lowerAt(scene, source.first))) return null;
  let before = head;
  for (let listed = 0; listed < MAX_LISTED && before.last < source.last; listed++) {
    const behind = behindTelling(scene, before.last);
    const other = mentions[firstFrom(mentions, behind)];
    if (other?.form !== 'name' || other.last > source.last) return null;
    const isLast: boolean = areJoined(scene, before, other) || areBodies(scene, before, other, source);
    if (isLast) return other;
    if (textAt(scene, behind) !== ',' || other.opens !== behind + 1 || other.role) return null;
    before = other;
  }
  return null;
}

/** "The Arvo Board [and 17 states]", "Ruiz [and two other drivers]", "[Jeffers and] Arvo Foods", "[Mr and] Mrs Ruiz". */
export const speaksWithOthers = (
  scene: Scene,
  { first: own, opens, last: and }: NameMention,
  { first, last }: TokenRange,
): boolean =>
  (lowerAt(scene, and) === 'and' && is(scene, last - 1, NOUN) && countsOthers(scene, and + 1, last - 1)) ||
  (and === last &&
    opens === first + 2 &&
    lowerAt(scene, first + 1) === 'and' &&
    (own === opens ? isUnknownName(scene, first) : titleOf(lowerAt(scene, first))?.office === null));

/** "[17] states", "attorneys general from [eight other] states" */
function countsOthers(scene: Scene, first: number, last: number): boolean {
  if (first < last && is(scene, first, NUM)) return true;
  for (let at = first + 1; at < last; at++) if (lowerAt(scene, at) === 'other' && is(scene, at - 1, NUM)) return true;
  return false;
}

/** In capitals at the start of a sentence, and no name that is known. */
const isUnknownName = (scene: Scene, at: number): boolean =>
  is(scene, at, CAPITAL) && is(scene, at, PROPN) && !is(scene, at, KNOWN_NOUN);

/** "the Arvo Board and [the Pell Board]" */
const areBodies = (scene: Scene, head: NameMention, other: NameMention, { last }: TokenRange): boolean =>
  lowerAt(scene, head.last) === 'and' &&
  is(scene, head.last + 1, THE) &&
  other.first === head.last + 2 &&
  other.last === last &&
  other.kind === 'organization';

/** How the two are called: by their names alone in "founders [Ana Ruiz and Luis Ortega]", "his parents, [Ana and Luis Ruiz]". */
export const calledJointly = (
  scene: Scene,
  head: NameMention,
  other: NameMention | null,
  { first, last: end }: TokenRange,
): TokenRange => {
  // "Ana Ruiz and Luis Ortega [both]"
  const last = EVERY.has(lowerAt(scene, end - 1)) ? end - 1 : end;
  if (textAt(scene, head.opens - 1) === ',') return { first: head.opens, last };
  // "Ana Ruiz, 47, and Luis Ortega[, 44]"
  if (other && behindTelling(scene, head.last) > head.last) return { first: head.opens, last: other.last };
  const isWhole = other?.role || !is(scene, first, LOWER_CASE) || is(scene, first, DET | PRON);
  return { first: isWhole ? first : head.first, last };
};

const EVERY: ReadonlySet<string> = new Set(['all', 'both', 'each']);

/** Those together, called as the text calls them. */
export function joinedGroup({ reading: { scene, cast, joint }, groups }: Story, head: Mention): Member | null {
  const source = joint.get(head);
  if (!source) return null;
  const and = head.form === 'name' ? behindTelling(scene, head.last) : head.last;
  const text =
    and > head.last && lowerAt(scene, and) === 'and'
      ? `${wording(scene, source.first, head.last)} and ${wording(scene, and + 1, source.last)}`
      : wording(scene, source.first, source.last);
  const group = cast.add([text], [], 'group', false);
  groups.set(head, group);
  return group;
}
