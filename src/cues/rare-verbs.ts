import { CLAUSE_OPENERS, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { RARE_CLAUSE_VERBS, RARE_PAST_FORMS, RARE_THAT_VERBS } from '../lexicon/rare-verbs.ts';
import type { Token } from '../text/document.ts';

/** From the verb to that of its clause: "reckons the oldest of the four boats would". */
const REACH = 10;
/** Words. */
const MAX_NAME = 4;

/**
 * Whether a verb of speech that the network has not met reports, as the clause around it shows:
 *
 *     Ruiz reckons the ice will hold.      Counsel submitted that the ice had held.      The ice will hold, reckons Ruiz.
 *          ~~~~~~~                                 ~~~~~~~~~                                                ~~~~~~~
 */
export function isRareVerb(tokens: readonly Token[], { index, lower, lemma, pos }: Token): boolean {
  if (pos === 'NOUN') return isBehindName(tokens, index);
  const behind = tokens[index + 1]?.pos === 'ADV' ? index + 2 : index + 1;
  const isPast = RARE_PAST_FORMS.has(lower) && tokens[index - 1]?.pos !== 'AUX' && tokens[index - 2]?.pos !== 'AUX';
  const takesClause = RARE_CLAUSE_VERBS.has(lemma);
  if (tokens[behind]?.lower === 'that') return isPast || takesClause || RARE_THAT_VERBS.has(lemma);
  return takesClause && (isClause(tokens, behind) || isTag(tokens, index));
}

/** "[Ruiz] counters that the ice will hold"; not "the Ruiz charges that were dropped", "charges that shook Marlow". */
function isBehindName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== 'that' || !isClause(tokens, at + 2)) return false;
  let first = at;
  while (first > 0 && tokens[first - 1]?.pos === 'PROPN' && at - first < MAX_NAME) first--;
  const before = tokens[first - 1];
  return first < at && (before?.sentence !== tokens[at]?.sentence || before?.text === ',' || before?.pos === 'CCONJ');
}

/** "the ice will hold", "he’ll stay"; not "with the ice", "up the cost". */
function isClause(tokens: readonly Token[], first: number): boolean {
  const opener = tokens[first];
  if (!opener || !(SUBJECT_PRONOUNS.has(opener.lower) || isNoun(opener))) return false;
  for (let at = first + 1; at < first + REACH; at++) {
    const token = tokens[at];
    if (!token || token.pos === 'PUNCT' || (at > first + 1 && CLAUSE_OPENERS.has(token.lower))) return false;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing')))
      return tokens[at - 1]?.lower !== 'to';
  }
  return false;
}

const isNoun = ({ pos }: Token): boolean => /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(pos);

/** "…, reckons Ruiz", "…, Ruiz reckons." */
function isTag(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  if (before?.text === ',') return behind?.pos === 'PROPN' || behind?.pos === 'DET';
  return tokens[at - 2]?.text === ',' && before !== undefined && isNoun(before) && behind?.pos === 'PUNCT';
}
