import { FIRST_PERSON_SUBJECTS, SINGULAR_SUBJECTS } from '../../lexicon/pronouns.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import type { Draft } from '../draft.ts';
import { questioned } from '../reports/answers.ts';
import { clauseSubject } from '../reports/clause-subject.ts';
import { SPEECH_VERBS } from '../reports/words.ts';
import { findIn, findLastIn } from '../runs.ts';
import { isSaidApart, type Scene } from '../scene.ts';
import { byQuotation } from './by-quotation.ts';

const CONFIDENCE = 0.5;

/**
 * Sentences between marks that nobody is said to say are said by the one of whom the sentence right before them tells:
 *
 *     Ruiz also criticised the referee. “It was a penalty. Everyone saw it.”
 *     ----                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * or by the one whom the question right before them is put to.
 */
export const toldOf = byQuotation('told-of', toDraft);

function toDraft(scene: Scene, quotation: Quotation): Draft | null {
  const { tokens } = scene.doc;
  const { first, last, paragraph } = quotation;
  if (!isSaidApart(scene, quotation) || tokens[first - 1]?.paragraph !== paragraph) return null;
  const source = toldIn(scene, first) ?? questioned(scene, quotation);
  if (!source) return null;
  return { by: 'told-of', cue: null, content: [{ first, last }], source, continues: null, confidence: CONFIDENCE };
}

/** Of whom the clause before the quotation tells; not the writer. */
function toldIn(scene: Scene, quotation: number): TokenRange | null {
  const { tokens } = scene.doc;
  const clause = clauseSubject(scene, quotation);
  if (!clause || tellsOfMore(tokens, clause.verb, quotation) || isSpokenOf(tokens, clause.verb, quotation)) return null;
  return FIRST_PERSON_SUBJECTS.has(tokens[clause.subject.first]?.lower ?? '') ? null : clause.subject;
}

/**
 * "Ruiz died in May", "Ruiz was accused of theft", "Ruiz was given a medal. “[She] saved nine lives.”": others speak, unless it
 * was a question.
 */
function isSpokenOf(tokens: readonly Token[], verb: number, quotation: number): boolean {
  const main = findIn(tokens, verb, quotation, ({ pos }) => pos === 'VERB');
  if (!main) return false;
  if (main.lemma === 'die') return true;
  const isPassive = findLastIn(tokens, verb, main.index, ({ pos }) => pos === 'AUX')?.lemma === 'be';
  if (!isPassive || main.lower.endsWith('ing') || main.lemma === 'ask') return false;
  return SPEECH_VERBS.has(main.lemma) || SINGULAR_SUBJECTS.has(tokens[quotation + 1]?.lower ?? '');
}

/** "The company won’t go that far[, but] Ruiz would." */
function tellsOfMore(tokens: readonly Token[], verb: number, end: number): boolean {
  for (let at = verb + 2; at < end; at++) if (tokens[at]?.pos === 'CCONJ' && tokens[at - 1]?.text === ',') return true;
  return false;
}
