import { cueAround } from '../../cues/wording.ts';
import type { CueVerb } from '../../lexicon/cue-verbs.ts';
import { FRONTING_WORDS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isPassive } from '../passive.ts';
import { quotationAt, type Scene } from '../scene.ts';
import { clauseSubject } from './clause-subject.ts';
import { endingOf } from './ending.ts';
import { BEARING_WORDS, inscribedBefore } from './inscribed.ts';
import { tellsOfSaying } from './occurrence.ts';
import { openingOf } from './opening.ts';
import { isSubject, subjectBefore } from './subject.ts';
import { takes } from './words.ts';

/** Cue, source and content of one report. */
export interface Report {
  readonly cue: TokenRange;
  readonly source: TokenRange;
  readonly content: TokenRange;
}

/** The sentence of a list may go on for pages. */
const REACH = 160;

/**
 * The report of a verb of speech, in its plain form inside a stretch of text: source, verb, those who were told, clause.
 *
 *     The clerk told me that our house was in the wrong county
 *     --------- ~~~~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * `read`: the source that the network sees, for phrases too long for rules: "the man at the gate".
 */
export function plainReport(
  scene: Scene,
  row: CueVerb,
  anchor: number,
  range: TokenRange,
  read: TokenRange | null,
): Report | null {
  const { tokens } = scene.doc;
  const first = startOfCue(scene, anchor);
  // "called it a farce": no clause, and a name as often as a report.
  if (takes(row, 'as')) return null;
  const source =
    subjectBefore(tokens, range.first, first) ??
    readSource(tokens, range, first, read) ??
    describedSubject(scene, range, first) ??
    bearerBefore(tokens, range, first);
  if (!source || isPassive(tokens, { first, anchor }) || !tellsOfSaying(tokens, source, { first, last: anchor + 1 }))
    return null;
  const limit = limitOf(scene, anchor, range);
  const opening = openingOf(scene, row, anchor + 1, limit);
  if (opening === null) return null;
  const isFronted = source.first > range.first && FRONTING_WORDS.has(tokens[source.first - 1]?.lower ?? '');
  const content = { first: opening, last: endingOf(scene, opening, limit, isFronted) };
  return content.first < content.last ? { cue: { first, last: anchor + 1 }, source, content } : null;
}

/** "[has told] me", "[keep saying] that" */
function startOfCue({ doc }: Scene, anchor: number): number {
  const { first } = cueAround(doc, anchor);
  return doc.tokens[first - 1]?.lemma === 'keep' ? first - 1 : first;
}

const readSource = (
  tokens: readonly Token[],
  range: TokenRange,
  end: number,
  read: TokenRange | null,
): TokenRange | null => (read?.last === end && isSubject(tokens, range.first, read) ? read : null);

/** "[Ruiz, the head of the union], told" */
function describedSubject(scene: Scene, { first: from }: TokenRange, first: number): TokenRange | null {
  if (scene.doc.tokens[first - 1]?.text !== ',') return null;
  const found = clauseSubject(scene, first + 1);
  return found?.verb === first && found.subject.first >= from ? found.subject : null;
}

/** "[a note on the door] that says" */
function bearerBefore(tokens: readonly Token[], { first: from }: TokenRange, first: number): TokenRange | null {
  const bearer = inscribedBefore(tokens, first, BEARING_WORDS);
  return bearer && bearer.first >= from ? bearer : null;
}

/** Nothing goes on beyond the sentence, or the marks around the verb. */
function limitOf(scene: Scene, anchor: number, range: TokenRange): number {
  const sentence = scene.doc.sentences[scene.doc.tokens[anchor]?.sentence ?? 0];
  const quotation = quotationAt(scene, anchor);
  const closing = quotation ? quotation.last - (quotation.closed ? 1 : 0) : range.last;
  return Math.min(range.last, sentence?.last ?? range.last, closing, anchor + REACH);
}
