import type { Cue } from '../../cues/cue.ts';
import { ANNOUNCING_VERBS } from '../../lexicon/report-words.ts';
import { DAY_PARTS, DAY_WORDS, TIME_UNITS } from '../../lexicon/time-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isVerb } from '../reports/words.ts';
import { isQuoted, type Scene } from '../scene.ts';

const MAX_THING = 12;

/**
 * The content without the time at which a thing still to come was demanded or announced, and what else is told of that time:
 *
 *     Drivers demanded a refund last night after the bridge shut.      Ruiz is expected to announce a review today.
 *             ~~~~~~~~ ^^^^^^^^ ---- ----- ----- --- ------ ----            ~~~~~~~~~~~~~~~~~~~~~~~ ^^^^^^^^ -----
 */
export function withoutTime(scene: Scene, cue: Cue, content: readonly TokenRange[]): readonly TokenRange[] {
  const [said] = content;
  if (!said || content.length > 1 || said.first < cue.last || !ANNOUNCING_VERBS.has(cue.lemma)) return content;
  const { tokens } = scene.doc;
  const isToCome = cue.anchor > cue.first && tokens[cue.anchor - 1]?.lower === 'to';
  for (let at = said.first; at < Math.min(said.last, said.first + MAX_THING); at++) {
    if (isVerb(tokens[at]) || isQuoted(scene, at)) return content;
    const isTime = isToCome ? isDayAtEnd(tokens, at, said.last) : isPast(tokens, at);
    if (isTime && at > said.first) return [{ first: said.first, last: at }];
  }
  return content;
}

/** "[yesterday]", "[last night]" */
function isPast(tokens: readonly Token[], at: number): boolean {
  const [turn, unit = ''] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower];
  return DAY_WORDS.get(turn) === -1 || (turn === 'last' && (DAY_PARTS.has(unit) || TIME_UNITS.has(unit)));
}

/** "[today]", "[later today]" */
const isDayAtEnd = (tokens: readonly Token[], at: number, end: number): boolean =>
  DAY_WORDS.has(tokens[end - 1]?.lower ?? '') && (at === end - 1 || (at === end - 2 && tokens[at]?.lower === 'later'));
