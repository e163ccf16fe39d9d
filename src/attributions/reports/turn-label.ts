import { ANSWER_LABELS, QUESTION_LABELS } from '../../lexicon/colon-labels.ts';
import { PARTICLES } from '../../lexicon/name-parts.ts';
import { PERSON_WORDS } from '../../lexicon/person-nouns.ts';
import { TITLE_WORDS } from '../../lexicon/titles.ts';
import { startsUpper } from '../../text/characters.ts';
import { isSpacedDash } from '../../text/dashes.ts';
import type { Document, Stretch, Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { opensLabel } from './colon-label.ts';

/** What ends the words that name whoever speaks in a turn. */
export type LabelForm = 'colon' | 'stop' | 'time' | 'line';

/** The words before a turn of a transcript that name whoever speaks. */
export interface TurnLabel {
  readonly form: LabelForm;
  readonly source: TokenRange;
  /** Where the turn begins. */
  readonly end: number;
  /** The last word of the name: "DANA PRYCE, HOST" and "PRYCE" are one. */
  readonly key: string;
}

/** A name, an office and what stands between brackets. Longer ones are sentences. */
const MAX_LABEL = 16;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);
const JOINING: ReadonlySet<string> = new Set([',', '-', '/', '&', 'of', 'the', 'and', 'for']);
const TIME = /^\d{1,2}[:.]\d\d/;

/**
 *     DANA PRYCE, HOST: …     Sen. Ruiz (R): …     Mr. Crane. …     Ana Ruiz [00:12] …     Ana Ruiz -- Chief Executive
 *     ----------------~       ---------     ~      ---------~       --------               --------
 * In the last form the turn begins in the next paragraph.
 */
export function turnLabel({ tokens }: Document, { first, last }: Stretch): TurnLabel | null {
  if (!startsUpper((tokens[first] as Token).text)) return null;
  const ending = labelEnding(tokens, first, last);
  if (!ending) return null;
  const { form, nameEnd, end } = ending;
  if (nameEnd <= first || (form !== 'line' && end >= last) || !isNamed(tokens, first, nameEnd)) return null;
  return { form, source: { first, last: nameEnd }, end, key: keyOf(tokens, first, nameEnd) };
}

/** What ends a label, and where the name ends in it: before brackets or a dash. */
interface LabelEnding {
  readonly form: LabelForm;
  readonly nameEnd: number;
  readonly end: number;
}

function labelEnding(tokens: readonly Token[], first: number, last: number): LabelEnding | null {
  const limit = Math.min(last, first + MAX_LABEL);
  let nameEnd = 0;
  for (let at = first; at < limit; at++) {
    const { text } = tokens[at] as Token;
    if (text === ':') return { form: 'colon', nameEnd: nameEnd || at, end: at + 1 };
    if (text === '.') return isTitled(tokens, first, at) ? { form: 'stop', nameEnd: at, end: at + 1 } : null;
    if (CLOSING.has(text)) {
      const close = closingBracket(tokens, at, limit);
      if (close < 0) return null;
      nameEnd ||= at;
      if (isTime(tokens, at, close)) return { form: 'time', nameEnd, end: close + 1 };
      at = close;
    } else if (isSpacedDash(tokens, at)) nameEnd ||= at;
    else if (!isOfLabel(tokens[at] as Token)) return null;
  }
  return limit === last ? { form: 'line', nameEnd: nameEnd || last, end: last } : null;
}

/** "Ana Ruiz [00:12]"; before a colon it is no more than an aside. */
const isTime = (tokens: readonly Token[], open: number, close: number): boolean =>
  TIME.test(tokens[open + 1]?.text ?? '') && tokens[close + 1]?.text !== ':';

function closingBracket(tokens: readonly Token[], open: number, limit: number): number {
  const closing = CLOSING.get((tokens[open] as Token).text);
  for (let at = open + 1; at < limit; at++) if (tokens[at]?.text === closing) return at;
  return -1;
}

const isOfLabel = ({ text, lower, pos }: Token): boolean =>
  startsUpper(text) || pos === 'NUM' || JOINING.has(lower) || PARTICLES.has(lower);

/** "Mr. Crane", "Chairwoman Voss", "The Chairman": before a full stop, other words are a sentence. */
const isTitled = (tokens: readonly Token[], first: number, at: number): boolean => {
  const { lower } = tokens[first] as Token;
  if (lower === 'the') return at === first + 2 && PERSON_WORDS.has(tokens[at - 1]?.lower ?? '');
  return at > first + 1 && at <= first + 4 && TITLE_WORDS.has(lower);
};

/** "Answer: …", "Price: …", "Best for: …" name nobody. */
function isNamed(tokens: readonly Token[], first: number, last: number): boolean {
  const { lower, text } = tokens[first] as Token;
  if (ANSWER_LABELS.has(lower)) return false;
  if (QUESTION_LABELS.has(lower)) return true;
  if (opensLabel(tokens, first)) return false;
  const isInitials = text === text.toUpperCase() && last === first + 1 && text.length > 1;
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    if (token.pos === 'PROPN' || PERSON_WORDS.has(token.lower)) return true;
  }
  return isInitials;
}

/** The last word of the name; an office stands behind a comma. */
function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let at = first + 1;
  while (at < last && tokens[at]?.text !== ',') at++;
  return (tokens[at - 1] as Token).lower;
}
