import { anonymityClauseEnd } from '../../cues/anonymity-clause.ts';
import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { ANONYMITY_NOUNS, CLAUSE_OPENERS } from '../../lexicon/anonymity-words.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { FIRST_PERSON } from '../../lexicon/pronouns.ts';
import {
  ANSWERING_VERBS,
  NEW_CLAUSE_WORDS,
  PLAIN_REPORTING_VERBS,
  QUESTIONED_FORMS,
} from '../../lexicon/report-words.ts';
import { DAY_PARTS, TIME_UNITS } from '../../lexicon/time-words.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { startsUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import { baseCandidates } from '../../text/lemmas.ts';
import type { TokenRange } from '../attribution.ts';
import { isPassive } from '../passive.ts';
import { isAnswer } from '../reports/answers.ts';
import { arrivalBehind } from '../reports/arrival.ts';
import { gestureBefore } from '../reports/gesture.ts';
import { isLedBefore, isLedByAnother } from '../reports/led-by-another.ts';
import { endOfPhrase, endsSentence, isInflected, isTensed, isVerb, SPEECH_VERBS } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import { holdsQuoted, isQuoted, quotationAt, type Scene } from '../scene.ts';

/** "on strict condition of anonymity" */
const MAX_TERMS = 6;

/**
 * The content without parts that are none of it, as long as another is left: what else was said, the terms on which it
 * was said, the pronoun of a turn of phrase, another clause, those who were told, and another's words.
 *
 *     “They should quit,” he said, and alleged a plot.      The dam leaks, he said on condition of anonymity.
 *     ^^^^^^^^^^^^^^^^^^^           --- ------- - ----      ^^^^^^^^^^^^^            --------- -- ---------
 *     As she puts it, the dam leaks.                        Ruiz slept, while Ada Holm said the dam leaked.
 *                 --  ^^^^^^^^^^^^^                         ---- -----                     ^^^^^^^^^^^^^^
 */
export function ownParts(scene: Scene, tagged: TaggedCue): readonly TokenRange[] {
  const { cue, parts } = tagged;
  if (parts.content.length < 2) return parts.content.map((range) => withoutPronoun(scene, cue, range));
  const isOther = (range: TokenRange): boolean =>
    isReport(scene, cue.last, range) ||
    isOnTerms(scene, range) ||
    isCircumstance(scene, tagged, range) ||
    isTimeBefore(scene, tagged, range) ||
    isWritersView(scene, cue, range) ||
    (cue.lemma === 'put' && isPronoun(scene, range)) ||
    isOfSource(scene, tagged, range) ||
    isQuestion(scene, range) ||
    isOtherClause(scene, tagged, range) ||
    isTold(scene, tagged, range) ||
    isAnswered(scene, tagged, range) ||
    isSaidByAnother(scene, tagged, range);
  const own = parts.content.filter((range) => !isOther(range));
  return own.length > 0 && own.length < parts.content.length ? own : parts.content;
}

/** "and [also] alleged a plot", behind the cue */
function isReport(scene: Scene, cueEnd: number, range: TokenRange): boolean {
  const { tokens } = scene.doc;
  if (range.first < cueEnd || range.first >= range.last || tokens[range.first]?.pos !== 'CCONJ') return false;
  const verb = findIn(tokens, range.first + 1, range.last, ({ pos }) => pos !== 'ADV');
  return verb !== undefined && !isQuoted(scene, verb.index) && reports(verb);
}

/** The tagger takes some for adjectives: "and [alleged] a plot". */
const reports = ({ pos, lemma, lower }: Token): boolean =>
  (pos === 'VERB' && SPEECH_VERBS.has(lemma)) ||
  (pos === 'ADJ' && lower.endsWith('ed') && baseCandidates(lower).some((base) => SPEECH_VERBS.has(base)));

/** "on condition of anonymity [because talks go on]", "who asked not to be named" */
function isOnTerms(scene: Scene, { first, last }: TokenRange): boolean {
  const { tokens } = scene.doc;
  if (tokens[first]?.lower === 'who' && anonymityClauseEnd(tokens, first) !== null) return true;
  const end = CLAUSE_OPENERS.has(tokens[first]?.lower ?? '') ? Math.min(first + MAX_TERMS, last) : last;
  return (
    end - first <= MAX_TERMS &&
    someIn(tokens, first, end, ({ lower, index }) => ANONYMITY_NOUNS.has(lower) && !isQuoted(scene, index))
  );
}

/** "They are in talks, two sources told the paper, [in what would be a blow to Arvo]" */
const isWritersView = ({ doc: { tokens } }: Scene, { last }: Cue, { first }: TokenRange): boolean =>
  first > last &&
  tokens[first]?.lower === 'in' &&
  tokens[first + 1]?.lower === 'what' &&
  tokens[first - 1]?.text === ',';

/**
 * "[Praising the crew], Ruiz said, “They saved us.”", "[On the subject of fees], Ruiz added: “We wait.”"; not "Praising the crew,
 * Ruiz said, “is a duty.”"
 */
function isCircumstance(scene: Scene, { cue, parts }: TaggedCue, { first, last }: TokenRange): boolean {
  const { tokens, sentences } = scene.doc;
  const { pos, sentence = 0 } = tokens[first] ?? {};
  if (sentences[sentence]?.first !== first || pos === 'SCONJ' || someIn(tokens, first, last, isTensed)) return false;
  const said = parts.content.find((part) => part.first >= cue.last);
  const quotation = said && last <= cue.first ? quotationAt(scene, said.first) : null;
  // The network labels words, not marks.
  return (
    quotation !== null &&
    said !== undefined &&
    said.first - quotation.first < 2 &&
    tokens[quotation.first]?.sentence === sentence &&
    startsUpper(tokens[quotation.first + 1]?.text ?? '')
  );
}

/** "[The second time], Ruiz said no"; not "The second time, Ruiz said, it broke" */
function isTimeBefore(
  { doc: { tokens, sentences } }: Scene,
  { cue, parts }: TaggedCue,
  { first, last }: TokenRange,
): boolean {
  const isInserted =
    tokens[cue.last]?.text === ',' || endsSentence(tokens[cue.last]) || (parts.content.at(-1)?.first ?? 0) < cue.last;
  if (
    isInserted ||
    parts.source?.first !== last + 1 ||
    sentences[tokens[first]?.sentence ?? 0]?.first !== first ||
    last - first > MAX_TERMS
  )
    return false;
  const { lower: noun = '' } = tokens[last - 1] ?? {};
  const isTime = noun === 'time' || TIME_UNITS.has(noun) || DAY_PARTS.has(noun);
  return isTime && tokens[last]?.text === ',' && !someIn(tokens, first, last, isVerb);
}

/** "As she puts [it, ]the dam leaks" */
function withoutPronoun(
  { doc: { tokens } }: Scene,
  { lemma, last: behind }: Cue,
  { first, last }: TokenRange,
): TokenRange {
  const isTurn =
    lemma === 'put' && first === behind && tokens[first]?.lower === 'it' && tokens[first + 1]?.text === ',';
  return isTurn && last > first + 2 ? { first: first + 2, last } : { first, last };
}

const isPronoun = (scene: Scene, range: TokenRange): boolean =>
  range.last - range.first === 1 && scene.doc.tokens[range.first]?.lower === 'it';

/** "The pilot had not slept, according to Ruiz, [who was not there]" */
const isOfSource = ({ doc: { tokens } }: Scene, { parts: { source } }: TaggedCue, { first }: TokenRange): boolean =>
  source !== null &&
  source.last + 1 === first &&
  tokens[source.last]?.text === ',' &&
  RELATIVES.has(tokens[first]?.lower ?? '');

/** "[Pressed on the cost], Ruiz said: “Ask me in May.”", "[When I ask why], she laughs: “You know why.”", "He sat, [and when asked], said" */
function isQuestion({ doc: { tokens, sentences } }: Scene, { first, last }: TokenRange): boolean {
  const joint = findIn(tokens, first, last, ({ pos, index }) => pos === 'CCONJ' && tokens[index + 1]?.lower === 'when');
  if (joint && QUESTIONED_FORMS.has(tokens[joint.index + 2]?.lower ?? '')) return true;
  if (sentences[tokens[first]?.sentence ?? 0]?.first !== first) return false;
  if (tokens[first]?.lower !== 'when') return QUESTIONED_FORMS.has(tokens[first]?.lower ?? '');
  const asker = tokens[first + 1]?.lower ?? '';
  return QUESTIONED_FORMS.has(asker) || (FIRST_PERSON.has(asker) && tokens[first + 2]?.lemma === 'ask');
}

/** "Ruiz slept, [while] Ada Holm said" */
function isOtherClause(scene: Scene, tagged: TaggedCue, range: TokenRange): boolean {
  const { tokens } = scene.doc;
  const { cue, parts } = tagged;
  const { source } = parts;
  if (!source || source.last > cue.first || range.last > source.first) return false;
  if (isQuoted(scene, range.first) && isQuoted(scene, range.last - 1)) return false;
  if (isBeforeRelative(scene, tagged, range)) return true;
  const between = tokens
    .slice(range.last, source.first)
    .filter(({ text, index }) => text !== ',' && !isQuoted(scene, index));
  const opener = between[0]?.lower ?? '';
  if (between.length !== 1) return false;
  return NEW_CLAUSE_WORDS.has(opener) || (JOINING.has(opener) && takesClauseBehind(scene, cue, source));
}

/** "[She had a scan], which Ruiz said showed nothing" */
function isBeforeRelative({ doc: { tokens } }: Scene, { cue, parts }: TaggedCue, range: TokenRange): boolean {
  const { source, content } = parts;
  if (source?.last !== cue.first || content.at(-1)?.first !== cue.last || !isVerb(tokens[cue.last])) return false;
  const relative = source.first - 1;
  if (!RELATIVES.has(tokens[relative]?.lower ?? '') || range.last > relative) return false;
  return range.last > relative - 2 && someIn(tokens, range.first, range.last, isVerb);
}

/** ", and Ruiz said it would fall", ", where Ruiz told them to wait"; not "and, Ruiz said, it would fall" */
const JOINING: ReadonlySet<string> = new Set(['and', 'where']);
function takesClauseBehind(scene: Scene, { last }: Cue, source: TokenRange): boolean {
  const { tokens } = scene.doc;
  // ",” and Ruiz said": the comma stands within the marks.
  const comma = source.first - (isQuoted(scene, source.first - 2) ? 3 : 2);
  return tokens[source.first - 1]?.text !== ',' && tokens[last]?.text !== ',' && tokens[comma]?.text === ',';
}

/** "“They leak,” Baird says. Tully shrugs. [“He is cranky.”]" */
function isSaidByAnother(scene: Scene, { cue, parts: { source } }: TaggedCue, range: TokenRange): boolean {
  const quotation = source ? quotationAt(scene, range.first) : null;
  if (quotation && range.first < cue.first) return isLedBefore(scene, quotation);
  if (quotation && (isTagged(scene, cue, quotation) || isAnswer(scene, cue, quotation))) return true;
  // The network labels words, not marks.
  const isOpening = quotation !== null && range.first - quotation.first <= 1;
  if (source && isOpening && isLedByAnother(scene, source, cue.anchor, quotation.first)) return true;
  const found = quotation && gestureBefore(scene, quotation);
  if (!source || !found || found.verb === cue.anchor) return false;
  const { tokens } = scene.doc;
  const isOwn = ({ lower, pos }: Token): boolean =>
    pos !== 'DET' && someIn(tokens, source.first, source.last, (own) => own.lower === lower);
  return !someIn(tokens, found.source.first, found.source.last, isOwn);
}

/**
 * "As Ruiz once observed, nobody sleeps. It rains. [“Is he dead?”] Ada Holm asks.", "“Is it safe?” Ruiz asked. [“No,”] was the
 * answer from Holm."
 */
function isTagged({ doc: { tokens } }: Scene, { anchor }: Cue, quotation: Quotation): boolean {
  const { first, last } = quotation;
  if (tokens[first]?.sentence === tokens[anchor]?.sentence) return false;
  if (arrivalBehind(tokens, quotation) !== null) return true;
  const verb = endOfPhrase(tokens, last, last + MAX_TERMS);
  if (verb === last || !isInflected(tokens[verb]) || !PLAIN_REPORTING_VERBS.has(tokens[verb]?.lemma ?? ''))
    return false;
  return endsSentence(tokens[tokens[verb + 1]?.pos === 'PRON' ? verb + 2 : verb + 1]);
}

/** "[Ruiz] was told by the auditor that the money was gone", "asked [Ada Holm], who ran the dam, whether it would hold" */
const isTold = (scene: Scene, { cue, parts }: TaggedCue, range: TokenRange): boolean => {
  const { tokens } = scene.doc;
  const opener = tokens[parts.content.at(-1)?.first ?? 0];
  const isBehind = range.first === cue.last && (opener?.lower === 'whether' || opener?.pos === 'SCONJ');
  return (
    (isBehind || ((range.last === cue.first || isBeforeComma(scene, cue, range)) && isPassive(tokens, cue))) &&
    !someIn(tokens, range.first, range.last, isVerb) &&
    !holdsQuoted(scene, range) &&
    SPEECH_VERBS.get(cue.lemma)?.frames.includes('object') === true
  );
};

/** "[The keeper, Ana Ruiz], was told" */
const isBeforeComma = ({ doc: { tokens } }: Scene, { first }: Cue, { last }: TokenRange): boolean =>
  tokens[last]?.text === ',' && last + 1 === first;

/** "responded to [the claim] with a letter: “…”" */
const isAnswered = (scene: Scene, { cue, parts: { content } }: TaggedCue, range: TokenRange): boolean =>
  ANSWERING_VERBS.has(cue.lemma) &&
  range.first === cue.last + 1 &&
  scene.doc.tokens[cue.last]?.lower === 'to' &&
  !holdsQuoted(scene, range) &&
  content.some((other) => other.first > range.last && holdsQuoted(scene, other));
