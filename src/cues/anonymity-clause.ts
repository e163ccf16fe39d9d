import {
  ANONYMITY_NOUNS,
  NAMING_VERBS,
  PERMITTING_VERBS,
  PRINTING_VERBS,
  SPEAKING_VERBS,
  WISHING_VERBS,
} from '../lexicon/anonymity-words.ts';
import type { Token } from '../text/document.ts';

/** "who spoke to the paper on the strict condition of anonymity" */
const REACH = 11;

/**
 * Where the clause that this *who* or participle begins ends; null unless it says on what terms a source speaks, which is
 * then all that it says:
 *
 *     The ship was unsafe, said a sailor who asked not to be named.
 *                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function anonymityClauseEnd(tokens: readonly Token[], first: number): number | null {
  const { sentence } = tokens[first] as Token;
  let wishing = false;
  let forbidden = false;
  for (let at = first + 1; at < first + REACH && tokens[at]?.sentence === sentence; at++) {
    const { lower, lemma, pos } = tokens[at] as Token;
    if (pos === 'PUNCT') return null;
    if (ANONYMITY_NOUNS.has(lower)) return at + 1;
    if (WISHING_VERBS.has(lemma)) wishing = true;
    if (wishing && NAMING_VERBS.has(lemma) && tokens[at - 1]?.lower === 'be') return at + 1;
    // "asked me not to use his name"
    if (wishing && lower === 'name' && PRINTING_VERBS.has(tokens[at - 2]?.lemma ?? '')) return at + 1;
    if (PERMITTING_VERBS.has(lemma) && tokens[at - 1]?.lower === 'not') forbidden = true;
    if (forbidden && SPEAKING_VERBS.has(lemma)) return tokens[at + 1]?.lower === 'publicly' ? at + 2 : at + 1;
  }
  return null;
}
