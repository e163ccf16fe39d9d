/** Closed classes that the rules ask for. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pronouns that can be the subject of a cue. */
export const SUBJECT_PRONOUNS = words(
  'i you he she it we they who this that one some others both many most all someone somebody everyone everybody ' +
    'anyone nobody another few several',
);

/** Pronouns and determiners that are no source by themselves. */
export const NOBODY = words('it there this that what which');

/** What opens a clause that the subject of the next verb belongs to. */
export const CLAUSE_OPENERS = words(
  'that because although though while when after before since if unless until as but so than whether why how where ' +
    'what and or yet',
);

/** They leave open who is meant, whoever is named behind a preposition: "[somebody] at Arvo said". */
export const UNNAMED = words('anybody anyone somebody someone those');

/** Words that hardly end a sentence: a line that ends with one of them goes on in the next. */
export const NEVER_LAST = words(
  'a an the of and or but to in on at for with by from as that which who is was were are be been has had have his her ' +
    'their its my our your this these into than said',
);

/** Relative pronouns that open a clause about the noun before it: "Ruiz, who runs the lab, said". */
export const RELATIVES = words('who whom whose which that where when');
