import type { Sentiment } from '../schema/types.ts';
import { scoreSpans } from './score-spans.ts';

/**
 * The sentiment of a text by the words it holds: AFINN and VADER entries, turned by negation. Names do not count.
 * Any string is valid; one without such words scores 0.
 */
export const scoreSentiment = (text: string): Sentiment => scoreSpans(text, [{ start: 0, end: text.length }]);
