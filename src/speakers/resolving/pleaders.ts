import { PLEADING_WORDS, SIDES_IN_COURT, SILKS } from '../../lexicon/court-words.ts';
import type { NameMention } from '../mention.ts';
import { type Scene, tokenAt } from '../scene/scene.ts';

/**
 * The office of somebody of whom the words beside the name tell that they plead:
 *
 *     Prosecuting, Ana Ruiz said      Luis Ortega, for the defence, said      Eva Brandt KC said
 *     ~~~~~~~~~~~  --------           -----------  ~~~~~~~~~~~~~~~            ---------- ~~
 */
export function pleaderOffice(scene: Scene, { first, last, opens }: NameMention): string | null {
  if (tokenAt(scene, last)?.text === ',') {
    const next = tokenAt(scene, last + 1)?.lower ?? '';
    const pleading = PLEADING_WORDS.get(next);
    if (pleading && tokenAt(scene, last + 2)?.text === ',') return pleading;
    const side = next === 'for' ? SIDES_IN_COURT.get(tokenAt(scene, last + 3)?.lower ?? '') : undefined;
    if (side && tokenAt(scene, last + 2)?.lower === 'the') return side;
  }
  const before = tokenAt(scene, opens - 1)?.text === ',' ? tokenAt(scene, opens - 2)?.lower : undefined;
  const pleading = before === undefined ? undefined : PLEADING_WORDS.get(before);
  if (pleading) return pleading;
  return last - first > 1 && SILKS.has(tokenAt(scene, last - 1)?.text ?? '') ? 'lawyer' : null;
}
