import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { NO_SOURCE_HEADS, TURN_OPENERS } from '../../lexicon/cue-phrases.ts';
import { MODALS } from '../../lexicon/factuality-words.ts';
import { PARTICIPLE_CONJUNCTIONS, WRITERS_VERBS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isNominal, isOfTalk, isVerb, namesSomebody } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import { holdsQuoted, type Scene, tokensOf } from '../scene.ts';

/** Whether the words are a set phrase, by which nobody reports anything. */
export const isSetPhrase = (scene: Scene, tagged: TaggedCue): boolean =>
  isManner(scene, tagged) || isTurnOfPhrase(scene, tagged);

/** "minutes obtained under public records law": behind such a word the last noun is not the head. */
const GOES_ON: ReadonlySet<string> = new Set(['ADP', 'VERB', 'AUX', 'SCONJ']);

/** "according to size", "according to the rules": nobody's word. */
function isManner(scene: Scene, { cue, parts }: TaggedCue): boolean {
  if (cue.lemma !== 'according to') return false;
  // "The launch went according to [plan]", read as the beginning of what the launch said.
  if (NO_SOURCE_HEADS.has(scene.doc.tokens[cue.last]?.lower ?? '') && parts.source?.first !== cue.last) return true;
  const source = parts.source ? tokensOf(scene, parts.source) : [];
  const head = source.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const [first, second] = source;
  // "If all goes according to plan you will be home by six"
  if (first && second && NO_SOURCE_HEADS.has(first.lower) && second.pos === 'PRON') return true;
  return (
    source.length === 0 ||
    (head !== undefined && NO_SOURCE_HEADS.has(head.lower) && !source.some(({ pos }) => GOES_ON.has(pos)))
  );
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'X', 'SYM']);

/** "wrote [it off] as a hoax", "write [off] the debt" */
function isWrittenOff(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (at - first < MAX_OBJECT && isNominal(tokens[at])) at++;
  return tokens[at]?.lower === 'off';
}

const MAX_OBJECT = 5;

/** "asked a question", "asked three more questions": which is left open. */
const isQuestion = (tokens: readonly Token[], [only, ...more]: readonly TokenRange[]): boolean =>
  only !== undefined &&
  more.length === 0 &&
  ((only.last - only.first <= MAX_OBJECT && tokens[only.last - 1]?.lemma === 'question') ||
    endsInQuestion(tokens, only));

/** "asked [the crowd a question] he has asked before"; not “Any questions I can answer?” */
function endsInQuestion(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const head = findIn(
    tokens,
    first,
    last,
    (token) => token.lemma === 'question' || isVerb(token) || token.pos === 'SCONJ',
  );
  const next = head?.lemma === 'question' ? tokens[head.index + 1] : undefined;
  return next?.pos === 'PRON' && !isOfTalk(next);
}

const isBareForm = (tokens: readonly Token[], { first, anchor, lemma }: Cue): boolean =>
  first === anchor && tokens[anchor]?.lower === lemma;

/** "The plan works, [given that] polls show": not "Ruiz granted that". */
const isConjunction = (tokens: readonly Token[], { first, anchor, last }: Cue): boolean =>
  first === anchor &&
  PARTICIPLE_CONJUNCTIONS.has(tokens[anchor]?.lower ?? '') &&
  tokens[last]?.lower === 'that' &&
  (tokens[first - 1]?.text === ',' || tokens[first - 1]?.sentence !== tokens[first]?.sentence);

/** "It [may be recalled] that", "It [must be said] that": the writer says so. Not "It may be reported". */
const isToBeSaid = (
  tokens: readonly Token[],
  { first, anchor, lemma, last }: Cue,
  source: TokenRange | null,
): boolean =>
  source === null &&
  first < anchor &&
  MODALS.has(tokens[first]?.lower ?? '') &&
  tokens[first - 1]?.lower === 'it' &&
  tokens[last]?.lower === 'that' &&
  WRITERS_VERBS.has(lemma);

const FINGERS: ReadonlySet<string> = new Set(['finger', 'fingers']);

/** "[Many] speculated", not "[many] disputes": a quantifier stands for people as a subject, and before a noun is none. */
const isSome = (token: Token, verb: Token | undefined): boolean => verb?.pos === 'VERB' && namesSomebody(token);

/** "That said, …", "Having said that, …", "Needless to say, …", "Time will tell whether …": turns of phrase. */
function isTurnOfPhrase(scene: Scene, { cue, parts }: TaggedCue): boolean {
  const { tokens, sentences } = scene.doc;
  if (cue.lemma === 'tell' && tokens[cue.first - 1]?.lower === 'time') return true;
  // "Take a number, [say], ten", "[Say] what you hear."
  if (cue.lemma === 'say' && parts.source === null && isBareForm(tokens, cue))
    return !parts.content.some((range) => holdsQuoted(scene, range));
  if (isConjunction(tokens, cue) || isToBeSaid(tokens, cue, parts.source)) return true;
  if (cue.lemma === 'write' && isWrittenOff(tokens, cue.last)) return true;
  // "will report directly to the board"
  if (cue.lemma === 'report' && tokens[(parts.content[0]?.first ?? 0) - 1]?.lower === 'to') return true;
  // "called it quits"
  if (cue.lemma === 'call' && tokens[cue.last + 1]?.lower === 'quits') return true;
  // "pointed the finger at suppliers"
  if (cue.lemma === 'point' && FINGERS.has(tokens[cue.last + 1]?.lower ?? '')) return true;
  if (cue.lemma === 'ask' && isQuestion(tokens, parts.content)) return true;
  if (!parts.source || parts.source.first >= parts.source.last) return false;
  const { first, last } = parts.source;
  const opener = tokens[first] as Token;
  const isTurn = last - first === 1 && TURN_OPENERS.has(opener.lower) && sentences[opener.sentence]?.first === first;
  return isTurn || !someIn(tokens, first, last, (token) => NOMINAL.has(token.pos) || isSome(token, tokens[cue.anchor]));
}
