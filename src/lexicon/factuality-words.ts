/** Words that tell whether a saying happened. Lower case; verbs as lemmas. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const NEGATIONS = words("not n't never neither nor cannot");

/** "Not only said": the saying happened all the same. */
export const FOCUSERS = words('only just merely simply');

/** "Nobody told", "no official said": sources that are nobody. */
export const NOBODIES = words('nobody none no neither no-one');

/** "Declined to say", "failed to mention". */
export const DECLINING_VERBS = words('decline refuse fail neglect forget omit');

/** "Without saying", "short of saying", "instead of saying", "rather than say": word before the last one, or none. */
export const SPARING_PHRASES: ReadonlyMap<string, string | null> = new Map([
  ['without', null],
  ['of', 'short'],
  ['than', 'rather'],
]);

/** "Is expected to say", "plans to tell", "is going to argue". */
export const FORTHCOMING_WORDS = words(
  'expect plan due set about go likely schedule poise prepare intend aim hope ready slate bind',
);

export const FUTURE_AUXILIARIES = words("will 'll shall wo");

export const MODALS = words("would 'd could might may can should");

/** "Would later say", "would go on to say", "would often say", "would only say": told of the past. */
export const PAST_WOULD_WORDS = words(
  'later often always usually sometimes frequently eventually afterwards subsequently then go only',
);

/** "The Courier can reveal that": it does. */
export const DISCLOSING_VERBS = words('reveal disclose report confirm');

/** "Are more likely to say": of what they do, not of what they will do. */
export const COMPARATIVES = words('more less most least');

/** "Wants to tell". */
export const WISHING_VERBS = words('want wish like');

/** Go on to the verb without a doubt: "went on to say", "continued to insist". */
export const ASPECTUAL_VERBS = words('go continue begin start manage come proceed seem appear tend use');

/** Before the source: "if he says", "unless the club announces". */
export const CONDITIONALS = words('if unless whether should lest');
