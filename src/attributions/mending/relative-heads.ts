import type { Cue } from '../../cues/cue.ts';
import { GENERAL_VERBS } from '../../cues/tag-verbs.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { FRONTING_WORDS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isNominal, isVerb, namesSomebody } from '../reports/words.ts';
import { findIn, findLastIn } from '../runs.ts';

const MAX_CLAUSE = 16;

/**
 * The source with those whom a clause tells of, where the network took the last noun of the clause; null where there is none.
 *
 *     Voters who had backed Ruiz said that the dam would hold.
 *     ------ --- --- ------ ---- ~~~~ ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withRelativeHead(tokens: readonly Token[], source: TokenRange, { first: cue }: Cue): TokenRange | null {
  const verb = tokens[cue];
  if (!isVerb(verb) || !isObject(tokens, source.first, verb)) return null;
  const isEnd = ({ pos, lower }: Token): boolean => pos === 'PUNCT' || RELATIVES.has(lower) || opensClause(lower);
  const relative = findLastIn(tokens, Math.max(0, source.first - MAX_CLAUSE), source.first, isEnd);
  if (!relative || relative.sentence !== verb?.sentence || !isOfSomebody(tokens, relative)) return null;
  const opener = findIn(tokens, relative.index + 1, source.first, ({ pos }) => pos !== 'ADV');
  let first = relative.index;
  while (isNominal(tokens[first - 1])) first--;
  return isVerb(opener) && first < relative.index ? { first, last: source.last } : null;
}

/** With a subject of its own the clause ends before the source: "those who stay as Ruiz said". */
const opensClause = (lower: string): boolean => lower === 'as' || FRONTING_WORDS.has(lower);

/** "[the crew that] sailed", not "a speech that held". */
function isOfSomebody(tokens: readonly Token[], { lower, index }: Token): boolean {
  const head = tokens[index - 1];
  return lower === 'who' || (lower === 'that' && head !== undefined && namesSomebody(head));
}

/** "who had voted for [Ruiz]", "who had backed [Ruiz]"; not "who believe [Ruiz] lied", "who heard [Ruiz] say" */
function isObject(tokens: readonly Token[], first: number, verb: Token | undefined): boolean {
  const before = tokens[first - 1];
  if (before?.pos === 'ADP') return true;
  if (!isVerb(before) || GENERAL_VERBS.has(before?.lemma ?? '')) return false;
  return verb?.lower !== verb?.lemma || tokens[first]?.lower === 'him';
}
