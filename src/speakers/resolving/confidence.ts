/**
 * How sure each way of finding out who is meant is: the share of right names that it has on the training articles of
 * PolNeAR, whose names are silver (5,494 quotes; about one pronoun in ten is itself wrong there). Where those hold too few
 * cases (epithets, relatives, "the company") it is an estimate. In [0, 1].
 *
 * Expected calibration error over ten bins and area under the ROC curve of `speaker.confidence` on matched quotes: 0.003
 * and 0.85 on those articles; 0.018 and 0.85 on the development split; 0.045 and 0.71 on the fixtures, whose names are
 * checked by hand: there pronouns are righter than stated.
 */
export const CONFIDENCE = {
  /** "Ana Ruiz", "Ruiz" of but one Ruiz, "Marlow" of the Marlow Ice Company, a lone name. */
  wholeName: 0.99,
  shortName: 0.985,
  shortOrganization: 0.95,
  loneName: 0.95,
  /** "King said": a word for a role that is a surname. */
  surname: 0.9,
  /** "the senator", where one was called so, and where several were. */
  holder: 0.85,
  oneOfHolders: 0.7,
  /** "Arvo’s chief executive" after "Ana Ruiz’s Arvo". */
  owner: 0.75,
  /** "the defendant", where one was told to be tried. */
  party: 0.85,
  /** "the company" in a press release. */
  issuer: 0.85,
  /** "his wife", named before. */
  relative: 0.85,
  /** Somebody without a name, when first met, and when met again; a phrase that no list knows. */
  described: 0.9,
  describedAgain: 0.7,
  phrase: 0.8,
  /** "A:" in an interview with one who is named. */
  interviewee: 0.85,
  /** "he said" right behind "a trader said". */
  stranger: 0.85,
  /** The one an obituary is of, by a pronoun in a new paragraph. */
  late: 0.85,
  /** A pronoun within quotation marks. */
  quotedPronoun: 0.6,
} as const;

/** Factors where one step more is between the words and the one who is meant. */
export const STEP = {
  /** A quotation that goes on, "I" in a quotation. */
  continued: 0.95,
  /** "who" behind a name. */
  relativeClause: 0.9,
  /** A name somewhere in the source. */
  inside: 0.7,
  /** A description whose name comes later. */
  recognized: 0.8,
} as const;

/** Where several may be meant: by the share of the best in the salience of the best two, in [0.5, 1]. */
const BY_SHARE = {
  shortName: [0.75, 0.23],
  person: [0.15, 0.74],
  thing: [0.25, 0.5],
  company: [0.3, 0.55],
  epithet: [0.3, 0.45],
} as const;

export const confidenceByShare = (way: keyof typeof BY_SHARE, share: number): number =>
  BY_SHARE[way][0] + BY_SHARE[way][1] * share;
