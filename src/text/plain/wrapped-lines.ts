import { NEVER_LAST } from '../../lexicon/function-words.ts';
import { blanksBefore, isBlankAt } from './blanks.ts';
import type { Edit } from './edit.ts';

/** A line of the text, without the blanks around it, nor the marks before what a mail quotes: "> ". */
interface Line {
  readonly start: number;
  readonly end: number;
  /** How many characters, and how many of those marks, stand before it. */
  readonly indent: number;
  readonly quoted: number;
}

/** Shorter lines are a list or a poem, unless words are hyphenated as in the column of a paper; longer ones are paragraphs. */
const LEAST_WIDTH = 40;
const LEAST_COLUMN = 24;
const GREATEST_WIDTH = 100;
/** A line is full where the next word would not have fitted; letters of different widths leave it a little short. */
const FULL = 0.85;
/** In a wrapped text most lines are full, and end inside a phrase. */
const LEAST_FULL = 0.6;
const LEAST_CUT = 2;

/** Lines of a poem or a table mostly end with one. */
const ENDS_PHRASE = /[.!?:;,"'\u201d\u2019)]$/;
/** "Q: …", "OKAFOR: …", "- …", "1. …", "By Ana Ruiz" */
const OPENS_ENTRY = /^(?:\p{Lu}[\p{Lu} .'\u2019-]{0,40}:|[-*\u2022\u2013\u2014] |\d{1,3}[.)] |By \p{Lu})/u;
const HYPHENATED = /(?<![\p{L}\p{N}-])\p{L}+-$/u;
const LONGEST_ENTRY = 44;

/**
 * The line ends inside the sentences of a text that was wrapped at a column, as mail, wires and scanned pages have it;
 * a word that was hyphenated for it becomes one again. Other texts have a line for each paragraph.
 */
export function wrappedLines(text: string): Edit[] {
  const lines = readLines(text);
  if (lines === null) return [];
  const width = widest(lines);
  if (width < LEAST_COLUMN) return [];
  const edits: Edit[] = [];
  let pairs = 0;
  let cuts = 0;
  let hyphens = 0;
  for (let at = 1; at < lines.length; at++) {
    const [line, next] = [lines[at - 1] as Line, lines[at] as Line];
    if (isEmpty(line) || isEmpty(next) || opensParagraph(text, line, next)) continue;
    pairs++;
    if (!isFull(text, line, next, width)) continue;
    const edit = join(text, line, next);
    edits.push(edit);
    if (edit.start < line.end) hyphens++;
    if (goesOn(text, line, next)) cuts++;
  }
  if (width < LEAST_WIDTH && hyphens < LEAST_CUT) return [];
  const isWrapped = cuts >= LEAST_CUT && 2 * cuts >= edits.length && edits.length >= LEAST_FULL * pairs;
  return isWrapped ? edits : [];
}

function widest(lines: readonly Line[]): number {
  let width = 0;
  for (const { start, end } of lines) if (end - start <= GREATEST_WIDTH) width = Math.max(width, end - start);
  return width;
}

/** Null where a line is too long for a wrapped text. An address without a blank is no line. */
function readLines(text: string): Line[] | null {
  const lines: Line[] = [];
  for (let from = 0; from < text.length; ) {
    const stop = text.indexOf('\n', from);
    const until = stop < 0 ? text.length : stop;
    const line = trimmed(text, from, until);
    if (line.end - line.start > GREATEST_WIDTH && text.slice(line.start, line.end).includes(' ')) return null;
    lines.push(isSpread(text, line) ? { ...line, end: line.start } : line);
    from = until + 1;
  }
  return lines;
}

/** "ANNUAL REPORT 2024                17": the head of a page or the row of a table, which no sentence runs through. */
const isSpread = (text: string, { start, end }: Line): boolean => text.slice(start, end).includes('   ');

function trimmed(text: string, from: number, until: number): Line {
  let start = from;
  let quoted = 0;
  for (; start < until; start++) {
    if (text.charAt(start) === '>') quoted++;
    else if (!isBlankAt(text, start)) break;
  }
  return { start, end: Math.max(start, blanksBefore(text, until)), indent: start - from, quoted };
}

const isEmpty = ({ start, end }: Line): boolean => start === end;

const opensEntry = (text: string, { start }: Line): boolean =>
  OPENS_ENTRY.test(text.slice(start, start + LONGEST_ENTRY));

/** Only an entry goes on with lines that stand farther in than its first one. */
const opensParagraph = (text: string, line: Line, next: Line): boolean =>
  next.quoted !== line.quoted || opensEntry(text, next) || (next.indent > line.indent && !opensEntry(text, line));

function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const blank = text.slice(next.start, next.end).indexOf(' ');
  const word = blank < 0 ? next.end - next.start : blank;
  return line.end - line.start + 1 + word >= FULL * width;
}

const isLowerAt = (text: string, at: number): boolean => /\p{Ll}/u.test(text.charAt(at));

function goesOn(text: string, line: Line, next: Line): boolean {
  if (ENDS_PHRASE.test(text.charAt(line.end - 1))) return false;
  if (isLowerAt(text, next.start)) return true;
  const words = text.slice(line.start, line.end);
  return NEVER_LAST.has(words.slice(words.lastIndexOf(' ') + 1).toLowerCase());
}

function join(text: string, line: Line, next: Line): Edit {
  const isHyphenated = isLowerAt(text, next.start) && HYPHENATED.test(text.slice(line.start, line.end));
  if (isHyphenated) return { start: line.end - 1, end: next.start, put: '' };
  const put = text.charAt(line.end - 1) === '-' ? '' : ' ';
  return { start: line.end, end: next.start, put };
}
