import type { Sentence } from '../text/document.ts';
import type { WordForm } from './word-form.ts';

/** A stretch of a sentence between commas, semicolons, colons, brackets and dashes, half open. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  /** Index in `SEPARATORS` of what stands before it; the sentence's start is 0. */
  readonly separator: number;
  /** Index in `OPENERS` of the kind of word that it begins with. */
  readonly opener: number;
  readonly hasVerb: boolean;
}

/** The segments of a document in text order; each token belongs to one. A separator belongs to the segment before it. */
export function readSegments(
  sentences: readonly Sentence[],
  forms: readonly WordForm[],
): { segments: Segment[]; segmentOf: Int32Array } {
  const segments: Segment[] = [];
  const segmentOf = new Int32Array(forms.length);
  for (const sentence of sentences) {
    let { first } = sentence;
    let separator = 0;
    for (let at = first; at < sentence.last; at++) {
      const found = (forms[at] as WordForm).separator;
      segmentOf[at] = segments.length;
      if (found <= 0 && at + 1 < sentence.last) continue;
      segments.push(readSegment(forms, first, at + 1, separator));
      first = at + 1;
      separator = Math.max(0, found);
    }
  }
  return { segments, segmentOf };
}

function readSegment(forms: readonly WordForm[], first: number, last: number, separator: number): Segment {
  let [opener, hasVerb] = [-1, false];
  for (let at = first; at < last; at++) {
    const form = forms[at] as WordForm;
    if (opener < 0 && !form.isPunctuation) opener = form.opener;
    if (form.isVerbOrAuxiliary) hasVerb = true;
  }
  return { first, last, separator, opener: Math.max(0, opener), hasVerb };
}
