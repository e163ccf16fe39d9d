import type { TokenRange } from '../../attributions/attribution.ts';
import { EXAMPLE_OPENERS } from '../../lexicon/linking-words.ts';
import { READING_FORMS } from '../../lexicon/report-words.ts';
import type { Mention } from '../mention.ts';
import { has, is, QUOTED, type Scene, tokenAt, wordAt } from '../scene/scene.ts';
import { INDEFINITE, LOWER_CASE, NOUN, VERB } from '../scene/word-bits.ts';

/**
 * Whether a name within a source is that of something said of the source in passing, which nobody speaks behind:
 *
 *     The results, published in Journal of Cell Memory, suggest      Your editorial “Close the Gates” argues
 *                               ~~~~~~~                                                        ~~~~~
 *     A Marlow clan says
 *       ~~~~~~
 *     according to a copy seen by Arvo                               Five, including Ana Ruiz, say
 *                                 ~~~~                                                 ~~~~~~~~
 */
export function isThingAside(scene: Scene, mention: Mention, source: TokenRange): boolean {
  if (mention.form !== 'name') return false;
  if (opensPhrase(scene, mention.opens, mention.last, source)) return true;
  if (has(scene, mention.first, QUOTED)) return !has(scene, source.first, QUOTED);
  if (
    tokenAt(scene, mention.opens - 1)?.lower === 'by' &&
    READING_FORMS.has(tokenAt(scene, mention.opens - 2)?.lower ?? '')
  )
    return true;
  for (let at = mention.first - 1; at > source.first; at--)
    if (tokenAt(scene, at)?.text === ',')
      return (
        EXAMPLE_OPENERS.has(tokenAt(scene, at + 1)?.lower ?? '') ||
        (is(scene, at - 1, NOUN) && isParticiple(scene, at + 1))
      );
  return false;
}

/** "a Marlow [clan]": the noun, whatever it means, is the source. */
const opensPhrase = (scene: Scene, first: number, last: number, source: TokenRange): boolean =>
  first === source.first + 1 &&
  last < source.last &&
  is(scene, source.first, INDEFINITE) &&
  (wordAt(scene, last) & (NOUN | LOWER_CASE)) === (NOUN | LOWER_CASE);

const isParticiple = (scene: Scene, at: number): boolean =>
  is(scene, at, VERB) && (tokenAt(scene, at)?.lower.endsWith('ed') ?? false);
