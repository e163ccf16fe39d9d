import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { CRIES } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import { isCries } from '../reports/cries.ts';
import { isNominal } from '../reports/words.ts';
import type { Scene } from '../scene.ts';
import { withSource } from './reading.ts';

/**
 * The reading without a source where somebody hears what others cry:
 *
 *     The minister was greeted with chants of “Out now!”      Coyle left the pitch to boos and cries of “Rubbish!”
 *                                   ~~~~~~    ^^^^^^^^^^                                       ~~~~~    ^^^^^^^^^^^
 * Not in "Fans responded with chants of “Sell!”".
 */
export function withoutHearer({ doc: { tokens } }: Scene, tagged: TaggedCue): TaggedCue {
  const { cue, parts } = tagged;
  if (!isCries(tokens, cue.anchor)) return tagged;
  if (!parts.source || parts.source.last > cue.first) return tagged;
  let first = cue.anchor;
  while (first > parts.source.last && isOfCries(tokens[first - 1])) first--;
  return isHeard(tokens, first - 1) ? withSource(tagged, null) : tagged;
}

/** "[boos and loud] cries"; the tagger may take "loud" for an adverb. */
const isOfCries = (token: Token | undefined): boolean =>
  isNominal(token) || token?.pos === 'ADV' || token?.pos === 'CCONJ' || CRIES.has(token?.lower ?? '');

/** "left [to] boos", "sat [amid] cries", "was met [by] boos" */
function isHeard(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at]?.lower ?? '';
  if (preposition === 'to' || preposition === 'amid') return true;
  return (preposition === 'with' || preposition === 'by') && tokens[at - 2]?.lemma === 'be';
}
