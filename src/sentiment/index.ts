export type { Polarity, Score, Sentiment, Span } from '../schema/types.ts';
export { scoreSentiment } from './score-sentiment.ts';
export { scoreTarget } from './score-target.ts';
