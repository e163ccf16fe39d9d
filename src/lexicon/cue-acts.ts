import type { SpeechAct } from '../schema/types.ts';

/** Verbs that order rather than ask or state when "to" and a verb follow: "asked him to go". */
export const ORDERING_ACTS: ReadonlyMap<string, SpeechAct> = new Map([
  ['ask', 'urge'],
  ['tell', 'urge'],
]);
