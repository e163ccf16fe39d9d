import type { Reading } from '../model/reading.ts';
import type { Scan } from '../model/scan.ts';
import { LEAST_LIKELY_CUE } from '../model/thresholds.ts';
import { verifierFeatures } from '../model/verifier-features.ts';
import type { Case } from './boost.ts';
import type { GoldArticle } from './gold.ts';
import { judgeQuotes } from './score.ts';
import { toQuotes } from './to-quotes.ts';

/** The readings of an article that `extract` would look at in this mode, judged by what people marked. */
export function judgeReadings(
  article: GoldArticle,
  scan: Scan,
  all: readonly Reading[],
  mode: 'speech' | 'all',
): Case[] {
  const readings = all.filter(({ speech, any }) => (mode === 'speech' ? speech : any) >= LEAST_LIKELY_CUE[mode]);
  const features = verifierFeatures(scan, readings);
  const quotes = toQuotes({ ...scan, quotations: [] }, readings);
  const right = judgeQuotes(article, quotes, mode === 'speech');
  return readings.flatMap(({ parts }, index) =>
    parts.content.length === 0 ? [] : [{ features: features[index] as Float64Array, right: right[index] as boolean }],
  );
}
