import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { CUE_VERBS } from '../../lexicon/cue-verbs.ts';
import { FUTURE_AUXILIARIES, MODALS } from '../../lexicon/factuality-words.ts';
import { COORDINATORS, SAME_IN_PAST } from '../../lexicon/report-words.ts';
import { LEAST_CONFIDENCE } from '../../model/thresholds.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isInfinitive, isInflected, isTensed, isVerb } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { holdsQuoted, isQuoted, type Scene } from '../scene.ts';
import { withContent } from './reading.ts';

/** Readings come in text order; few stand within what one reports. */
const MAX_CUES = 3;
const GOVERNING: ReadonlySet<string> = new Set([...MODALS, ...FUTURE_AUXILIARIES, 'must', 'cannot']);
/** Of a verb that is none of speech or belief, a surer reading knows more than the lexicon. */
const DOUBTFUL = 0.7;
const REPORTING: ReadonlySet<string> = new Set(CUE_VERBS.map(({ lemma }) => lemma));

/**
 * The reading to the end of a second predicate of what was said, which the network takes for a report of its own; that one is
 * left without content. `place`: the index of the reading in the scene.
 *
 *     Ruiz said the council must meet them and admit that it was wrong.
 *     ---- ~~~~ ^^^^^^^^^^^^^^^^^^^^^^^^^^[---------------------------]
 *     The bank said it could not comment but took its duties “very seriously”.
 *     -------- ~~~~ ^^^^^^^^^^^^^^^^^^^^[-----------------------------------]
 */
export function withJoinedPredicate(scene: Scene, tagged: TaggedCue, place: number): TaggedCue {
  const { cues, doc } = scene;
  const [said] = tagged.parts.content;
  if (!said) return tagged;
  if (jointBehind(doc.tokens, said.last) !== null)
    for (let at = place + 1; at <= place + MAX_CUES && at < cues.length; at++) {
      const last = endBehind(scene, tagged, cues[at] as TaggedCue);
      if (last !== null) return withContent(tagged, [{ first: said.first, last }]);
    }
  if (jointBefore(doc.tokens, tagged.cue.first) !== null)
    for (let at = place - 1; at >= place - MAX_CUES && at >= 0; at--)
      if (endBehind(scene, cues[at] as TaggedCue, tagged) !== null) return withContent(tagged, []);
  return tagged;
}

/** The end of what another reading sees right behind the joint to this one, if that is no report; null otherwise. */
function endBehind(scene: Scene, { cue, parts, confidence }: TaggedCue, other: TaggedCue): number | null {
  const { tokens } = scene.doc;
  const { first, anchor } = other.cue;
  const [said, ...others] = parts.content;
  const more = other.parts.content.at(-1);
  if (!said || !more || others.length > 0 || said.first < cue.last || more.first < other.cue.last) return null;
  if (confidence < LEAST_CONFIDENCE.speech || first !== anchor || isQuoted(scene, anchor) || holdsQuoted(scene, said))
    return null;
  const joint = jointBehind(tokens, said.last);
  if (joint === null || joint !== jointBefore(tokens, first)) return null;
  const isOwn =
    isAskedToo(tokens, cue.anchor, said, other) || (isToldToo(tokens, said, other) && holdsQuoted(scene, more));
  return isOwn ? more.last : null;
}

/** "…[, and] then explain": the conjunction, or null. */
function jointBehind(tokens: readonly Token[], end: number): number | null {
  const joint = tokens[end]?.text === ',' ? end + 1 : end;
  return COORDINATORS.has(tokens[joint]?.lower ?? '') ? joint : null;
}

function jointBefore(tokens: readonly Token[], verb: number): number | null {
  const joint = tokens[verb - 1]?.pos === 'ADV' ? verb - 2 : verb - 1;
  return COORDINATORS.has(tokens[joint]?.lower ?? '') ? joint : null;
}

/** "said they must come and [explain]", "called on them to come and [explain]": behind an inflected verb no plain form has its subject. */
function isAskedToo(tokens: readonly Token[], verb: number, { first, last }: TokenRange, { cue }: TaggedCue): boolean {
  const { lower, pos } = tokens[cue.anchor] as Token;
  if (pos !== 'VERB' || lower !== cue.lemma || SAME_IN_PAST.has(cue.lemma) || !isInflected(tokens[verb])) return false;
  const isPlain = (token: Token): boolean =>
    isVerb(token) && (isInfinitive(tokens, token.index) || isGoverned(tokens, token.index));
  return someIn(tokens, first, last, isPlain);
}

/** "must [meet] them", "cannot ever [meet] them" */
function isGoverned(tokens: readonly Token[], verb: number): boolean {
  let before = verb - 1;
  while (tokens[before]?.pos === 'ADV' || tokens[before]?.lower === 'not') before--;
  return GOVERNING.has(tokens[before]?.lower ?? '');
}

/** "said it could not comment but [took] its duties “very seriously”": no verb of speech or belief, before a thing. */
function isToldToo(
  tokens: readonly Token[],
  said: TokenRange,
  { cue, parts: { content }, confidence }: TaggedCue,
): boolean {
  if (confidence > DOUBTFUL || REPORTING.has(cue.lemma) || content[0]?.first !== cue.last) return false;
  return tokens[cue.last]?.lower !== 'that' && someIn(tokens, said.first, said.last, isTensed);
}
