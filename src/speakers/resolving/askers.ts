import type { Attribution } from '../../attributions/attribution.ts';
import { HELD_FORMS, QUESTIONING_VERBS, REPLYING_VERBS } from '../../lexicon/report-words.ts';
import { isPerson, type Member, mayBe, NOBODY } from '../member.ts';
import { firstFrom, type Mention, opensAt } from '../mention.ts';
import {
  CONTENT,
  CUE,
  has,
  lowerAt,
  QUOTED,
  type Scene,
  SOURCE,
  sameSentence,
  textAt,
  tokenAt,
} from '../scene/scene.ts';
import { calledBetween } from './named-between.ts';
import type { Reading } from './story.ts';

/** "Senator Ruiz [then pointedly] asked" */
const MAX_CUE = 4;

/**
 * Those whom the pronoun of an answer cannot mean: who asked, and whoever is spoken of in the question before it.
 *
 *     Ruiz asked whether he kept notes. “Every day,” he replied.      Asked if Rovers could win, he smiled.
 *     ~~~~                                           --                        ~~~~~~            --
 *     He was asked by Ruiz whether he kept notes. “Every day,” he said.
 *                     ~~~~                                     --
 */
export function askersBefore(
  { scene, mentions }: Pick<Reading, 'scene' | 'mentions'>,
  attribution: Attribution,
  at: number,
): ReadonlySet<Member> {
  const { cue } = attribution;
  const { doc } = scene;
  const opens = doc.sentences[tokenAt(scene, at)?.sentence ?? 0]?.first ?? at;
  const opener = lowerAt(scene, opens);
  const asked = opener === 'when' ? lowerAt(scene, opens + 1) : opener;
  if (asked === 'asked') return calledBetween(mentions, opens, answerer(scene, mentions, opens, at));
  const asker = lastSource(scene, mentions, at);
  if (!asker?.resolution) return questioner(scene, mentions, attribution, at);
  // "Ruiz, prosecuting, said it was theft. When arrested, he told officers"
  if (HELD_FORMS.has(asked ?? '')) return new Set([asker.resolution.member]);
  const replies = cue !== null && REPLYING_VERBS.has(cue.lemma);
  return isAgentOfAsking(scene, asker) || (replies && asks(scene, asker))
    ? new Set([asker.resolution.member])
    : questioner(scene, mentions, attribution, at);
}

/** "Asked about it, [Ruiz] said it was late, as he said": where the clause of the question ends; else `to`. */
function answerer(scene: Scene, mentions: readonly Mention[], from: number, to: number): number {
  for (let index = firstFrom(mentions, from); index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    if (mention.first >= to) break;
    if (mention.isSourceHead && textAt(scene, opensAt(mention) - 1) === ',') return opensAt(mention);
  }
  return to;
}

/**
 * Who put a question to somebody right before, in words that do not ask in turn:
 *
 *     Ruiz pressed him again. “So you never read it?” // “I read some of it,” he said.
 *     ~~~~         ---                                                        --
 */
function questioner(
  scene: Scene,
  mentions: readonly Mention[],
  { content }: Attribution,
  at: number,
): ReadonlySet<Member> {
  const { tokens } = scene.doc;
  const first = content[0]?.first ?? at;
  const last = content.at(-1)?.last ?? at;
  if (!has(scene, first, QUOTED) || first > at || tokens[last - 2]?.text === '?') return NOBODY;
  const pronoun = mentions[firstFrom(mentions, at)];
  const gender = pronoun?.form === 'pronoun' && pronoun.row.refers === 'she' ? 'female' : 'male';
  const sentenceOf = (mention: number): number => tokens[mention]?.sentence ?? 0;
  const isBehind = tokens[first - 2]?.text === '?';
  let asked: Mention | null = null;
  for (let index = firstFrom(mentions, first) - 1; index >= 0; index--) {
    const mention = mentions[index] as Mention;
    if (sentenceOf(first) - sentenceOf(mention.first) > (isBehind ? 2 : 1)) return NOBODY;
    if (has(scene, mention.first, QUOTED)) continue;
    if (mention.isSourceHead) {
      const [member, other] = [mention.resolution?.member, asked?.resolution?.member];
      const isAsking =
        (isBehind || asks(scene, mention)) && sentenceOf(mention.first) === sentenceOf(asked?.first ?? 0);
      return member && other && member !== other && isAsking && mayBe(other, gender) ? new Set([member]) : NOBODY;
    }
    // “[She] asked the doctors to write it down. “I wanted it in ink,” she says”: nobody else.
    if (
      mention.form === 'pronoun'
        ? mention.row.use === 'object' && mention.row.refers !== 'they'
        : mention.form === 'name' && mayBeAsked(scene, mention)
    )
      asked = mention;
  }
  return NOBODY;
}

/** "asked [Ortega] whether", "asked whether [Luis Ortega] slept"; not "asked whether [Pell] would flood". */
const mayBeAsked = (scene: Scene, { first, resolution }: Mention): boolean =>
  !has(scene, first - 1, CONTENT) || (resolution !== null && isPerson(resolution.member));

/** "She was asked by [Ruiz] whether": who answers is the subject. */
function isAgentOfAsking(scene: Scene, mention: Mention): boolean {
  const opens = opensAt(mention);
  return lowerAt(scene, opens - 1) === 'by' && lowerAt(scene, opens - 2) === 'asked';
}

/** Who spoke last, in the same paragraph. */
export function lastSource(
  scene: Scene,
  mentions: readonly Mention[],
  at: number,
  accepts: (mention: Mention) => boolean = () => true,
): Mention | null {
  const paragraph = tokenAt(scene, at)?.paragraph;
  for (let index = firstFrom(mentions, at) - 1; index >= 0; index--) {
    const mention = mentions[index] as Mention;
    if (tokenAt(scene, mention.first)?.paragraph !== paragraph) return null;
    if (mention.isSourceHead && accepts(mention)) return mention;
  }
  return null;
}

/** "Ruiz, [a young deckhand,] asked" */
function asks(scene: Scene, { last }: Mention): boolean {
  let verb = last;
  while (has(scene, verb, SOURCE)) verb++;
  for (let at = verb; at < verb + MAX_CUE && sameSentence(scene, last, at); at++)
    if (has(scene, at, CUE) && QUESTIONING_VERBS.has(tokenAt(scene, at)?.lemma ?? '')) return true;
  return false;
}
