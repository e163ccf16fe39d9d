import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { COORDINATORS, SAME_IN_PAST } from '../../lexicon/report-words.ts';
import { LEAST_CONFIDENCE } from '../../model/thresholds.ts';
import type { TokenRange } from '../attribution.ts';
import { isInflected, isVerb } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';
import { withContent } from './reading.ts';

/** Readings come in text order; few stand within what one asks for. */
const MAX_CUES = 3;

/**
 * The reading to the end of a second infinitive, which the network takes for a report of its own; that one is left without
 * content. Behind an inflected verb no plain form has its subject. `place`: the index of the reading in the scene.
 *
 *     Ruiz called on the mayor to come to the hall and explain “who paid, and when”.
 *     ---- ~~~~~~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^[--------------------------------]
 */
export function withJoinedInfinitive(scene: Scene, tagged: TaggedCue, place: number): TaggedCue {
  const near = scene.cues.slice(place + 1, place + 1 + MAX_CUES);
  const joined = near.map((other) => behind(scene, tagged, other)).find((range) => range !== null);
  if (joined)
    return withContent(tagged, [{ first: tagged.parts.content[0]?.first ?? joined.first, last: joined.last }]);
  const before = scene.cues.slice(Math.max(0, place - MAX_CUES), place);
  return before.some((other) => behind(scene, other, tagged)) ? withContent(tagged, []) : tagged;
}

/** What stands behind the joint of two infinitives, or null. */
function behind(scene: Scene, { cue, parts, confidence }: TaggedCue, other: TaggedCue): TokenRange | null {
  const { tokens } = scene.doc;
  const [said, ...others] = parts.content;
  const more = other.parts.content[0];
  if (!said || !more || others.length > 0 || confidence < LEAST_CONFIDENCE || more.first < other.cue.last) return null;
  const { anchor, first, lemma } = other.cue;
  const isPlain = first === anchor && tokens[anchor]?.lower === lemma && !SAME_IN_PAST.has(lemma);
  if (!isPlain || said.last !== anchor - 1 || !COORDINATORS.has(tokens[said.last]?.lower ?? '')) return null;
  if (said.first < cue.last || !isInflected(tokens[cue.anchor]) || holdsQuoted(scene, said)) return null;
  const isAsked = someIn(
    tokens,
    said.first,
    said.last,
    ({ lower, index }) => lower === 'to' && isVerb(tokens[index + 1]),
  );
  return isAsked ? { first: said.last, last: more.last } : null;
}
