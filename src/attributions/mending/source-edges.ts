import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { WEEKDAYS } from '../../lexicon/calendar.ts';
import { RELATIVES, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { PLATFORMS } from '../../lexicon/platforms.ts';
import { SHOWING_FORMS } from '../../lexicon/report-words.ts';
import { DAY_PARTS, DAY_WORDS } from '../../lexicon/time-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { withoutDateline } from '../contents/datelines.ts';
import { opensMain } from '../contents/main-clauses.ts';
import { ownedWords } from '../reports/owned-words.ts';
import { isInflected, isInPhrase, isVerb } from '../reports/words.ts';
import { findIn, findLastIn, someIn } from '../runs.ts';
import { isQuoted, quotationAt, type Scene } from '../scene.ts';
import { withSource } from './reading.ts';
import { subjectBeforeOccasion, withoutAdverbial } from './source-adverbials.ts';

const STOP = /^[,;:]$/;
/** Marks and dashes, which may come in pairs. */
const PAIRED = /^["\u201c\u201d\u201e\u00ab\u00bb\u2014\u2013-]$|^(?:''|``|--+)$/;

/**
 * The reading whose source ends with its last word, before the marks and the day behind it:
 *
 *     said Colm Haverty, “even when …        said its spokeswoman, Heike Brandl, on Friday.
 *          -------------                          ------------------------------
 *     MARLOW (Courier) — A judge on Monday ruled      Growers filled the hall and Mayor Ana Ruiz said
 *                        -------                                                 --------------
 */
export function withSourceEdges(scene: Scene, tagged: TaggedCue): TaggedCue {
  const { tokens } = scene.doc;
  const { source } = tagged.parts;
  if (!source) return tagged;
  if (source.first < tagged.cue.last) {
    const own = withoutPreposition(tokens, ownRange(scene, tagged, source), tagged.cue);
    const bare = own.last === tagged.cue.first ? withoutAdverbial(tokens, own) : own;
    return bare === source ? tagged : withSource(tagged, bare);
  }
  const last = endOf(tokens, source.first, Math.min(sentenceEnd(tokens, source), wordsBehind(scene, source)));
  return last === source.last ? tagged : withSource(tagged, { first: source.first, last });
}

function ownRange(scene: Scene, tagged: TaggedCue, source: TokenRange): TokenRange {
  const { tokens } = scene.doc;
  if (opensInDay(tokens, source)) return { first: source.first + 1, last: source.last };
  const first = isAge(tokens, source) ? agedStart(tokens, source.first) : partnersStart(tokens, source.first);
  if (first < source.first) return { first, last: source.last };
  return (
    speakerOfWords(tokens, tagged) ??
    subjectBeforeOccasion(scene.doc, source) ??
    subjectOfClause(tokens, tagged.cue, source) ??
    ofLastClause(tokens, withWholeTitle(scene, withoutDateline(scene, source), tagged.cue.first))
  );
}

/** "accused the mayor [of] refusing to say" */
const withoutPreposition = (tokens: readonly Token[], source: TokenRange, cue: Cue): TokenRange =>
  source.last === cue.first && tokens[cue.first]?.lower.endsWith('ing') && tokens[source.last - 1]?.lower === 'of'
    ? { first: source.first, last: source.last - 1 }
    : source;

/** "The report, titled “Low [Tide”], says": the network labels words, not marks. */
function withWholeTitle(scene: Scene, source: TokenRange, cue: number): TokenRange {
  const { first, last } = source;
  const title = quotationAt(scene, last - 1);
  const isCut = title?.closed && title.first > first && title.last > last && title.last <= cue;
  return isCut ? { first, last: title.last } : source;
}

/**
 * "[The tenants] took their case to the mayor, Ana Ruiz, arguing": whoever does so argues, in the last of joined clauses; not "a
 * man told to leave, arguing".
 */
function subjectOfClause(tokens: readonly Token[], { anchor, first: cue }: Cue, source: TokenRange): TokenRange | null {
  if (anchor !== cue || tokens[cue - 1]?.text !== ',' || !tokens[anchor]?.lower.endsWith('ing')) return null;
  const { last } = source;
  const joint = findLastIn(
    tokens,
    source.first,
    last,
    ({ pos, index }) => pos === 'CCONJ' && opensMain(tokens, index + 1),
  );
  const first = joint ? joint.index + 1 : source.first;
  const end = findIn(tokens, first, last, ({ lower, index }) => !isInPhrase(tokens, index) || RELATIVES.has(lower));
  const isMain = isInflected(end) && CLAUSE_OBJECTS.has(tokens[(end?.index ?? last) + 1]?.pos ?? '');
  return end && end.index > first && isMain ? { first, last: end.index } : null;
}

const CLAUSE_OBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON']);

/** "Ana Ruiz, [46], who rows", not "says Ana Ruiz, [46] percent". */
const isAge = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  AGE.test(tokens[first]?.text ?? '') &&
  (last === first + 1 || tokens[first + 1]?.text === ',') &&
  tokens[first - 1]?.text === ',' &&
  tokens[first - 2]?.pos === 'PROPN';
const AGE = /^\d{1,3}$/;

/** "On Monday night [crew member Ana Ruiz,] 46, who rows, said": where the phrase begins of which the age is told. */
function agedStart(tokens: readonly Token[], age: number): number {
  let opens = age - 2;
  while (isInPhrase(tokens, opens - 1) && !isTimeWord(tokens[opens - 1] as Token)) opens--;
  return tokens[opens]?.sentence === tokens[age]?.sentence ? opens : age;
}

const isTimeWord = ({ lower }: Token): boolean => WEEKDAYS.has(lower) || DAY_PARTS.has(lower) || DAY_WORDS.has(lower);

/** "[Crane, Dodd] & Lyle said": where the names of a firm’s partners begin; not "Arvo, Dodd & Lyle and Pell". */
function partnersStart(tokens: readonly Token[], first: number): number {
  if (tokens[first + 1]?.text !== '&' || tokens[first + 3]?.lower === 'and') return first;
  let opens = first;
  while (tokens[opens - 1]?.text === ',' && isOneName(tokens, opens - 2)) opens -= 2;
  return opens;
}

/** "Crane, Dodd", not "Ana Crane, Dodd" or "to Crane, Dodd". */
const isOneName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'PROPN' && (tokens[at - 1]?.text === ',' || tokens[at - 1]?.sentence !== tokens[at]?.sentence);

/** "[Her] verdict: “…”", "[Ruiz]’s answer was short: “…”"; not "The message from Ruiz read: “…”" */
function speakerOfWords(tokens: readonly Token[], { cue, parts: { source, content } }: TaggedCue): TokenRange | null {
  const opens = content[0]?.first ?? 0;
  if (
    !source ||
    SHOWING_FORMS.has(tokens[cue.anchor]?.lower ?? '') ||
    (tokens[opens - 1]?.text !== ':' && tokens[opens - 2]?.text !== ':')
  )
    return null;
  return ownedWords(tokens, source.first, source.last)?.owner ?? null;
}

/** "[Today] we said", not "Today host Ana Ruiz". */
const opensInDay = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  last - first > 1 &&
  DAY_WORDS.has(tokens[first]?.lower ?? '') &&
  (tokens[first + 1]?.pos === 'PRON' || tokens[first + 1]?.pos === 'DET');

/**
 * "Growers filled the hall and [Mayor Ana Ruiz] said": a clause with an object is another’s; not "the man who filled the hall
 * and Ruiz", "those hurt in the fire and the firemen".
 */
function ofLastClause(tokens: readonly Token[], source: TokenRange): TokenRange {
  const { first, last } = source;
  if (last - first < MIN_CLAUSES) return source;
  const joint = findLastIn(tokens, first + 1, last - 1, ({ pos }) => pos === 'CCONJ');
  if (!joint || !isSubject(tokens[joint.index + 1]) || someIn(tokens, joint.index, last, isVerb)) return source;
  const verb = findIn(tokens, first + 1, joint.index, (token) => isVerb(token) || RELATIVES.has(token.lower));
  if (!verb || tokens[verb.index - 1]?.text === '-') return source;
  // "Growers gathered outside [and]"
  const isShort = verb.index + 2 === joint.index;
  const takesObject = isShort || OBJECT_OPENERS.has(tokens[verb.index + 1]?.pos ?? '');
  const isMain = verb.pos === 'AUX' || (isInflected(verb) && takesObject);
  return isMain ? { first: joint.index + 1, last } : source;
}

/** "growers filled halls and Ruiz" */
const MIN_CLAUSES = 5;
const OBJECT_OPENERS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN']);
const isSubject = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' || token?.lower === 'the' || SUBJECT_PRONOUNS.has(token?.lower ?? '');

/** "says Ana Ruiz, of Zone B. Her neighbour is calmer": the next sentence is none of it. */
function sentenceEnd(tokens: readonly Token[], { first, last }: TokenRange): number {
  let end = last;
  while (tokens[end - 1]?.sentence !== tokens[first]?.sentence) end--;
  return end;
}

/** “It leaks,” said Sen. Ana Ruiz, R-Ala. “We know it”: no sentence ends with the short form, but the source does. */
function wordsBehind(scene: Scene, { first, last }: TokenRange): number {
  const behind = isQuoted(scene, first) ? null : quotationAt(scene, last - 1);
  return behind && scene.doc.tokens[behind.first - 1]?.text.endsWith('.') && behind.first > first ? behind.first : last;
}

function endOf(tokens: readonly Token[], first: number, limit: number): number {
  let last = limit;
  if (endsInDay(tokens, first, last) || endsOnPlatform(tokens, first, last)) last -= 2;
  while (last - first > 1 && isStray(tokens, first, last - 1)) last--;
  return last;
}

/** Not "a survey released on Thursday", "Ruiz, who left on Monday": there the day is that of another verb. */
const endsInDay = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first > 2 &&
  WEEKDAYS.has(tokens[last - 1]?.lower ?? '') &&
  tokens[last - 2]?.lower === 'on' &&
  !someIn(tokens, first, last, isVerb);

/** "wrote Ana Ruiz, a fund manager[, on LinkedIn]" */
const endsOnPlatform = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first > 3 &&
  tokens[last - 3]?.text === ',' &&
  tokens[last - 2]?.lower === 'on' &&
  PLATFORMS.has(tokens[last - 1]?.lower ?? '');

/** A mark, unless another one before it opens what it closes: Hugh “Woody”. */
function isStray(tokens: readonly Token[], first: number, at: number): boolean {
  const { text } = tokens[at] as Token;
  return STOP.test(text) || (PAIRED.test(text) && !someIn(tokens, first, at, (before) => PAIRED.test(before.text)));
}
