import { SENTIMENT_ROWS } from '../lexicon/sentiment-words.ts';

/** What the lexicon says of a word. */
export interface SentimentEntry {
  /** About -5 to 5; 0 where only a phrase that begins with the word has a weight. */
  weight: number;
  /** How many words the longest phrase has that begins with the word. */
  longest: number;
}

let lexicon: Map<string, SentimentEntry> | null = null;

/** Words, and phrases with their words joined by one space; lower case. Read on first use. */
export function sentimentLexicon(): ReadonlyMap<string, SentimentEntry> {
  if (lexicon) return lexicon;
  lexicon = new Map();
  for (const row of SENTIMENT_ROWS) {
    const colon = row.indexOf(':');
    const weight = Number(row.slice(0, colon)) / 10;
    for (const entry of row.slice(colon + 1).split(',')) addEntry(lexicon, entry, weight);
  }
  return lexicon;
}

function addEntry(entries: Map<string, SentimentEntry>, entry: string, weight: number): void {
  entryOf(entries, entry).weight = weight;
  const words = entry.split(' ');
  const first = entryOf(entries, words[0] as string);
  first.longest = Math.max(first.longest, words.length);
}

function entryOf(entries: Map<string, SentimentEntry>, word: string): SentimentEntry {
  const entry = entries.get(word) ?? { weight: 0, longest: 1 };
  entries.set(word, entry);
  return entry;
}
