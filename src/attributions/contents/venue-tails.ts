import type { Cue } from '../../cues/cue.ts';
import { VENUE_FORM_NOUNS } from '../../lexicon/venue-forms.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isVerb, SPEECH_VERBS } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { quotationEndingAt, type Scene } from '../scene.ts';

/** "in a rare radio interview" */
const MAX_MODIFIERS = 4;

/**
 * The content without the place where it was said, which stands behind the last marks:
 *
 *     Ruiz said the dam was “as good as dead” in an interview with the Courier.
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -- -- --------- ---- --- -------
 */
export function withoutVenue(scene: Scene, cue: Cue, content: readonly TokenRange[]): readonly TokenRange[] {
  const tail = content.at(-1);
  if (!tail || tail.first < cue.last) return content;
  const { tokens } = scene.doc;
  let at = tail.last - 1;
  while (at > tail.first && !quotationEndingAt(scene, at - 1)) at--;
  // "said Vole called it “dead” in an interview": where Vole did
  if (at === tail.first || !namesVenue(tokens, at, tail.last) || someIn(tokens, tail.first, tail.last, isReport))
    return content;
  return [...content.slice(0, -1), { first: tail.first, last: at }];
}

function namesVenue(tokens: readonly Token[], first: number, last: number): boolean {
  const noun = first + 2;
  if (tokens[first]?.lower !== 'in' || noun > last || tokens[first + 1]?.pos !== 'DET') return false;
  return !someIn(tokens, noun, last, isVerb) && someIn(tokens, noun, Math.min(last, noun + MAX_MODIFIERS), isVenueForm);
}

/** "would go on “bricks”" is none, as *go* is where it stands behind "he". */
const isReport = (token: Token): boolean => token.lemma !== 'go' && SPEECH_VERBS.has(token.lemma) && isVerb(token);

const isVenueForm = ({ lower }: Token): boolean => VENUE_FORM_NOUNS.has(lower);
