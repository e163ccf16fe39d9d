import { CLOCK_ZONES } from '../lexicon/time-words.ts';
import { characterClass, LETTER, startsUpper } from './characters.ts';
import { isSpacedDash } from './dashes.ts';
import type { Document, Stretch, Token } from './document.ts';

const MAX_TOKENS = 14;
const CLOCK = /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/;
const MIN_PLACE = 3;
/** "(The Marlow Courier)" */
const MAX_AGENCY = 4;

/**
 * The end of "MARLOW, Feb. 10 (Courier) —" or "Feb 10 (Courier) -" at the start of a paragraph; its first token where there
 * is none, or of the "14:20 GMT" of an entry: "NATO said the bridge — once closed — will open".
 */
export function datelineEnd({ tokens }: Document, { first, last }: Pick<Stretch, 'first' | 'last'>): number {
  const opener = tokens[first]?.text ?? '';
  if (CLOCK.test(opener)) return CLOCK_ZONES.has(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1;
  if (!startsUpper(opener) && opener !== '(') return first;
  const isPlace = opener.length >= MIN_PLACE && opener === opener.toUpperCase();
  const limit = Math.min(last, first + MAX_TOKENS);
  for (let at = first + 1; at < limit; at++) {
    const { text, pos } = tokens[at] as Token;
    const isVerb = (pos === 'VERB' || pos === 'AUX') && !(isPlace && startsUpper(text));
    if (text === ':' || isVerb) return first;
    if (isSpacedDash(tokens, at)) return isDateline(tokens, first, at, isPlace) ? at + 1 : first;
  }
  return first;
}

function isDateline(tokens: readonly Token[], first: number, dash: number, isPlace: boolean): boolean {
  if (!isPlace) return isBehindAgency(tokens, first, dash);
  // A sentence begins behind it; not so in "NFL commissioner Ana Ruiz – who leads the league –".
  const next = tokens[dash + 1];
  return next === undefined || next.text !== next.lower || characterClass(next.text.charCodeAt(0)) !== LETTER;
}

/** "Feb 10 [(Courier)] -" */
function isBehindAgency(tokens: readonly Token[], first: number, dash: number): boolean {
  if (tokens[dash - 1]?.text !== ')' || !startsUpper(tokens[dash + 1]?.text ?? '')) return false;
  for (let at = dash - 2; at >= first && dash - at <= MAX_AGENCY + 1; at--) if (tokens[at]?.text === '(') return true;
  return false;
}
