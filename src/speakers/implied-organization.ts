import { CORPORATE_OFFICES } from '../lexicon/office-words.ts';
import { isInstitution, isLikePlace, isOrganization, isPerson } from './member.ts';
import type { Mention } from './mention.ts';
import { tokenAt } from './scene.ts';
import type { Story } from './story.ts';

/** One firm must be spoken of so much more than the next. */
const CLEAR_SHARE = 0.85;
const MIN_SALIENCE = 0.02;

/**
 * "Arvo’s profit rose … Chief executive Ana Ruiz said": an office that only an organization has, told without one, is of the
 * organization that the article is speaking of, where it speaks of one alone.
 */
export function imply(story: Story, mention: Mention): void {
  const role = barePost(story, mention);
  if (!role || !CORPORATE_OFFICES.has(role.noun)) return;
  const { cast } = story.reading;
  const choice = story.focus.choose((member) => {
    if (!member.named || !isOrganization(member) || isPerson(member)) return 0;
    return isLikePlace(member) || isInstitution(member) || cast.isOutlet(member) ? 0 : 1;
  });
  if (choice && choice.share >= CLEAR_SHARE && story.focus.salienceOf(choice.best) > MIN_SALIENCE)
    story.implied.set(mention, choice.best);
}

/** The office that a mention tells, unless it is a past one, somebody’s, or names its organization. */
function barePost(story: Story, mention: Mention): { readonly noun: string } | null {
  const { scene } = story.reading;
  if (mention.form === 'name') {
    const { role } = mention;
    if (
      !role ||
      role.past ||
      story.organizationIn(role.first, role.last) ||
      isOwned(scene.doc.tokens[role.first - 1]?.lower)
    )
      return null;
    return role;
  }
  if (mention.form !== 'nominal' || !mention.apposedTo || mention.kind !== 'person') return null;
  const opener = tokenAt(scene, mention.first)?.lower;
  const isBare = mention.roleLast === mention.last && (mention.roleFirst === mention.first || opener === 'the');
  return isBare && !story.organizationIn(mention.first, mention.roleLast) ? mention : null;
}

const isOwned = (lower: string | undefined): boolean =>
  lower === 'his' || lower === 'her' || lower === 'their' || lower === "'s";
