import type { Cue } from '../../cues/cue.ts';
import { NEW_CLAUSE_WORDS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { endOfPhrase, isInflected, SPEECH_VERBS, takesClause } from '../reports/words.ts';
import { findIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';

/** "Conservative Leader Ana Ruiz" */
const MAX_NAME = 8;

/**
 * The content without what somebody else is said to say against it:
 *
 *     Ruiz said that the bill would help, while party leader Ada Holm countered that it would not.
 *     ---- ~~~~ ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withoutOpposedReport(scene: Scene, { last }: Cue, range: TokenRange): TokenRange {
  if (range.first < last) return range;
  const { tokens } = scene.doc;
  const opens = (token: Token): boolean =>
    token.text === ',' &&
    NEW_CLAUSE_WORDS.has(tokens[token.index + 1]?.lower ?? '') &&
    !isQuoted(scene, token.index) &&
    isReport(tokens, token.index + 2);
  const comma = findIn(tokens, range.first, range.last, opens);
  return comma ? { first: range.first, last: comma.index } : range;
}

/** "Ada Holm countered that": a name, a verb of speech, and what that leads to. */
function isReport(tokens: readonly Token[], first: number): boolean {
  const verb = endOfPhrase(tokens, first, first + MAX_NAME);
  const row = SPEECH_VERBS.get(tokens[verb]?.lemma ?? '');
  if (verb === first || tokens[verb - 1]?.pos !== 'PROPN' || !row || !takesClause(row)) return false;
  return isInflected(tokens[verb]) && tokens[verb + 1]?.lower === 'that';
}
