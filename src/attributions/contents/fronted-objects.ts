import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import type { TokenRange } from '../attribution.ts';
import { isQuoted, type Scene } from '../scene.ts';

/**
 * The content without the pronoun for what is called something, which stands before its clause:
 *
 *     the plan, which Ruiz called “a gift to rivals”      the man whom Ruiz described as “a brother”
 *               ----- ---- ~~~~~~ ^^^^^^^^^^^^^^^^^^                  ---- ---- ~~~~~~~~~    ^^^^^^^^^^^
 * Where a verb follows, the pronoun is its subject and belongs to what was said: "which Ruiz said was “a gift”".
 */
export function withoutFrontedObject(
  scene: Scene,
  { parts: { source } }: TaggedCue,
  content: readonly TokenRange[],
): readonly TokenRange[] {
  const [object, called, ...others] = content;
  if (!object || !called || others.length > 0 || object.last - object.first > 1) return content;
  const { tokens } = scene.doc;
  if (object.last !== source?.first || !RELATIVES.has(tokens[object.first]?.lower ?? '')) return content;
  const first = tokens[called.first]?.lower === 'as' ? called.first + 1 : called.first;
  return isQuoted(scene, first) ? [{ first, last: called.last }] : content;
}
