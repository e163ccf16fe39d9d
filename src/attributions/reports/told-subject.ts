import { FIRST_PERSON_SUBJECTS, SINGULAR_SUBJECTS } from '../../lexicon/pronouns.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { findIn, findLastIn } from '../runs.ts';
import type { Scene } from '../scene.ts';
import { clauseSubject } from './clause-subject.ts';
import { SPEECH_VERBS } from './words.ts';

/** Of whom the clause right before the quotation at that token tells, so that it may well be theirs; not the writer. */
export function toldSubject(scene: Scene, quotation: number): TokenRange | null {
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
