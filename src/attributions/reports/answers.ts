import type { Cue } from '../../cues/cue.ts';
import { FIRST_PERSON, THIRD_PERSON_SUBJECTS } from '../../lexicon/pronouns.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether a quotation answers what the writer asked: the one sentence between tells of whoever was asked:
 *
 *     “And the fourth?” I asked. He thought about it. “The fourth is for me.”
 *                                                     ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function isAnswer({ doc: { tokens, sentences } }: Scene, { lemma, anchor }: Cue, { first }: Quotation): boolean {
  if (lemma !== 'ask' || !FIRST_PERSON.has(tokens[anchor - 1]?.lower ?? '')) return false;
  const asked = tokens[anchor]?.sentence ?? 0;
  const answered = tokens[first]?.sentence ?? 0;
  const between = answered - asked === 2 ? sentences[asked + 1] : undefined;
  return between !== undefined && THIRD_PERSON_SUBJECTS.has(tokens[between.first]?.lower ?? '');
}
