/** How those speak who do not want their name in print: "asked for [anonymity]", "declined to be [named]". */
export const ANONYMITY_NOUNS: ReadonlySet<string> = new Set(['anonymity', 'confidentiality']);
export const NAMING_VERBS: ReadonlySet<string> = new Set(['name', 'identify', 'quote']);
/** "[asked] not to be named", "[declined] to be identified". */
export const WISHING_VERBS: ReadonlySet<string> = new Set(
  'ask request decline refuse insist want wish prefer demand agree'.split(' '),
);

/** "asked us not to [use] her name" */
export const PRINTING_VERBS: ReadonlySet<string> = new Set(['use', 'print', 'publish']);

/** "was not [authorized] to [speak] publicly": they may not speak at all. */
export const PERMITTING_VERBS: ReadonlySet<string> = new Set(['authorize', 'authorise', 'allow', 'permit']);
export const SPEAKING_VERBS: ReadonlySet<string> = new Set(['speak', 'comment', 'talk', 'discuss']);

/** What such a clause begins with: "[who] asked not to be named", "[speaking] on condition of anonymity". */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['who', 'speaking', 'requesting', 'citing', 'granted']);
