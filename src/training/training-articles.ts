import { readArticles } from './articles.ts';
import { type GoldArticle, sortByDate, splitOff } from './gold.ts';

/**
 * The articles to train on, and the development split: the last tenth of the dated ones. Those without a date are for
 * training alone. `whole`: train on the development split too.
 */
export function trainingArticles(
  paths: readonly string[],
  whole: boolean,
): { training: GoldArticle[]; development: GoldArticle[] } {
  const all = sortByDate(paths.flatMap(readArticles));
  const undated = all.filter(({ date }) => date === '');
  const { training, development } = splitOff(all.filter(({ date }) => date !== ''));
  return { training: [...training, ...(whole ? development : []), ...undated], development };
}
