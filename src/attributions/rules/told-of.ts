import type { Quotation } from '../../quotations/quotation.ts';
import type { Token } from '../../text/document.ts';
import type { Draft } from '../draft.ts';
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
 */
export const toldOf = byQuotation('told-of', toDraft);

function toDraft(scene: Scene, quotation: Quotation): Draft | null {
  const { first, last, paragraph } = quotation;
  if (!isSaidApart(scene, quotation) || scene.doc.tokens[first - 1]?.paragraph !== paragraph) return null;
  const found = clauseSubject(scene, first);
  if (!found || tellsOfMore(scene.doc.tokens, found.verb, first) || isSpokenOf(scene.doc.tokens, found.verb, first))
    return null;
  const source = found.subject;
  return { by: 'told-of', cue: null, content: [{ first, last }], source, continues: null, confidence: CONFIDENCE };
}

/** "Ruiz was accused of theft", "The mayor was mocked", "Ruiz died in May": others speak, unless it was a question. */
function isSpokenOf(tokens: readonly Token[], verb: number, end: number): boolean {
  const main = findIn(tokens, verb, end, ({ pos }) => pos === 'VERB');
  if (!main) return false;
  if (main.lemma === 'die') return true;
  const isPassive = findLastIn(tokens, verb, main.index, ({ pos }) => pos === 'AUX')?.lemma === 'be';
  return isPassive && SPEECH_VERBS.has(main.lemma) && !main.lower.endsWith('ing') && main.lemma !== 'ask';
}

/** "The company won’t go that far[, but] Ruiz would." */
function tellsOfMore(tokens: readonly Token[], verb: number, end: number): boolean {
  for (let at = verb + 2; at < end; at++) if (tokens[at]?.pos === 'CCONJ' && tokens[at - 1]?.text === ',') return true;
  return false;
}
