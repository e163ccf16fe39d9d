import type { Segment } from './segments.ts';

const LINE_BREAKS = /[\r\n\u2028\u2029]+/;

/** Segments by paragraph, which are the lines of a text that are not blank. Line breaks are left out. */
export function paragraphsOf(segments: readonly Segment[]): Segment[][] {
  const paragraphs: Segment[][] = [[]];
  for (const segment of segments) {
    for (const [index, piece] of cutAtBreaks(segment).entries()) {
      if (index > 0) paragraphs.push([]);
      if (piece.end > piece.start) paragraphs.at(-1)?.push(piece);
    }
  }
  return paragraphs.filter((paragraph) => textOf(paragraph).trim() !== '');
}

export const textOf = (paragraph: readonly Segment[]): string => paragraph.map(({ text }) => text).join('');

function cutAtBreaks(segment: Segment): Segment[] {
  const pieces: Segment[] = [];
  let { start } = segment;
  for (const line of segment.text.split(new RegExp(`(${LINE_BREAKS.source})`)).entries()) {
    const [index, text] = line;
    if (index % 2 === 0) pieces.push({ ...segment, start, end: start + text.length, text });
    start += text.length;
  }
  return pieces;
}

/** Whether a first paragraph is a headline: short, ends without a full stop or a quotation mark, and more follows. */
export function isHeadline(paragraph: readonly Segment[], title: string | null, following: number): boolean {
  const text = textOf(paragraph).trim();
  if (title !== null) return text === title.trim();
  return following > 0 && text.length <= 120 && /[^.!?:;,\u2026"'\u201d\u2019]$/.test(text);
}
