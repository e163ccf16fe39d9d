import type { Cue } from '../../cues/cue.ts';
import { GENERAL_VERBS } from '../../cues/tag-verbs.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { AUXILIARIES } from '../../lexicon/auxiliaries.ts';
import { POSSESSIVE_DETERMINERS } from '../../lexicon/determiners.ts';
import { NEGATIONS } from '../../lexicon/factuality-words.ts';
import { RELATIVES, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { FRONTING_WORDS, PROVING_VERBS, QUESTION_WORDS, UNMARKED_CLAUSE_VERBS } from '../../lexicon/report-words.ts';
import { isDash } from '../../text/dashes.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isMainVerb } from '../reports/main-verb.ts';
import {
  isArticle,
  isInfinitive,
  isInflected,
  isNominal,
  isOpeningMark,
  isPossessive,
  isTensed,
  isVerb,
} from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';

/** "a long letter from the head of the board saying" */
const MAX_SUBJECT = 20;

/**
 * The content without the verb of the sentence, where the report is part of its subject:
 *
 *     A letter saying that the dam was safe lay on the desk.      Those who say it is safe are wrong.
 *              ~~~~~~ ^^^^^^^^^^^^^^^^^^^^^ ---                             ~~~ ^^^^^^^^^^ ---
 */
export function withoutMainVerb(
  scene: Scene,
  { cue, parts }: TaggedCue,
  content: readonly TokenRange[],
): readonly TokenRange[] {
  const [said] = content;
  const { tokens } = scene.doc;
  if (!said || content.length > 1 || said.first < cue.last || !parts.source || !isInSubject(scene, cue)) return content;
  const verb = unboundVerb(tokens, said, isObject(tokens, cue, said.first) ? 0 : 1);
  if (verb === null || isQuoted(scene, verb)) return content;
  let last = verb;
  // "those who say so [rarely] ask", "his plan to go - a bold one [-] was"
  while (tokens[last - 1]?.lower.endsWith('ly') || isDash(tokens[last - 1])) last--;
  return last > said.first ? [{ first: said.first, last }] : content;
}

/** Nothing but a noun phrase leads up to it in its sentence. */
function isInSubject({ doc: { tokens, sentences } }: Scene, { first, anchor }: Cue): boolean {
  const verb = tokens[anchor] as Token;
  const opener = sentences[verb.sentence]?.first ?? first;
  if (first === opener || first - opener > MAX_SUBJECT || someIn(tokens, opener, first, isOfClause)) return false;
  // "who [previously] said"
  let before = first - 1;
  while (tokens[before]?.pos === 'ADV') before--;
  if (RELATIVES.has(tokens[before]?.lower ?? '')) return true;
  return first === anchor && (verb.pos === 'NOUN' ? isOwned(tokens, first) : isParticiple(tokens, first));
}

/** "a letter [saying]"; not "it is worth [noting]", "but [according] to" */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower.endsWith('ing') === true && isNominal(tokens[at - 1]) && tokens[at - 1]?.pos !== 'ADJ';

const isOfClause = (token: Token): boolean => token.text === ',' || token.pos === 'SCONJ' || isVerb(token);

/** "his [repeated] claim"; not "the keeper claims", where the tagger errs. */
function isOwned(tokens: readonly Token[], noun: number): boolean {
  let before = noun - 1;
  while (tokens[before]?.pos === 'ADJ') before--;
  return (
    isArticle(tokens[before] as Token) ||
    isPossessive(tokens[before] as Token) ||
    POSSESSIVE_DETERMINERS.has(tokens[before]?.lower ?? '')
  );
}

/** "a plan [to] go", "attacks on [the dam]", "growers who want [the dam]": no subject begins it; not "those who say [the dam] is safe". */
function isObject(tokens: readonly Token[], { anchor, lemma }: Cue, first: number): boolean {
  const opener = tokens[first]?.lower;
  if (opener === 'to') return true;
  if (tokens[anchor]?.pos === 'NOUN') return tokens[first - 1]?.pos === 'ADP';
  return !GENERAL_VERBS.has(lemma) && opener !== 'that';
}

/** The first verb that is left without one of so many subjects, or null. */
function unboundVerb(tokens: readonly Token[], { first, last }: TokenRange, opening: number): number | null {
  let subjects = opening;
  for (let at = first; at < last; at++) {
    // "that the mill was old [and] the town was poor"
    if (tokens[at]?.pos === 'CCONJ' && !isVerb(tokens[at + 1])) return null;
    if (at > first && opensClause(tokens, at)) subjects++;
    if (!isVerb(tokens[at])) continue;
    const lexical = endOfVerbs(tokens, at) - 1;
    const isFound = isFiniteVerb(tokens, at);
    // "to prove [the mill was safe]"
    if (!isFound && takesClause(tokens[lexical])) subjects++;
    const isSubjects = isFound && !isJoined(tokens, at);
    if (isSubjects && subjects === 0) return isPlainlyFinite(tokens[at] as Token) ? at : null;
    // "that she knew the keeper had lied"
    if (isSubjects && !takesClause(tokens[lexical])) subjects--;
    at = lexical;
  }
  return null;
}

const takesClause = (verb: Token | undefined): boolean =>
  UNMARKED_CLAUSE_VERBS.has(verb?.lemma ?? '') || PROVING_VERBS.has(verb?.lemma ?? '');

/** "[who] ran it", "the man [he] saw", "the man [the] police saw", "[if] it rains"; not "that [she] saw". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at] as Token;
  if (lower === 'that' || RELATIVES.has(lower)) return pos !== 'DET';
  if (QUESTION_WORDS.has(lower)) return true;
  const before = tokens[at - 1]?.pos ?? '';
  if (SUBJECT_PRONOUNS.has(lower) || pos === 'PROPN') return before === 'NOUN' && isVerb(tokens[at + 1]);
  if (pos === 'DET') return NOUNS.has(before);
  return pos === 'SCONJ' || FRONTING_WORDS.has(lower) || lower === 'as' || lower === 'than';
}

/** Not "that it [be] scrapped", "the men [want]": such forms are others as well. */
const isPlainlyFinite = (token: Token): boolean => isInflected(token) || (token.pos === 'AUX' && token.lower !== 'be');

function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!isTensed(token) || token.lower === 'been' || !isMainVerb(tokens, token) || isInfinitive(tokens, at))
    return false;
  // "the letter [signed] in May"
  const isParticiple = NOUNS.has(before?.pos ?? '') && /(?:ed|en)$/.test(token.lower) && tokens[at + 1]?.pos === 'ADP';
  return token.pos === 'AUX' || !isParticiple;
}

/** "saw it and [also] signed": the subject is that of the verb before. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV') before--;
  return tokens[before]?.pos === 'CCONJ' || tokens[before]?.text === ',';
}

/** "will not be kept", "would “bomb" */
function endOfVerbs(tokens: readonly Token[], first: number): number {
  let at = first;
  while (tokens[at]?.pos === 'AUX' || (at > first && NEGATIONS.has(tokens[at]?.lower ?? ''))) at++;
  if (at === first) return first + 1;
  let verb = at;
  while (tokens[verb]?.pos === 'ADV' || isOpeningMark(tokens[verb])) verb++;
  const isBare = tokens[verb]?.lower === tokens[verb]?.lemma;
  const isModal = !AUXILIARIES.has(tokens[at - 1]?.lower ?? '');
  return tokens[verb]?.pos === 'VERB' && (isBare || !isModal) ? verb + 1 : at;
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
