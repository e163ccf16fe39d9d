import type { Extraction } from '../schema/types.ts';

/** What the worker answers to an article; it answers in the order in which it was asked. */
export interface Answer {
  readonly extraction: Extraction;
  readonly milliseconds: number;
}
