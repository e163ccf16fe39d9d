import { cueAround } from '../../cues/wording.ts';
import { CUE_VERBS } from '../../lexicon/cue-verbs.ts';
import { BRANDING_VERBS, REASON_PREPOSITIONS, STRIKING_VERBS } from '../../lexicon/report-words.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { type AttributionRule, type Draft, verbCue } from '../draft.ts';
import { agentAt, isPassive } from '../passive.ts';
import { clauseSubject } from '../reports/clause-subject.ts';
import { subjectBefore } from '../reports/subject.ts';
import { endOfPhrase, isTensed, isTitleCase } from '../reports/words.ts';
import { findLastIn, someIn } from '../runs.ts';
import { isQuoted, type Scene, wordsBetween } from '../scene.ts';
import { byQuotation } from './by-quotation.ts';

/** From the verb to the quotation. */
const REACH = 14;
/** A shorter quotation is a scare quote. */
const MIN_WORDS = 2;
const MAX_TAIL = 12;
const CONFIDENCE = 0.5;

/** "Ruiz called a friend in “the old country”": verbs that call are too common. */
const JUDGING: ReadonlySet<string> = new Set(
  CUE_VERBS.filter(
    ({ act, frames, lemma }) =>
      (act === 'praise' || act === 'criticize') &&
      frames.includes('about') &&
      lemma !== 'call' &&
      !BRANDING_VERBS.has(lemma),
  ).map(({ lemma }) => lemma),
);
const BREAKS: ReadonlySet<string> = new Set([',', ':', ';', '-', '\u2013', '\u2014', '--']);

/**
 * Words by which somebody judges what stands before them:
 *
 *     Ruiz attacked Vole for “turning his back” on the valley.      Ruiz praised the “plain courage” of the crew.
 *     ---- ~~~~~~~~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^                     ---- ~~~~~~~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const judging: AttributionRule = byQuotation('judging', toDraft);

function toDraft(scene: Scene, quotation: Quotation): Draft | null {
  const { tokens, sentences } = scene.doc;
  const { first, last } = quotation;
  const from = sentences[tokens[first]?.sentence ?? 0]?.first ?? first;
  const verb = verbBefore(scene, Math.max(from, first - REACH), first);
  if (!verb || !isJudgement(scene, verb, quotation)) return null;
  const cue = { first: cueAround(scene.doc, verb.index).first, last: verb.index + 1 };
  const isSuffered = isPassive(tokens, { first: cue.first, anchor: verb.index });
  const source = isSuffered ? agentAt(tokens, last) : sourceOf(scene, from, cue, verb);
  if (!source) return null;
  const end = tokens[last]?.lower === 'of' ? endOfPhrase(tokens, last, last + MAX_TAIL) : last;
  return {
    by: 'judging',
    cue: verbCue(scene.doc, cue, verb.index),
    content: [{ first: cue.last, last: end }],
    source,
    continues: null,
    confidence: CONFIDENCE,
  };
}

/** The verb before the quotation, with an object between; no other verb and no mark stand there. */
function verbBefore(scene: Scene, from: number, first: number): Token | null {
  const { tokens } = scene.doc;
  const stop = findLastIn(
    tokens,
    from,
    first,
    (token) => isTensed(token) || JUDGING.has(token.lemma) || BREAKS.has(token.text) || isQuoted(scene, token.index),
  );
  return stop?.pos === 'VERB' && JUDGING.has(stop.lemma) && stop.index < first - 1 && !isQuoted(scene, stop.index)
    ? stop
    : null;
}

/** "attacked the convoy on the “highway of death”", "praised the film “Low Tide”": no words of a judgement. */
function isJudgement(scene: Scene, verb: Token, { first, last }: Quotation): boolean {
  const { tokens } = scene.doc;
  const isReason = someIn(tokens, verb.index + 1, first, ({ lower }) => REASON_PREPOSITIONS.has(lower));
  if (wordsBetween(scene, first, last) < MIN_WORDS || (STRIKING_VERBS.has(verb.lemma) && !isReason)) return false;
  return tokens[first - 1]?.lower === 'as' || !isTitleCase(tokens, first + 1, last);
}

/** The subject right before the verb; that of the clause before a participle or a conjunction. */
function sourceOf(scene: Scene, from: number, cue: TokenRange, verb: Token): TokenRange | null {
  const { tokens } = scene.doc;
  const near = subjectBefore(tokens, from, cue.first);
  if (near) return near;
  const found = clauseSubject(scene, cue.last);
  if (!found) return null;
  const before = tokens[cue.first - 1];
  const isJoined = before?.pos === 'CCONJ' || (before?.text === ',' && verb.lower.endsWith('ing'));
  return found.verb === cue.first || isJoined ? found.subject : null;
}
