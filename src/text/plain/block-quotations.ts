import { blanksBefore, isBlankAt } from './blanks.ts';
import type { Edit } from './edit.ts';

/** What stands before a line of a block quotation. */
const MARK = '>';
/** A block with marks of its own has no need of others; in a post it is signed: "— Ana Ruiz (@anaruiz)". */
const MARKED = /^["'\u2018\u201c\u201e\u00ab]|\(@/;

/** A paragraph of a block quotation, behind its mark. */
interface Paragraph {
  readonly mark: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Quotation marks for the block quotation that a colon leads to:
 *
 *     The museum wrote:
 *
 *     > We have listened.
 *     “                 ”
 */
export function blockQuotations(text: string): Edit[] {
  const edits: Edit[] = [];
  if (!text.includes(MARK)) return edits;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const end = firstOf(text, colon + 1, text.length);
    const block = text.charAt(end) === '\n' ? blockBehind(text, end + 1) : [];
    const last = block.at(-1);
    if (!last || block.some(({ start, end }) => MARKED.test(text.slice(start, end)))) continue;
    for (const { mark, start } of block) edits.push({ start: mark, end: start, put: '\u201c' });
    edits.push({ start: last.end, end: last.end, put: '\u201d' });
  }
  return edits;
}

/** The paragraphs of a block quotation from a line on, with empty lines between; none where other text stands. */
function blockBehind(text: string, from: number): Paragraph[] {
  const block: Paragraph[] = [];
  for (let line = from; line < text.length; ) {
    const stop = text.indexOf('\n', line);
    const until = stop < 0 ? text.length : stop;
    const mark = firstOf(text, line, until);
    const isMarked = text.charAt(mark) === MARK;
    if (mark < until && !isMarked) break;
    const start = isMarked ? firstOf(text, mark + 1, until) : until;
    if (start < until) block.push({ mark, start, end: blanksBefore(text, until) });
    line = until + 1;
  }
  return block;
}

/** The offset of the first character that is no blank. */
function firstOf(text: string, from: number, until: number): number {
  let at = from;
  while (at < until && isBlankAt(text, at)) at++;
  return at;
}
