import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { clauseSubject } from '../reports/clause-subject.ts';
import { BEARING_WORDS } from '../reports/inscribed.ts';
import { isNominal } from '../reports/words.ts';
import type { Scene } from '../scene.ts';
import { withSource } from './reading.ts';

/** "an email [to] supporters", "a note [for] her brother" */
const ADDRESSING: ReadonlySet<string> = new Set(['to', 'for']);

/**
 * The reading with who wrote, or with what is written, where the network took those to whom it is written for who says it:
 *
 *     Ruiz sent an email to supporters saying, “The fight goes on.”      A letter to parents warned …
 *     ----                             ~~~~~~  ^^^^^^^^^^^^^^^^^^^^^
 */
export function withSender(scene: Scene, tagged: TaggedCue): TaggedCue {
  const { tokens } = scene.doc;
  const { cue, parts } = tagged;
  if (parts.source?.last !== cue.first || !tokens[cue.first]?.lower.endsWith('ing')) return tagged;
  const to = parts.source.first - 1;
  if (!ADDRESSING.has(tokens[to]?.lower ?? '') || !BEARING_WORDS.has(tokens[to - 1]?.lemma ?? '')) return tagged;
  let first = to - 1;
  while (tokens[first]?.pos !== 'DET' && isNominal(tokens[first - 1])) first--;
  return withSource(tagged, clauseSubject(scene, to)?.subject ?? { first, last: to });
}
