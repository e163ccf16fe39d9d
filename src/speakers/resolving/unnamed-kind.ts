import { UNNAMED } from '../../lexicon/function-words.ts';
import type { SpeakerKind } from '../../schema/types.ts';
import type { Mention } from '../mention.ts';
import { isOwner } from '../nominals/apposed-name.ts';
import { nounClass } from '../nominals/nouns.ts';
import { isMark } from '../nominals/phrase-end.ts';
import { is, type Scene, tokenAt } from '../scene/scene.ts';
import { ADJ, ADP, ADV } from '../scene/word-bits.ts';

/** "[One] of the donors", "[Two] of Ruiz’s aides", "[those] with children": not who is named behind the preposition. */
export function unnamedKind(scene: Scene, opener: number, head: Mention | null): SpeakerKind | null {
  const first = tokenAt(scene, opener);
  const next = tokenAt(scene, opener + 1);
  if (head?.form === 'nominal' && head.noun === 'one') return null;
  if (first && next?.lower === 'of' && (head?.form !== 'name' || isOwner(scene, head.last))) {
    if (first.lower === 'one') return 'person';
    if (first.pos === 'NUM' || (head?.form === 'name' && nounClass(first)?.kind === 'group')) return 'group';
  }
  if (head?.form === 'name' && isMark(scene, head.last) && isShare(scene, opener, head.first)) return 'group';
  if (!first || !UNNAMED.has(first.lower) || !leadsAway(scene, opener + 1)) return null;
  return first.lower === 'those' ? 'group' : 'person';
}

/** "somebody [at] Arvo", "someone senior [at] Arvo" */
const leadsAway = (scene: Scene, at: number): boolean => is(scene, is(scene, at, ADJ | ADV) ? at + 1 : at, ADP);

/** "[Only 44% of] Ruiz’s voters", "[about a third of] Ruiz’s donors" */
function isShare(scene: Scene, first: number, name: number): boolean {
  const of = tokenAt(scene, name - 1);
  if (of?.lower !== 'of' || name - first > MAX_SHARE) return false;
  const noun = tokenAt(scene, name - 2);
  return noun !== undefined && (noun.pos === 'NUM' || noun.text === '%' || nounClass(noun)?.kind === 'group');
}

/** "Some", "about", "more than" stand before the number. */
const MAX_SHARE = 6;
