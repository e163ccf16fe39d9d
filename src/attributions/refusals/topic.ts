import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { POSTING_VERBS, QUESTION_WORDS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isNominal, isOpeningMark } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';

const OPENERS: ReadonlySet<string> = new Set(['about', 'of']);

/**
 * Whether the content tells what was told of, or whom, not what was told:
 *
 *     She tells her about the night he fell.      He tells the inquest of a “wall of smoke”.      She has been talking to Marlow FM.
 *                   -----                                              --                                          --
 */
export function isTopic(scene: Scene, tagged: TaggedCue): boolean {
  const { tokens } = scene.doc;
  const { cue, parts } = tagged;
  const [topic, ...others] = parts.content;
  if (!topic || others.length > 0 || topic.first < cue.last) return false;
  if (isHearer(scene, tagged, topic)) return true;
  if (cue.lemma === 'tell' && someIn(tokens, cue.last, topic.first, isStory) && !holdsQuoted(scene, topic)) return true;
  const isPost = POSTING_VERBS.has(cue.lemma) && !isClause(tokens, topic) && !holdsQuoted(scene, topic);
  if (!(cue.lemma === 'tell' || isPost || isAskedAbout(tokens, tagged))) return false;
  const before = isOpeningMark(tokens[topic.first - 1]) ? topic.first - 2 : topic.first - 1;
  return OPENERS.has(tokens[topic.first]?.lower ?? '') || OPENERS.has(tokens[before]?.lower ?? '');
}

/** "spoke to [the crowd]", "with [a friend in May]"; not "to [the crowd about her loss]", "spoke up [to praise them]" */
function isHearer(scene: Scene, { cue: { lemma } }: TaggedCue, range: TokenRange): boolean {
  if (!(lemma === 'talk' || lemma === 'speak') || holdsQuoted(scene, range)) return false;
  const { tokens } = scene.doc;
  const isLed = [range.first - 1, range.first].some(
    (at) => HEARER_PREPOSITIONS.has(tokens[at]?.lower ?? '') && isNominal(tokens[at + 1]),
  );
  return isLed && !someIn(tokens, range.first, range.last, ({ lower }) => lower === 'about');
}
const HEARER_PREPOSITIONS: ReadonlySet<string> = new Set(['to', 'with']);

/** "told the [story] of a hive [that she had moved]" */
const isStory = ({ lemma }: Token): boolean => lemma === 'story' || lemma === 'tale' || lemma === 'joke';

/** "posted about [how it went]", not "about the strike" */
const isClause = (tokens: readonly Token[], { first }: TokenRange): boolean =>
  QUESTION_WORDS.has(tokens[first]?.lower ?? '') || QUESTION_WORDS.has(tokens[first + 1]?.lower ?? '');

/** "[what] the law says [about] deposits" */
const isAskedAbout = (tokens: readonly Token[], { cue, parts: { source } }: TaggedCue): boolean =>
  cue.lemma === 'say' && source !== null && tokens[source.first - 1]?.lower === 'what';
