import { CORPORATE_OFFICES } from '../../lexicon/office-words.ts';
import { GENERIC_BODIES } from '../../lexicon/organization-nouns.ts';
import { isInstitution, isLikePlace, isOrganization, isPerson } from '../member.ts';
import type { Mention, RoleFound } from '../mention.ts';
import { tokenAt } from '../scene/scene.ts';
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
    return isLikePlace(member) || isInstitution(member) || cast.isOutlet(member) ? 0 : 1;
  });
  if (choice && choice.share >= CLEAR_SHARE && story.focus.salienceOf(choice.best) > MIN_SALIENCE)
    story.implied.set(mention, choice.best);
}

/** Whether a mention tells an office of a firm that is no past one, nobody’s, and names no organization. */
function tellsBarePost(story: Story, mention: Mention): boolean {
  if (mention.form === 'name') return mention.role !== null && isBareRole(story, mention.role);
  if (mention.form !== 'nominal' || !mention.apposedTo || mention.kind !== 'person') return false;
  if (mention.roleLast !== mention.last || !CORPORATE_OFFICES.has(mention.noun)) return false;
  const isBare = mention.roleFirst === mention.first || tokenAt(story.reading.scene, mention.first)?.lower === 'the';
  return isBare && !story.organizationIn(mention.first, mention.roleLast);
}

const isBareRole = (story: Story, { noun, past, first, last }: RoleFound): boolean =>
  !past &&
  CORPORATE_OFFICES.has(noun) &&
  !isOfBody(tokenAt(story.reading.scene, first)?.lower ?? '') &&
  !isOwned(tokenAt(story.reading.scene, first - 1)?.lower) &&
  !story.organizationIn(first, last);

/** "[Committee] chair Ana Ruiz", unlike "[Board] chair": of no firm. */
const isOfBody = (lower: string): boolean => GENERIC_BODIES.has(lower) && lower !== 'board';

const isOwned = (lower: string | undefined): boolean =>
  lower === 'his' || lower === 'her' || lower === 'their' || lower === "'s";
