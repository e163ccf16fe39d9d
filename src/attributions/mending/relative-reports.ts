import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import type { Token } from '../../text/document.ts';
import { SPEECH_VERBS, takesClause } from '../reports/words.ts';
import type { Scene } from '../scene.ts';
import { asPlain } from './reading.ts';

/**
 * The reading as plain where its clause is a relative one, whose pronoun is the subject of what was said:
 *
 *     Arvo showed a phone that it says can run for a week.
 *                         ---- ~~ ---- ^^^^^^^^^^^^^^^^^^
 */
export const withRelativeReport = ({ doc: { tokens } }: Scene, tagged: TaggedCue): TaggedCue =>
  isRelative(tokens, tagged) ? asPlain(tagged) : tagged;

function isRelative(tokens: readonly Token[], { cue, parts: { source, content } }: TaggedCue): boolean {
  if (!source || source.last !== cue.first || content.length !== 1 || content[0]?.first !== cue.last) return false;
  if (!RELATIVES.has(tokens[source.first - 1]?.lower ?? '')) return false;
  const row = SPEECH_VERBS.get(cue.lemma);
  return row !== undefined && takesClause(row) && tokens[cue.last]?.pos === 'AUX';
}
