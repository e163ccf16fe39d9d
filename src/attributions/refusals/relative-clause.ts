import type { TaggedCue } from '../../cues/tagged-cue.ts';
import type { Token } from '../../text/document.ts';
import { isInflected, SPEECH_VERBS, takes } from '../reports/words.ts';
import { holdsQuoted, type Scene } from '../scene.ts';

/**
 * Whether the content tells of the noun before it, since *that* has a verb for itself:
 *
 *     a ruling that led to the sale      They made comments that have hurt the club.
 *              ^^^^^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^^^^
 * Not "They say that is late", "They told reporters that was late", where it stands for a thing.
 */
export function isRelativeClause(scene: Scene, { cue, parts: { content } }: TaggedCue): boolean {
  const { tokens } = scene.doc;
  const [only, ...others] = content;
  if (!only || others.length > 0 || tokens[only.first]?.lower !== 'that' || holdsQuoted(scene, only)) return false;
  const row = SPEECH_VERBS.get(cue.lemma);
  const takesHearer = row !== undefined && takes(row, 'object') && only.first > cue.last;
  const before = tokens[only.first - 1];
  // The tagger takes some for nouns: "One in five say that won’t do".
  const isNoun = before?.pos === 'NOUN' && before.lemma !== 'say';
  return isNoun && !takesHearer && isTensed(tokens[only.first + 1]);
}

const isTensed = (token: Token | undefined): boolean => token?.pos === 'AUX' || isInflected(token);
