import type { Quotation } from './quotation.ts';

/** The innermost quotation that holds a token, its marks included, or null. O(log n). */
export function quotationAt(quotations: readonly Quotation[], token: number): Quotation | null {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotations[middle] as Quotation).first <= token) low = middle + 1;
    else high = middle;
  }
  let found = quotations[low - 1] ?? null;
  while (found && found.last <= token) found = parentOf(quotations, found);
  return found;
}

/** The outermost quotation that holds a token, its marks included, or null. O(log n). */
export function outermostQuotationAt(quotations: readonly Quotation[], token: number): Quotation | null {
  let found = quotationAt(quotations, token);
  while (found?.parent != null) found = parentOf(quotations, found);
  return found;
}

const parentOf = (quotations: readonly Quotation[], { parent }: Quotation): Quotation | null =>
  parent === null ? null : (quotations[parent] ?? null);
