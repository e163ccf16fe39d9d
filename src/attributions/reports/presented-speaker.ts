import type { TokenRange } from '../attribution.ts';
import type { Scene } from '../scene.ts';
import { endOfPhrase, namesSomebody } from './words.ts';

/** "Here is the town’s first glaciologist, Ada Holm" */
const MAX_PERSON = 10;
/** "…, who has run the dam for years, on why it leaks" */
const MAX_SENTENCE = 50;
const POINTING: ReadonlySet<string> = new Set(['here', 'this']);
const IS: ReadonlySet<string> = new Set(['is', "'s"]);

/**
 * Who is presented to the reader in the sentence before a colon, whose words follow:
 *
 *     Here is Ada Holm, who runs the dam, on why it leaks: “It was built to.”
 *             --------
 */
export function presentedSpeaker({ doc: { tokens, sentences } }: Scene, colon: number): TokenRange | null {
  const opens = sentences[tokens[colon]?.sentence ?? 0]?.first ?? colon;
  if (!POINTING.has(tokens[opens]?.lower ?? '') || !IS.has(tokens[opens + 1]?.lower ?? '')) return null;
  const first = opens + 2;
  if (colon - first > MAX_SENTENCE) return null;
  const last = endOfPhrase(tokens, first, Math.min(colon, first + MAX_PERSON));
  const head = tokens[last - 1];
  return head && last > first && (head.pos === 'PROPN' || namesSomebody(head)) ? { first, last } : null;
}
