import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { NEGATIONS } from '../../lexicon/factuality-words.ts';
import { STATED_NOUNS, UTTERANCE_NOUNS } from '../../lexicon/leading-words.ts';
import { ANSWERING_VERBS, ASKED_NOUNS } from '../../lexicon/report-words.ts';
import { SAID_NOUNS } from '../../lexicon/thing-verbs.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { SPEECH_VERBS } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';

/**
 * Whether nothing was said: the content is what was asked, or the answer was a deed.
 *
 *     Arvo did not respond to a request for comment.      Arvo responded by cutting its fees.      Arvo replied with a lawsuit.
 *                             ^^^^^^^^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^^                        ^^^^^^^^^
 */
export function isUnanswered(scene: Scene, { cue, parts: { content } }: TaggedCue): boolean {
  const { tokens } = scene.doc;
  if (isPlaceOfSilence(tokens, cue) || isAskedToComment(tokens, content)) return true;
  if (!ANSWERING_VERBS.has(cue.lemma) || content.some((range) => holdsQuoted(scene, range))) return false;
  if (content.some((range) => isDeed(tokens, range.first) || isThingGiven(tokens, range))) return true;
  const isNegated = someIn(tokens, cue.first, cue.anchor, ({ lower }) => NEGATIONS.has(lower));
  return isNegated || ASKED_NOUNS.has(firstNoun(tokens, content)?.lemma ?? '');
}

function firstNoun(tokens: readonly Token[], content: readonly TokenRange[]): Token | undefined {
  for (const { first, last } of content) {
    const noun = findIn(tokens, first, last, ({ pos }) => pos === 'NOUN');
    if (noun) return noun;
  }
  return undefined;
}

/** "responded by [cutting]", not "by [calling]" */
function isDeed(tokens: readonly Token[], first: number): boolean {
  const { lower, lemma } = tokens[first] as Token;
  return tokens[first - 1]?.lower === 'by' && lower.endsWith('ing') && !SPEECH_VERBS.has(lemma);
}

/** "replied with [a photograph of a bucket]", "with [a goal]"; not "with [an apology]", "with [a letter to parents]" */
function isThingGiven(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const at = tokens[first]?.lower === 'with' ? first + 1 : first;
  if (tokens[at - 1]?.lower !== 'with') return false;
  const noun = findIn(tokens, at, last, ({ pos, index }) => pos === 'NOUN' && tokens[index + 1]?.pos !== 'NOUN');
  return noun !== undefined && !WORDS.some((nouns) => nouns.has(noun.lemma) || nouns.has(noun.lower));
}
const WORDS = [SAID_NOUNS, STATED_NOUNS, UTTERANCE_NOUNS];

/** "when we asked him [to comment]" */
const isAskedToComment = (tokens: readonly Token[], [said, ...others]: readonly TokenRange[]): boolean =>
  others.length === 0 &&
  said?.last === (said?.first ?? 0) + 2 &&
  tokens[said.first]?.lower === 'to' &&
  tokens[said.last - 1]?.lower === 'comment';

/** "refused to comment [at] her home"; not "on the deal". */
const isPlaceOfSilence = (tokens: readonly Token[], { last }: Cue): boolean =>
  tokens[last - 1]?.lower === 'comment' && tokens[last - 2]?.lower === 'to' && PLACING.has(tokens[last]?.lower ?? '');

const PLACING: ReadonlySet<string> = new Set(['at', 'in', 'when', 'outside', 'as', 'during', 'after']);
