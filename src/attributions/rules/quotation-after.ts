import type { AttributionRule, Draft } from '../draft.ts';
import { type ReportingClause, reportingClauses } from '../reporting-clause.ts';
import { quotationStartingAt, readsAsSpeech, type Scene, sentenceAt } from '../scene.ts';

const LEAD_IN = /^(?:[,:\u2014]|that|--)$/;

/**
 *     Ruiz told reporters: “We won’t wait.”
 *     ~~~~~~~~~~~~~~~~~~~  ^^^^^^^^^^^^^^^^
 */
export const quotationAfter: AttributionRule = {
  name: 'quotation-after',
  find: (scene) => reportingClauses(scene).flatMap((clause) => toDraft(scene, clause)),
};

function toDraft(scene: Scene, clause: ReportingClause): Draft[] {
  const { tokens } = scene.doc;
  let at = clause.last;
  while (LEAD_IN.test(tokens[at]?.lower ?? '')) at++;
  const quotation = quotationStartingAt(scene, at);
  if (!quotation || !readsAsSpeech(scene, quotation) || tokens[at]?.paragraph !== tokens[clause.first]?.paragraph)
    return [];
  const { last: sentenceEnd } = sentenceAt(scene, quotation.last - 1);
  const rest = sentenceEnd - quotation.last;
  if (rest > 1 && tokens[quotation.last]?.text !== ',') return [];
  const follower = quotationStartingAt(scene, quotation.last);
  const last = follower && tokens[follower.first]?.paragraph === tokens[at]?.paragraph ? follower.last : quotation.last;
  const { cue, source } = clause;
  return [
    {
      by: 'quotation-after',
      cue,
      source,
      content: [{ first: quotation.first, last }],
      continues: null,
      confidence: 0.88,
    },
  ];
}
