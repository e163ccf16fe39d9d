import { CHARGING_VERBS } from '../../lexicon/court-words.ts';
import { COLLECTIVE_NOUNS } from '../../lexicon/group-nouns.ts';
import { POSSESSIVE_PRONOUNS } from '../../lexicon/pronouns.ts';
import { addGender } from '../cast.ts';
import { isAllCapitals, isCapital } from '../letters.ts';
import { type Member, TITLE_EVIDENCE } from '../member.ts';
import type { NominalMention, Resolution } from '../mention.ts';
import { has, is, lowerAt, QUOTED, type Scene, sameSentence, textAt, tokenAt, wording } from '../scene/scene.ts';
import { INDEFINITE, PARTICIPLE, THE, VERB } from '../scene/word-bits.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Story } from './story.ts';
import { isHeadlinese, isOfLead } from './unnamed-openers.ts';

/** Somebody without a name, called as the text calls it. The same words mean the same one. */
export function described(story: Story, mention: NominalMention): Resolution {
  const { scene } = story.reading;
  const known = wordCount(mention) < 3 ? story.unnamed.get(unnamedKey(mention)) : undefined;
  if (known && !isOwned(scene, mention) && !isTried(scene, mention)) {
    const isSame = isHeadlinese(scene, mention) && known.words[0] === textOf(scene, mention);
    if (isSame || mention.determiner === 'definite')
      return { member: spelledOut(known, textOf(scene, mention)), confidence: CONFIDENCE.describedAgain };
  }
  const headlined = mention.isSourceHead && isOfLead(scene, mention) ? story.awaited.get(mention.noun) : undefined;
  if (!headlined?.headline) return introduced(story, mention);
  // "Judge blocks pipeline // A federal judge on Monday blocked": called by the sentence rather than by the headline.
  headlined.member.words = [textOf(scene, mention)];
  return { member: headlined.member, confidence: CONFIDENCE.describedAgain };
}

/** "PM rejects claims … The prime minister told": called by the words rather than by their letters. */
function spelledOut(member: Member, text: string): Member {
  if (isAllCapitals(member.words[0] ?? '')) member.words = [text];
  return member;
}

const textOf = (scene: Scene, { first, roleLast }: NominalMention): string =>
  wording(scene, openingOf(scene, first), roleLast);

/** "prime minister" is one noun. */
const wordCount = ({ first, last, noun }: NominalMention): number => last - first - (noun.includes(' ') ? 1 : 0);

/** Somebody whom no such words have meant before. */
export function introduced(story: Story, mention: NominalMention): Resolution {
  const { cast, scene } = story.reading;
  const member = cast.add([textOf(scene, mention)], [], mention.kind, false);
  member.isCollective = mention.kind === 'group' && COLLECTIVE_NOUNS.has(mention.noun);
  addGender(member, mention.gender, TITLE_EVIDENCE);
  story.unnamed.set(unnamedKey(mention), member);
  const isOfHeadline = isHeadlinese(scene, mention);
  const isLeader =
    (mention.trait === 'leads' || (mention.kind === 'organization' && isTheBody(scene, mention))) &&
    mention.determiner === 'definite' &&
    !has(scene, mention.head, QUOTED);
  if (isOfHeadline || isLeader || (mention.isSourceHead && isOfLead(scene, mention)))
    story.await(mention, member, isOfHeadline);
  return { member, confidence: CONFIDENCE.described };
}

/** "the council"; "the sheriff’s office" is another than the Weather Office. */
const isTheBody = (scene: Scene, { first, roleFirst }: NominalMention): boolean =>
  is(scene, first, THE) && roleFirst === first + 1;

/** "my husband" is not the one of whom "her husband" was said. */
const isOwned = (scene: Scene, { trait, first }: NominalMention): boolean =>
  trait === 'kin' && POSSESSIVE_PRONOUNS.has(lowerAt(scene, first));

/** "the man [accused] of killing a man": whom the words tell from any other man. */
const isTried = (scene: Scene, { last }: NominalMention): boolean =>
  is(scene, last, VERB) && is(scene, last, PARTICIPLE) && CHARGING_VERBS.has(tokenAt(scene, last)?.lemma ?? '');

/** "other drivers" are not "the driver". */
const unnamedKey = ({ kind, noun }: NominalMention): string => (kind === 'group' ? `group ${noun}` : noun);

/** "[the] CEO", "[a] Labour MP", "[Arvo’s] CEO": a run of capitals begins behind them. */
function openingOf(scene: Scene, first: number): number {
  const before = tokenAt(scene, first - 1);
  if (before?.lower === 'the' || is(scene, first - 1, INDEFINITE)) return first - 1;
  if (before?.lower !== "'s") return first;
  let owner = first - 1;
  while (sameSentence(scene, owner - 1, first) && isCapital(textAt(scene, owner - 1))) owner--;
  return owner < first - 1 ? owner : first;
}
