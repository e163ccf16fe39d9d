import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { PERSONAL_SUBJECTS, POSSESSIVE_PRONOUNS } from '../../lexicon/pronouns.ts';
import { FRONTING_WORDS } from '../../lexicon/report-words.ts';
import { DAY_PARTS } from '../../lexicon/time-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { withoutDateline } from '../contents/datelines.ts';
import { findIn, findLastIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';
import { isVerb, SOMEBODY } from './words.ts';

const MAX_CLAUSE = 40;
const MAX_SUBJECT = 16;

/** Somebody of whom a clause tells, and its first verb. */
export interface ClauseSubject {
  readonly subject: TokenRange;
  readonly verb: number;
}

/**
 * Who the clause that ends before `end` tells of; null where it tells of nobody, or holds marks.
 *
 *     In May, Ruiz, 41, a baker, was blunt: …
 *             -----------------  ~~~
 */
export function clauseSubject(scene: Scene, end: number): ClauseSubject | null {
  const { tokens, sentences } = scene.doc;
  const start = Math.max(sentences[tokens[end - 1]?.sentence ?? 0]?.first ?? end, end - MAX_CLAUSE);
  const from = withoutDateline(scene, { first: start, last: end }).first;
  const first = startOfSubject(tokens, from, end);
  const verb = findIn(tokens, first, Math.min(end, first + MAX_SUBJECT), isVerb);
  if (!verb || holdsQuoted(scene, { first: from, last: end })) return null;
  const subject = { first, last: endOfSubject(tokens, first, verb.index) };
  return isSpeaker(tokens, subject) ? { subject, verb: behindAside(tokens, verb, end) } : null;
}

/** "Ruiz, granted time to think, [was] blunt": the verb behind a participle between commas. */
function behindAside(tokens: readonly Token[], { index, lower }: Token, end: number): number {
  if (tokens[index - 1]?.text !== ',' || !/(?:ed|en)$/.test(lower)) return index;
  const comma = findIn(tokens, index, end, (token) => isComma(token) && isVerb(tokens[token.index + 1]));
  return comma ? comma.index + 1 : index;
}

/** Behind "On Monday", "In May", "But", "Then", "In May,", "When the flood came,", "Asked about it,". */
export function startOfSubject(tokens: readonly Token[], opens: number, end: number): number {
  const from = behindDate(tokens, opens);
  const opener = tokens[from];
  const isFronted =
    (/^(?:ADP|SCONJ|VERB)$/.test(opener?.pos ?? '') && !isRoughly(tokens, from)) ||
    FRONTING_WORDS.has(opener?.lower ?? '');
  const comma = isFronted ? findLastIn(tokens, from, end, isComma) : undefined;
  if (!comma) return behindAdverbs(tokens, from, end);
  const start = behindAdverbs(tokens, comma.index + 1, end);
  const first = findIn(tokens, from, comma.index, isComma);
  // "In May, Ruiz, a baker, [was blunt]": the last comma closes what is told of the subject.
  return first && isVerb(tokens[start]) ? behindAdverbs(tokens, first.index + 1, end) : start;
}

/** "[On Monday evening] Ruiz was blunt", "[In May] Ruiz was blunt" */
function behindDate(tokens: readonly Token[], at: number): number {
  const date = DATES.get(tokens[at]?.lower ?? '');
  if (!date?.has(tokens[at + 1]?.lower ?? '')) return at;
  const last = DAY_PARTS.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  return tokens[last]?.text === ',' ? at : last;
}

const DATES: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['on', WEEKDAYS],
  ['in', MONTHS],
]);

const isComma = ({ text }: Token): boolean => text === ',';

function behindAdverbs(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && (/^(?:ADV|CCONJ|PUNCT)$/.test(tokens[at]?.pos ?? '') || isRoughly(tokens, at))) at++;
  return at;
}

/** "[About] 200 protesters"; not "about 2012," */
const isRoughly = (tokens: readonly Token[], at: number): boolean =>
  ROUGHLY.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'NUM' && tokens[at + 2]?.pos === 'NOUN';
const ROUGHLY: ReadonlySet<string> = new Set(['about', 'around']);

function endOfSubject(tokens: readonly Token[], first: number, verb: number): number {
  let last = verb;
  while (last > first && isBehindSubject(tokens, last - 1)) last--;
  return last;
}

/** "Ruiz [later] said", "Ruiz [on Monday] said", "Ruiz [herself] was blunt" */
function isBehindSubject(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at] as Token;
  return (
    /^(?:ADV|PUNCT)$/.test(pos) ||
    lower === 'himself' ||
    lower === 'herself' ||
    WEEKDAYS.has(lower) ||
    (lower === 'on' && WEEKDAYS.has(tokens[at + 1]?.lower ?? ''))
  );
}

/** "she", "Ana Ruiz", "the mayor", "Ruiz, 41, a baker": somebody, not "the rule". */
function isSpeaker(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const words = tokens.slice(first, last);
  const [opener] = words;
  if (words.length === 0 || !opener) return false;
  if (words.length === 1 && SUBJECT_PRONOUNS.has(opener.lower)) return PERSONAL_SUBJECTS.has(opener.lower);
  if (/^(?:ADP|SCONJ|PRON)$/.test(opener.pos) && !POSSESSIVE_PRONOUNS.has(opener.lower)) return false;
  const comma = words.findIndex(({ text }) => text === ',');
  const phrase = words.slice(0, comma < 0 ? words.length : comma);
  // "one executive [at the body]"
  const preposition = phrase.findIndex(({ pos }) => pos === 'ADP');
  const heads = [phrase.at(-1), phrase[preposition - 1]];
  return heads[0]?.pos === 'PROPN' || heads.some((head) => SOMEBODY.has(head?.lemma ?? ''));
}
