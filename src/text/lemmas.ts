/** Lemmas of regular forms whose base wink does not know, by the ending alone: *retweeted* → *retweet*. */
const VERB_ENDINGS = /(?:ied|ies|ed|ing|es|s)$/;

/** The candidates for the base of a regular form, likeliest first: *posting* → *post*, *poste*; *planned* → *plann*, *plan*. */
export function baseCandidates(lower: string): string[] {
  const ending = VERB_ENDINGS.exec(lower)?.[0];
  if (!ending || lower.length - ending.length < 2) return [];
  const stem = lower.slice(0, -ending.length);
  if (ending === 'ied' || ending === 'ies') return [`${stem}y`];
  const undoubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return ending === 's' ? [stem] : [stem, `${stem}e`, ...undoubled];
}
