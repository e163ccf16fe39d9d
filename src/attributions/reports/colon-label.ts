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
export const isColonLabel = (words: readonly Token[]): boolean =>
  isFactLabel(words, 0) || isActivity(words) || words.every(isOfLabel);

/** "DRIVING THE DAY", "LOOKING AHEAD", "FURTHER READING"; not "FLEMING", "READING MAN" */
const isActivity = ([first, second, ...more]: readonly Token[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  ((first.lower.endsWith('ing') && LINKING.has(second.pos)) || (more.length === 0 && second.lower === 'reading'));
const LINKING: ReadonlySet<string> = new Set(['DET', 'ADP', 'ADV', 'PART']);

const isOfLabel = ({ lower, pos }: Token): boolean =>
  COLON_LABELS.has(lower) ||
  ANSWER_LABELS.has(lower) ||
  QUESTION_LABELS.has(lower) ||
  pos === 'PUNCT' ||
  lower === 'to' ||
  pos === 'ADP' ||
  pos === 'DET' ||
  (pos === 'VERB' && lower.endsWith('ed'));
