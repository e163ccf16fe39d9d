import { BREAK, characterClass, SPACE } from '../text/characters.ts';

/** Whether a character shows nothing: white space, or of zero width. */
export function isBlank(character: string): boolean {
  const kind = characterClass(character.charCodeAt(0));
  return kind === SPACE || kind === BREAK;
}

/** The offset of the first character from `at` on that is not blank. */
export function skipBlanks(text: string, at: number): number {
  let to = at;
  while (to < text.length && isBlank(text.charAt(to))) to++;
  return to;
}

/** The offset behind the last character before `at` that is not blank. */
export function backOverBlanks(text: string, at: number): number {
  let to = at;
  while (to > 0 && isBlank(text.charAt(to - 1))) to--;
  return to;
}
