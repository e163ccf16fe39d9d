import { CRIES } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';

/** "[chants] of “Out now!”"; the tagger takes some for verbs: "boos and [cries] of “Rubbish!”". */
export const isCries = (tokens: readonly Token[], at: number): boolean =>
  CRIES.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of';
