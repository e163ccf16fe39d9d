import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { DOCUMENT_NOUNS, INSCRIBED_NOUNS } from '../../lexicon/document-nouns.ts';
import { inscribedBefore } from '../reports/inscribed.ts';
import { isQuoted, type Scene } from '../scene.ts';
import { withSource } from './reading.ts';

const BEARING_WORDS: ReadonlySet<string> = new Set([...DOCUMENT_NOUNS, ...INSCRIBED_NOUNS]);

/**
 * The reading with what bears the words for its source, in the place of the pronoun for it:
 *
 *     Residents held up a sheet that read “Where was the wall?”
 *                       -------      ~~~~ ^^^^^^^^^^^^^^^^^^^^^
 */
export function withInscribedSource(scene: Scene, tagged: TaggedCue): TaggedCue {
  const { cue, parts } = tagged;
  const content = parts.content[0];
  if (parts.source?.last !== cue.anchor || parts.source.first !== cue.anchor - 1) return tagged;
  if (!content || content.first < cue.last || !isQuoted(scene, content.first)) return tagged;
  const source = inscribedBefore(scene.doc.tokens, cue.anchor, BEARING_WORDS);
  return source ? withSource(tagged, source) : tagged;
}
