import type { Token } from '../../text/document.ts';
import { findIn, someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';
import { isVerb } from './words.ts';

/** The sentence of a list may go on for pages. */
const MAX_LEAD_IN = 40;

/**
 * Whether no more than a phrase without a verb leads up to a colon, by which whoever spoke last goes on:
 *
 *     Then, in a nod to the firm’s bad start: “We were late.”      And on the price: “It is what it is.”
 *     ---------------------------------------                      ----------------
 * Not "From our reader in Marlow:", "At the foot of the letter:", which tell of somebody else.
 */
export function isLeadIn({ doc: { tokens, sentences } }: Scene, colon: number): boolean {
  const opens = sentences[tokens[colon]?.sentence ?? 0]?.first ?? colon;
  if (colon - opens > MAX_LEAD_IN) return false;
  const first = findIn(tokens, opens, colon, (token) => !isAdverbial(token));
  return first !== undefined && OPENERS.has(first.lower) && !someIn(tokens, opens, colon, isVerb);
}

/** "[in] a nod to", "[on] the price", "[as] for the price" */
const OPENERS: ReadonlySet<string> = new Set(['in', 'on', 'as', 'about', 'after']);

/** "[Then], in a nod", "[And] on the price" */
const isAdverbial = ({ pos, text }: Token): boolean => pos === 'ADV' || pos === 'CCONJ' || text === ',';
