import type { Document, Token } from '../text/document.ts';
import type { Scan } from './scan.ts';

/** The tokens in which the parts of a cue's attribution are looked for, half open. */
export interface Window {
  readonly anchor: number;
  readonly first: number;
  readonly last: number;
}

const REACH = 160;
/** A paragraph as short as this leans on the one before: “…” ⏎ Ruiz said. */
const SHORT_PARAGRAPH = 12;

/**
 * The paragraph of the anchor, with the next one if this one ends in a colon or right behind the cue, and the one
 * before if this one is short. Cut at 160 tokens on each side.
 */
export function windowAround({ doc }: Scan, anchor: number): Window {
  const { paragraph } = doc.tokens[anchor] as Token;
  const from = leansBack(doc, paragraph) ? paragraph - 1 : paragraph;
  const to = leansForward(doc, paragraph, anchor) ? paragraph + 1 : paragraph;
  const first = doc.paragraphs[Math.max(0, from)]?.first ?? 0;
  const last = (doc.paragraphs[to] ?? doc.paragraphs[paragraph])?.last ?? doc.tokens.length;
  return { anchor, first: Math.max(first, anchor - REACH), last: Math.min(last, anchor + REACH + 1) };
}

function leansForward(doc: Document, paragraph: number, anchor: number): boolean {
  const last = (doc.paragraphs[paragraph]?.last ?? 0) - 1;
  return doc.tokens[last]?.text === ':' || last - anchor <= 2;
}

function leansBack(doc: Document, paragraph: number): boolean {
  const { first, last } = doc.paragraphs[paragraph] ?? { first: 0, last: 0 };
  return last - first <= SHORT_PARAGRAPH;
}

/** A cue reaches for its parts as far as the sixth cue from it. Prose hardly ever comes to that in one paragraph. */
export const MOST_CUES = 6;

/** The windows of a text's cues, in text order: a token stands in few of them, however many cues there are. */
export function narrowed(windows: readonly Window[]): Window[] {
  return windows.map(({ anchor, first, last }, index) => {
    const before = index >= MOST_CUES ? (windows[index - MOST_CUES] as Window).anchor : first;
    const behind = index + MOST_CUES < windows.length ? (windows[index + MOST_CUES] as Window).anchor : last;
    return { anchor, first: Math.max(first, before), last: Math.min(last, behind + 1) };
  });
}
