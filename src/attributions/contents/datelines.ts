import { datelineEnd } from '../../text/dateline.ts';
import type { TokenRange } from '../attribution.ts';
import type { Scene } from '../scene.ts';

/** What is said, or who says it, without the dateline that its paragraph begins with. */
export function withoutDateline({ doc }: Scene, range: TokenRange): TokenRange {
  const paragraph = doc.paragraphs[doc.tokens[range.first]?.paragraph ?? 0];
  if (!paragraph) return range;
  const end = datelineEnd(doc, paragraph);
  // "NATO – the old alliance – is late"
  const isDateline = end > range.first && end < range.last && /^\P{Ll}/u.test(doc.tokens[end]?.text ?? '');
  return isDateline ? { first: end, last: range.last } : range;
}
