import type { Cue } from '../../cues/cue.ts';
import { ANONYMITY_NOUNS } from '../../lexicon/anonymity-words.ts';
import { POSSESSIVE_DETERMINERS } from '../../lexicon/determiners.ts';
import { PLATFORMS } from '../../lexicon/platforms.ts';
import { MOUTHPIECES, VENUE_FORM_NOUNS } from '../../lexicon/venue-forms.ts';
import { startsUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isIndefinite, isVerb, SPEECH_VERBS } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { isQuoted, quotationEndingAt, type Scene } from '../scene.ts';

/** "in a rare radio interview" */
const MAX_MODIFIERS = 4;
const MAX_THING = 40;

/**
 * The content without the place where it was said, or the terms on which, behind the last marks or behind a mere thing (all
 * 21 in a form that people marked in the training articles):
 *
 *     Ruiz said the dam was “as good as dead” in an interview with the Courier.      Ruiz rejected the criticism in a statement.
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -- -- --------- ---- --- -------                     ^^^^^^^^^^^^^ -- - ---------
 */
export function withoutVenue(scene: Scene, cue: Cue, content: readonly TokenRange[]): readonly TokenRange[] {
  const tail = content.at(-1);
  if (!tail || tail.first < cue.last) return content;
  const { tokens } = scene.doc;
  const at = venueBehindMarks(scene, tail) ?? venueBehindThing(scene, tail);
  // "said Vole called it “dead” in an interview": where Vole did
  if (at === null || someIn(tokens, tail.first, at, isReport)) return content;
  return [...content.slice(0, -1), { first: tail.first, last: at }];
}

function venueBehindMarks(scene: Scene, { first, last }: TokenRange): number | null {
  let at = last - 1;
  while (at > first && !quotationEndingAt(scene, at - 1)) at--;
  const { tokens } = scene.doc;
  return at > first && tokens[at]?.lower === 'in' && namesForm(tokens, at, last) ? at : null;
}

/** The first, with no verb or mark before it; not "played down her role in the debate". */
function venueBehindThing(scene: Scene, { first, last }: TokenRange): number | null {
  const { tokens } = scene.doc;
  for (let at = first; at < Math.min(last, first + MAX_THING); at++) {
    if (isVerb(tokens[at]) || isQuoted(scene, at)) return null;
    if (at > first && tokens[at]?.pos === 'ADP' && opensVenue(tokens, first, at, last)) return at;
  }
  return null;
}

function opensVenue(tokens: readonly Token[], first: number, at: number, last: number): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= last) return false;
  switch (tokens[at]?.lower) {
    case 'in':
      return isIndefinite(next) && namesForm(tokens, at, last);
    // "the brawl at a rally"
    case 'at':
      return isOwn(tokens, first, at) && isIndefinite(next) && namesForm(tokens, at, last);
    case 'on':
      return isOnTerms(tokens, at + 1, last) || (isOwn(tokens, first, at) && namesPlatform(tokens, at + 1, last));
    case 'under':
      return next.lower === 'oath';
    case 'via':
      return namesPlatform(tokens, at + 1, last);
    case 'through':
      return MOUTHPIECES.has(tokens[at + 2]?.lower ?? '');
    default:
      return false;
  }
}

function namesForm(tokens: readonly Token[], first: number, last: number): boolean {
  const noun = first + 2;
  if (noun > last || tokens[first + 1]?.pos !== 'DET' || someIn(tokens, noun, last, isVerb)) return false;
  return someIn(tokens, noun, Math.min(last, noun + MAX_MODIFIERS), isVenueForm);
}

/** Not "comments on Facebook [about] the dam". */
const namesPlatform = (tokens: readonly Token[], at: number, last: number): boolean =>
  at < last &&
  startsUpper(tokens[at]?.text ?? '') &&
  PLATFORMS.has(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower !== 'about';

/** "[on] the condition of anonymity because the talks go on" */
const isOnTerms = (tokens: readonly Token[], first: number, last: number): boolean =>
  someIn(tokens, first, Math.min(last, first + MAX_MODIFIERS), ({ lower }) => ANONYMITY_NOUNS.has(lower));

/** "her retirement", "Ann Lowe", "them": not "the attack", which may have a place of its own. */
function isOwn(tokens: readonly Token[], first: number, last: number): boolean {
  const isShort = last - first === 1 || POSSESSIVE_DETERMINERS.has(tokens[first]?.lower ?? '');
  return (isShort && !someIn(tokens, first, last, ({ pos }) => pos === 'ADP')) || tokens[last - 1]?.pos === 'PROPN';
}

/** "would go on “bricks”" is none, as *go* is where it stands behind "he". */
const isReport = (token: Token): boolean => token.lemma !== 'go' && SPEECH_VERBS.has(token.lemma) && isVerb(token);

const isVenueForm = ({ lower }: Token): boolean => VENUE_FORM_NOUNS.has(lower);
