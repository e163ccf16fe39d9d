import type { TaggedCue } from '../../cues/tagged-cue.ts';
import type { Stretch } from '../../text/document.ts';
import { namedWords } from '../reports/named-words.ts';
import { findIn } from '../runs.ts';
import type { Scene } from '../scene.ts';
import { endingAt, withCue, withParts } from './reading.ts';

/** "to the old council was that" */
const REACH = 8;

/**
 * The reading with the noun for its cue where the network took the verb, and the clause alone for what was said:
 *
 *     Ruiz’s first answer to the council was that the dam would hold.
 *     ----         ~~~~~~                    ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withNamedWords({ doc }: Scene, tagged: TaggedCue): TaggedCue {
  const { tokens, sentences } = doc;
  const { cue, parts } = tagged;
  const [content, ...others] = parts.content;
  if (!content || others.length > 0 || content.first < cue.last) return tagged;
  const that = findIn(
    tokens,
    content.first,
    Math.min(content.last, content.first + REACH),
    ({ lower }) => lower === 'that',
  );
  const { first } = sentences[tokens[cue.anchor]?.sentence ?? 0] as Stretch;
  const named = that ? namedWords(tokens, first, that.index) : null;
  if (!that || !named?.isSaid) return tagged;
  const isOfNoun = cue.anchor === named.noun;
  if (isOfNoun ? content.first === that.index : tokens[cue.anchor]?.lemma !== 'be') return tagged;
  const own = withParts(tagged, named.owner, [{ first: that.index, last: content.last }]);
  return isOfNoun ? own : withCue(own, endingAt(doc, cue, named.noun, named.noun));
}
