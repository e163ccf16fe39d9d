import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { CUE_VERBS } from '../../lexicon/cue-verbs.ts';
import { COORDINATORS, SAME_IN_PAST } from '../../lexicon/report-words.ts';
import { LEAST_CONFIDENCE } from '../../model/thresholds.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isInflected, isTensed, isVerb } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';
import { withContent } from './reading.ts';

/** Readings come in text order; few stand within what one reports. */
const MAX_CUES = 3;
const REPORTING: ReadonlySet<string> = new Set(CUE_VERBS.map(({ lemma }) => lemma));

/**
 * The reading to the end of a second predicate of what was said, which the network takes for a report of its own; that one is
 * left without content. `place`: the index of the reading in the scene.
 *
 *     Ruiz called on the mayor to come to the hall and explain “who paid, and when”.
 *     ---- ~~~~~~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^[--------------------------------]
 *     The bank said it could not comment but took its duties “very seriously”.
 *     -------- ~~~~ ^^^^^^^^^^^^^^^^^^^^[-----------------------------------]
 */
export function withJoinedPredicate(scene: Scene, tagged: TaggedCue, place: number): TaggedCue {
  const [said] = tagged.parts.content;
  if (!said) return tagged;
  for (const other of scene.cues.slice(place + 1, place + 1 + MAX_CUES)) {
    const last = endBehind(scene, tagged, other);
    if (last !== null) return withContent(tagged, [{ first: said.first, last }]);
  }
  const before = scene.cues.slice(Math.max(0, place - MAX_CUES), place);
  return before.some((other) => endBehind(scene, other, tagged) !== null) ? withContent(tagged, []) : tagged;
}

/** The end of what another reading sees right behind the joint to this one, if that is no report; null otherwise. */
function endBehind(scene: Scene, { cue, parts, confidence }: TaggedCue, other: TaggedCue): number | null {
  const { tokens } = scene.doc;
  const [said, ...others] = parts.content;
  const more = other.parts.content[0];
  if (!said || !more || others.length > 0 || said.first < cue.last || more.first < other.cue.last) return null;
  if (other.cue.first !== other.cue.anchor || said.last !== other.cue.anchor - 1) return null;
  if (confidence < LEAST_CONFIDENCE || !COORDINATORS.has(tokens[said.last]?.lower ?? '')) return null;
  if (holdsQuoted(scene, said)) return null;
  const isOwn = isAskedToo(tokens, cue.anchor, said, other) || isToldToo(tokens, said, other);
  return isOwn && holdsQuoted(scene, more) ? more.last : null;
}

/** "called on him to come and [explain]": behind an inflected verb no plain form has its subject. */
function isAskedToo(tokens: readonly Token[], verb: number, { first, last }: TokenRange, { cue }: TaggedCue): boolean {
  const isPlain = tokens[cue.anchor]?.lower === cue.lemma && !SAME_IN_PAST.has(cue.lemma);
  if (!isPlain || !isInflected(tokens[verb])) return false;
  return someIn(tokens, first, last, ({ lower, index }) => lower === 'to' && isVerb(tokens[index + 1]));
}

/** "said it could not comment but [took] its duties “very seriously”": no verb of speech or belief, before a thing. */
function isToldToo(tokens: readonly Token[], said: TokenRange, { cue, parts: { content } }: TaggedCue): boolean {
  if (cue.attribution !== 'speech' || REPORTING.has(cue.lemma) || content[0]?.first !== cue.last) return false;
  return tokens[cue.last]?.lower !== 'that' && someIn(tokens, said.first, said.last, isTensed);
}
