import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { SPEECH_VERBS, takesClause } from '../reports/words.ts';
import type { Scene } from '../scene.ts';
import { asPlain, withSource } from './reading.ts';

/**
 * The reading as plain, without the pronoun, where its clause is a relative one, whose pronoun is the subject of what was said:
 *
 *     Arvo showed a phone that it says can run for a week.
 *                         ---- ~~ ---- ^^^^^^^^^^^^^^^^^^
 */
export function withRelativeReport({ doc: { tokens } }: Scene, tagged: TaggedCue): TaggedCue {
  const { source } = tagged.parts;
  if (!source || !isSubjectOfSaid(tokens, tagged, source)) return tagged;
  if (isRelative(tokens[source.first - 1])) return asPlain(tagged);
  const isOwn = isRelative(tokens[source.first]) && source.last - source.first > 1;
  return isOwn ? asPlain(withSource(tagged, { first: source.first + 1, last: source.last })) : tagged;
}

/** "says [can run]": no subject stands before the verb. */
function isSubjectOfSaid(
  tokens: readonly Token[],
  { cue, parts: { content } }: TaggedCue,
  source: TokenRange,
): boolean {
  if (source.last !== cue.first || content.length !== 1 || content[0]?.first !== cue.last) return false;
  const row = SPEECH_VERBS.get(cue.lemma);
  return row !== undefined && takesClause(row) && tokens[cue.last]?.pos === 'AUX';
}

const isRelative = (token: Token | undefined): boolean => RELATIVES.has(token?.lower ?? '');
