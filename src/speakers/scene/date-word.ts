import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { DAY_PARTS, DAY_WORDS, TIME_UNITS, TURNS } from '../../lexicon/time-words.ts';
import { is, lowerAt, type Scene } from './scene.ts';
import { NEVER_NAME } from './word-bits.ts';

/** "Monday", "March"; not "April", which is a name too. */
export function isDate(scene: Scene, at: number): boolean {
  if (!is(scene, at, NEVER_NAME)) return false;
  const lower = lowerAt(scene, at);
  return WEEKDAYS.has(lower) || MONTHS.has(lower);
}

/** "last [night]", "this [week]", "[yesterday]"; not "the [night] editor". */
export function isTurnOfTime(scene: Scene, at: number): boolean {
  const lower = lowerAt(scene, at);
  return DAY_WORDS.has(lower) || ((DAY_PARTS.has(lower) || TIME_UNITS.has(lower)) && TURNS.has(lowerAt(scene, at - 1)));
}
