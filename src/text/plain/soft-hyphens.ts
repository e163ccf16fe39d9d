import { cut, type Edit } from './edit.ts';

const SOFT_HYPHEN = '\u00ad';

/** Where a word may be cut at the end of a line, which is no letter of it. */
export function softHyphens(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf(SOFT_HYPHEN); at >= 0; at = text.indexOf(SOFT_HYPHEN, at + 1)) edits.push(cut(at, at + 1));
  return edits;
}
