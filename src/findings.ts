import type { Attribution } from './attributions/attribution.ts';
import type { Circumstance } from './circumstances/circumstance.ts';
import type { Quotation } from './quotations/quotation.ts';
import type { Speakers } from './speakers/resolution.ts';
import type { Document } from './text/document.ts';

/** All that the stages found, as quotes need it. */
export interface Findings {
  readonly doc: Document;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly speakers: Speakers;
  readonly circumstances: readonly Circumstance[];
}
