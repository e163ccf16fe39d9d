import { blockQuotations } from './block-quotations.ts';
import { cut, type Edit } from './edit.ts';

/** The marks of a heading, a block quotation or an entry before a line: "## ", "> ", "• ", "* "; "* * *" is a rule. */
const LINE_MARKS = /^[ \t]{0,3}(?:(?:#{1,6}|>|\u2022|\*(?![ \t]+\*(?:\s|$)))[ \t]+|>(?=[\r\n]))/;
const LONGEST_MARKS = 12;
/** A picture may stand in a label, with an address of its own. */
const MAX_LABEL = 500;
const MAX_ADDRESS = 500;
const BOLD = '**';
const ITALICS = /(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*\n]*[^\s*]\*(?=[^\S\n]*$)/gmu;
const MIDDLE = '](';
/** A title may stand behind the address: (/pier "The old pier"). */
const ADDRESS = /^\]\([^\s()]+(?: "[^"\n]*")?\)/;

/** The marks of markdown that stand between the words: **bold**, [links](address), "> " before a line. */
export const markdown = (text: string): Edit[] => [
  ...blockQuotations(text),
  ...lineMarks(text),
  ...bold(text),
  ...italics(text),
  ...links(text),
];

function lineMarks(text: string): Edit[] {
  if (!/[#>\u2022*]/.test(text)) return [];
  const edits: Edit[] = [];
  for (let line = 0; line >= 0 && line < text.length; line = nextLine(text, line)) {
    let end = line;
    for (let marks = marksAt(text, end); marks > 0; marks = marksAt(text, end)) end += marks;
    if (end > line) edits.push(cut(line, end));
  }
  return edits;
}

const marksAt = (text: string, at: number): number =>
  LINE_MARKS.exec(text.slice(at, at + LONGEST_MARKS))?.[0].length ?? 0;

function nextLine(text: string, line: number): number {
  const end = text.indexOf('\n', line);
  return end < 0 ? -1 : end + 1;
}

/** What stands bold in a line: marks with no blank inside of them, and no letter outside, as in "f**king". */
function bold(text: string): Edit[] {
  const edits: Edit[] = [];
  let open = -1;
  for (let at = text.indexOf(BOLD); at >= 0; at = text.indexOf(BOLD, at + 2)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 2)];
    if (open >= 0 && closes(before, after) && !text.slice(open, at).includes('\n')) {
      edits.push(cut(open, open + 2), cut(at, at + 2));
      open = -1;
    } else open = closes(after, before) ? at : -1;
  }
  return edits;
}

/** What stands in italics to the end of its line, as a title within a sentence does not; a lone word may be starred, or be a footnote’s. */
function italics(text: string): Edit[] {
  if (!text.includes('*')) return [];
  const edits: Edit[] = [];
  for (const { index, 0: marked } of text.matchAll(ITALICS))
    if (marked.includes(' ')) edits.push(cut(index, index + 1), cut(index + marked.length - 1, index + marked.length));
  return edits;
}

const closes = (inside: string, outside: string): boolean => /[^\s*]/.test(inside) && !/[\p{L}\p{N}*]/u.test(outside);

/** "[the mayor](https://…)" is read as its label, "![alt](picture)" as nothing. */
function links(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let middle = text.indexOf(MIDDLE); middle >= 0; middle = text.indexOf(MIDDLE, middle + 2)) {
    const address = ADDRESS.exec(text.slice(middle, middle + MAX_ADDRESS));
    const open = address ? startOfLabel(text, middle) : null;
    if (!address || open === null) continue;
    const end = middle + address[0].length;
    if (text.charAt(open - 1) === '!') edits.push(cut(open - 1, end));
    else edits.push(cut(open, open + 1), cut(middle, end));
  }
  return edits;
}

/** Where the bracket stands that is closed at an offset of the same line: "[“We [the board] go,” he said](…)". */
function startOfLabel(text: string, close: number): number | null {
  let depth = 1;
  for (let at = close - 1; at >= 0 && at >= close - MAX_LABEL; at--) {
    const character = text.charAt(at);
    if (character === '\n') return null;
    if (character === ']') depth++;
    else if (character === '[' && --depth === 0) return at;
  }
  return null;
}
