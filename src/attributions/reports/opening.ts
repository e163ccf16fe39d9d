import type { CueVerb } from '../../lexicon/cue-verbs.ts';
import { CLAUSE_OPENERS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import {
  ANSWERS,
  OBJECT_PRONOUNS,
  PARTLY_QUOTING,
  QUESTION_WORDS,
  SAYING_PARTICLES,
} from '../../lexicon/report-words.ts';
import { startsUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import { someIn } from '../runs.ts';
import { isQuoted, quotationStartingAt, type Scene } from '../scene.ts';
import { endOfAdverbials, endOfTold } from './told.ts';
import { isIntroducing, isNominal, isOpeningMark, isVerb, pointsBack, takes, takesClause } from './words.ts';

/** So far behind its first word is the verb of a clause. */
const MAX_SUBJECT = 8;
/** Besides nominals, what a subject may have in it: "the dam [up] on the river". */
const INSIDE: ReadonlySet<string> = new Set(['ADP', 'PART', 'ADV']);

/** Where what was said begins, behind a verb that ends at `from`; null if nothing there reads like it. */
export function openingOf(scene: Scene, row: CueVerb, from: number, limit: number): number | null {
  const { tokens } = scene.doc;
  const start = SAYING_PARTICLES.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  const told = endOfTold(tokens, row, start, limit);
  const opening = told === null ? null : openingAt(scene, row, told, limit, true);
  if (opening !== null || (told !== null && OBJECT_PRONOUNS.has(tokens[start]?.lower ?? ''))) return opening;
  return openingAt(scene, row, start, limit, false);
}

function openingAt(scene: Scene, row: CueVerb, from: number, limit: number, isTold: boolean): number | null {
  const { tokens } = scene.doc;
  const introduced = isIntroducing(tokens[from]) ? from + 1 : from;
  if (startsQuotation(scene, introduced))
    return introduced > from || isUtterance(tokens, row, introduced) ? introduced : null;
  const at = endOfAdverbials(tokens, from, limit);
  if (at >= limit) return null;
  if (opensPlainly(tokens, row, at, limit, isTold)) return isNegation(tokens[at - 1]) && at > from ? at - 1 : at;
  return opensBarely(tokens, row, at, limit, isTold) ? at : null;
}

/** Marks inside of those around the verb, or the first marks there are. */
const startsQuotation = (scene: Scene, at: number): boolean =>
  quotationStartingAt(scene.inner, at) !== null ||
  (!isQuoted(scene, at - 1) && quotationStartingAt(scene, at) !== null);

/** "He goes “Get out”"; not "it goes “too far”" */
const isUtterance = (tokens: readonly Token[], { lemma }: CueVerb, mark: number): boolean =>
  !PARTLY_QUOTING.has(lemma) || startsUpper(tokens[mark + 1]?.text ?? '');

const isNegation = (token: Token | undefined): boolean => token?.lower === 'not' || token?.lower === 'never';

/** *That*, *whether*, *to*. */
function opensPlainly(tokens: readonly Token[], row: CueVerb, at: number, limit: number, isTold: boolean): boolean {
  const { lower } = tokens[at] as Token;
  if (lower === 'that') return takesClause(row) && holdsClause(tokens, at + 1, limit);
  if (lower === 'to') return (takes(row, 'to') || (isTold && takes(row, 'object'))) && isInfinitive(tokens, at);
  return QUESTION_WORDS.has(lower) && takes(row, 'whether') && someIn(tokens, at + 1, limit, isVerb);
}

/** "that it came", not "the boats they promised [that never came]". */
const holdsClause = (tokens: readonly Token[], first: number, limit: number): boolean =>
  !isVerb(tokens[tokens[first]?.pos === 'ADV' ? first + 1 : first]) && someIn(tokens, first, limit, isVerb);

/** "to stay on", "to “stay on”", "to quietly stay"; "not to" stands for a whole phrase. */
function isInfinitive(tokens: readonly Token[], to: number): boolean {
  const next = isOpeningMark(tokens[to + 1]) || tokens[to + 1]?.pos === 'ADV' ? to + 2 : to + 1;
  return isVerb(tokens[next]) || (isNegation(tokens[to - 1]) && tokens[to + 1]?.pos === 'PUNCT');
}

/** A clause without an opener: "he was asleep", "the dam would hold"; or *no*. */
function opensBarely(tokens: readonly Token[], row: CueVerb, at: number, limit: number, isTold: boolean): boolean {
  const opener = tokens[at] as Token;
  // "said she “cried every night”"
  const next = isOpeningMark(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1];
  if (!takesClause(row)) return false;
  if (ANSWERS.has(opener.lower)) return at + 1 >= limit || next?.pos === 'PUNCT' || next?.pos === 'CCONJ';
  // "said that was fine", but "the boats they promised that never came"
  if (opener.lower === 'that' && !takes(row, 'that')) return false;
  if (pointsBack(tokens, at)) return false;
  if (opener.lower === 'there' || SUBJECT_PRONOUNS.has(opener.lower)) {
    return isVerb(next) || next?.lower === "'s" || (next?.pos === 'ADV' && isVerb(tokens[at + 2]));
  }
  return (isTold || takes(row, 'that')) && isClause(tokens, at, limit);
}

/** "the dam on the river would hold"; not "money to play on", "a letter describing the dam". */
function isClause(tokens: readonly Token[], first: number, limit: number): boolean {
  if (!isNominal(tokens[first])) return false;
  for (let at = first + 1; at < Math.min(limit, first + MAX_SUBJECT); at++) {
    const token = tokens[at] as Token;
    // "said things I should not have"
    if (SUBJECT_PRONOUNS.has(token.lower)) return false;
    if (isVerb(token)) return tokens[at - 1]?.lower !== 'to' && !token.lower.endsWith('ing');
    const isInside = isNominal(token) || INSIDE.has(token.pos);
    if (!isInside || CLAUSE_OPENERS.has(token.lower)) return false;
  }
  return false;
}
