import {
  DAY_PARTS,
  DAY_WORDS,
  NARROWERS,
  SMALL_NUMBERS,
  TIME_UNITS,
  TURNS,
  VAGUE_NUMBERS,
} from '../lexicon/time-words.ts';
import { afterDayPart, found, isCapital, lowerAt, type Reader, type TimeExpression, type View } from './time-value.ts';

/** "yesterday", "tonight", "yesterday morning" */
export const dayWord: Reader = (view, at) => {
  const by = DAY_WORDS.get(lowerAt(view, at));
  // "told USA TODAY", "on the Today show": a name.
  return by === undefined || (isCapital(view, at) && view(at - 1)?.sentence === view(at)?.sentence)
    ? null
    : found(at, afterDayPart(view, at + 1), { kind: 'unit', unit: 'day', by });
};

/** "this morning", "last night", "last week", "this month", "the weekend" */
export const turnOfUnit: Reader = (view, at) => {
  const opener = lowerAt(view, at);
  if (opener === 'the' && lowerAt(view, at + 1) === 'weekend')
    return found(at, at + 2, { kind: 'unit', unit: 'weekend', by: 0 });
  const start = opener === 'the' ? at + 1 : at;
  const turn = TURNS.get(lowerAt(view, start));
  const unit = TIME_UNITS.get(lowerAt(view, start + 1));
  if (turn === undefined) return null;
  // "the previous day", "the next morning": counted from the day before in the story.
  if (DAY_PARTS.has(lowerAt(view, start + 1)))
    return found(at, start + 2, { kind: opener === 'the' ? 'anchored' : 'unit', unit: 'day', by: turn });
  if (unit === undefined || unit === 'clock') return null;
  if (unit === 'day') return opener === 'the' ? found(at, start + 2, { kind: 'anchored', unit, by: turn }) : null;
  return found(at, start + 2, { kind: 'unit', unit, by: turn });
};

/** "three days ago", "two weeks later", "hours earlier", "hours after the verdict" */
export const count: Reader = (view, at) => {
  const word = lowerAt(view, at);
  const amount = /^\d{1,2}$/.test(word) ? Number(word) : SMALL_NUMBERS.get(word);
  const vagueLength = VAGUE_NUMBERS.has(word) ? 1 : word === 'a' && VAGUE_NUMBERS.has(lowerAt(view, at + 1)) ? 2 : 0;
  const noun = at + (vagueLength || (amount === undefined ? 0 : 1));
  const name = lowerAt(view, noun);
  const unit = TIME_UNITS.get(name.replace(/s$/, ''));
  if (unit === undefined || (noun === at && !name.endsWith('s'))) return null;
  const isCounted = amount !== undefined && vagueLength === 0;
  switch (lowerAt(view, noun + 1)) {
    case 'ago':
      if (unit === 'clock') return found(at, noun + 2, { kind: 'unit', unit: 'day', by: 0 });
      return found(at, noun + 2, isCounted ? { kind: 'unit', unit, by: -amount } : { kind: 'open' });
    case 'later':
    case 'earlier': {
      const sign = lowerAt(view, noun + 1) === 'later' ? 1 : -1;
      if (unit === 'clock') return found(at, noun + 2, { kind: 'anchored', unit: 'day', by: 0 });
      return found(at, noun + 2, isCounted ? { kind: 'anchored', unit, by: sign * amount } : { kind: 'open' });
    }
    case 'after':
    case 'before':
      return openCount(view, at, noun + 2);
    default:
      return null;
  }
};

/** The event that a time is counted from, up to the comma or the end: "hours after [the verdict]". */
function openCount(view: View, first: number, at: number): TimeExpression | null {
  let last = at;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(view(last)?.pos ?? '') && last - at < 6) last++;
  return last === at ? null : found(first, last, { kind: 'open' });
}

/** "the same day", "that evening", "earlier that day"; "later in the day" is that of publication */
export const sameDay: Reader = (view, at) => {
  const start = NARROWERS.has(lowerAt(view, at)) ? at + 1 : at;
  const isInTheDay = start > at && lowerAt(view, start) === 'in' && lowerAt(view, start + 1) === 'the';
  const isSame =
    lowerAt(view, start + 1) === 'same' && (lowerAt(view, start) === 'the' || lowerAt(view, start) === 'that');
  if (!isInTheDay && !isSame && lowerAt(view, start) !== 'that') return null;
  const noun = isInTheDay || isSame ? start + 2 : start + 1;
  if (lowerAt(view, noun) !== 'day' && !DAY_PARTS.has(lowerAt(view, noun))) return null;
  return found(at, noun + 1, { kind: isInTheDay ? 'unit' : 'anchored', unit: 'day', by: 0 });
};
