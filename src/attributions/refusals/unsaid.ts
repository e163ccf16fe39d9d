import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { ANYBODY, POINTING_OBJECTS, SPOKEN_THINGS } from '../../lexicon/empty-words.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { MANNER_VERBS } from '../../lexicon/manner-verbs.ts';
import { OBJECT_VERBS, POINTING_VERBS, SOUND_VERBS } from '../../lexicon/thing-verbs.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isVerb } from '../reports/words.ts';
import { isQuoted, type Scene, tokensOf } from '../scene.ts';

/**
 * Whether what stands behind a verb of speech tells nothing of what was said: it only points at it, is a thing, or is
 * what somebody laughed at.
 *
 *     Ruiz said it with a straight face.      Ruiz told the truth.      Ruiz laughs when the lights go out.
 *               ^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function isUnsaid(scene: Scene, { cue, parts }: TaggedCue): boolean {
  const { tokens } = scene.doc;
  const [head] = parts.content;
  const isMarked = (range: TokenRange): boolean => tokensOf(scene, range).some(({ index }) => isQuoted(scene, index));
  if (!head || parts.content.some(isMarked)) return false;
  if (parts.source && ANYBODY.has(tokens[parts.source.first - 1]?.lower ?? '')) return true;
  if (MANNER_VERBS.has(cue.lemma) || SOUND_VERBS.has(cue.lemma)) return tokens[head.first]?.lower !== 'that';
  if (head.first < cue.last) return false;
  return (POINTING_VERBS.has(cue.lemma) && pointsOnly(tokens, head)) || isThing(tokens, cue.lemma, parts.content);
}

/** "it with a straight face", "as much in May", "that, and she left"; not "nothing in the plan was new", "it was late". */
function pointsOnly(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const isAs = tokens[first]?.lower === 'as' && tokens[first + 1]?.lower === 'much';
  const behind = isAs ? first + 2 : first + 1;
  if (!isAs && !POINTING_OBJECTS.has(tokens[first]?.lower ?? '')) return false;
  if (behind >= last) return true;
  const { pos } = tokens[behind] as Token;
  const end = endOfClause(tokens, behind, last);
  const isApart = pos === 'PUNCT' || ((pos === 'ADP' || pos === 'SCONJ') && tokens[first]?.lower !== 'that');
  return isApart && !tokens.slice(behind, end).some(isMain);
}

/** Before "that a man laughed", which no *that* begins with, and before ", and she left". */
function endOfClause(tokens: readonly Token[], first: number, limit: number): number {
  const isThat = tokens[first - 1]?.lower === 'that';
  const ends = ({ index, pos }: Token): boolean =>
    (pos === 'SCONJ' && !isThat) ||
    (pos === 'CCONJ' && tokens[index - 1]?.text === ',' && SUBJECT_PRONOUNS.has(tokens[index + 1]?.lower ?? ''));
  return tokens.slice(first, limit).find(ends)?.index ?? limit;
}

function isThing(tokens: readonly Token[], lemma: string, content: readonly TokenRange[]): boolean {
  const words = content.flatMap(({ first, last }) => tokens.slice(first, last));
  if (words.some((token) => isVerb(token) || isMain(token))) return false;
  if (OBJECT_VERBS.has(lemma)) return words[0]?.pos !== 'SCONJ';
  return lemma === 'say' && SPOKEN_THINGS.has(words.find(({ pos }) => pos === 'NOUN')?.lower ?? '');
}

/** "it was", "it’s"; "without looking" has none. */
const isMain = (token: Token): boolean => (isVerb(token) && !token.lower.endsWith('ing')) || token.lower === "'s";
