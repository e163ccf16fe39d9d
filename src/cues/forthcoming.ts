import { FORTHCOMING_WORDS } from '../lexicon/factuality-words.ts';
import type { Token } from '../text/document.ts';
import { SAYING } from './declining.ts';

/**
 * The place of the first word where a verb of saying hangs on one that tells that it is still to come; else null:
 *
 *     Ruiz is expected to say that the ice has no memory.
 *          ~~~~~~~~~~~~~~~~~~
 */
export const forthcomingStart = (tokens: readonly Token[], verb: number): number | null =>
  tokens[verb - 1]?.lower === 'to' &&
  FORTHCOMING_WORDS.has(tokens[verb - 2]?.lemma ?? '') &&
  tokens[verb - 3]?.lemma === 'be' &&
  SAYING.has(tokens[verb]?.lower ?? '') &&
  // "is expected to [report] in autumn", "to [report] a loss": it is published then.
  tokens[verb]?.lower !== 'report'
    ? verb - 3
    : null;
