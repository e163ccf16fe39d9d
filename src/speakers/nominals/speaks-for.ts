import { PAST_ROLE } from '../../lexicon/person-nouns.ts';
import type { Mention, NominalMention } from '../mention.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';

/**
 * Whether the name behind a comma is not that of the source, but of somebody whom the phrase before it tells of:
 *
 *     a letter by the chief executive, Ana Ruiz      a spokesman for the owner, Arvo Farm
 *     --------                         ~~~~~~~~      -----------                ~~~~~~~~~
 */
export const isAnothers = (scene: Scene, inside: readonly Mention[], head: Mention, name: Mention): boolean =>
  isOfOtherKind(head, name) || speaksForNamed(scene, inside, head, name);

function isOfOtherKind(head: Mention, name: Mention): boolean {
  if (head.form !== 'nominal' || name.form !== 'name') return false;
  return head.kind === 'document' ? name.kind === 'person' : head.trait === 'spokes' && name.kind === 'organization';
}

/** "a spokeswoman for Arvo’s chief executive, Ana Ruiz": the name is that of the one she speaks for. */
function speaksForNamed(scene: Scene, inside: readonly Mention[], head: Mention, name: Mention): boolean {
  if (head.form !== 'nominal' || head.trait !== 'spokes' || head.determiner === 'definite' || name.form !== 'name')
    return false;
  return inside.some(
    (mention) =>
      mention.form === 'nominal' &&
      mention !== head &&
      mention.kind === 'person' &&
      mention.last === name.opens - 1 &&
      !isKnownHolder(scene, mention),
  );
}

/** "a spokeswoman for [the former governor], Ana Ruiz": the reader knows the governor, and the name is new. */
const isKnownHolder = (scene: Scene, { first, head, roleLast, last }: NominalMention): boolean =>
  lowerAt(scene, first) === 'the' &&
  head - first < (PAST_ROLE.has(lowerAt(scene, first + 1)) ? 3 : 2) &&
  roleLast === last;
