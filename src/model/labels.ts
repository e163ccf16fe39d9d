/** What a token is to the cue whose attribution is looked for. A part begins with its own label: parts may touch. */
export const LABELS = ['outside', 'cue', 'source-begin', 'source', 'content-begin', 'content'] as const;
type Label = (typeof LABELS)[number];

const labelNumber = (label: Label): number => LABELS.indexOf(label);
export const OUTSIDE = labelNumber('outside');
export const CUE = labelNumber('cue');
export const SOURCE_BEGIN = labelNumber('source-begin');
export const SOURCE = labelNumber('source');
export const CONTENT_BEGIN = labelNumber('content-begin');
export const CONTENT = labelNumber('content');

/** A part goes on only where it has begun. `before` is null at the start of a window. */
export function isAllowed(before: number | null, label: number): boolean {
  if (label === SOURCE) return before === SOURCE_BEGIN || before === SOURCE;
  if (label === CONTENT) return before === CONTENT_BEGIN || before === CONTENT;
  return true;
}
