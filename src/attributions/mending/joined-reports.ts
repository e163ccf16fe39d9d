import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { LEAST_CONFIDENCE } from '../../model/thresholds.ts';
import type { Token } from '../../text/document.ts';
import { SPEECH_VERBS } from '../reports/words.ts';
import { holdsQuoted, type Scene } from '../scene.ts';
import { withContent } from './reading.ts';

/** Readings come in text order; few stand within what one reports. */
const MAX_CUES = 4;
const MIN_WORDS = 3;
const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'while']);

/**
 * The reading up to a clause behind a comma that reports what somebody else said, at the same level. `place`: the index of the
 * reading in the scene.
 *
 *     Marlow said it had closed the dam, and the rail union said nobody was told.
 *     ------ ~~~~ ^^^^^^^^^^^^^^^^^^^^^
 */
export function withoutJoinedReport(scene: Scene, tagged: TaggedCue, place: number): TaggedCue {
  const { cue, parts } = tagged;
  const [said] = parts.content;
  if (!said || parts.content.length > 1 || said.first < cue.last || !parts.source) return tagged;
  const { cues, doc } = scene;
  for (let at = place + 1; at <= place + MAX_CUES; at++) {
    const other = cues[at];
    if (!other || other.cue.anchor >= said.last) return tagged;
    const end = joint(doc.tokens, other);
    if (end === null || end - said.first < MIN_WORDS || other.cue.lemma !== cue.lemma) continue;
    return holdsQuoted(scene, said) ? tagged : withContent(tagged, [{ first: said.first, last: end }]);
  }
  return tagged;
}

/** The comma before "and the rail union said nobody was told", or null. */
function joint(tokens: readonly Token[], { cue, parts: { source, content }, confidence }: TaggedCue): number | null {
  if (!source || source.last !== cue.first || confidence < LEAST_CONFIDENCE.speech || !SPEECH_VERBS.has(cue.lemma))
    return null;
  if (content[0]?.first === undefined || content[0].first < cue.last || tokens[source.first]?.pos === 'PRON')
    return null;
  const comma = source.first - 2;
  return JOINING.has(tokens[source.first - 1]?.lower ?? '') && tokens[comma]?.text === ',' ? comma : null;
}
