import { isBlankAt } from './blanks.ts';
import type { Edit } from './edit.ts';

const LONGEST_LABEL = 40;
/** Fewer are a headline, or an abbreviation before a colon. */
const LEAST_TURNS = 3;
const LABEL = /[.!?\u2026)\]"'\u201d\u2019] +(\p{Lu}[\p{Lu} .'\u2019-]*\p{Lu})$/u;

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
    const label = LABEL.exec(text.slice(Math.max(0, colon - LONGEST_LABEL), colon))?.[1];
    if (label) turns.push({ label, start: colon - label.length });
  }
  const isTalk = turns.length >= LEAST_TURNS && new Set(turns.map(({ label }) => label)).size < turns.length;
  return isTalk ? turns.map(({ start }) => ({ start: blanksBefore(text, start), end: start, put: '\n' })) : [];
}

const isUpperAt = (text: string, at: number): boolean => {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
};

function blanksBefore(text: string, end: number): number {
  let at = end;
  while (isBlankAt(text, at - 1)) at--;
  return at;
}
