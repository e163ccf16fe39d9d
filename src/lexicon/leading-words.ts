/** Closed classes that tell of somebody's words to come behind a colon. Lower case; verbs as lemmas. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "had a [message] for the council: “…”", "replied with one [word]: “…”", "gave [this]: “…”" */
export const UTTERANCE_NOUNS = words(
  'answer reply response reaction message verdict advice warning plea question comment statement conclusion explanation ' +
    'argument word words sentence line lines quip joke compliment complaint appeal apology confession request point promise prediction ' +
    'this assessment retort observation remark demand motto mantra theory excuse tweet post email text letter caption',
);

/** Of those, what leads to a quotation without a colon: "shared it with the [caption] “it’s a girl!”" */
export const WRITTEN_WITH = words('caption message');

/** Of those, what is never another’s, as a letter may be, so that whoever it belongs to says it: "her [verdict]: “…”". */
export const SPOKEN_NOUNS = words(
  'answer reply response reaction message verdict advice warning explanation conclusion assessment retort observation ' +
    'motto mantra theory excuse prediction plea philosophy statement',
);

/** They take one of these nouns: "[gave] a short answer", "[issued] a warning". */
export const GIVING_VERBS = words('have give offer issue deliver release send post leave make add put share repeat');

/** They tell of an answer or a turn to somebody, though no clause follows them: "then [addressed] the crowd again: “…”". */
export const LEADING_VERBS = words(
  'echo address respond react reply answer weigh hit fire lash sum elaborate expand chime',
);

/** Their object was said by somebody else, or written: "[quoted] the letter: “…”". */
export const BORROWING_VERBS = words('quote cite read recall report mention recite');

/** "her [answer] was that it leaked": nouns that a clause completes, for what was said, not thought. */
export const STATED_NOUNS: ReadonlySet<string> = new Set([
  ...SPOKEN_NOUNS,
  ...words(
    'claim argument complaint point view contention position suggestion assertion allegation slogan boast defence defense ' +
      'promise gripe criticism rationale remark comment declaration accusation announcement',
  ),
]);
