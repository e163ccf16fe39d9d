/** Determiners that the reading of circumstances asks for. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const POSSESSIVE_DETERMINERS = words('my our your his her its their whose');

/** "the interview", "the same post": one that was told of before. */
export const ANAPHORIC_DETERMINERS = words('the that this same');

/** "this newspaper", "the station", "our magazine" */
export const OUTLET_DETERMINERS = words('the this that our');
