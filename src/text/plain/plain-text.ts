import type { Edit } from './edit.ts';
import { entities } from './entities.ts';
import { Given } from './given.ts';
import { markdown } from './markdown.ts';
import { runOnTurns } from './run-on-turns.ts';
import { softHyphens } from './soft-hyphens.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** What is read of a text: its words and marks, without what a medium put between them. */
export interface PlainText {
  readonly text: string;
  readonly given: Given;
}

export function plainText(given: string): PlainText {
  const edits = inOrder([
    ...entities(given),
    ...softHyphens(given),
    ...markdown(given),
    ...wrappedLines(given),
    ...runOnTurns(given),
  ]);
  if (edits.length === 0) return { text: given, given: new Given(given, edits) };
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, put } of edits) {
    parts.push(given.slice(from, start), put);
    from = end;
  }
  parts.push(given.slice(from));
  return { text: parts.join(''), given: new Given(given, edits) };
}

/** In text order; of two that overlap the first. */
function inOrder(edits: Edit[]): Edit[] {
  let last = 0;
  return edits
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}
