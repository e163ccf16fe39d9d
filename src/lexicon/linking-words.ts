/** Words between a name and what its bearer is. Lower case. */

/** "Ana Ruiz is the director". */
export const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'became', "'s"]);

/** "five councillors, [including] Ana Ruiz": behind it some of them are named. */
export const EXAMPLE_OPENERS: ReadonlySet<string> = new Set(['including']);

/** "a dentist named Ana Ruiz". */
export const NAMING_WORDS: ReadonlySet<string> = new Set(['named', 'called']);
