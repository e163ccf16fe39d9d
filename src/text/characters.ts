/** The classes of UTF-16 code units that the tokenizer tells apart. */
const OTHER = 1;
export const SPACE = 2;
export const BREAK = 3;
export const LETTER = 4;
export const DIGIT = 5;

const LETTER_PATTERN = /[\p{L}\p{M}]/u;
const DIGIT_PATTERN = /\p{N}/u;
/** Everything blank, and what shows nothing: controls, zero-width characters, the byte order mark. */
const SPACE_PATTERN = /[\s\p{Cc}\p{Cf}]/u;
const BREAKS = '\n\r\v\f\u0085\u2028\u2029';
/** Joins the letters of one word though it is a format character. */
const SOFT_HYPHEN = '\u00ad';

const classes = new Uint8Array(0x10000);

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (BREAKS.includes(character)) return BREAK;
  if (character === SOFT_HYPHEN || LETTER_PATTERN.test(character)) return LETTER;
  if (DIGIT_PATTERN.test(character)) return DIGIT;
  return SPACE_PATTERN.test(character) ? SPACE : OTHER;
}

/**
 * The class of a code unit; halves of a surrogate pair are `OTHER`, and NaN, beyond the end of a string, is blank. Classes
 * are worked out once, when first met.
 */
export function characterClass(unit: number): number {
  const at = unit & 0xffff;
  const known = classes[at];
  if (known) return known;
  const found = classify(at);
  classes[at] = found;
  return found;
}

export const isWordCharacter = (unit: number): boolean => characterClass(unit) >= LETTER;
export const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
export const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;
export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
/** Upper case in the sense of "looks like a name": the letter changes when lowered. */
export const startsUpper = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};
