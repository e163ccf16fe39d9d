import { cut, type Edit } from './edit.ts';

/** The marks of a heading, a block quotation or an entry before a line: "## ", "> ", "• ", "* ". */
const LINE_MARKS = /^[ \t]{0,3}(?:(?:#{1,6}|>|\u2022|\*)[ \t]+|>(?=[\r\n]))/;
const LONGEST_MARKS = 12;
const MAX_LABEL = 200;
const MAX_ADDRESS = 500;
const BOLD = '**';
const MIDDLE = '](';
/** A title may stand behind the address: (/pier "The old pier"). */
const ADDRESS = /^\]\([^\s()]+(?: "[^"\n]*")?\)/;

/** The marks of markdown that stand between the words: **bold**, [links](address), "> " before a line. */
export const markdown = (text: string): Edit[] => [...lineMarks(text), ...bold(text), ...links(text)];

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

const closes = (inside: string, outside: string): boolean => /[^\s*]/.test(inside) && !/[\p{L}\p{N}*]/u.test(outside);

/** "[the mayor](https://…)" is read as its label, "![alt](picture)" as nothing. */
function links(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let middle = text.indexOf(MIDDLE); middle >= 0; middle = text.indexOf(MIDDLE, middle + 2)) {
    const address = ADDRESS.exec(text.slice(middle, middle + MAX_ADDRESS));
    const label = text.slice(Math.max(0, middle - MAX_LABEL), middle);
    const open = middle - label.length + label.lastIndexOf('[');
    if (!address || !label.includes('[') || text.slice(open, middle).includes('\n')) continue;
    const end = middle + address[0].length;
    if (text.charAt(open - 1) === '!') edits.push(cut(open - 1, end));
    else edits.push(cut(open, open + 1), cut(middle, end));
  }
  return edits;
}
