import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { findIn } from '../runs.ts';
import type { Scene } from '../scene.ts';

const VERBS: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/**
 * Behind a coordinator a viewpoint has a clause of its own, of which the network makes a part of the source, or which it
 * joins to the clause before:
 *
 *     It rained and, according to the council, ten of them were for sale.
 *                    ~~~~~~~~~~~~ -----------  ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withInsertedViewpoint({ doc: { tokens } }: Scene, tagged: TaggedCue): TaggedCue {
  const { cue, parts } = tagged;
  const { source, content } = parts;
  if (cue.lemma !== 'according to' || !source || source.first < cue.last) return tagged;
  if (tokens[cue.first - 1]?.text !== ',' || tokens[cue.first - 2]?.pos !== 'CCONJ') return tagged;
  const behind = content.filter(({ first }) => first >= source.last);
  if (behind.length > 0)
    return behind.length < content.length ? { ...tagged, parts: { ...parts, content: behind } } : tagged;
  const comma = findIn(tokens, source.first, source.last, ({ text }) => text === ',')?.index;
  if (comma === undefined) return tagged;
  const clause = { first: comma + 1, last: source.last };
  const verb = findIn(tokens, clause.first, clause.last, ({ pos, lower }) => VERBS.has(pos) || RELATIVES.has(lower));
  if (!verb || verb.index === clause.first || RELATIVES.has(verb.lower)) return tagged;
  return { ...tagged, parts: { ...parts, source: { first: source.first, last: comma }, content: [clause] } };
}
