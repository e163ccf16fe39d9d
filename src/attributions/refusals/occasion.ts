import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { OCCASION_WORDS } from '../../lexicon/report-words.ts';
import type { TokenRange } from '../attribution.ts';
import { isNominal, isVerb } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { holdsQuoted, isQuoted, type Scene } from '../scene.ts';

/**
 * Whether the content says when something was written or told rather than what:
 *
 *     When the ice had melted, Ruiz wrote a letter.      When the ice has melted, the dam will go, Ruiz wrote.
 *     ~~~~                          ----- --------
 */
export function isOccasion(scene: Scene, { cue, parts }: TaggedCue): boolean {
  const { tokens } = scene.doc;
  const [content, ...others] = parts.content;
  const { source } = parts;
  if (!content || !source || source.last !== cue.first || !others.every((range) => isThing(scene, range))) return false;
  const opener = tokens[content.first];
  if (!opener || !OCCASION_WORDS.has(opener.lower) || content.last > source.first) return false;
  const isClause = !someIn(tokens, content.first, content.last, ({ text }) => text === ',');
  return isClause && !isQuoted(scene, content.first) && isNominal(tokens[cue.last]);
}

const isThing = (scene: Scene, range: TokenRange): boolean =>
  !holdsQuoted(scene, range) && !someIn(scene.doc.tokens, range.first, range.last, isVerb);
