/**
 * A candidate that is less probably a cue is not looked at further. Of speech, from .15 to .2, no F1 over all kinds, of the split or of
 * the articles that the networks had not seen, changes by more than .1, and an article takes a fiftieth less time; with beliefs the
 * network's own probability tells better what people mark at all than the confidence does.
 */
export const LEAST_LIKELY_CUE = { speech: 0.2, all: 0.3 } as const;

/**
 * Quotes of less confidence are left out unless the caller asks for them: where what is right but cut a little otherwise comes
 * out. In 756 articles that the networks had not seen, partial / end to end, speech: 89.0 / 79.5 at .2, 88.7 / 79.5 at .25,
 * 88.3 / 79.4 at .3. With beliefs 76.5 / 62.8 at .1, 76.3 / 63.4 at .2, 75.9 / 63.6 at .25: a belief that people marked is found at the
 * price of one that they mark otherwise.
 */
export const LEAST_CONFIDENCE = { speech: 0.25, all: 0.1 } as const;
