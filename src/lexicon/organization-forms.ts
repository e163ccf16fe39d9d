/** How the names of organizations vary. Folded, without full stops. */

/** Left out of an acronym, or not: "DOJ" has the letter of "of", "NASA" has none of "and". */
export const ACRONYM_GAPS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'at', 'to']);

/** A club may be written with it or without: "Tarn City FC". */
export const CLUB_SUFFIXES: ReadonlySet<string> = new Set(['fc', 'afc']);

/** "Justice Department" and "Department of Justice" are one; "Tarn University" and "University of Tarn" may be two. */
export const INVERTED_HEADS: ReadonlySet<string> = new Set(['department', 'ministry']);

/** British spellings in names that American news writes its own way; a Labour Party is no Labor Party. */
export const SPELLED_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['organisation', 'organization'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['defence', 'defense'],
  ['programme', 'program'],
]);

/** Short in front of another name: "U.S. Senate", "UN Security Council". */
export const SHORT_OPENERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['us', ['united', 'states']],
  ['uk', ['united', 'kingdom']],
  ['un', ['united', 'nations']],
  ['eu', ['european', 'union']],
]);
