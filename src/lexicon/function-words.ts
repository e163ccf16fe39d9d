/** Closed classes that the rules ask for. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pronouns that can be the subject of a cue. */
export const SUBJECT_PRONOUNS = words(
  'i you he she it we they who this that one some others both many most all someone somebody everyone everybody ' +
    'anyone nobody another few several',
);

/** Pronouns and determiners that are no source by themselves. */
export const NOBODY = words('it there this that what which');

/** Prepositions that attach to a noun inside a source: "a spokesman for the agency", "the head of the union". */
export const NOUN_PREPOSITIONS = words('of for in at from with on to by');

/** What opens a clause that the subject of the next verb belongs to. */
export const CLAUSE_OPENERS = words(
  'that because although though while when after before since if unless until as but so than whether why how where ' +
    'what and or yet',
);

/** Relative pronouns that open a clause about the noun before it: "Ruiz, who runs the lab, said". */
export const RELATIVES = words('who whom whose which that where when');

/** What opens a question that is reported: "asked whether the road was open". */
export const QUESTION_WORDS = words('whether if why how what who when where');

/** What opens the place, time or addressee behind a cue: "told reporters in Lyon on Tuesday that". */
export const CIRCUMSTANTIAL_OPENERS = words('in on at to during via after from by through last this earlier later of');
