/**
 * Verbs of speech that US papers hardly use, so that the network has not met them: British and Australian *reckon*, the
 * *submit* of Indian courts. By the base form; each has other uses: "reckon with", "submit a plan".
 */
export const RARE_CLAUSE_VERBS: ReadonlySet<string> = new Set(['reckon', 'opine', 'aver']);
/** With *that* alone: they take a thing too, as in "submitted the papers that the court had asked for". */
export const RARE_THAT_VERBS: ReadonlySet<string> = new Set(
  'submit depose rue counsel rejoin crow sniff carp'.split(' '),
);
/** Forms that taggers take for nouns behind a name: "Ruiz [counters] that the ice will hold". */
export const RARE_NOUN_FORMS: ReadonlySet<string> = new Set(
  (
    'counters charges states answers questions muses fumes gripes protests figures guesses bets wagers comments remarks objects ' +
    'estimates forecasts offers signals'
  ).split(' '),
);
/** In that form alone, without an auxiliary: "must accept that", "is accepted that" report nothing. */
export const RARE_PAST_FORMS: ReadonlySet<string> = new Set(['accepted']);

/** "[likes] to say that", "[loves] to tell them that": said more than once. */
export const HABIT_VERBS: ReadonlySet<string> = new Set(['like', 'love']);
