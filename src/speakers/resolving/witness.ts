import { COURT_OFFICES } from '../../lexicon/court-words.ts';
import { isPerson, type Member, mayBe } from '../member.ts';
import { firstFrom, type Mention, type NominalMention, opensAt } from '../mention.ts';
import { CUE, has, QUOTED, type Scene, tokenAt } from '../scene/scene.ts';
import { type Choice, WEIGHTS } from './focus.ts';
import type { Story } from './story.ts';

/** "asked [Ms Ruiz]", "[Ruiz] then asked" */
const MAX_CUE = 3;
/** What is left of the salience of one who spoke a paragraph or two before. */
const MIN_SALIENCE = 0.05;

/**
 * "the witness": the one that the article is speaking of, who is neither of the court nor asked last; one without a name if
 * the article told of such.
 *
 *     Ana Ruiz gave evidence. “Did you sleep?” asked Mr Ortega. “No,” the witness said.
 *     --------                                                        -----------
 */
export function witness(story: Story, { noun, head, first, last, roleLast, gender }: NominalMention): Choice | null {
  if (noun !== 'witness' || last - first > 2 || roleLast > last) return null;
  const { scene, mentions } = story.reading;
  if (has(scene, head, QUOTED) || isInMind(story, story.unnamed.get(noun))) return null;
  const asker = lastAsker(scene, mentions, first);
  const choice = story.focus.choose((member) =>
    member.named && isPerson(member) && member !== asker && mayBe(member, gender) && !isOfCourt(member) ? 1 : 0,
  );
  return choice && story.focus.salienceOf(choice.best) > MIN_SALIENCE ? choice : null;
}

/** "A witness told the court … the witness": the same, as long as the reader remembers. */
const isInMind = ({ focus }: Story, unnamed: Member | undefined): boolean =>
  unnamed !== undefined && focus.salienceOf(unnamed) > MIN_SALIENCE * WEIGHTS.unnamed;

const isOfCourt = ({ offices }: Member): boolean => offices.some(({ noun }) => COURT_OFFICES.has(noun));

/** Who asked, where what was asked stands right before. */
function lastAsker(scene: Scene, mentions: readonly Mention[], at: number): Member | null {
  const paragraph = (tokenAt(scene, at)?.paragraph ?? 0) - 1;
  for (let index = firstFrom(mentions, at) - 1; index >= 0; index--) {
    const mention = mentions[index] as Mention;
    if ((tokenAt(scene, mention.first)?.paragraph ?? 0) < paragraph) return null;
    if (mention.isSourceHead && !has(scene, mention.first, QUOTED))
      return isAsking(scene, mention) ? (mention.resolution?.member ?? null) : null;
  }
  return null;
}

function isAsking(scene: Scene, mention: Mention): boolean {
  const asks = (at: number): boolean => has(scene, at, CUE) && tokenAt(scene, at)?.lemma === 'ask';
  if (asks(opensAt(mention) - 1)) return true;
  for (let at = mention.last; at < mention.last + MAX_CUE; at++) if (asks(at)) return true;
  return false;
}
