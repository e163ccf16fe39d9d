import { startsUpper } from '../text/characters.ts';

/** Whether a token begins with a capital letter; quick for the usual ones. */
export function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  return (unit >= 65 && unit <= 90) || (unit > 0xbf && startsUpper(text));
}

const ACCENTS = /\p{M}/gu;
const NOT_ASCII = /[^ -~]/;

/** Lower case, without accents, apostrophes straight: "Ní Dhomhnaill’s" and "ni dhomhnaill's" are equal. */
export const fold = (word: string): string => foldLower(word.toLowerCase());

/** The same of a word that is in lower case. */
export function foldLower(lower: string): string {
  if (!NOT_ASCII.test(lower)) return lower;
  return lower.replaceAll('\u2019', "'").normalize('NFD').replace(ACCENTS, '');
}

const INITIAL = /^(?:\p{Lu}\.?-?)+$/u;

/** "F.", "J.R.", "A.-M.": an initial, or several. */
export const isInitial = (word: string): boolean => word.length <= 5 && word.includes('.') && INITIAL.test(word);

/** Letters, all capital, at least two: "NATO", "OYELARAN". */
export const isAllCapitals = (word: string): boolean =>
  word.length > 1 && !endsSmall(word) && word === word.toUpperCase() && word !== word.toLowerCase();

/** Tells most words from those in capitals without making another. */
function endsSmall(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last >= 97 && last <= 122;
}

const DOMAIN = /\.(?:com|org|net|gov|edu|co)$/i;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const NAME_PREFIX = /^(?:Mc|Mac|Le|La|De|Di|Du|Van|Fitz|O['\u2019])\p{Lu}/u;

/** "DeepField", "iPhone", "Marlow.com": written as only brands are. "McKay" and "LeBlanc" are not. */
export const looksLikeBrand = (word: string): boolean =>
  (word.includes('.') && DOMAIN.test(word)) ||
  word.includes('&') ||
  (INNER_CAPITAL.test(word) && !NAME_PREFIX.test(word) && !word.includes('-'));

/** "OYELARAN" as "Oyelaran", "MCKAY-LEE" as "Mckay-Lee"; other words as they are. */
export const inTitleCase = (word: string): string =>
  word.replace(/\p{L}+/gu, (part) => (part.length > 1 ? part.charAt(0) + part.slice(1).toLowerCase() : part));
