import type { Quotation } from '../../quotations/quotation.ts';
import type { TokenRange } from '../attribution.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { type ReportingClause, reportingClauses } from '../reporting-clause.ts';
import {
  cuesBetween,
  quotationEndingAt,
  quotationStartingAt,
  readsAsSpeech,
  type Scene,
  sentenceAt,
} from '../scene.ts';

/** How far behind a quotation its own cue may stand: “…,” the head of the lab said. */
const OWN_CUE_REACH = 6;

/**
 *     “We won’t wait,” Ruiz said on Tuesday. “Not a day.”
 *     ^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~  ^^^^^^^^^^^
 */
export const quotationBefore: AttributionRule = {
  name: 'quotation-before',
  find: (scene) =>
    reportingClauses(scene)
      .filter(({ cue: { frames } }) => frames.includes('quote'))
      .flatMap((clause) => toDraft(scene, clause)),
};

function toDraft(scene: Scene, clause: ReportingClause): Draft[] {
  const end = scene.doc.tokens[clause.first - 1]?.text === ',' ? clause.first - 1 : clause.first;
  const quotation = quotationEndingAt(scene, end - 1);
  if (!quotation || !readsAsSpeech(scene, quotation) || isFinished(scene, quotation, clause)) return [];
  const before = { first: contentStart(scene, quotation.first), last: quotation.last };
  const { cue, source } = clause;
  const content = [before, ...continuation(scene, clause)];
  return [{ by: 'quotation-before', cue, source, content, continues: null, confidence: 0.9 }];
}

/** “Let’s go.” He added, “Now.” Behind a full stop the clause begins a sentence of its own. */
function isFinished({ doc }: Scene, { last, paragraph }: Quotation, { first }: ReportingClause): boolean {
  return doc.tokens[last - 2]?.text === '.' || doc.tokens[first]?.paragraph !== paragraph;
}

/** A quotation in the middle of a sentence belongs to a mixed content: [The plan is “a gift to rivals,”] Ruiz said. */
function contentStart(scene: Scene, first: number): number {
  const sentence = sentenceAt(scene, first);
  const before = scene.doc.tokens[first - 1];
  if (first === sentence.first || !before || /^[,:;.!?]$/.test(before.text)) return first;
  const claimed = cuesBetween(scene, sentence.first, first).length > 0;
  return claimed || quotationEndingAt(scene, first - 1) ? first : sentence.first;
}

/** The second half of a split quotation, in the same sentence or opening the next, unless it has a cue of its own. */
function continuation(scene: Scene, { cue, last }: ReportingClause): TokenRange[] {
  const { tokens } = scene.doc;
  const { last: sentenceEnd } = sentenceAt(scene, cue.anchor);
  const split = /^[,:;]$/.test(tokens[last]?.text ?? '') ? quotationStartingAt(scene, last + 1) : null;
  const next = split ?? quotationStartingAt(scene, sentenceEnd);
  if (!next || tokens[next.first]?.paragraph !== tokens[cue.anchor]?.paragraph) return [];
  return !split && hasOwnCue(scene, next) ? [] : [{ first: next.first, last: next.last }];
}

/** “…,” Okafor said: a cue close behind it, or a clause around it: The plan is “a gift,” Okafor said. */
function hasOwnCue(scene: Scene, { last }: Quotation): boolean {
  const { last: sentenceEnd } = sentenceAt(scene, last - 1);
  return cuesBetween(scene, last, Math.min(sentenceEnd, last + OWN_CUE_REACH)).length > 0;
}
