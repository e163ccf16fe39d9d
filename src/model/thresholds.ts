/** A candidate that is less probably a cue is not looked at further. */
export const LEAST_LIKELY_CUE = 0.15;

/**
 * Quotes of less confidence are left out unless the caller asks for them: where end-to-end F1 is highest in articles that
 * the network had not seen (cross-fitted over the training articles, a network of 96 channels and its verifier alone,
 * speech / all: 77.8 / 61.9 at .2, 78.0 / 62.7 at .3; with 64 channels the whole line gives the split 78.3 and 79.0).
 */
export const LEAST_CONFIDENCE = 0.3;
