import { STATED_NOUNS } from '../../lexicon/leading-words.ts';
import { POSSESSIVE_PRONOUNS } from '../../lexicon/pronouns.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { findLastIn, someIn } from '../runs.ts';
import { endOfAdverbials } from './told.ts';
import { endOfPhrase, isInPhrase, isPossessive } from './words.ts';

/** From the noun to *that*: "statement to the court was on Wednesday". */
const REACH = 8;
const MAX_MODIFIERS = 4;
const MAX_OWNER = 8;

/** A noun for somebody’s words that a clause completes. */
interface NamedWords {
  readonly noun: number;
  readonly owner: TokenRange;
  /** "her answer [was] that" */
  readonly isSaid: boolean;
}

/**
 * The noun that the clause with this *that* completes, in the sentence that begins at `from`; null for none:
 *
 *     Ruiz’s first answer to the council was that the dam would hold.
 *     ----         ~~~~~~
 */
export function namedWords(tokens: readonly Token[], from: number, that: number): NamedWords | null {
  const noun = findLastIn(tokens, Math.max(from, that - REACH), that, ({ lower }) => STATED_NOUNS.has(lower))?.index;
  const owner = noun === undefined ? null : ownerBefore(tokens, from, noun);
  if (noun === undefined || !owner) return null;
  const told = tokens[noun + 1]?.lower === 'to' ? endOfPhrase(tokens, noun + 2, that) : noun + 1;
  const behind = endOfAdverbials(tokens, told, that);
  const isSaid = tokens[behind]?.lemma === 'be';
  const end = isSaid ? endOfAdverbials(tokens, behind + 1, that) : behind;
  return end === that ? { noun, owner, isSaid } : null;
}

/** "[her] first answer", "[the old judge]’s first answer" */
function ownerBefore(tokens: readonly Token[], from: number, noun: number): TokenRange | null {
  const first = Math.max(from, noun - 1 - MAX_MODIFIERS);
  const mark = findLastIn(tokens, first, noun, (token) => isPossessive(token) || POSSESSIVE_PRONOUNS.has(token.lower));
  if (!mark || someIn(tokens, mark.index + 1, noun, ({ pos }) => pos === 'PUNCT' || pos === 'VERB')) return null;
  if (POSSESSIVE_PRONOUNS.has(mark.lower)) return { first: mark.index, last: mark.index + 1 };
  let start = mark.index;
  while (start > from && mark.index - start < MAX_OWNER && isOwner(tokens, start - 1)) start--;
  return start < mark.index ? { first: start, last: mark.index } : null;
}

/** "[His co-author]’s claim"; not "It’s the claim". */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  isInPhrase(tokens, at) && (tokens[at]?.pos !== 'PRON' || POSSESSIVE_PRONOUNS.has(tokens[at]?.lower ?? ''));
