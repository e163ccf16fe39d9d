import type { Quotation } from '../../quotations/quotation.ts';
import type { TokenRange } from '../attribution.ts';
import { quotationEndingAt, quotationStartingAt, type Scene } from '../scene.ts';

/**
 * A quotation of several paragraphs has an opening mark in each and a closing one at the end. The cue stands in one of
 * them; the content is all of them:
 *
 *     “We won’t wait,” Ruiz said. “Nobody can.
 *     “So we begin today.”
 *     ^^^^^^^^^^^^^^^^^^^^
 */
export function withReopened(scene: Scene, content: readonly TokenRange[]): readonly TokenRange[] {
  const head = content[0];
  const tail = content.at(-1);
  if (!head || !tail) return content;
  const before = earlier(scene, head.first);
  const behind = later(scene, tail.last);
  return before.length + behind.length > 0 ? [...before, ...content, ...behind] : content;
}

const rangeOf = ({ first, last }: Quotation): TokenRange => ({ first, last });

function later(scene: Scene, last: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  let quotation = quotationEndingAt(scene, last - 1);
  while (quotation && !quotation.closed) {
    quotation = quotationStartingAt(scene, quotation.last);
    if (!quotation?.continues) break;
    ranges.push(rangeOf(quotation));
  }
  return ranges;
}

function earlier(scene: Scene, first: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  let quotation = quotationStartingAt(scene, first);
  while (quotation?.continues) {
    quotation = quotationEndingAt(scene, quotation.first - 1);
    if (!quotation || quotation.closed) break;
    ranges.unshift(rangeOf(quotation));
  }
  return ranges;
}
