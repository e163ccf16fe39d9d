import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { FRONTING_WORDS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { endOfPhrase, isOpeningMark, isVerb } from '../reports/words.ts';
import { findLastIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';

/** "nobody in the village [ever really] believed" */
const MAX_SUBJECT = 8;

/**
 * The content without the main clause that follows a clause which opens the sentence:
 *
 *     If the minister says that the dam is safe, nobody will believe him.
 *     -- ------------ ~~~~ ^^^^^^^^^^^^^^^^^^^^
 */
export function withoutMainClause(
  scene: Scene,
  { cue, parts }: TaggedCue,
  content: readonly TokenRange[],
): readonly TokenRange[] {
  const { tokens, sentences } = scene.doc;
  const { source } = parts;
  const [said] = content;
  if (!source || source.last > cue.first || !said || content.length > 1 || said.first < cue.last) return content;
  const opener = tokens[source.first - 1];
  if (!opener || !opensClause(opener, tokens[said.first]) || sentences[opener.sentence]?.first !== opener.index)
    return content;
  if (holdsQuoted(scene, said)) return content;
  // The last one: "When Ruiz says that if it rains, it leaks, nobody listens".
  const comma = findLastIn(
    tokens,
    said.first,
    said.last,
    ({ text, index }) => text === ',' && opensMain(tokens, index + 1),
  );
  return comma ? [{ first: said.first, last: comma.index }] : content;
}

/** "As Ruiz says that it leaks, …"; not "As Ruiz says, if it leaks, it rots". */
const opensClause = ({ lower }: Token, opening: Token | undefined): boolean =>
  FRONTING_WORDS.has(lower) || lower === 'where' || (lower === 'as' && opening?.lower === 'that');

/** A subject and its verb. */
export function opensMain(tokens: readonly Token[], first: number): boolean {
  const isPronoun = SUBJECT_PRONOUNS.has(tokens[first]?.lower ?? '');
  if (isPronoun && isVerbBehind(tokens, first + 1)) return true;
  const last = endOfPhrase(tokens, first, first + MAX_SUBJECT);
  return last > first && isVerbBehind(tokens, last);
}

function isVerbBehind(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (tokens[at]?.pos === 'ADV' || isOpeningMark(tokens[at])) at++;
  return isVerb(tokens[at]);
}
