/** Regular expressions that may take more than linear time, each with the reason why that does no harm. */
export const PATIENT_EXPRESSIONS: ReadonlyMap<string, string> = new Map([
  [String.raw`/^\s*(?:\d+\.?\d*|\.\d+)\s*$/`, 'reads an option of the command: who types it waits for it'],
  [String.raw`/ *\n */g`, 'runs of blanks are one blank by then'],
  [String.raw`/\s+[|\u00b7\u2013\u2014\u00bb-]\s+$/`, 'runs of blanks are one blank by then'],
  [String.raw`/[\p{L}\p{N}]+$/u`, 'sees twelve characters'],
  [String.raw`/\s*\n\s*/g`, 'reads a style sheet of our own'],
  [String.raw`/^[^\p{L}]+|(?:['\u2019]s)?[^\p{L}.]*$/gu`, 'titles are cut to a thousand characters'],
  [String.raw`/[.,;:!?\u2026'’)\]}]+$/`, 'sees at most two thousand characters'],
  [String.raw`/(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/gu`, 'a shorter match is left at every step back'],
]);

/** Files that make regular expressions of strings, each with the reason why those are linear. */
export const MAKERS: ReadonlyMap<string, string> = new Map([
  ['quotations/mark-places.ts', 'one of a few glyphs, of two characters at most'],
  ['render/paragraphs.ts', 'one line break, as the literal that it is made of'],
]);
