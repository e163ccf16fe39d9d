import type { Scan } from '../model/scan.ts';
import { specialWord, Vocabulary } from '../model/vocabulary.ts';

/** A word must be written small at least this often, of all its places inside a sentence: else it is a name. */
const SMALL_SHARE = 0.5;

interface Counts {
  small: number;
  capital: number;
}

/** Words and lemmas that are no names and stand in the articles at least `least` times, most frequent first. */
export function buildVocabulary(
  articles: readonly Scan[],
  least: number,
): { vocabulary: Vocabulary; counts: number[] } {
  const counts = new Map<string, Counts>();
  const count = (form: string, isSmall: boolean, times = 1) => {
    const entry = counts.get(form) ?? { small: 0, capital: 0 };
    counts.set(form, entry);
    entry[isSmall ? 'small' : 'capital'] += times;
  };
  for (const { doc } of articles) {
    for (const token of doc.tokens) {
      const isSmall = token.text === token.lower;
      const opens = doc.sentences[token.sentence]?.first === token.index;
      if (isSmall ? specialWord(token) : opens) continue;
      count(token.lower, isSmall);
      if (isSmall && token.lemma !== token.lower) count(token.lemma, isSmall);
    }
  }
  const kept = [...counts]
    .filter(([, { small, capital }]) => small >= least && small >= SMALL_SHARE * (small + capital))
    .sort(([a, x], [b, y]) => y.small - x.small || (a < b ? -1 : 1));
  return { vocabulary: new Vocabulary(kept.map(([word]) => word)), counts: kept.map(([, { small }]) => small) };
}
