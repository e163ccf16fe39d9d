import type { TaggedCue } from '../../cues/tagged-cue.ts';
import type { Token } from '../../text/document.ts';
import { findLastIn, someIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';
import { withSource } from './reading.ts';

/** "in a letter to the board found after his death" */
const MAX_INSERTED = 16;
const SUBJECTS: ReadonlySet<string> = new Set(['who', 'which']);

/**
 * The reading with the relative pronoun that an insertion parts from its verb, where the network saw no source, or one before it:
 *
 *     They met a driver who, after lunch, said it was late.
 *                       ---               ~~~~ ^^^^^^^^^^^
 */
export function withPartedRelative(scene: Scene, tagged: TaggedCue): TaggedCue {
  const { tokens } = scene.doc;
  const { cue, parts } = tagged;
  const comma = cue.first - 1;
  const [said] = parts.content;
  if (tokens[comma]?.text !== ',' || !said || said.first < cue.last || isQuoted(scene, comma)) return tagged;
  const isPronoun = ({ lower, index }: Token): boolean => SUBJECTS.has(lower) && tokens[index + 1]?.text === ',';
  const pronoun = findLastIn(tokens, Math.max(0, comma - MAX_INSERTED), comma - 1, isPronoun);
  if (!pronoun || pronoun.sentence !== tokens[comma]?.sentence || isQuoted(scene, pronoun.index)) return tagged;
  if (parts.source && parts.source.last > pronoun.index) return tagged;
  // "Ruiz, who, after lunch, slept, said it was late"
  if (someIn(tokens, pronoun.index + 2, comma, ({ text }) => text === ',')) return tagged;
  return withSource(tagged, { first: pronoun.index, last: pronoun.index + 1 });
}
