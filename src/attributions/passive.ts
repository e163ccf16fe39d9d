import type { Cue } from '../cues/cue.ts';
import type { Token } from '../text/document.ts';
import { findLastIn } from './runs.ts';

/** "was told", "was put", not "is to tell": whether the verb of a cue is passive, so that its subject does not speak. */
export function isPassive(tokens: readonly Token[], { first, anchor }: Cue): boolean {
  if (tokens[anchor]?.lower.endsWith('ing')) return false;
  return findLastIn(tokens, first, anchor, isAuxiliary)?.lemma === 'be';
}

const isAuxiliary = ({ pos, lower }: Token): boolean => pos === 'AUX' || lower === 'to';
