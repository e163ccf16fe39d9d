/** Words and marks that change what the words around them weigh. Lower case, straight apostrophes. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** They turn the sentiment of the words behind them. */
export const NEGATIONS = words(
  "not n't no never nor neither without cannot hardly scarcely barely nothing nobody none rarely seldom",
);

/** They end the reach of a negation: "not now, but great". */
export const NEGATION_STOPS = words('but however although though , ; : . ! ? ( ) - -- \u2013 \u2014');

/** What stands behind them outweighs what stands before, within a sentence. */
export const CONTRASTS = words('but');

export const SENTENCE_ENDS = words('. ! ?');

/** They open a text inside the text: a capital behind them says nothing. */
export const OPENERS = words(". ! ? : ( [ \u2026 ... \u2014 -- \" ' '' `` \u201c \u201d \u2018 \u2019");
