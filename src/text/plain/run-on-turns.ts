import { blanksBefore } from './blanks.ts';
import type { Edit } from './edit.ts';

const LONGEST_LABEL = 40;
/** Fewer are a headline, or an abbreviation before a colon. */
const LEAST_TURNS = 3;
/** "MR. KESSLING", "AL-AMIN" */
const OF_LABEL = /[\p{Lu} .'\u2019-]/u;
const ENDS = '.!?\u2026)]"\'\u201d\u2019';

/**
 * A line break before each turn of a transcript that came as one line:
 *
 *     RUIZ: Is it safe? OKAFOR: We never closed it. RUIZ: That is no answer.
 *                      |                           |
 */
export function runOnTurns(text: string): Edit[] {
  const turns: { readonly label: string; readonly start: number }[] = [];
  for (let colon = text.indexOf(': '); colon >= 0; colon = text.indexOf(': ', colon + 2)) {
    if (!isUpperAt(text, colon - 1) || !isUpperAt(text, colon - 2)) continue;
    const start = startOfLabel(text, colon);
    if (start !== null) turns.push({ label: text.slice(start, colon), start });
  }
  const isTalk = turns.length >= LEAST_TURNS && new Set(turns.map(({ label }) => label)).size < turns.length;
  return isTalk ? turns.map(({ start }) => ({ start: blanksBefore(text, start), end: start, put: '\n' })) : [];
}

/** Where the capitals before a colon begin, if a sentence ends before them. */
function startOfLabel(text: string, colon: number): number | null {
  let start = colon;
  while (colon - start < LONGEST_LABEL && OF_LABEL.test(text.charAt(start - 1))) start--;
  while (!isUpperAt(text, start)) start++;
  const end = blanksBefore(text, start);
  return end < start && ENDS.includes(text.charAt(end - 1)) && end > 0 ? start : null;
}

const isUpperAt = (text: string, at: number): boolean => {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
};
