import { QUESTION_WORDS } from '../../lexicon/function-words.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { type ReportingClause, reportingClauses } from '../reporting-clause.ts';
import { cuesBetween, isQuoted, type Scene, sentenceAt } from '../scene.ts';

/**
 *     Ruiz said that the glacier would be gone by 2040.
 *     ~~~~~~~~~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const clauseAfter: AttributionRule = {
  name: 'clause-after',
  find: (scene) => reportingClauses(scene).flatMap((clause) => toDraft(scene, clause)),
};

function toDraft(scene: Scene, clause: ReportingClause): Draft[] {
  const start = contentStart(scene, clause);
  if (start === null) return [];
  const content = { first: start, last: contentEnd(scene, start) };
  if (content.last - content.first < 2) return [];
  const { cue, source } = clause;
  const opener = scene.doc.tokens[start]?.lower;
  return [
    {
      by: 'clause-after',
      cue,
      source,
      content: [content],
      continues: null,
      confidence: opener === 'that' ? 0.75 : 0.6,
    },
  ];
}

/** The first word of the content, or null where what follows is no clause of the kinds that the cue takes. */
function contentStart(scene: Scene, { cue, last, source }: ReportingClause): number | null {
  const { tokens } = scene.doc;
  const opener = tokens[last];
  if (!opener || opener.sentence !== tokens[cue.anchor]?.sentence) return null;
  const { frames } = cue;
  if (opener.pos === 'PUNCT' && !isQuoted(scene, last)) return null;
  if (opener.lower === 'that') return frames.includes('that') || frames.includes('only-that') ? last : null;
  if (frames.includes('whether') && QUESTION_WORDS.has(opener.lower)) return last;
  if (frames.includes('to') && opener.lower === 'to') return last;
  if (holdsQuotation(scene, last)) return frames.includes('object') || frames.includes('as') ? cue.last : last;
  if (!frames.includes('that') || source === null || source.first >= cue.last) return null;
  return isClause(scene, last) ? last : null;
}

function holdsQuotation(scene: Scene, from: number): boolean {
  const { last } = sentenceAt(scene, from);
  for (let at = from; at < last && at < from + 25; at++) if (isQuoted(scene, at)) return true;
  return false;
}

/** A bare clause: it opens with a noun phrase or a pronoun and has a verb. */
function isClause(scene: Scene, from: number): boolean {
  const { tokens } = scene.doc;
  const opener = tokens[from];
  if (!opener || opener.pos === 'PUNCT' || (opener.pos === 'ADP' && opener.lower !== 'in') || opener.pos === 'CCONJ')
    return false;
  const { last } = sentenceAt(scene, from);
  return tokens.slice(from, Math.min(last, from + 20)).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** To the sentence's end; the full stop stays outside, as does ", Okafor said" of another cue. */
function contentEnd(scene: Scene, start: number): number {
  const { tokens } = scene.doc;
  const { first, last } = sentenceAt(scene, start);
  const other = cuesBetween(scene, start + 1, last).find((cue) => endsContent(scene, cue.first, first));
  const end = remarkStart(scene, start, other ? commaBefore(scene, other.first, start) : last);
  return /^[.!?]$/.test(tokens[end - 1]?.text ?? '') && !isQuoted(scene, end - 1) ? end - 1 : end;
}

/** "… in early May – which must be soon": what a dash and a relative pronoun add is the reporter's remark. */
function remarkStart(scene: Scene, start: number, end: number): number {
  const { tokens } = scene.doc;
  for (let at = start + 1; at < end - 1; at++) {
    if (
      /^(?:[\u2013\u2014]|--+)$/.test(tokens[at]?.text ?? '') &&
      tokens[at + 1]?.lower === 'which' &&
      !isQuoted(scene, at)
    )
      return at;
  }
  return end;
}

/** "…, adding that": a participle goes on for the same speaker. */
const endsContent = ({ doc }: Scene, first: number, sentenceStart: number): boolean =>
  first > sentenceStart && /ing$/.test(doc.tokens[first]?.lower ?? '') && doc.tokens[first - 1]?.text === ',';

function commaBefore({ doc }: Scene, from: number, start: number): number {
  let at = from;
  while (at > start && doc.tokens[at - 1]?.text !== ',') at--;
  return at > start ? at - 1 : from;
}
