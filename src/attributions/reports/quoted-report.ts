import type { CueVerb } from '../../lexicon/cue-verbs.ts';
import type { TokenRange } from '../attribution.ts';
import type { Scene } from '../scene.ts';
import { endingOf } from './ending.ts';
import { openingOf } from './opening.ts';
import type { Report } from './plain-report.ts';
import { isNominal } from './words.ts';

/**
 * The report of somebody who is quoted, inside of the report that quotes:
 *
 *     The Courier quoted Ruiz as saying the dam would hold.
 *                        ----    ~~~~~~ ^^^^^^^^^^^^^^^^^^^
 */
export function quotedReport(scene: Scene, row: CueVerb, anchor: number, range: TokenRange): Report | null {
  const { tokens } = scene.doc;
  const as = anchor - 1;
  if (tokens[anchor]?.lower !== 'saying' || tokens[as]?.lower !== 'as' || as <= range.first) return null;
  const last = tokens[as - 1]?.text === ',' ? as - 1 : as;
  if (!isNominal(tokens[range.first]) || last <= range.first) return null;
  const opening = openingOf(scene, row, anchor + 1, range.last);
  if (opening === null) return null;
  const content = { first: opening, last: endingOf(scene, opening, range.last, false) };
  const isThere = content.first < content.last;
  return isThere ? { cue: { first: anchor, last: anchor + 1 }, source: { first: range.first, last }, content } : null;
}
