import type { Cue } from '../../cues/cue.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { startsUpper } from '../../text/characters.ts';
import type { TokenRange } from '../attribution.ts';
import { quotationAt, quotationStartingAt, type Scene } from '../scene.ts';

/** "Good Morning, Marlow" */
const MAX_TITLE = 8;
const MIN_WORD = 4;

/**
 * The content without the programme on which it was said:
 *
 *     Ruiz told Pell TV’s “Face the Coast” that the dam would hold.
 *                         ---------------- ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withoutProgramme(
  scene: Scene,
  { anchor, lemma }: Cue,
  content: readonly TokenRange[],
): readonly TokenRange[] {
  if (scene.quotations.length === 0) return content;
  const own = content.flatMap((range) => {
    const title = range.first > anchor ? titleAt(scene, lemma, range.first) : null;
    if (!title) return [range];
    return title.last < range.last ? [{ first: title.last, last: range.last }] : [];
  });
  return own.length > 0 ? own : content;
}

/** The quotation behind a possessive that is a title. */
function titleAt(scene: Scene, lemma: string, first: number): Quotation | null {
  const { tokens } = scene.doc;
  const isOwned = tokens[first - 1]?.lower === 'on' && tokens[first + 1]?.lower === "'s";
  const title = isOwned ? quotationStartingAt(scene, first + 2) : lemma === 'tell' ? quotationAt(scene, first) : null;
  if (!title || tokens[title.first - 1]?.lower !== "'s" || tokens[title.first - 2]?.pos !== 'PROPN') return null;
  if (title.last - title.first > MAX_TITLE) return null;
  const words = tokens.slice(title.first, title.last).filter(({ pos }) => pos !== 'PUNCT');
  return words.every(({ text }) => startsUpper(text) || text.length < MIN_WORD) ? title : null;
}
