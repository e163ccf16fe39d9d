import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { is, lowerAt, type Scene } from './scene.ts';
import { NEVER_NAME } from './word-bits.ts';

/** "Monday", "March"; not "April", which is a name too. */
export function isDate(scene: Scene, at: number): boolean {
  if (!is(scene, at, NEVER_NAME)) return false;
  const lower = lowerAt(scene, at);
  return WEEKDAYS.has(lower) || MONTHS.has(lower);
}
