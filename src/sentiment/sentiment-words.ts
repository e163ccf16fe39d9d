import { SENTIMENT_ROWS } from '../lexicon/sentiment-words.ts';

interface SentimentLexicon {
  /** Weights of words and of phrases of several words, about -5 to 5. */
  readonly weights: Map<string, number>;
  /** For the first word of each phrase, how many words the longest phrase has. */
  readonly longest: Map<string, number>;
}

let lexicon: SentimentLexicon | null = null;

/** Read on first use. Keys are lower case, words joined by one space. */
function readLexicon(): SentimentLexicon {
  if (lexicon) return lexicon;
  lexicon = { weights: new Map(), longest: new Map() };
  for (const row of SENTIMENT_ROWS) {
    const colon = row.indexOf(':');
    const weight = Number(row.slice(0, colon)) / 10;
    for (const entry of row.slice(colon + 1).split(',')) addEntry(lexicon, entry, weight);
  }
  return lexicon;
}

function addEntry({ weights, longest }: SentimentLexicon, entry: string, weight: number): void {
  weights.set(entry, weight);
  const words = entry.split(' ');
  const first = words[0] as string;
  if (words.length > 1) longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
}

export const sentimentWeights = (): ReadonlyMap<string, number> => readLexicon().weights;

/** How many words the longest entry has that begins with this word: 1 where none has more. */
export const longestEntry = (first: string): number => readLexicon().longest.get(first) ?? 1;
