import { FAMILIAR_NOUNS } from '../../lexicon/kinship-nouns.ts';
import type { Member } from '../member.ts';
import type { NominalMention, Resolution } from '../mention.ts';
import { is, lowerAt, type Scene } from '../scene/scene.ts';
import { CAPITAL } from '../scene/word-bits.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Relatives } from './relatives.ts';

/**
 * Whom the article tells to be what somebody calls their own:
 *
 *     Ana Ruiz’s husband, Luis, drives. “My husband never sleeps,” Ruiz said.      “Dad never sleeps,” their son Max said.
 *                ~~~~~~~~~~~~~           ~~~~~~~~~~                                 ~~~
 */
export function quotedRelative(
  scene: Scene,
  relatives: Relatives,
  mention: NominalMention,
  speaker: Member,
): Resolution | null {
  const { noun, trait } = mention;
  if (trait !== 'kin' || !isOwn(scene, mention)) return null;
  const plain = FAMILIAR_NOUNS.get(noun);
  const member = relatives.of(speaker, noun) ?? (plain === undefined ? undefined : relatives.of(speaker, plain));
  return member ? { member, confidence: CONFIDENCE.relative } : null;
}

/** "my husband", "our dad", "Dad" */
function isOwn(scene: Scene, { first, head, noun }: NominalMention): boolean {
  if (head === first) return FAMILIAR_NOUNS.has(noun) && is(scene, head, CAPITAL);
  const owner = lowerAt(scene, first);
  return head === first + 1 && (owner === 'my' || owner === 'our');
}
