/** Words between a name and what its bearer is. Lower case. */

/** "Ana Ruiz is the director". */
export const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'became', "'s"]);

/** "Ana Ruiz [of] Arvo": between a name and where its bearer belongs; *from* is also said of whoever leaves. */
export const BELONGING_WORDS: ReadonlySet<string> = new Set(['of', 'from', 'at']);
export const WORKING_WORDS: ReadonlySet<string> = new Set(['of', 'at']);

/** "five councillors, [including] Ana Ruiz": behind it some of them are named. */
export const EXAMPLE_OPENERS: ReadonlySet<string> = new Set(['including']);

/** What may stand between a subject and its verb: "Ana Ruiz [in turn] said". */
export const SENTENCE_ADVERBIALS: ReadonlySet<string> = new Set(
  (
    'at the time|at that time|in turn|for his part|for her part|for its part|for their part|on the other hand|in response|' +
    'in reply|at one point|at first|at times|by contrast|by comparison|in the end|in private|in public|to his credit|to her credit|' +
    'on several occasions|on many occasions|over the phone|by phone|once again'
  ).split('|'),
);

/** "a dentist named Ana Ruiz". */
export const NAMING_WORDS: ReadonlySet<string> = new Set(['named', 'called']);
