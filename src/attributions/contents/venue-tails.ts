import type { Cue } from '../../cues/cue.ts';
import { VENUE_FORM_NOUNS } from '../../lexicon/venue-forms.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isIndefinite, isVerb, SPEECH_VERBS } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { isQuoted, quotationEndingAt, type Scene } from '../scene.ts';

/** "in a rare radio interview" */
const MAX_MODIFIERS = 4;

/**
 * The content without the place where it was said, which stands behind the last marks, or behind a mere thing (all 21
 * such that people marked in the training articles):
 *
 *     Ruiz said the dam was “as good as dead” in an interview with the Courier.      Ruiz rejected the criticism in a statement.
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -- -- --------- ---- --- -------                     ^^^^^^^^^^^^^ -- - ---------
 */
export function withoutVenue(scene: Scene, cue: Cue, content: readonly TokenRange[]): readonly TokenRange[] {
  const tail = content.at(-1);
  if (!tail || tail.first < cue.last) return content;
  const { tokens } = scene.doc;
  const at = behindMarks(scene, tail) ?? behindThing(scene, tail);
  // "said Vole called it “dead” in an interview": where Vole did
  if (at === null || !namesVenue(tokens, at, tail.last) || someIn(tokens, tail.first, tail.last, isReport))
    return content;
  return [...content.slice(0, -1), { first: tail.first, last: at }];
}

function behindMarks(scene: Scene, { first, last }: TokenRange): number | null {
  let at = last - 1;
  while (at > first && !quotationEndingAt(scene, at - 1)) at--;
  return at > first ? at : null;
}

/** The first *in*, with no verb or mark before it: "in a statement"; not "played down her role in the debate". */
function behindThing(scene: Scene, { first, last }: TokenRange): number | null {
  const { tokens } = scene.doc;
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    if (isVerb(token) || isQuoted(scene, at)) return null;
    if (token.lower === 'in') return at > first && at + 1 < last && isIndefinite(tokens[at + 1] as Token) ? at : null;
  }
  return null;
}

function namesVenue(tokens: readonly Token[], first: number, last: number): boolean {
  const noun = first + 2;
  if (tokens[first]?.lower !== 'in' || noun > last || tokens[first + 1]?.pos !== 'DET') return false;
  return !someIn(tokens, noun, last, isVerb) && someIn(tokens, noun, Math.min(last, noun + MAX_MODIFIERS), isVenueForm);
}

/** "would go on “bricks”" is none, as *go* is where it stands behind "he". */
const isReport = (token: Token): boolean => token.lemma !== 'go' && SPEECH_VERBS.has(token.lemma) && isVerb(token);

const isVenueForm = ({ lower }: Token): boolean => VENUE_FORM_NOUNS.has(lower);
