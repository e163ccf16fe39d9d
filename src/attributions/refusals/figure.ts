import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { COUNTING_VERBS } from '../../lexicon/thing-verbs.ts';
import type { Document, Stretch, Token } from '../../text/document.ts';
import { endsSentence } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';

/** "added 12 people from the two villages by the river" */
const MAX_FIGURE = 10;

/**
 * Whether something is counted rather than said:
 *
 *     Arvo Copper added 2.1%, Holm lost 0.8% and Veld was flat.      The maker recalled 310,000 vans.
 *                 ~~~~~ ----                                                   ~~~~~~~~ -------
 */
export function isFigure({ doc }: Scene, { cue }: TaggedCue): boolean {
  const { tokens, sentences } = doc;
  if (tokens[cue.anchor]?.text === ':') return isGraded(doc, cue);
  if (!COUNTING_VERBS.has(cue.lemma)) return false;
  const next = tokens[cue.anchor + 1];
  if (next?.pos !== 'NUM' && next?.pos !== 'SYM') return false;
  const last = Math.min(sentences[next.sentence]?.last ?? 0, next.index + MAX_FIGURE);
  const end = findIn(tokens, next.index, last, ({ pos }) => pos === 'PUNCT')?.index ?? last;
  return !someIn(tokens, next.index, end, isFiniteVerb);
}

/** "Luis Ortega: Lost his man too often and was booked. [4]": a player with a mark. */
function isGraded({ tokens, paragraphs }: Document, { anchor }: Cue): boolean {
  const { last } = paragraphs[tokens[anchor]?.paragraph ?? 0] as Stretch;
  return tokens[last - 1]?.pos === 'NUM' && endsSentence(tokens[last - 2]);
}

/** "added [12 people had died]"; the tagger takes plurals for verbs: "door latches". */
const isFiniteVerb = ({ pos, lower }: Token): boolean => pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('s'));
