import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import {
  DESCRIBING_PARTICIPLES,
  FRONTED_OBJECTS,
  NAMING_PARTICIPLES,
  TITLING_PARTICIPLES,
} from '../../lexicon/empty-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isArticle, isInflected } from '../reports/words.ts';
import { quotationAt, quotationStartingAt, type Scene } from '../scene.ts';

/**
 * Whether a quotation is what something is called, not what somebody calls it:
 *
 *     A group called “Friends of the Pier” raised the money.      The plan, dubbed “Long Shot”, is dead.
 *             ~~~~~~ ^^^^^^^^^^^^^^^^^^^^^                                  ~~~~~~ ^^^^^^^^^^^
 * Somebody who calls has an object, between the verb and the quotation or before both: "what Ruiz called “a farce”".
 */
export function isNamed(scene: Scene, { cue, parts }: TaggedCue): boolean {
  const { tokens } = scene.doc;
  const { source, content } = parts;
  if (isDescribed(scene, cue, source)) return true;
  if (content.length > 0 && content.every((range) => isTitle(scene, range))) return true;
  const form = tokens[cue.anchor]?.lower ?? '';
  if (cue.first !== cue.anchor || !(NAMING_PARTICIPLES.has(form) || form === 'named')) return false;
  if (isBeforeName(scene, cue.last)) return true;
  if (form === 'named') return false;
  const name = isThingCalled(tokens, cue) ? cue.last + 1 : cue.last;
  if (quotationStartingAt(scene, name) === null) return false;
  // "the plan, dubbed “a farce” by Ruiz"
  if (source && source.first > cue.last) return false;
  const subject = source ?? { first: cue.first };
  const isFronted = FRONTED_OBJECTS.has(tokens[subject.first - 1]?.lower ?? '');
  const pointsBack = content.some(
    ({ first, last }) => last <= cue.first && FRONTED_OBJECTS.has(tokens[first]?.lower ?? ''),
  );
  return !isFronted && !pointsBack;
}

/** "She posted an essay titled [“The Long Fall”]" */
const isTitle = (scene: Scene, { first, last }: TokenRange): boolean =>
  TITLING_PARTICIPLES.has(scene.doc.tokens[first - 1]?.lower ?? '') &&
  (quotationAt(scene, first)?.last ?? -1) >= last - 1;

/** "something called [an] “ambient cake”" */
const isThingCalled = (tokens: readonly Token[], { first, last }: Cue): boolean =>
  tokens[first - 1]?.lower === 'something' && isArticle(tokens[last] as Token);

/** "a neighbour called [Ada Holm] says", "one named [Ada Holm] was late": the name has a verb of its own. */
function isBeforeName({ doc: { tokens } }: Scene, first: number): boolean {
  let last = first;
  while (tokens[last]?.pos === 'PROPN' && last - first < MAX_NAME) last++;
  return last > first && (isInflected(tokens[last]) || tokens[last]?.pos === 'AUX');
}

const MAX_NAME = 4;

/** "A ferryman described as “a giant” died": whoever describes has an object before *as*. */
function isDescribed({ doc: { tokens } }: Scene, { first, anchor }: Cue, source: TokenRange | null): boolean {
  if (first !== anchor || tokens[anchor + 1]?.lower !== 'as' || source?.last !== first) return false;
  return (
    DESCRIBING_PARTICIPLES.has(tokens[anchor]?.lower ?? '') &&
    !FRONTED_OBJECTS.has(tokens[source.first - 1]?.lower ?? '')
  );
}
