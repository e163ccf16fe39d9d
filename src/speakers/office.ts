import { CHIEF_OFFICERS, FIELD_WORDS, RANK_WORDS, SAME_OFFICES } from '../lexicon/office-words.ts';
import { type Scene, tokenAt } from './scene.ts';

/** What somebody may be called by again: "the CFO" is "the finance chief", "the vice president" is not the president. */
export interface OfficeName {
  readonly noun: string;
  /** "finance" of "the finance minister"; null where the words do not tell. */
  readonly field: string | null;
}

/** The office that a noun and the words before it, from `first` on, tell. */
export function officeName(scene: Scene, first: number, head: number, noun: string): OfficeName {
  const before = head > first ? (tokenAt(scene, head - 1)?.lower ?? '') : '';
  const own = tokenAt(scene, head)?.lower ?? noun;
  const officer = CHIEF_OFFICERS.get(`${before} ${own}`);
  if (officer) return { noun: officer, field: null };
  const field = fieldBefore(scene, first, head);
  const office = SAME_OFFICES.get(noun) ?? noun;
  const rank = rankBefore(scene, first, head);
  return { noun: rank ? `${rank} ${office}` : office, field };
}

/** "prime" of "the British prime minister", "vice" of "executive vice president". */
function rankBefore(scene: Scene, first: number, head: number): string | null {
  for (let at = head - 1; at >= first && at > head - 3; at--) {
    const lower = tokenAt(scene, at)?.lower ?? '';
    if (RANK_WORDS.has(lower)) return lower;
  }
  return null;
}

function fieldBefore(scene: Scene, first: number, head: number): string | null {
  for (let at = head - 1; at >= first; at--) {
    const lower = tokenAt(scene, at)?.lower ?? '';
    if (FIELD_WORDS.has(lower)) return lower;
  }
  return null;
}
