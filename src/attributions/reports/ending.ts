import { COORDINATORS, PLAIN_REPORTING_VERBS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import { isQuoted, quotationEndingAt, quotationStartingAt, type Scene } from '../scene.ts';
import { isNominal } from './words.ts';

const BREAKS: ReadonlySet<string> = new Set([';', '\u2013', '\u2014', '--']);
const MAX_REPORT = 5;

/** The sentence of a list may go on for pages. */
export const MAX_CLAUSE = 120;

/** How far what stands behind `first` may go in the sentence of `at`. */
export const limitBehind = ({ doc: { tokens, sentences } }: Scene, at: number, first: number): number =>
  Math.min(sentences[tokens[at]?.sentence ?? 0]?.last ?? first, first + MAX_CLAUSE);

/** Where what was said ends. `isFronted`: the report opens a sentence that goes on behind a comma. */
export function endingOf(scene: Scene, first: number, limit: number, isFronted: boolean): number {
  const quotation = quotationStartingAt(scene.inner, first) ?? quotationStartingAt(scene, first);
  if (quotation) return Math.min(limit, quotation.last);
  let last = first;
  while (last < limit && !endsAt(scene, first, last, isFronted)) last++;
  while (last > first && scene.doc.tokens[last - 1]?.pos === 'PUNCT' && !closesMarks(scene, first, last - 1)) last--;
  return last;
}

function endsAt(scene: Scene, first: number, at: number, isFronted: boolean): boolean {
  const { tokens } = scene.doc;
  const token = tokens[at] as Token;
  if (token.sentence !== tokens[first]?.sentence || BREAKS.has(token.text)) return true;
  if (isQuoted(scene, first) && scene.quotationOf[at] !== scene.quotationOf[first]) return true;
  if (token.pos === 'CCONJ' && isReport(tokens, at + 1)) return true;
  if (token.text !== ',') return false;
  // "that it was late, and she was right", but "that it was late, and that she would stay"
  const isMore = tokens[at + 2]?.lower === 'that' && tokens[first]?.lower === 'that';
  return isFronted || (COORDINATORS.has(tokens[at + 1]?.lower ?? '') && !isMore);
}

/** "… and [the office said] no" */
function isReport(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (at < first + MAX_REPORT && isNominal(tokens[at])) at++;
  return at > first && tokens[at]?.pos === 'VERB' && PLAIN_REPORTING_VERBS.has(tokens[at]?.lemma ?? '');
}

/** The mark at `at` closes a quotation that began in what was said. */
const closesMarks = (scene: Scene, first: number, at: number): boolean =>
  [quotationEndingAt(scene.inner, at), quotationEndingAt(scene, at)].some(
    (quotation) => quotation !== null && quotation.first >= first,
  );
