import type { Member } from '../member.ts';
import type { NameMention } from '../mention.ts';
import { type Scene, tokenAt } from '../scene/scene.ts';

const OLDER: ReadonlySet<string> = new Set(['elder', 'older', 'senior']);
const YOUNGER: ReadonlySet<string> = new Set(['younger', 'junior']);

/** "the elder [Ruiz]": of those who bear the name, the oldest of whom the article told an age; null where it told none. */
export function byAge(scene: Scene, { first }: NameMention, bearers: readonly Member[]): Member | null {
  const word = tokenAt(scene, first - 1)?.lower ?? '';
  const sign = OLDER.has(word) ? 1 : YOUNGER.has(word) ? -1 : 0;
  if (sign === 0 || tokenAt(scene, first - 2)?.lower !== 'the') return null;
  let best: Member | null = null;
  for (const member of bearers)
    if (member.age !== null && (best?.age == null || sign * (member.age - best.age) > 0)) best = member;
  return best;
}
