import { HABIT_VERBS } from '../lexicon/rare-verbs.ts';
import { QUESTION_WORDS } from '../lexicon/report-words.ts';
import type { Token } from '../text/document.ts';

/** What the network reads in the place of the last verb of a phrase in which a verb of saying hangs on another. */
export type HabitForm = 'said' | 'told' | 'asked';

/**
 * The form for the *to* at this place, or null: it stands in a phrase that tells of a saying behind a verb of liking or
 * wanting.
 *
 *     Ruiz likes to say that ice has no memory.      Ruiz wanted to know why it had melted.
 *          ~~~~~~~~~~~~                                   ~~~~~~~~~~~~~~
 */
export function habitAt(tokens: readonly Token[], to: number): HabitForm | null {
  const before = tokens[to - 1];
  const verb = tokens[to + 1];
  if (before?.pos !== 'VERB' || verb?.pos !== 'VERB' || tokens[to - 2]?.pos === 'AUX') return null;
  if (HABIT_VERBS.has(before.lemma)) return verb.lower === 'say' ? 'said' : verb.lower === 'tell' ? 'told' : null;
  const isAsked = before.lemma === 'want' && before.lower !== 'want' && verb.lower === 'know';
  return isAsked && QUESTION_WORDS.has(tokens[to + 2]?.lower ?? '') ? 'asked' : null;
}
