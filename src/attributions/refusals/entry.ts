import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';
import { PERSON_WORDS } from '../../lexicon/person-nouns.ts';
import { FIRST_PERSON } from '../../lexicon/pronouns.ts';
import { TITLE_WORDS } from '../../lexicon/titles.ts';
import type { Token } from '../../text/document.ts';
import { endsSentence, isTitleCase } from '../reports/words.ts';
import { everyIn, someIn } from '../runs.ts';
import { isQuoted, quotationAt, type Scene } from '../scene.ts';

/**
 * Whether the colon stands in an entry of a list, behind what that tells of, rather than behind a name:
 *
 *     Tannin: The thing that dries your gums.      Prof. Ana Ruiz: “What the Ice Remembers”, Town Hall, 6pm.
 *     ------                                       --------------
 * Whoever speaks in a transcript has a name that is known, speaks again, is named elsewhere, or says *I*.
 */
export function isEntry(scene: Scene, { cue: { anchor }, parts: { source } }: TaggedCue): boolean {
  const { tokens, paragraphs } = scene.doc;
  const paragraph = paragraphs[tokens[anchor]?.paragraph ?? 0];
  if (!paragraph || source?.last !== anchor || source.first !== paragraph.first) return false;
  // The first is a headline: "Poll: Ruiz to win."
  if (paragraph.first === 0 && !everyIn(tokens, source.first, anchor, isAllCapitals)) return false;
  if (isQuoted(scene, anchor + 1)) return isTitle(scene, anchor + 1);
  return (
    endsSentence(tokens[paragraph.last - 1]) &&
    !isOfPerson(tokens[source.first] as Token) &&
    !PERSON_WORDS.has(tokens[anchor - 1]?.lower ?? '') &&
    !someIn(
      tokens,
      anchor + 1,
      paragraph.last,
      ({ lower, index }) => FIRST_PERSON.has(lower) && !isQuoted(scene, index),
    ) &&
    !isNamedElsewhere(tokens, anchor)
  );
}

/** “What the Ice Remembers”, with more of the entry behind it. */
function isTitle(scene: Scene, at: number): boolean {
  const { tokens } = scene.doc;
  const quotation = quotationAt(scene, at);
  return (
    quotation !== null && tokens[quotation.last]?.text === ',' && isTitleCase(tokens, quotation.first, quotation.last)
  );
}

const isAllCapitals = ({ text }: Token): boolean => text === text.toUpperCase();

export const isOfPerson = ({ lower }: Token): boolean =>
  MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || EITHER_NAMES.has(lower) || TITLE_WORDS.has(lower);

/** Another token than the one before the colon has the name. */
export function isNamedElsewhere(tokens: readonly Token[], colon: number): boolean {
  const own = tokens[colon - 1];
  return tokens.some(({ lower, pos, index }) => lower === own?.lower && pos === 'PROPN' && index !== own.index);
}
