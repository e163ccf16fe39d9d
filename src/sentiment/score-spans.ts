import { INTENSIFIERS, NEGATION_STOPS, NEGATIONS } from '../lexicon/sentiment-shifters.ts';
import type { Polarity, Sentiment } from '../schema/types.ts';
import { readSentimentTokens, type SentimentToken } from './sentiment-tokens.ts';
import { sentimentLexicon } from './sentiment-words.ts';

interface Weighted {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** A negation reaches this many words ahead, and turns a weight to minus half of it. */
const NEGATION_REACH = 4;
const NEGATED = -0.5;
const INTENSIFIED = 1.25;
/** Softens the sum of weights: one strong word gives about 0.6. (VADER's normalization, Hutto and Gilbert 2014.) */
const SOFTNESS = 15;
/**
 * Scores between are neutral (tuned on the NYT snippets of Hutto and Gilbert 2014): news words are kind by habit, so a
 * little below nothing is negative already.
 */
const NEUTRAL = { from: -0.1, to: 0.35 };

export const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

export function labelOf(score: number): Polarity {
  if (score > NEUTRAL.to) return 'positive';
  return score < NEUTRAL.from ? 'negative' : 'neutral';
}

/**
 * The sentiment of the words inside the spans of a text, as of one text. `score` is S / sqrt(S² + 15), where S is the
 * sum of the weights of `words`; `magnitude` is the same of the sum of their absolute values.
 */
export function scoreSpans(text: string, spans: readonly { start: number; end: number }[]): Sentiment {
  const words = spans
    .flatMap(({ start, end }) => weighWords(readSentimentTokens(text, start, end)))
    .map(({ start, end, weight }) => ({ start, end, text: text.slice(start, end), weight }));
  const soften = (sum: number): number => sum / Math.sqrt(sum * sum + SOFTNESS);
  const score = round(soften(words.reduce((sum, { weight }) => sum + weight, 0)));
  const magnitude = round(soften(words.reduce((sum, { weight }) => sum + Math.abs(weight), 0)));
  return { score, label: labelOf(score), magnitude, words };
}

function weighWords(tokens: readonly SentimentToken[]): Weighted[] {
  const words: Weighted[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = phraseLength(tokens, at);
    if (length > 0) words.push(weigh(tokens, at, length));
    at += Math.max(1, length);
  }
  return words;
}

/** How many words from `at` on make the longest entry of the lexicon. */
function phraseLength(tokens: readonly SentimentToken[], at: number): number {
  const { lower, isName } = tokens[at] as SentimentToken;
  const entry = isName ? undefined : sentimentLexicon().get(lower);
  if (!entry) return 0;
  for (let length = Math.min(entry.longest, tokens.length - at); length > 1; length--) {
    if (sentimentLexicon().get(entryAt(tokens, at, length))?.weight) return length;
  }
  return entry.weight === 0 ? 0 : 1;
}

function entryAt(tokens: readonly SentimentToken[], at: number, length: number): string {
  if (length === 1) return (tokens[at] as SentimentToken).lower;
  const words = tokens.slice(at, at + length);
  return words.map(({ lower }) => lower).join(' ');
}

function weigh(tokens: readonly SentimentToken[], at: number, length: number): Weighted {
  const [first, last] = [tokens[at] as SentimentToken, tokens[at + length - 1] as SentimentToken];
  const base = sentimentLexicon().get(entryAt(tokens, at, length))?.weight ?? 0;
  const intensified = INTENSIFIERS.has(tokens[at - 1]?.lower ?? '') ? INTENSIFIED : 1;
  const weight = round(base * intensified * (isNegated(tokens, at) ? NEGATED : 1));
  return { start: first.start, end: last.end, weight };
}

function isNegated(tokens: readonly SentimentToken[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - NEGATION_REACH); before--) {
    const { lower } = tokens[before] as SentimentToken;
    if (NEGATIONS.has(lower)) return true;
    if (NEGATION_STOPS.has(lower)) return false;
  }
  return false;
}
