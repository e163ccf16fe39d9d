/** A candidate that is less probably a cue is not looked at further. */
export const LEAST_LIKELY_CUE = 0.15;

/**
 * Quotes of less confidence are left out unless the caller asks for them: where end-to-end F1 of speech is highest in
 * articles that the network had not seen (cross-fitted over the training articles: 77.2 at .2, 77.3 at .25, 77.2 at .3).
 */
export const LEAST_CONFIDENCE = 0.25;
