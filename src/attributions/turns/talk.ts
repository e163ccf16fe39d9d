import { FIRST_PERSON, SECOND_PERSON } from '../../lexicon/pronouns.ts';
import type { Token } from '../../text/document.ts';

/** "I", "your", "?": by it somebody speaks of themselves or to somebody. */
export const isOfTalk = ({ lower, text }: Token): boolean =>
  text === '?' || FIRST_PERSON.has(lower) || SECOND_PERSON.has(lower);
