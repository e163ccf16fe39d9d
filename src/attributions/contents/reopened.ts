import { LEAST_CONFIDENCE } from '../../model/thresholds.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { TokenRange } from '../attribution.ts';
import { quotationAt, quotationEndingAt, quotationStartingAt, type Scene } from '../scene.ts';

/**
 * A quotation of several paragraphs has an opening mark in each and a closing one at the end. The cue stands in one of
 * them; the content is all of them, up to one with a cue of its own (`cued`):
 *
 *     “We won’t wait,” Ruiz said. “Nobody can.
 *     “So we begin today.”
 *     ^^^^^^^^^^^^^^^^^^^^
 */
export function withReopened(
  scene: Scene,
  cued: ReadonlySet<Quotation>,
  content: readonly TokenRange[],
): readonly TokenRange[] {
  const head = content[0];
  const tail = content.at(-1);
  if (!head || !tail) return content;
  const before = earlier(scene, cued, head.first);
  const behind = later(scene, cued, tail.last);
  return before.length + behind.length > 0 ? [...before, ...content, ...behind] : content;
}

/** The quotations with a cue in their paragraph: “They won’t wait,” Ruiz said. “Nobody can. // “So they begin,” she added. */
export function cuedQuotations(scene: Scene): ReadonlySet<Quotation> {
  const cued = new Set<Quotation>();
  if (!scene.quotations.some(({ continues }) => continues)) return cued;
  for (const { cue, parts, confidence } of scene.cues) {
    if (confidence < LEAST_CONFIDENCE.speech) continue;
    const around = quotationAt(scene, cue.anchor);
    for (const { first } of parts.content) {
      const quotation = quotationAt(scene, first);
      const isBeside = quotation !== around && quotation?.paragraph === scene.doc.tokens[cue.anchor]?.paragraph;
      if (quotation && isBeside) cued.add(quotation);
    }
  }
  return cued;
}

const rangeOf = ({ first, last }: Quotation): TokenRange => ({ first, last });

function later(scene: Scene, cued: ReadonlySet<Quotation>, last: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  let quotation = quotationEndingAt(scene, last - 1);
  while (quotation && !quotation.closed) {
    quotation = quotationStartingAt(scene, quotation.last);
    if (!quotation?.continues || cued.has(quotation)) break;
    ranges.push(rangeOf(quotation));
  }
  return ranges;
}

function earlier(scene: Scene, cued: ReadonlySet<Quotation>, first: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  let quotation = quotationStartingAt(scene, first);
  while (quotation?.continues) {
    quotation = quotationEndingAt(scene, quotation.first - 1);
    if (!quotation || quotation.closed || cued.has(quotation)) break;
    ranges.unshift(rangeOf(quotation));
  }
  return ranges;
}
