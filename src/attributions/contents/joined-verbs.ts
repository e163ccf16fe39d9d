import type { Cue } from '../../cues/cue.ts';
import { TENSED_AUXILIARIES } from '../../lexicon/auxiliaries.ts';
import { RELATIVES, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isInfinitive, isInflected, isVerb } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';

/**
 * The content without what the speaker did besides: where no clause but an infinitive or a mere thing is said, a tensed verb
 * behind *and* or *but* has the subject of the cue.
 *
 *     Ruiz vowed to mend the dam and left for the hills.      Ruiz denied the theft and was cleared.
 *          ~~~~~ ^^^^^^^^^^^^^^^ --- ----                          ~~~~~~ ^^^^^^^^^ --- ---
 */
export function withoutJoinedVerb(scene: Scene, cue: Cue, content: readonly TokenRange[]): readonly TokenRange[] {
  const [said] = content;
  const { tokens } = scene.doc;
  if (!said || content.length > 1 || said.first < cue.last || !isVerb(tokens[cue.anchor]) || holdsQuoted(scene, said))
    return content;
  const joint = findIn(
    tokens,
    said.first + 1,
    said.last,
    ({ lower, index }) => JOINTS.has(lower) && joinsVerb(tokens, index),
  );
  if (!joint || holdsClause(tokens, said.first, joint.index)) return content;
  return [{ first: said.first, last: tokens[joint.index - 1]?.text === ',' ? joint.index - 1 : joint.index }];
}

/** "and [later] left"; not "and [painted] walls", "and [lies]" */
function joinsVerb(tokens: readonly Token[], joint: number): boolean {
  let at = joint + 1;
  while (tokens[at]?.pos === 'ADV') at++;
  const behind = tokens[at + 1]?.pos ?? '';
  if (TENSED_AUXILIARIES.has(tokens[at]?.lower ?? '')) return true;
  return isInflected(tokens[at]) && (tokens[at]?.lower.endsWith('s') ? OBJECTS.has(behind) : !MODIFIED.has(behind));
}

/** A verb but the infinitive or what hangs on it, or what may open a clause. */
const holdsClause = (tokens: readonly Token[], first: number, last: number): boolean =>
  SUBJECT_PRONOUNS.has(tokens[first]?.lower ?? '') ||
  someIn(tokens, first, last, (token) => {
    if (token.pos === 'SCONJ' || RELATIVES.has(token.lower)) return true;
    return isVerb(token) && !token.lower.endsWith('ing') && !isInfinitive(tokens, token.index);
  });

const JOINTS: ReadonlySet<string> = new Set(['and', 'but']);
const OBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NUM']);
const MODIFIED: ReadonlySet<string> = new Set(['NOUN', 'ADJ']);
