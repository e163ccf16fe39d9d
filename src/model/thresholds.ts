/** A candidate that is less probably a cue is not looked at further. */
export const LEAST_LIKELY_CUE = 0.15;

/**
 * Quotes of less confidence are left out unless the caller asks for them: where end-to-end F1 is highest in articles that
 * the network had not seen (cross-fitted over the training articles, speech / all: 76.9 / 60.8 at .2, 77.0 / 61.8 at .3).
 */
export const LEAST_CONFIDENCE = 0.3;
