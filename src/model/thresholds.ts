/** A candidate that is less probably a cue is not looked at further. */
export const LEAST_LIKELY_CUE = 0.15;

/**
 * Quotes of less confidence are left out unless the caller asks for them: where end-to-end F1 is highest in articles that
 * the network had not seen, speech and beliefs together (cross-fitted over the training articles).
 */
export const LEAST_CONFIDENCE = 0.3;
