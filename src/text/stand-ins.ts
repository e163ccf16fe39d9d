/** Endings that tell wink the part of speech of a word it does not know. */
const TELLING_ENDING = /(?:ing|ed|ly|able|tish|like|ous|ful|ary|less|ier|est|fy|ky|es|er|or|ity|ion)$/;

/** A word of the same shape and ending, one of a few, for a word that wink does not know. `knows`: whether it does. */
export function standIn(word: string, knows: (word: string) => boolean): string {
  if (/^[\d.,:/]*\d/.test(word)) return /^[\d.,:/]+$/.test(word) ? '77' : '90s';
  if (/^https?:|^www\./i.test(word)) return 'zqx';
  if (!/\p{L}/u.test(word)) return /\p{P}/u.test(word) ? ',' : '\u00a7';
  const lower = word.toLowerCase();
  if (word === lower) return `zqx${TELLING_ENDING.exec(word)?.[0] ?? ''}`;
  // wink tells "Scramble" from "Zorblat" by whether it knows the word in lower case.
  const title = lower.charAt(0).toUpperCase() + lower.slice(1);
  return knows(lower) ? title : 'Zqx';
}

const DOUBLE_MARK = /^(?:["\u201c\u201d\u201e\u00ab\u00bb]|''|``)$/;
const SINGLE_MARK = /^[`\u2018\u2019\u201a\u2039\u203a]$/;
const DASH = /^(?:-{2,}|[\u2012-\u2015])$/;

/** One sign for each mark, whatever its style; typographic apostrophes straight. */
export function normalize(word: string): string {
  if (DOUBLE_MARK.test(word)) return '"';
  if (SINGLE_MARK.test(word)) return "'";
  if (DASH.test(word)) return '\u2014';
  if (/^\.{2,}$/.test(word)) return '...';
  return word.replaceAll('\u2019', "'").replaceAll('\u00ad', '');
}

const FIRST_PART =
  /^(?:can|do|did|does|is|are|was|were|wo|would|could|should|have|has|had|i|he|she|it|we|you|they)(?=\w)/i;

/** The first part of a contraction that wink would make several tokens of: "cannot", "Ive". */
export const firstPart = (contraction: string): string => FIRST_PART.exec(contraction)?.[0] ?? 'x';
