/** Blanks, line breaks, controls (a terminal would obey them) and marks that turn the direction of writing. */
const UNPRINTABLE = /[\s\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** A text on one line, without anything that a terminal acts on. */
export const onOneLine = (text: string): string => text.replace(UNPRINTABLE, ' ').trim();

/** Cuts a text at blanks into lines of at most `width` characters; only a longer word makes a longer line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let [line, length] = ['', 0];
  for (const word of onOneLine(text).split(' ')) {
    const size = [...word].length;
    if (length > 0 && length + 1 + size > width) {
      lines.push(line);
      [line, length] = [word, size];
    } else {
      line = length > 0 ? `${line} ${word}` : word;
      length += length > 0 ? size + 1 : size;
    }
  }
  return [...lines, line];
}
