/** The words of the calendar. Lower case, in their order. */

const places = (list: string): ReadonlyMap<string, number> =>
  new Map(list.split(' ').flatMap((names, place) => names.split('/').map((name) => [name, place] as const)));

/** Sunday is 0. */
export const WEEKDAYS = places(
  'sunday/sun. monday/mon. tuesday/tues./tue. wednesday/wed. thursday/thurs./thu. friday/fri. saturday/sat.',
);

/** January is 0. */
export const MONTHS = places(
  'january/jan. february/feb. march/mar. april/apr. may june/jun. july/jul. august/aug. september/sept./sep. ' +
    'october/oct. november/nov. december/dec.',
);

/** The month (January is 0) in which each begins; each has three. The seasons are those of the north. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 2],
  ['summer', 5],
  ['autumn', 8],
  ['fall', 8],
  ['winter', 11],
]);

/** "at Christmas": a time, and no place. */
export const FEASTS: ReadonlySet<string> = new Set(
  'christmas easter thanksgiving halloween hanukkah passover ramadan eid diwali whitsun midsummer'.split(' '),
);
