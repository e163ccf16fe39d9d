import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { isDash } from '../../text/dashes.ts';
import type { TokenRange } from '../attribution.ts';
import { clauseSubject } from '../reports/clause-subject.ts';
import { isVerb } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';
import { withSource } from './reading.ts';

/** Readings come in text order; a clause has few. */
const MAX_CUES = 4;
/** "Route director Ana Maria Ruiz" */
const MAX_NAME = 8;

/**
 * The reading with the subject of the clause before a colon, where the network took all of it for the source. `place`: the index
 * of the reading in the scene.
 *
 *     The coach praises Matt Boyd: “He never tires.”
 *     ---------                  ~ ^^^^^^^^^^^^^^^^^
 */
export function withColonSubject(scene: Scene, tagged: TaggedCue, place: number): TaggedCue {
  const { cue, parts } = tagged;
  const { source } = parts;
  const { tokens } = scene.doc;
  if (!source || tokens[cue.anchor]?.text !== ':') return tagged;
  if (source.last !== cue.anchor) {
    const named = nameBefore(scene, cue.anchor);
    return named && source.last <= named.first ? withSource(tagged, named) : tagged;
  }
  // "Polls miss the mark - Ada Holm: “…”": a heading, and a name.
  if (someIn(tokens, source.first, source.last, isDash)) return tagged;
  const subject = subjectOfVerb(scene, source, place) ?? wholeSubject(scene, source);
  return subject ? withSource(tagged, subject) : tagged;
}

/** "Arvo says it rained. [Director Ana Ruiz]: “…”": a name that has the sentence before the colon to itself. */
function nameBefore({ doc: { tokens, sentences } }: Scene, colon: number): TokenRange | null {
  const first = sentences[tokens[colon]?.sentence ?? 0]?.first ?? colon;
  const isName = tokens[colon - 1]?.pos === 'PROPN' && colon - first <= MAX_NAME;
  return isName && first < colon && !someIn(tokens, first, colon, isVerb) ? { first, last: colon } : null;
}

/** The tagger takes "praises" for a noun; what the network sees before it is the surest. */
function subjectOfVerb(scene: Scene, { first, last }: TokenRange, place: number): TokenRange | null {
  const near = scene.cues.slice(Math.max(0, place - MAX_CUES), place);
  const isSubject = ({ cue, parts: { source } }: TaggedCue): boolean =>
    source?.first === first && source.last <= cue.first && cue.anchor < last;
  return near.find(isSubject)?.parts.source ?? null;
}

/** Not of "Ruiz, who owns the bar: “…”". */
function wholeSubject(scene: Scene, { first, last }: TokenRange): TokenRange | null {
  const subject = clauseSubject(scene, last)?.subject;
  if (!subject || subject.first < first) return null;
  return someIn(scene.doc.tokens, subject.first, subject.last, ({ lower }) => RELATIVES.has(lower)) ? null : subject;
}
