/** Words of a page that are no part of its article. Lower case. */

/** A line that begins so, and is short, belongs to the page. */
export const FURNITURE_OPENERS: ReadonlySet<string> = new Set(
  (
    'by advertisement photo photos photograph photographs image images credit picture pictured video watch related ' +
    'read follow share subscribe sign updated published posted correction editor copyright getty reporting ' +
    'click download recommended more story contact tags topics illustration graphic source sources'
  ).split(' '),
);

/** A short line that holds one of them is a picture's credit: "Photograph: M. Oyelaran/Northlight Images". */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  'getty images alamy shutterstock photograph newsletter newsletters copyright epa reuters afp ap'.split(' '),
);
