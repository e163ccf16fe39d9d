import type { TokenRange } from '../attribution.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { type ReportingClause, reportingClauses } from '../reporting-clause.ts';
import { isQuoted, type Scene, sentenceAt } from '../scene.ts';

/**
 *     The bridge will stay shut, Okafor said on Tuesday.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~~~~~~
 *     The bridge, Okafor said, will stay shut.
 *     ^^^^^^^^^^  ~~~~~~~~~~~  ^^^^^^^^^^^^^^
 */
export const clauseBefore: AttributionRule = {
  name: 'clause-before',
  find: (scene) =>
    reportingClauses(scene)
      .filter(({ cue: { frames } }) => frames.includes('that') || frames.includes('only-that'))
      .flatMap((clause) => toDraft(scene, clause)),
};

function toDraft(scene: Scene, clause: ReportingClause): Draft[] {
  const { tokens } = scene.doc;
  const sentence = sentenceAt(scene, clause.cue.anchor);
  const comma = clause.first - 1;
  if (tokens[comma]?.text !== ',' || comma <= sentence.first || isQuoted(scene, comma)) return [];
  const before: TokenRange = { first: afterConjunction(scene, sentence.first), last: comma };
  const after = tokens[clause.last];
  const ends = !after || after.sentence !== tokens[comma]?.sentence || /^[.;]$/.test(after.text);
  const inserted = after?.text === ',' && clause.last + 1 < sentence.last;
  if (!ends && !inserted) return [];
  if (ends && !hasVerb(scene, before)) return [];
  const rest: TokenRange = { first: clause.last + 1, last: withoutStop(scene, sentence.last) };
  if (inserted && !hasVerb(scene, rest)) return [];
  const { cue, source } = clause;
  const content = inserted && rest.last > rest.first ? [before, rest] : [before];
  return [{ by: 'clause-before', cue, source, content, continues: null, confidence: 0.7 }];
}

/** "But the bridge …": a conjunction that opens the sentence is the reporter's. */
const afterConjunction = ({ doc }: Scene, first: number): number =>
  doc.tokens[first]?.pos === 'CCONJ' ? first + 1 : first;

const hasVerb = ({ doc }: Scene, { first, last }: TokenRange): boolean =>
  doc.tokens.slice(first, last).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

const withoutStop = ({ doc }: Scene, end: number): number =>
  /^[.!?]$/.test(doc.tokens[end - 1]?.text ?? '') ? end - 1 : end;
