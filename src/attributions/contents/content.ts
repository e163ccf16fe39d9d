import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { OCCASION_WORDS } from '../../lexicon/report-words.ts';
import { OTHER_OFFICE_WORDS, TITLE_WORDS } from '../../lexicon/titles.ts';
import { startsUpper } from '../../text/characters.ts';
import type { TokenRange } from '../attribution.ts';
import { isTensed } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import { holdsQuoted, isQuoted, type Marks, quotationAt, type Scene } from '../scene.ts';
import { withoutAntecedent } from './antecedents.ts';
import { withoutComment } from './comments.ts';
import { withoutDateline } from './datelines.ts';
import { withoutFrontedObject } from './fronted-objects.ts';
import { withoutBearer, withoutIntroduction, withoutOpeningPhrase } from './introductions.ts';
import { withoutJoinedVerb } from './joined-verbs.ts';
import { withoutLabel } from './labels.ts';
import { withoutMainClause } from './main-clauses.ts';
import { withoutMainVerb } from './main-verbs.ts';
import { withMarks } from './marks.ts';
import { withoutNext } from './next-deeds.ts';
import { withoutNextHeadline } from './next-headlines.ts';
import { withoutOuterVerb } from './outer-verbs.ts';
import { ownParts } from './own-content.ts';
import { withoutProgramme } from './programmes.ts';
import { withoutSummative } from './summatives.ts';
import { withoutTime } from './time-tails.ts';
import { withoutVenue } from './venue-tails.ts';

/** What was said, of the words that the network labels so: with its marks, without what is the writer's. */
export function contentOf(scene: Scene, tagged: TaggedCue): readonly TokenRange[] {
  const { cue } = tagged;
  const marks = marksOf(scene, tagged);
  const own = withoutProgramme(scene, cue, withoutFrontedObject(scene, tagged, ownParts(scene, tagged)));
  let content: readonly TokenRange[] = own.map((range) => withOwnEdges(scene, marks, cue, range));
  content = withoutTail(scene, cue, inOwnParagraph(scene, cue, content));
  content = withoutMainClause(scene, tagged, content);
  content = withoutMainVerb(scene, tagged, content);
  content = withoutJoinedVerb(scene, cue, content);
  content = withoutSummative(scene, cue, content);
  return withoutTime(scene, cue, withoutVenue(scene, cue, content));
}

function withOwnEdges(scene: Scene, marks: Marks, cue: Cue, read: TokenRange): TokenRange {
  let range = withoutDateline(scene, read);
  range = withoutAntecedent(scene, cue, range);
  range = withoutComment(scene, cue, range);
  range = withMarks(marks, range);
  range = withoutLabel(scene, range);
  range = withoutNextHeadline(scene, range);
  range = withoutIntroduction(scene, cue, range);
  range = withoutOpeningPhrase(scene, cue, range);
  range = withoutBearer(scene, cue, range);
  range = withoutOuterVerb(scene, cue, range);
  return withNegation(scene, withRank(scene, cue, range));
}

/** "accused [First] Minister Ana Ruiz of", which the network cuts into two. */
function withRank({ doc: { tokens } }: Scene, { last: cueEnd }: Cue, range: TokenRange): TokenRange {
  const { first, last } = range;
  const rank = tokens[first - 1];
  const isRank = rank !== undefined && first > cueEnd && startsUpper(rank.text) && OTHER_OFFICE_WORDS.has(rank.lower);
  return isRank && TITLE_WORDS.has(tokens[first]?.lower ?? '') ? { first: first - 1, last } : range;
}

/** "appealed to them [not] to go" */
function withNegation({ doc: { tokens } }: Scene, range: TokenRange): TokenRange {
  const { first, last } = range;
  const isNegated = tokens[first]?.lower === 'to' && tokens[first - 1]?.lower === 'not';
  return isNegated ? { first: first - 1, last } : range;
}

/**
 * The marks around a report that stands inside a quotation are not its own:
 *
 *     “They told us it was quick,” she said.
 *           ~~~~    ^^^^^^^^^^^^
 */
function marksOf(scene: Scene, { cue, parts }: TaggedCue): Marks {
  const around = quotationAt(scene, cue.anchor);
  const isInside =
    around !== null &&
    parts.content.every(({ first, last }) => around.first < first && last <= around.last - (around.closed ? 1 : 0));
  return isInside ? scene.inner : scene;
}

/**
 * A quotation with a later paragraph to itself floats, unless it is all that the cue leads up to:
 *
 *     “We won’t wait,” Ruiz said.            Ruiz said:
 *     ^^^^^^^^^^^^^^^^                       “We won’t wait.”
 *     “Nobody listened to us.”               ^^^^^^^^^^^^^^^^
 */
function inOwnParagraph(scene: Scene, { anchor }: Cue, content: readonly TokenRange[]): readonly TokenRange[] {
  if (content.length < 2) return content;
  const paragraphOf = (at: number): number => scene.doc.tokens[at]?.paragraph ?? 0;
  const own = content.filter(({ first }) => paragraphOf(first) <= paragraphOf(anchor));
  return own.length > 0 ? own : content;
}

/**
 * Behind a finished quotation a preposition leads to the scene, a coordinator to what happened next, and a bare object is what
 * the verb has for its own: none is more of what was said.
 *
 *     “We won’t wait,” Ruiz said over the phone.      “We won’t wait,” Ruiz says, and she is right.
 *     ^^^^^^^^^^^^^^^^           -- --- -----          ^^^^^^^^^^^^^^^^             --- --- -- -----
 */
function withoutTail(scene: Scene, cue: Cue, content: readonly TokenRange[]): readonly TokenRange[] {
  const [head] = content;
  if (!head || !isQuoted(scene, head.first)) return content;
  if (content.length < 2) return [withoutNext(scene, cue, head)];
  const kept = [head];
  for (let index = 1; index < content.length; index++) {
    const range = withoutOccasion(scene, cue, content[index] as TokenRange);
    if (range && !isTail(scene, cue, range)) kept.push(range);
  }
  return kept;
}

/** “We won’t wait,” Ruiz said [when she was asked about it.] “Not a day.” */
function withoutOccasion(scene: Scene, cue: Cue, range: TokenRange): TokenRange | null {
  const { tokens } = scene.doc;
  if (range.first !== cue.last || !OCCASION_WORDS.has(tokens[range.first]?.lower ?? '')) return range;
  const mark = findIn(tokens, range.first, range.last, ({ index }) => isQuoted(scene, index));
  return mark ? { first: mark.index, last: range.last } : null;
}

function isTail(scene: Scene, cue: Cue, { first, last }: TokenRange): boolean {
  const { tokens } = scene.doc;
  const isScene = tokens[first]?.pos === 'ADP' || tokens[first - 1]?.pos === 'ADP';
  const isNext = first > cue.last && tokens[first]?.pos === 'CCONJ' && tokens[first + 1]?.lower !== 'that';
  // “We won’t wait,” Ruiz told me [somewhere on the stairs.], Ruiz wrote [a friend asking for news.]
  const isPlain = first === cue.last || tokens[first]?.pos === 'ADV';
  const isObject = isPlain && !someIn(tokens, first, last, isTensed);
  return (isScene || isNext || isObject) && !holdsQuoted(scene, { first, last });
}
