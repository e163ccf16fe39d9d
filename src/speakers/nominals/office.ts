import { AFFILIATION_WORDS } from '../../lexicon/capital-words.ts';
import { CHIEF_OFFICERS, FIELD_WORDS, RANK_WORDS, SAME_OFFICES } from '../../lexicon/office-words.ts';
import { SEAT_NOUNS } from '../../lexicon/person-nouns.ts';
import type { Token } from '../../text/document.ts';
import { is, lowerAt, type Scene, tokenAt } from '../scene/scene.ts';
import { ALL_CAPITALS, OFFICE_WORD, PROPN } from '../scene/word-bits.ts';

/** What somebody may be called by again: "the CFO" is "the finance chief", "the vice president" is not the president. */
export interface OfficeName {
  readonly noun: string;
  /** "finance" of "the finance minister"; null where the words do not tell. */
  readonly field: string | null;
}

/** "executive" of "chief executive": what the nouns of those who have short forms end in. */
const CHIEF_NOUNS: ReadonlySet<string> = new Set([...CHIEF_OFFICERS.keys()].map((words) => words.split(' ')[1] ?? ''));

/** The office that a noun and the words before it, from `first` on, tell. */
export function officeName(scene: Scene, first: number, head: number, noun: string): OfficeName {
  const officer = head > first ? chiefOffice(scene, head) : undefined;
  if (officer) return { noun: officer, field: null };
  const office = SAME_OFFICES.get(noun) ?? noun;
  const rank = lastOf(RANK_WORDS, scene, Math.max(first, head - 2), head);
  const field = SEAT_NOUNS.has(office) ? seatOf(scene, first, head) : lastOf(FIELD_WORDS, scene, first, head);
  return { noun: rank ? `${rank} ${office}` : office, field };
}

/** "ceo" of "chief executive", "first lady": the office that a noun and the word before it name together. */
export function chiefOffice(scene: Scene, head: number): string | undefined {
  const { lower } = tokenAt(scene, head) as Token;
  return CHIEF_NOUNS.has(lower) ? CHIEF_OFFICERS.get(`${lowerAt(scene, head - 1)} ${lower}`) : undefined;
}

/** "florida" of "the Florida senator", "Florida Republican Sen. Ana Ruiz": who sits for another state is somebody else. */
function seatOf(scene: Scene, first: number, head: number): string | null {
  let at = head - 1;
  while (at >= first && AFFILIATION_WORDS.has(lowerAt(scene, at))) at--;
  return at >= first && is(scene, at, PROPN) && !is(scene, at, OFFICE_WORD | ALL_CAPITALS)
    ? (tokenAt(scene, at)?.lower ?? null)
    : null;
}

/** "prime" of "the British prime minister", "vice" of "executive vice president": the last of those words before the noun. */
function lastOf(words: ReadonlySet<string>, scene: Scene, first: number, head: number): string | null {
  for (let at = head - 1; at >= first; at--) {
    if (!is(scene, at, OFFICE_WORD)) continue;
    const { lower } = tokenAt(scene, at) as Token;
    if (words.has(lower)) return lower;
  }
  return null;
}
