import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { DAY_WORDS } from '../../lexicon/time-words.ts';
import { isDash } from '../../text/dashes.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isInPhrase, isVerb } from '../reports/words.ts';
import { findLastIn, someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';
import { withSource } from './reading.ts';

const MAX_SUBJECT = 30;

/**
 * The reading with its source, where the cue has a time in the place of one, as press releases put it:
 *
 *     MARLOW, June 3 -- Tern Robotics (TRN), a maker of robots, today announced that it would move.
 *                       --------------------------------------        ~~~~~~~~~ ^^^^^^^^^^^^^^^^^^^
 *     They met a driver who as late as noon had sworn to stay.
 *                       ---                 ~~~~~~~~~ ^^^^^^^
 */
export function withTimedSource(scene: Scene, tagged: TaggedCue): TaggedCue {
  const { tokens } = scene.doc;
  const { source } = tagged.parts;
  const since = source ? source.first - COMPARISON : 0;
  if (source && source.last === tagged.cue.first && opensComparedTime(tokens, since)) {
    const isRelative = RELATIVES.has(tokens[since - 1]?.lower ?? '');
    const subject = isRelative ? { first: since - 1, last: since } : subjectBefore(scene, since);
    return subject ? withSource(tagged, subject) : tagged;
  }
  if (!isTime(tokens, tagged)) return tagged;
  return withSource(tagged, subjectBefore(scene, tagged.cue.first - 1));
}

/** "as late as" */
const COMPARISON = 3;

/** "as late as", "as recently as" */
export const opensComparedTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'as' && tokens[at + 2]?.lower === 'as' && TIMELY.has(tokens[at + 1]?.lower ?? '');

const TIMELY: ReadonlySet<string> = new Set(['late', 'early', 'recently']);

const isTime = (tokens: readonly Token[], { cue, parts: { source } }: TaggedCue): boolean =>
  source?.last === cue.first && source.last - source.first === 1 && DAY_WORDS.has(tokens[source.first]?.lower ?? '');

/** From the start of the sentence, behind a dateline; null where a verb or nothing stands between. */
function subjectBefore({ doc: { tokens, sentences } }: Scene, end: number): TokenRange | null {
  const last = tokens[end - 1]?.text === ',' ? end - 1 : end;
  const start = Math.max(sentences[tokens[end]?.sentence ?? 0]?.first ?? end, end - MAX_SUBJECT);
  const isApart = (token: Token): boolean => isDash(token) && token.end < (tokens[token.index + 1]?.start ?? 0);
  const dash = findLastIn(tokens, start, last, isApart);
  const first = dash ? dash.index + 1 : start;
  if (last <= first || !isInPhrase(tokens, first) || someIn(tokens, first, last, isVerb)) return null;
  return { first, last };
}
