import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { SCENE_PARTICIPLES } from '../../lexicon/addressee-words.ts';
import { RELATIVES, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { EXAMPLE_OPENERS } from '../../lexicon/linking-words.ts';
import { PERSON_ENDINGS } from '../../lexicon/person-nouns.ts';
import { COORDINATORS, QUESTIONING_VERBS, QUOTING_VERBS } from '../../lexicon/report-words.ts';
import { VENUE_FORM_NOUNS } from '../../lexicon/venue-forms.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { agentAt, isPassive, isToldBeside } from '../passive.ts';
import { isIndefinite, isInPhrase, isVerb, SOMEBODY, SPEECH_VERBS } from '../reports/words.ts';
import { everyIn, findIn, someIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';
import { withAgent } from './agents.ts';
import { anonymousSource, endOfReason } from './anonymous-sources.ts';
import { withPlainParts, withSource } from './reading.ts';
import { wholeWords } from './whole-words.ts';

const MAX_AGENT = 12;
const MAX_ADVERBS = 3;
const MAX_ASIDE = 8;
/** Behind a participle that no noun has for its modifier: "clutching [the] ball", "pointing [to] it", "waving [and] crying". */
const OBJECT_OPENERS: ReadonlySet<string> = new Set(['DET', 'ADP', 'PRON', 'CCONJ']);

/**
 * The reading with the source that the network cut or mistook: it takes the subject of a passive for the one who speaks, half
 * of a double name for the whole, and where something was said for a part of who said it.
 *
 *     “You betrayed us all,” he was told by the judge.      On Monday Marie-Claire Varga said …
 *                                          ---------                  ------------------
 */
export function withMendedSource(scene: Scene, tagged: TaggedCue): TaggedCue {
  const { tokens } = scene.doc;
  const { source } = tagged.parts;
  const unnamed = anonymousSource(scene.doc, tagged);
  if (unnamed) return withPlainParts(tagged, unnamed, tagged.parts.content);
  const called = withAgent(scene, tagged);
  if (called) return called;
  if (!source) return withSourceOfParts(scene, tagged) ?? tagged;
  const own = isOfAnother(tokens, tagged) ? agentOf(tokens, tagged) : wellCut(tokens, tagged.cue, source);
  return own === source ? tagged : withSource(tagged, own);
}

/** All of the source, and nothing else. */
export function wellCut(tokens: readonly Token[], cue: Cue, read: TokenRange): TokenRange {
  let source = wholeClause(tokens, read, cue.first);
  source = wholeWords(tokens, source, cue);
  if (source.last <= cue.first) source = ofClause(tokens, source);
  source = ofCleft(tokens, source);
  return withoutScene(tokens, cue, source);
}

/**
 *     An aide, who asked for silence, said Ms. Varga had been ill.
 *     ------------------------------  ~~~~ ^^^^^^^^^^^^^^^^^^^^^^
 * The comma before the verb looks like the end of something said; but only what stands behind the verb is a clause.
 */
function withSourceOfParts(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { tokens } = scene.doc;
  const { cue, parts } = tagged;
  const [before, behind] = parts.content;
  if (!before || !behind || parts.content.length > 2 || cue.first - before.last !== 1 || behind.first !== cue.last)
    return null;
  if (isQuoted(scene, before.first) || isQuoted(scene, before.last - 1)) return null;
  if (holdsMainVerb(tokens, before) || !holdsMainVerb(tokens, behind)) return null;
  return withPlainParts(tagged, before, [behind]);
}

/** A finite verb before any relative clause. */
export function holdsMainVerb(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) {
    const { pos, lower, lemma } = tokens[at] as Token;
    if (RELATIVES.has(lower)) return false;
    if (pos === 'AUX' || (pos === 'VERB' && lower !== lemma && !/(?:ing|ed|en)$/.test(lower))) return true;
  }
  return false;
}

/** "he was told", "they are said to be", "she was quizzed": somebody else says it; but "was quoted as saying", "was reported as saying". */
function isOfAnother(tokens: readonly Token[], { cue, parts: { source } }: TaggedCue): boolean {
  if (!source || QUOTING_VERBS.has(cue.lemma)) return false;
  if (!SPEECH_VERBS.has(cue.lemma) && !QUESTIONING_VERBS.has(cue.lemma)) return false;
  if (isToldBeside(tokens, source, cue)) return true;
  return isSubjectOf(tokens, source, cue.first) && isPassive(tokens, cue) && tokens[cue.anchor + 1]?.lower !== 'as';
}

/** "[Jurors] were", "[Jurors, who slept], were", "[Jurors], who slept, were" */
function isSubjectOf(tokens: readonly Token[], { last }: TokenRange, verb: number): boolean {
  if (last === verb) return true;
  if (last > verb || tokens[last]?.text !== ',' || tokens[verb - 1]?.text !== ',') return false;
  return last === verb - 1 || RELATIVES.has(tokens[last + 1]?.lower ?? '');
}

/** The agent right behind the verb, up to what was said. */
function agentOf(tokens: readonly Token[], { cue, parts }: TaggedCue): TokenRange | null {
  const by = cue.anchor + 1;
  return agentAt(tokens, by, parts.content.find((part) => part.first > by)?.first);
}

/**
 * "a move [the Council] has called", "a result [Ana Ruiz] described", "told this paper [Ana Ruiz] had": a second article, or a
 * name that the noun before it does not describe, opens the subject of the clause. "the mezzo Ana Ruiz"
 */
function ofClause(tokens: readonly Token[], source: TokenRange): TokenRange {
  // "Malta, [which] hosts the talks", "growers [who] board the bus": a verb that looks like a noun stands behind it.
  const isRelative = ({ lower }: Token): boolean => RELATIVES.has(lower);
  const end = findIn(tokens, source.first + 1, source.last, isRelative)?.index ?? source.last;
  for (let at = source.first + 2; at < end; at++) {
    if (!isInPhrase(tokens, at)) return source;
    if (tokens[at - 1]?.pos === 'NOUN' && opensSubject(tokens, at, source)) return { first: at, last: source.last };
  }
  return source;
}

/** The tagger takes participles for nouns: "a bewildered Ruiz". */
const isSomebody = ({ lower, text }: Token): boolean =>
  text !== lower ||
  SOMEBODY.has(lower) ||
  lower.endsWith('ed') ||
  PERSON_ENDINGS.some((ending) => lower.endsWith(ending));

const opensSubject = (tokens: readonly Token[], at: number, { first, last }: TokenRange): boolean =>
  tokens[at]?.lower === 'the' ||
  ((tokens[first]?.lower === 'this' ||
    (isIndefinite(tokens[first] as Token) && !isSomebody(tokens[at - 1] as Token))) &&
    everyIn(tokens, at, last, ({ pos }) => pos === 'PROPN'));

/** "It was [Ruiz] who said": the pronoun adds nothing. */
function ofCleft(tokens: readonly Token[], source: TokenRange): TokenRange {
  if (tokens[source.first]?.lower !== 'who' || source.last - source.first > 1) return source;
  const last = tokens[source.first - 1]?.text === ',' ? source.first - 1 : source.first;
  let first = last;
  const isOpen = (): boolean => isInPhrase(tokens, first - 1) || tokens[first - 1]?.text === ',';
  while (last - first < MAX_AGENT && tokens[first - 2]?.lower !== 'it' && isOpen()) first--;
  const verb = tokens[first - 1];
  const isCleft = tokens[first - 2]?.lower === 'it' && (verb?.lemma === 'be' || verb?.lower === "'s");
  return isCleft && first < last ? { first, last } : source;
}

/** "Ana Ruiz [in an interview with The Post]", "Ana Ruiz[, writing in Forbes]": where it was said, not who said it. */
function withoutScene(tokens: readonly Token[], cue: Cue, source: TokenRange): TokenRange {
  for (let at = source.first + 1; at < source.last; at++) {
    if (RELATIVES.has(tokens[at]?.lower ?? '')) return source;
    if (cue.last <= source.first && opensClause(tokens, at, source.last)) return { first: source.first, last: at };
    if (opensScene(tokens, at) || (cue.last <= source.first && opensDeed(tokens, at)))
      return { first: source.first, last: tokens[at - 1]?.text === ',' ? at - 1 : at };
  }
  return source;
}

/** "the ministry [in a statement]"; a relative clause before it may hold it: "a man who lied in an interview". */
function opensScene(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const own = tokens[at] as Token;
  if (before?.text === ',' && SCENE_PARTICIPLES.has(own.lower)) return true;
  return (
    own.lower === 'in' &&
    (before?.pos === 'PROPN' || before?.pos === 'NOUN' || before?.text === ',') &&
    tokens[at + 1]?.pos === 'DET' &&
    VENUE_FORM_NOUNS.has(tokens[at + 2]?.lower ?? '')
  );
}

/** "says Ruiz[, and nobody doubts her]", "says Ruiz[, and Hugh], for once, agrees" */
const opensClause = (tokens: readonly Token[], at: number, last: number): boolean =>
  tokens[at]?.text === ',' &&
  COORDINATORS.has(tokens[at + 1]?.lower ?? '') &&
  (SUBJECT_PRONOUNS.has(tokens[at + 2]?.lower ?? '') ||
    someIn(tokens, at + 2, last, isVerb) ||
    isVerb(tokens[endOfAside(tokens, last)]));

/** Behind "for once" between commas. */
function endOfAside(tokens: readonly Token[], first: number): number {
  const opener = tokens[first];
  if (opener?.text !== ',') return first;
  const isEnd = ({ text, sentence }: Token): boolean => text === ',' && sentence === opener.sentence;
  const comma = findIn(tokens, first + 1, first + MAX_ASIDE, isEnd);
  return comma ? comma.index + 1 : first;
}

/** "said Ruiz[, clutching the ball]": what somebody does meanwhile; not "Ruiz, managing director", "many, including Ruiz". */
function opensDeed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const own = tokens[at];
  return (
    own?.pos === 'VERB' &&
    (before?.text === ',' || before?.pos === 'PROPN') &&
    own.lower.endsWith('ing') &&
    !EXAMPLE_OPENERS.has(own.lower) &&
    OBJECT_OPENERS.has(tokens[at + 1]?.pos ?? '')
  );
}

/** "a teacher who lives [nearby] told", "an aide who asked for silence [because he fears for his job], said" */
function wholeClause(tokens: readonly Token[], source: TokenRange, cue: number): TokenRange {
  let last = source.last;
  if (last > cue || !someIn(tokens, source.first, last, ({ lower }) => lower === 'who')) return source;
  const reason = endOfReason(tokens, last, cue);
  if (reason !== null) return { first: source.first, last: reason };
  if (cue - last > MAX_ADVERBS) return source;
  while (last < cue && tokens[last]?.pos === 'ADV') last++;
  return last === cue && last > source.last ? { first: source.first, last } : source;
}
