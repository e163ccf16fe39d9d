import type { Cue } from '../../cues/cue.ts';
import { TITLED_NOUNS } from '../../lexicon/outlets.ts';
import { VENUE_FORM_NOUNS } from '../../lexicon/venue-forms.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isTitleCase } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { quotationAt, quotationStartingAt, type Scene } from '../scene.ts';

/** "Good Morning, Marlow" */
const MAX_TITLE = 8;

/**
 * The content without the programme on which it was said:
 *
 *     Ruiz told Pell TV’s “Face the Coast” that the dam would hold.
 *                         ---------------- ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withoutProgramme(scene: Scene, cue: Cue, content: readonly TokenRange[]): readonly TokenRange[] {
  if (scene.quotations.length === 0) return content;
  const own: TokenRange[] = [];
  for (let index = 0; index < content.length; index++) {
    const range = content[index] as TokenRange;
    if (isFrontedTitle(scene, cue.anchor, range)) continue;
    const title = titleAt(scene, cue, range.first, index > 0) ?? showAt(scene, cue, range.first);
    if (!title) {
      own.push(range);
      continue;
    }
    const last = isShow(scene.doc.tokens[title.last]) ? title.last + 1 : title.last;
    if (last < range.last) own.push({ first: last, last: range.last });
  }
  return own.length > 0 ? own : content;
}

/** The quotation that is the title of what belongs to an outlet, or of what a noun before it names. */
function titleAt(scene: Scene, { lemma, anchor }: Cue, first: number, isLater: boolean): Quotation | null {
  const { tokens } = scene.doc;
  const isOwned = tokens[first - 1]?.lower === 'on' && tokens[first + 1]?.lower === "'s";
  const title = isOwned ? quotationStartingAt(scene, first + 2) : quotationAt(scene, first);
  if (!title || title.last - title.first > MAX_TITLE) return null;
  // “It leaks,” he told “Face the Coast.”; he told Pell TV’s “Face the Coast” that it leaked
  const isOfOutlet =
    (isOwned || lemma === 'tell' || tokens[anchor + 1]?.lower === 'on') &&
    (title.first === anchor + 1 || tokens[title.first - 1]?.lower === "'s");
  // “It is late,” Ruiz said on “The Coast.”; she said on “The Coast” that it was late
  const isOn = tokens[title.first - 1]?.lower === 'on' && (isLater || title.first === anchor + 2);
  if (!isOfOutlet && !isOn && !isBehindForm(tokens, title.first)) return null;
  return isTitleCase(tokens, title.first, title.last) ? title : null;
}

/** Ruiz told [the “Low Tide” podcast] that it held, said so on [the “Low Tide” podcast]: a title before its noun. */
function showAt(scene: Scene, { lemma, anchor }: Cue, first: number): TokenRange | null {
  const { tokens } = scene.doc;
  const title = first > anchor ? quotationAt(scene, tokens[first]?.pos === 'DET' ? first + 1 : first) : null;
  if (!title || title.last - title.first > MAX_TITLE || !isShow(tokens[title.last])) return null;
  const lead = tokens[title.first - 1]?.pos === 'DET' ? title.first - 2 : title.first - 1;
  const isSaidThere =
    lead === anchor ? lemma === 'tell' : lead === anchor + 1 && ON_OR_IN.has(tokens[lead]?.lower ?? '');
  return isSaidThere && isTitleCase(tokens, title.first, title.last) ? title : null;
}

const ON_OR_IN: ReadonlySet<string> = new Set(['on', 'in']);
const isShow = (token: Token | undefined): boolean => TITLED_NOUNS.has(token?.lower ?? '');

/** "In his memoir, [“Low Tide,”] he wrote that it held." */
function isFrontedTitle(scene: Scene, anchor: number, { first }: TokenRange): boolean {
  const { tokens, sentences } = scene.doc;
  const title = first < anchor ? quotationAt(scene, first) : null;
  if (!title || title.last - title.first > MAX_TITLE || !isTitleCase(tokens, title.first, title.last)) return false;
  const from = sentences[tokens[title.first]?.sentence ?? 0]?.first ?? first;
  const isOwn = tokens[title.first]?.sentence === tokens[anchor]?.sentence && tokens[from]?.pos === 'ADP';
  return isOwn && someIn(tokens, from, title.first, ({ lemma }) => VENUE_FORM_NOUNS.has(lemma));
}

/** "on the podcast [“Loud Table”]", "on his podcast, [“Loud Table”]" */
function isBehindForm(tokens: readonly Token[], first: number): boolean {
  const form = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  return VENUE_FORM_NOUNS.has(tokens[form]?.lower ?? '') && tokens[form - 2]?.pos === 'ADP';
}
