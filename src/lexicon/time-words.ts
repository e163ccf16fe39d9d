/** The small words of expressions of time. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Prepositions that lead to a time: "on Friday", "over the weekend", "by the summer". */
export const TIME_PREPOSITIONS = words('on in at over during by since before after from until around about');

export const DAY_PARTS = words('morning afternoon evening night lunchtime');
export const CLOCK_PARTS = words('a.m. p.m. am pm');
export const CLOCK_WORDS = words('noon midnight midday lunchtime dawn dusk');
export const CLOCK_ZONES = words('gmt bst utc est edt pst pdt cet cest et pt local');

/** Days counted from the day of publication. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** What stands before a unit or a name of the calendar: "last week", "this March", "next Friday". */
export const TURNS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

/** Narrow a span that is given as a whole: "late Monday", "early in 2019", "earlier this week". */
export const NARROWERS = words('early earlier late later mid shortly just');

/** "shortly after noon" */
export const CLOSELY = words('shortly just soon right');
export const SIDES = words('after before');

export type TimeUnit = 'clock' | 'day' | 'weekend' | 'week' | 'month' | 'year';

export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['second', 'clock'],
  ['minute', 'clock'],
  ['hour', 'clock'],
  ['moment', 'clock'],
  ['day', 'day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
]);

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  'a one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, place) => [word, Math.max(place, 1)] as const)
    .concat([['an', 1]]),
);

/** Numbers that nobody counts by: "a few days ago". */
export const VAGUE_NUMBERS = words('few several couple some many');
