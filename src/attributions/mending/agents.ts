import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { agentAt, isPassive } from '../passive.ts';
import { isTensed, isTitleCase, SPEECH_VERBS, takes } from '../reports/words.ts';
import { everyIn, findIn, findLastIn, someIn } from '../runs.ts';
import { isQuoted, quotationAt, type Scene } from '../scene.ts';
import { withPlainParts } from './reading.ts';

/** "as a strange" */
const MAX_OPENING = 4;
const MAX_ADVERBS = 3;

/** The reading with the agent of a passive that calls something, before or behind what it is called; null where there is none. */
export const withAgent = (scene: Scene, tagged: TaggedCue): TaggedCue | null =>
  withAgentBefore(scene, tagged) ?? withAgentBehind(scene, tagged);

/**
 *     The book was read by many and praised by Ruiz as “a firework”.
 *                                   ~~~~~~~    ---- ^^^^^^^^^^^^^^^
 * The network takes the agent for a part of what was said, or overlooks it.
 */
function withAgentBefore({ doc: { tokens } }: Scene, tagged: TaggedCue): TaggedCue | null {
  const { cue, parts } = tagged;
  const [content] = parts.content;
  const agent = content && content.first > cue.anchor + 1 ? agentAt(tokens, cue.anchor + 1, content.last) : null;
  if (!content || !agent || tokens[agent.last]?.lower !== 'as' || content.first > agent.last) return null;
  return withPlainParts(tagged, agent, [{ first: agent.last, last: content.last }]);
}

/**
 *     The inquiry, often labelled a “witch hunt” by ministers, goes on.
 *                        ~~~~~~~~ ^^^^^^^^^^^^^^    ---------
 */
function withAgentBehind(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { tokens } = scene.doc;
  const called = calledBehind(scene, tagged.cue);
  if (!called) return null;
  const { source } = tagged.parts;
  const isRead = source?.first === called.agent.first && !someIn(tokens, called.agent.last, source.last, isTensed);
  return isRead ? null : withPlainParts(tagged, called.agent, [called.name]);
}

/** What something is called behind a passive, and by whom. */
function calledBehind(
  scene: Scene,
  cue: Pick<Cue, 'first' | 'anchor' | 'last' | 'lemma'>,
): { name: TokenRange; agent: TokenRange } | null {
  const { tokens } = scene.doc;
  const row = SPEECH_VERBS.get(cue.lemma);
  if (!row || !(takes(row, 'as') || cue.lemma === 'describe') || !isParticiple(tokens, cue)) return null;
  const opening = findIn(tokens, cue.last, cue.last + MAX_OPENING, ({ index }) => isQuoted(scene, index))?.index;
  if (opening === undefined || !everyIn(tokens, cue.last, opening, opensName)) return null;
  const last = quotationAt(scene, opening)?.last ?? opening;
  // "a song called “Low Tide” by Ruiz"
  if (opening === cue.last && isTitleCase(tokens, opening, last)) return null;
  const agent = agentAt(tokens, last);
  return agent && { name: { first: cue.last, last }, agent };
}

/** "as a", "the", "a strange"; not "it a" */
const opensName = ({ lower, pos }: Token): boolean => lower === 'as' || pos === 'DET' || pos === 'ADJ';

/** "was labelled", ", often labelled", "Labelled" */
function isParticiple(tokens: readonly Token[], cue: Pick<Cue, 'first' | 'anchor'>): boolean {
  if (isPassive(tokens, cue)) return true;
  const before = findLastIn(tokens, Math.max(0, cue.first - MAX_ADVERBS), cue.first, ({ pos }) => pos !== 'ADV');
  const own = tokens[cue.anchor];
  const opens = before?.text === ',' || before?.sentence !== own?.sentence;
  return opens && !own?.lower.endsWith('ing');
}
