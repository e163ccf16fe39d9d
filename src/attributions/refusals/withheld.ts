import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { OBJECT_PRONOUNS } from '../../lexicon/report-words.ts';
import { WITHHOLDING_VERBS } from '../../lexicon/thing-verbs.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isNominal, isPossessive, isVerb, namesSomebody } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';

/**
 * Whether somebody is denied something, rather than something denied:
 *
 *     A late strike denied the visitors a point.      She denied the claims.
 *                   ~~~~~~ ------------                   ~~~~~~ ^^^^^^^^^^
 */
export function isWithheld(scene: Scene, { cue, parts }: TaggedCue): boolean {
  if (!WITHHOLDING_VERBS.has(cue.lemma)) return false;
  const { tokens } = scene.doc;
  const [content] = parts.content;
  if (content?.first !== cue.last || isQuoted(scene, content.first)) return false;
  const { first, last } = content;
  if (cue.lemma === 'dismiss' && isJudged(tokens, content)) return false;
  // "denied him bail": no clause begins with such a pronoun, whatever the tagger makes of "bail".
  if (OBJECT_PRONOUNS.has(tokens[first]?.lower ?? '')) return true;
  return !someIn(tokens, first, last, isVerb) && isSomebody(headOf(tokens, content));
}

/** "dismissed [him as a fool], [Holm as nonsense]"; "dismissed Holm as coach" sends her off. */
function isJudged(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const as = findIn(tokens, first + 1, last - 1, ({ lower }) => lower === 'as')?.index;
  const next = as === undefined ? undefined : tokens[as + 1];
  return next !== undefined && (next.pos === 'DET' || !namesSomebody(next));
}

/** The last word of the first noun phrase: "[visitors] a point". */
function headOf(tokens: readonly Token[], { first, last }: TokenRange): Token | undefined {
  let end = first + 1;
  while (end < last && goesOn(tokens[end])) end++;
  return end < last && isPossessive(tokens[end] as Token) ? undefined : tokens[end - 1];
}

const goesOn = (token: Token | undefined): boolean => isNominal(token) && !/^(?:DET|NUM|PRON)$/.test(token?.pos ?? '');

const isSomebody = (head: Token | undefined): boolean =>
  head !== undefined && (head.pos === 'PROPN' || namesSomebody(head));
