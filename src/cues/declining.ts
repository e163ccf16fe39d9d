import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { DECLINING_VERBS } from '../lexicon/factuality-words.ts';
import type { Document, Token } from '../text/document.ts';

/** What one declines to say is a clause; "refused to endorse him" tells of no saying. */
export const SAYING: ReadonlySet<string> = new Set(
  CUE_VERBS.filter(
    ({ attribution, frames }) => attribution === 'speech' && frames.some((frame) => /that|whether/.test(frame)),
  ).map(({ lemma }) => lemma),
);

/** "[declined] to say": the verb that a verb of saying hangs on, where nothing was said; null for none. */
export function decliningVerb({ tokens }: Document, saying: number): Token | null {
  if (tokens[saying - 1]?.lower !== 'to') return null;
  const own = tokens[saying];
  if (own?.pos !== 'VERB' || !SAYING.has(own.lower)) return null;
  const verb = tokens[saying - 2];
  return verb?.pos === 'VERB' && DECLINING_VERBS.has(verb.lemma) ? verb : null;
}
