import { CHIEF_OFFICERS, FIELD_WORDS, RANK_WORDS, SAME_OFFICES } from '../../lexicon/office-words.ts';
import type { Token } from '../../text/document.ts';
import { is, type Scene, tokenAt } from '../scene/scene.ts';
import { OFFICE_WORD } from '../scene/word-bits.ts';

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
  if (head > first) {
    const own = tokenAt(scene, head)?.lower ?? noun;
    const before = tokenAt(scene, head - 1)?.lower ?? '';
    const officer = CHIEF_NOUNS.has(own) ? CHIEF_OFFICERS.get(`${before} ${own}`) : undefined;
    if (officer) return { noun: officer, field: null };
  }
  const office = SAME_OFFICES.get(noun) ?? noun;
  const rank = lastOf(RANK_WORDS, scene, Math.max(first, head - 2), head);
  return { noun: rank ? `${rank} ${office}` : office, field: lastOf(FIELD_WORDS, scene, first, head) };
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
