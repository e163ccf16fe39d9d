import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { POSSESSIVE_DETERMINERS } from '../../lexicon/determiners.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { NEW_CLAUSE_WORDS, PERCEIVING_VERBS } from '../../lexicon/report-words.ts';
import { MARKET_VERBS } from '../../lexicon/thing-verbs.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { clauseSubject } from '../reports/clause-subject.ts';
import { isNominal, isVerb, namesSomebody, SPEECH_VERBS } from '../reports/words.ts';
import { everyIn, findLastIn, someIn } from '../runs.ts';
import { isQuoted, quotationEndingAt, type Scene } from '../scene.ts';
import { withSource } from './reading.ts';
import { withRelativeHead } from './relative-heads.ts';

/** "the union’s president, Heather Groves, of Lower Tern" */
const MAX_SUBJECT = 16;
const MAX_REACH = 60;
/** "[getting to his feet] and saying" */
const MAX_DEED = 10;
/** "more than 5%" */
const MAX_FIGURE = 5;
/** Behind these a clause may hold the subject only where the one before holds none: "Ruiz quit after the board met, saying". */
const SUBORDINATE: ReadonlySet<string> = new Set([...NEW_CLAUSE_WORDS, 'after', 'as', 'once', 'because', 'since']);
const OPENING_PRONOUNS: ReadonlySet<string> = new Set([...SUBJECT_PRONOUNS, ...POSSESSIVE_DETERMINERS]);

/**
 * The reading with the source from the clause that the cue stands in: the network takes the first subject of the sentence.
 *
 *     Ruiz liked it, but the chairwoman, Ada Holm, called it “late”.      Ruiz slept when a man ran in and yelled: “Fire!”
 *                        -------------------------                                        -----
 */
export function withNearerSubject(scene: Scene, tagged: TaggedCue): TaggedCue {
  const source = nearerSubject(scene, tagged);
  return source ? withSource(tagged, source) : tagged;
}

function nearerSubject(scene: Scene, { cue, parts }: TaggedCue): TokenRange | null {
  const { tokens } = scene.doc;
  const { source } = parts;
  if (!source) return null;
  const around = subjectAround(scene, source, cue);
  if (around) return around;
  if (source.last === cue.first) return withRelativeHead(tokens, source, cue);
  if (source.last > cue.first || cue.first - source.last > MAX_REACH) return null;
  if (tokens[cue.first - 1]?.lower === 'of') return accused(tokens, source, cue);
  if (isParticiple(tokens, cue)) {
    const tagged = tagSubject(scene, cue.first - 2);
    if (tagged) return tagged;
  }
  const perceived = perceivedSubject(tokens, source, cue);
  if (perceived) return perceived;
  const own = tokens[cue.anchor]?.sentence;
  if (!everyIn(tokens, source.last, cue.first, ({ sentence }) => sentence === own)) return null;
  const openers = isParticiple(tokens, cue) && isThing(tokens, source) ? SUBORDINATE : NEW_CLAUSE_WORDS;
  const opens = ({ lower, index }: Token): boolean =>
    openers.has(lower) || isQuoted(scene, index) || (lower === 'and' && tokens[index - 1]?.text === ',');
  const opener = findLastIn(tokens, source.last, cue.first, opens);
  if (!opener || isQuoted(scene, opener.index) || !someIn(tokens, source.last, opener.index, isVerb)) return null;
  const subject = subjectBehind(tokens, opener.index + 1, cue.first);
  const isHeld = parts.content.some(({ first, last }) => first < cue.first && last > opener.index);
  return subject && !isHeld && (isParticiple(tokens, cue) || belongsTo(tokens, subject, cue.first)) ? subject : null;
}

/** "[Ruiz], asked about it as he left a hall, said": the clause between commas is no source. */
function subjectAround(scene: Scene, { first, last }: TokenRange, cue: Cue): TokenRange | null {
  const { tokens } = scene.doc;
  if (last !== cue.first - 1 || tokens[last]?.text !== ',' || !SUBORDINATE.has(tokens[first - 1]?.lower ?? ''))
    return null;
  const isClause = SUBJECT_PRONOUNS.has(tokens[first]?.lower ?? '') && isVerb(tokens[first + 1]);
  const subject = isClause ? clauseSubject(scene, last)?.subject : null;
  return subject && subject.last < first ? subject : null;
}

/** "Ruiz accused [the mayor] of refusing to say": what somebody is accused of is no deed of the accuser. */
function accused(tokens: readonly Token[], source: TokenRange, cue: Cue): TokenRange | null {
  if (tokens[cue.first]?.lower.endsWith('ing') !== true) return null;
  const verb = findLastIn(tokens, source.last, cue.first - 1, isVerb);
  const object = verb && { first: verb.index + 1, last: cue.first - 1 };
  return object && verb.lemma === 'accuse' && object.first < object.last ? object : null;
}

/** "I remember [Ruiz] standing up and saying", "with [Ruiz] shaking her head and saying": who is seen or remembered to do it says it. */
function perceivedSubject(tokens: readonly Token[], source: TokenRange, { first, anchor }: Cue): TokenRange | null {
  if (first !== anchor || !isGerund(tokens[anchor]) || tokens[first - 1]?.lower !== 'and') return null;
  const deed = findLastIn(tokens, Math.max(source.last, first - MAX_DEED), first - 1, isGerund);
  if (!deed) return null;
  let start = deed.index;
  while (start > source.last && isNominal(tokens[start - 1])) start--;
  const opener = tokens[start - 1];
  const isPerceived = start < deed.index && (PERCEIVING_VERBS.has(opener?.lemma ?? '') || opener?.lower === 'with');
  return isPerceived ? { first: start, last: deed.index } : null;
}

const isGerund = (token: Token | undefined): boolean => token?.pos === 'VERB' && token.lower.endsWith('ing');

/** "Holm and Ruiz will meet, [Baird] said, adding": who said what stands before is who adds to it. */
function tagSubject(scene: Scene, verb: number): TokenRange | null {
  const { tokens } = scene.doc;
  if (!SPEECH_VERBS.has(tokens[verb]?.lemma ?? '')) return null;
  let first = verb;
  while (isNominal(tokens[first - 1])) first--;
  const isBehindMark = tokens[first - 1]?.text === ',' || quotationEndingAt(scene, first - 1) !== null;
  return first < verb && isBehindMark ? { first, last: verb } : null;
}

/** "Ruiz declined, [citing] “costs”": it goes with the clause right before it. */
const isParticiple = (tokens: readonly Token[], { first, anchor }: Cue): boolean =>
  tokens[first - 1]?.text === ',' && first === anchor && tokens[anchor]?.lower.endsWith('ing') === true;

/** "[the town’s talks] collapsed after the union walked out, accusing …", "[Arvo] fell 5%": nothing that could speak; not "[Ruiz] rose". */
function isThing(tokens: readonly Token[], { last }: TokenRange): boolean {
  const head = tokens[last - 1];
  if (MARKET_VERBS.has(tokens[last]?.lemma ?? '') && someIn(tokens, last + 1, last + MAX_FIGURE, isNumber)) return true;
  return head?.pos === 'NOUN' && !namesSomebody(head);
}

const isNumber = ({ pos }: Token): boolean => pos === 'NUM';

/** The phrase up to the first verb, its apposition included. */
function subjectBehind(tokens: readonly Token[], first: number, cue: number): TokenRange | null {
  let last = first;
  while (last < cue && last - first < MAX_SUBJECT && isInSubject(tokens[last] as Token)) last++;
  while (last > first && /^(?:ADV|PUNCT)$/.test(tokens[last - 1]?.pos ?? '')) last--;
  const { pos, lower } = tokens[first] as Token;
  const opens = isNominal(tokens[first]) && (pos !== 'PRON' || OPENING_PRONOUNS.has(lower));
  return last > first && opens ? { first, last } : null;
}

const isInSubject = (token: Token): boolean =>
  isNominal(token) || token.pos === 'ADV' || /^(?:,|-|of|'s|')$/.test(token.lower);

/** Right before the cue, or before a verb that the cue is joined to: "ran in and [yelled]". */
function belongsTo(tokens: readonly Token[], { last }: TokenRange, cue: number): boolean {
  const rest = tokens.slice(last, cue);
  if (rest.every(({ pos }) => pos === 'ADV' || pos === 'PUNCT')) return true;
  return isVerb(rest.find(({ pos }) => pos !== 'ADV')) && rest.findLast(({ pos }) => pos !== 'ADV')?.pos === 'CCONJ';
}
