import type { TokenRange } from '../../attributions/attribution.ts';
import { isAllCapitals } from '../letters.ts';
import { has, is, lowerAt, QUOTED, type Scene, textAt, tokenAt } from '../scene/scene.ts';
import { ADP, POSSESSIVE } from '../scene/word-bits.ts';

/**
 * Whether a run names where and as what a firm is listed, right behind its name: nobody.
 *
 *     Tern Robotics (Nasdaq: TRN)      Arcfold (ACFD)
 *                    ^^^^^^  ^^^                ^^^^
 */
export const isListing = (scene: Scene, { first, last }: TokenRange): boolean =>
  isMark(scene, first - 1, '(')
    ? isBeforeTicker(scene, last) || isTicker(scene, first)
    : isBehindExchange(scene, first, last);

/** Whether a listing stands behind a name that ends at `last`. */
export const isListed = (scene: Scene, last: number): boolean =>
  isMark(scene, last, '(') && (isMark(scene, last + 2, ':') || isTicker(scene, last + 1));

const isMark = (scene: Scene, at: number, mark: string): boolean => textAt(scene, at) === mark;

/** "(Nasdaq[: TRN)]", "(NYSE[: TRN;] TSX: TRN)"; not "(Ana Ruiz: it was late)". */
const isBeforeTicker = (scene: Scene, at: number): boolean =>
  isMark(scene, at, ':') && ENDS_TICKER.has(textAt(scene, at + 2));

const ENDS_TICKER: ReadonlySet<string> = new Set([')', ';', ',', '.']);

const isBehindExchange = (scene: Scene, first: number, last: number): boolean =>
  isMark(scene, first - 1, ':') && isMark(scene, first - 3, '(') && isMark(scene, last, ')');

/** "(ACFD)": capitals that stand in the word before in the same order, and no more than a few. */
function isTicker(scene: Scene, at: number): boolean {
  const { text, lower } = tokenAt(scene, at) ?? { text: '', lower: '' };
  if (text.length < 3 || text.length > 5 || !isAllCapitals(text) || !isMark(scene, at + 1, ')')) return false;
  let found = 0;
  for (const letter of lowerAt(scene, at - 2)) if (letter === lower.charAt(found)) found++;
  return found === lower.length;
}

/** "on “[Face the Coast]”", "the station’s “[Face the Coast],”": the title of a programme or a book. */
export function isTitleInMarks(scene: Scene, { first, last }: TokenRange): boolean {
  if (last - first < 2 || !has(scene, first, QUOTED) || has(scene, first - 2, QUOTED)) return false;
  const end = textAt(scene, last);
  const close = end === ',' || end === '.' ? last + 1 : last;
  if (!has(scene, close, QUOTED) || (close + 1 < scene.words.length && has(scene, close + 1, QUOTED))) return false;
  return is(scene, first - 2, ADP | POSSESSIVE);
}
