import type { Sentiment } from '../schema/types.ts';
import { scoreSpans } from './score-spans.ts';

/**
 * The sentiment of a text by the words it holds. `score` in (-1, 1) is S / sqrt(1 + S^2), where S is the sum of the
 * weights of `words`; `magnitude` is the same of the sum of their absolute values and tells a mixed text from an empty
 * one. Names do not count. Any string is valid; one without such words scores 0.
 *
 * Weights: AFINN-165 (Nielsen 2011) and VADER (Hutto and Gilbert 2014), corrected by ridge regression on rated news
 * sentences. Irony, hypothetical and reported views are beyond it.
 */
export const scoreSentiment = (text: string): Sentiment => scoreSpans(text, [{ start: 0, end: text.length }]);
