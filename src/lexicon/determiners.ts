/** Words that open a noun phrase. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Whoever is meant is known: "the director", "Arvo’s director" (the possessive is a token of its own). */
export const DEFINITE_DETERMINERS = words("the this that these those 's '");

/** Somebody new: "a director". */
export const INDEFINITE_DETERMINERS = words('a an one another some any no each every two several many');

export const POSSESSIVE_DETERMINERS = words('my our your his her its their whose');

/** "the interview", "the same post": one that was told of before. */
export const ANAPHORIC_DETERMINERS = words('the that this same');

/** "this newspaper", "the station", "our magazine": the outlet that is being read. */
export const OUTLET_DETERMINERS = words('the this that our');
