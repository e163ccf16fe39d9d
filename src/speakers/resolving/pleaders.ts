import { PLEADING_WORDS, SIDES_IN_COURT, SILKS } from '../../lexicon/court-words.ts';
import type { NameMention } from '../mention.ts';
import { lowerAt, type Scene, textAt, tokenAt } from '../scene/scene.ts';

/**
 * The office of somebody of whom the words beside the name tell that they plead:
 *
 *     Prosecuting, Ana Ruiz said      Luis Ortega, for the defence, said      Eva Brandt KC said
 *     ~~~~~~~~~~~  --------           -----------  ~~~~~~~~~~~~~~~            ---------- ~~
 */
export function pleaderOffice(scene: Scene, { first, last, opens }: NameMention): string | null {
  if (textAt(scene, last) === ',') {
    const next = lowerAt(scene, last + 1);
    const pleading = PLEADING_WORDS.get(next);
    if (pleading && textAt(scene, last + 2) === ',') return pleading;
    const side = next === 'for' ? SIDES_IN_COURT.get(lowerAt(scene, last + 3)) : undefined;
    if (side && lowerAt(scene, last + 2) === 'the') return side;
  }
  const before = textAt(scene, opens - 1) === ',' ? tokenAt(scene, opens - 2)?.lower : undefined;
  const pleading = before === undefined ? undefined : PLEADING_WORDS.get(before);
  if (pleading) return pleading;
  return last - first > 1 && SILKS.has(textAt(scene, last - 1)) ? 'lawyer' : null;
}
