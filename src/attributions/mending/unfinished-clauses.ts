import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { FRONTING_WORDS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { opensMain } from '../contents/main-clauses.ts';
import { endingOf, limitBehind } from '../reports/ending.ts';
import { isInflected, isVerb } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';
import { withContent } from './reading.ts';

/**
 * The reading to the end of a clause of which the network sees only what opens it, up to a comma:
 *
 *     Ruiz said that if it rains, the dam will leak.      Ruiz said that the keeper, Ada Holm, had left.
 *     ---- ~~~~ ^^^^^^^^^^^^^^^^[------------------]      ---- ~~~~ ^^^^^^^^^^^^^^^^^^^^^^^^^[----------]
 */
export function withFinishedClause(scene: Scene, tagged: TaggedCue): TaggedCue {
  const { tokens } = scene.doc;
  const { cue, parts } = tagged;
  const [said, ...others] = parts.content;
  if (!said || others.length > 0 || said.first < cue.last || tokens[said.first]?.lower !== 'that') return tagged;
  if (holdsQuoted(scene, said) || !(isBarelyOpened(tokens, said) || endsInOpening(tokens, said))) return tagged;
  const last = endingOf(scene, said.last + 1, limitBehind(scene, said.first, said.last), false);
  return withContent(tagged, [{ first: said.first, last }]);
}

/** "[that] while it rains, “nobody sleeps”" */
const isBarelyOpened = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  last - first === 1 && FRONTING_WORDS.has(tokens[last]?.lower ?? '');

const endsInOpening = (tokens: readonly Token[], said: TokenRange): boolean =>
  tokens[said.last]?.text === ',' && !RELATIVES.has(tokens[said.last + 1]?.lower ?? '') && isUnfinished(tokens, said);

function isUnfinished(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const opener = tokens[first + 1];
  const isClause = someIn(tokens, first + 1, last, isVerb);
  // "that if it rains, Ruiz said, it leaks"
  if (FRONTING_WORDS.has(opener?.lower ?? ''))
    return isClause && !someIn(tokens, first, last, isComma) && opensMain(tokens, last + 1);
  if (isClause) return false;
  if (opener?.pos === 'ADP') return opensMain(tokens, last + 1);
  // "that figure, …"
  const opensSubject = opener?.pos === 'DET' || opener?.pos === 'PROPN';
  return opensSubject && (isInflected(tokens[last + 1]) || tokens[last + 1]?.pos === 'AUX');
}

const isComma = ({ text }: Token): boolean => text === ',';
