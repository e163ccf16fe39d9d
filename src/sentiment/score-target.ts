import type { Score, Sentiment } from '../schema/types.ts';
import { labelOf, round, scoreSpans } from './score-spans.ts';

/** Half the weight of a word is left at this distance (characters) from the target. */
const HALF_DISTANCE = 60;
const SOFTNESS = 8;
/** Word rules cannot tell who does what to whom: never surer than this. */
const MOST_CONFIDENT = 0.6;

type Place = { start: number; end: number };
export type TargetScore = Score & { confidence: number };

/**
 * The sentiment of a text toward a target in it: the words of `scoreSentiment` outside the target, each counting less
 * the farther it stands. Target: UTF-16 offsets, half open; one that leaves the text is cut to it.
 */
export function scoreTarget(text: string, target: Place): TargetScore {
  const start = Math.max(0, Math.min(target.start, text.length));
  const end = Math.max(start, Math.min(target.end, text.length));
  return scoreTargetAmong(scoreSpans(text, [{ start: 0, end: text.length }]).words, { start, end });
}

/** The same from words that were scored already, all with offsets in one text. */
export function scoreTargetAmong(words: Sentiment['words'], { start, end }: Place): TargetScore {
  let sum = 0;
  for (const word of words) {
    if (word.start < end && start < word.end) continue;
    const distance = word.end <= start ? start - word.end : word.start - end;
    sum += word.weight * 2 ** (-distance / HALF_DISTANCE);
  }
  const score = round(sum / Math.sqrt(sum * sum + SOFTNESS));
  return { score, label: labelOf(score), confidence: round(MOST_CONFIDENT * Math.max(Math.abs(score), 0.5)) };
}
