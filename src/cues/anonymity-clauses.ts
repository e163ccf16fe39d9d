import {
  ANONYMITY_NOUNS,
  CLAUSE_OPENERS,
  NAMING_VERBS,
  PERMITTING_VERBS,
  SPEAKING_VERBS,
  WISHING_VERBS,
} from '../lexicon/anonymity-words.ts';
import type { Range } from '../model/parts.ts';
import type { Document, Token } from '../text/document.ts';

/** "who spoke to the paper on the strict condition of anonymity" */
const REACH = 11;

/**
 * The clauses that say on what terms a source speaks, which is all that they say:
 *
 *     The ship was unsafe, said a sailor who asked not to be named.
 *                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findAnonymityClauses({ tokens }: Document): Range[] {
  const clauses: Range[] = [];
  for (const { index, lower } of tokens) {
    const last = CLAUSE_OPENERS.has(lower) ? clauseEnd(tokens, index) : null;
    if (last !== null) clauses.push({ first: index, last });
  }
  return clauses;
}

function clauseEnd(tokens: readonly Token[], first: number): number | null {
  const { sentence } = tokens[first] as Token;
  let [wishing, forbidden] = [false, false];
  for (let at = first + 1; at < first + REACH && tokens[at]?.sentence === sentence; at++) {
    const { lower, lemma, pos } = tokens[at] as Token;
    if (pos === 'PUNCT') return null;
    if (ANONYMITY_NOUNS.has(lower)) return at + 1;
    if (WISHING_VERBS.has(lemma)) wishing = true;
    if (wishing && NAMING_VERBS.has(lemma) && tokens[at - 1]?.lower === 'be') return at + 1;
    if (PERMITTING_VERBS.has(lemma) && tokens[at - 1]?.lower === 'not') forbidden = true;
    if (forbidden && SPEAKING_VERBS.has(lemma)) return tokens[at + 1]?.lower === 'publicly' ? at + 2 : at + 1;
  }
  return null;
}
