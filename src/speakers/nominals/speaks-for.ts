import { PAST_ROLE } from '../../lexicon/person-nouns.ts';
import type { Mention, NominalMention } from '../mention.ts';
import { is, lowerAt, type Scene, textAt } from '../scene/scene.ts';
import { ADP } from '../scene/word-bits.ts';

/**
 * Whether the name behind a comma is not that of the source, but of somebody whom the phrase before it tells of:
 *
 *     a letter by the chief executive, Ana Ruiz      a spokesman for the owner, Arvo Farm
 *     --------                         ~~~~~~~~      -----------                ~~~~~~~~~
 */
export const isAnothers = (scene: Scene, inside: readonly Mention[], head: Mention, name: Mention): boolean =>
  isOfOtherKind(head, name) || isOfAside(scene, inside, head, name) || speaksForNamed(scene, inside, head, name);

function isOfOtherKind(head: Mention, name: Mention): boolean {
  if (head.form !== 'nominal' || name.form !== 'name') return false;
  return head.kind === 'document' ? name.kind === 'person' : head.trait === 'spokes' && name.kind === 'organization';
}

/** "The pilot, after a call with his boss, Ana Ruiz", "a headline above a photograph of the mayor, Ana Ruiz" */
function isOfAside(scene: Scene, inside: readonly Mention[], head: Mention, { first: name }: Mention): boolean {
  const isLed = textAt(scene, head.last) === ',' && is(scene, head.last + 1, ADP);
  if (head.form !== 'nominal' || !(isLed || head.kind === 'document')) return false;
  return inside.some((mention) => mention.first > head.last && isPersonBefore(mention, name));
}

const isPersonBefore = (mention: Mention, name: number): mention is NominalMention =>
  mention.form === 'nominal' && mention.kind === 'person' && mention.last === name - 1;

/** "a spokeswoman for Arvo’s chief executive, Ana Ruiz": the name is that of the one she speaks for. */
function speaksForNamed(scene: Scene, inside: readonly Mention[], head: Mention, name: Mention): boolean {
  if (head.form !== 'nominal' || head.trait !== 'spokes' || head.determiner === 'definite' || name.form !== 'name')
    return false;
  return inside.some(
    (mention) => mention !== head && isPersonBefore(mention, name.opens) && !isKnownHolder(scene, mention),
  );
}

/** "a spokeswoman for [the former governor], Ana Ruiz": the reader knows the governor, and the name is new. */
const isKnownHolder = (scene: Scene, { first, head, roleLast, last }: NominalMention): boolean =>
  lowerAt(scene, first) === 'the' &&
  head - first < (PAST_ROLE.has(lowerAt(scene, first + 1)) ? 3 : 2) &&
  roleLast === last;
