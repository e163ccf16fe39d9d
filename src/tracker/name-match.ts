import type { Reason, ReasonAgainst, ReasonFor } from './types.ts';

/** How well two names fit, and what they share or contradict. */
export interface NameMatch {
  readonly score: number;
  readonly reasons: Reason[];
  readonly against: Reason[];
}

/** Points for a name, before roles; guesses that the 840 articles of PolNeAR's training part bore out. */
export const SCORES = { 'same-name': 0.95, initials: 0.8, 'same-surname': 0.5, 'other-given-name': 0.1 } as const;
/** What a thing that is often told adds at most. */
export const OFTEN = 0.1;

export const reason = (code: ReasonFor | ReasonAgainst, detail: string): Reason => ({ code, detail });
