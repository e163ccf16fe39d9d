import { CORPORATE_OFFICES } from '../../lexicon/office-words.ts';
import { isInstitution, isLikePlace, isNewspaper, isOrganization, isPerson } from '../member.ts';
import type { Mention, RoleFound } from '../mention.ts';
import { listedClass } from '../nominals/listed-class.ts';
import { is, lowerAt } from '../scene/scene.ts';
import { POSSESSIVE } from '../scene/word-bits.ts';
import type { Story } from './story.ts';

/** One firm must be spoken of so much more than the next. */
const CLEAR_SHARE = 0.85;
const MIN_SALIENCE = 0.02;

/**
 * "Arvo’s profit rose … Chief executive Ana Ruiz said": an office that only an organization has, told without one, is of the
 * organization that the article is speaking of, where it speaks of one alone.
 */
export function imply(story: Story, mention: Mention): void {
  if (!tellsBarePost(story, mention)) return;
  const { cast } = story.reading;
  const choice = story.focus.choose((member) => {
    if (!member.named || !isOrganization(member) || isPerson(member)) return 0;
    return isLikePlace(member) || isInstitution(member) || isNewspaper(member) || cast.isOutlet(member) ? 0 : 1;
  });
  if (choice && choice.share >= CLEAR_SHARE && story.focus.salienceOf(choice.best) > MIN_SALIENCE)
    story.implied.set(mention, choice.best);
}

/** Whether a mention tells an office of a firm that is no past one, nobody’s, and names no organization. */
function tellsBarePost(story: Story, mention: Mention): boolean {
  if (mention.form === 'name') return mention.role !== null && isBareRole(story, mention.role);
  if (mention.form !== 'nominal' || !mention.apposedTo || mention.kind !== 'person') return false;
  if (mention.roleLast !== mention.last || !CORPORATE_OFFICES.has(mention.noun)) return false;
  const isBare = mention.roleFirst === mention.first || lowerAt(story.reading.scene, mention.first) === 'the';
  return isBare && !isOfAnother(story, mention.first, mention.roleLast);
}

const isBareRole = (story: Story, { noun, past, first, last }: RoleFound): boolean =>
  !past &&
  CORPORATE_OFFICES.has(noun) &&
  !isOwned(lowerAt(story.reading.scene, first - 1)) &&
  !isOfAnother(story, first, last);

/** "[Arvo] chair", "[foreign ministry] spokesman", "the [government’s] spokesman"; "[company] spokesman" is anybody’s, and "[board] chair". */
function isOfAnother(story: Story, first: number, last: number): boolean {
  const { scene } = story.reading;
  for (let at = first; at < last; at++) {
    if (is(scene, at, POSSESSIVE)) return true;
    const noun = listedClass(scene, at);
    if (noun?.kind === 'organization' && noun.trait !== 'business' && lowerAt(scene, at) !== 'board') return true;
  }
  return story.organizationIn(first, last) !== null;
}

const isOwned = (lower: string): boolean => lower === 'his' || lower === 'her' || lower === 'their' || lower === "'s";
