import { ANSWER_LABELS, COLON_LABELS, QUESTION_LABELS } from '../../lexicon/colon-labels.ts';
import { FACT_LABELS } from '../../lexicon/fact-check-words.ts';
import type { Token } from '../../text/document.ts';

/** "[THE FACTS]: No.": what a check of somebody’s words found. */
const isFactLabel = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]?.lower === 'the' && FACT_LABELS.has(tokens[first + 1]?.lower ?? '');

/** "[Answer], in full", "[THE FACTS]": whether words begin as no name does. */
export const opensLabel = (tokens: readonly Token[], first: number): boolean =>
  COLON_LABELS.has(tokens[first]?.lower ?? '') || isFactLabel(tokens, first);

/** "Photo", "Notes to editors", "Letter to the editor", "BY THE NUMBERS", "THE FACTS": what follows the colon, no speaker. */
export const isColonLabel = (words: readonly Token[]): boolean => isFactLabel(words, 0) || words.every(isOfLabel);

const isOfLabel = ({ lower, pos }: Token): boolean =>
  COLON_LABELS.has(lower) ||
  ANSWER_LABELS.has(lower) ||
  QUESTION_LABELS.has(lower) ||
  pos === 'PUNCT' ||
  pos === 'ADP' ||
  pos === 'DET' ||
  (pos === 'VERB' && lower.endsWith('ed'));
