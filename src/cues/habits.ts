import { HABIT_VERBS } from '../lexicon/rare-verbs.ts';
import { QUESTION_WORDS } from '../lexicon/report-words.ts';
import type { Document, Token } from '../text/document.ts';

/** The *to* of a phrase in which a verb of saying hangs on another, though the saying is told of. */
export interface Habit {
  readonly to: Token;
  /** What the network reads in the place of the last verb. */
  readonly form: 'said' | 'told' | 'asked';
}

/**
 * Phrases that tell of a saying behind a verb of liking or wanting:
 *
 *     Ruiz likes to say that ice has no memory.      Ruiz wanted to know why it had melted.
 *          ~~~~~~~~~~~~                                   ~~~~~~~~~~~~~~
 */
export function findHabits({ tokens }: Document): Habit[] {
  const habits: Habit[] = [];
  for (const to of tokens) {
    const form = to.lower === 'to' ? habitAt(tokens, to.index) : null;
    if (form) habits.push({ to, form });
  }
  return habits;
}

/** The form for the *to* at this place, or null. */
export function habitAt(tokens: readonly Token[], to: number): Habit['form'] | null {
  const [before, verb, behind] = [tokens[to - 1], tokens[to + 1], tokens[to + 2]];
  if (before?.pos !== 'VERB' || verb?.pos !== 'VERB' || tokens[to - 2]?.pos === 'AUX') return null;
  if (HABIT_VERBS.has(before.lemma)) return verb.lower === 'say' ? 'said' : verb.lower === 'tell' ? 'told' : null;
  const isAsked = before.lemma === 'want' && before.lower !== 'want' && verb.lower === 'know';
  return isAsked && QUESTION_WORDS.has(behind?.lower ?? '') ? 'asked' : null;
}
