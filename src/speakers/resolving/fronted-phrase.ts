import { type Member, NOBODY } from '../member.ts';
import { firstFrom } from '../mention.ts';
import { is, lowerAt, type Scene, textAt, tokenAt } from '../scene/scene.ts';
import { AUX, CAPITAL, PARTICIPLE, VERB } from '../scene/word-bits.ts';
import { bearersOf, namesBetween } from './named-between.ts';
import type { Reading } from './story.ts';

/** Participles with an ending of their own. */
const STRONG: ReadonlySet<string> = new Set(['born', 'brought', 'taught', 'left', 'sent', 'driven']);
/** The sentence of a list may go on for pages. */
const MAX_PHRASE = 60;

/**
 * Those whom the subject of a clause cannot be, as they are named in the participle phrase before it, which is said of the
 * subject:
 *
 *     Born in Arlen to Luis Ruiz, a docker, and his wife, Eva, she went to sea.
 *                      ~~~~~~~~~                          ~~~  ---
 *
 * Nor does anybody say something of themselves by name: "Of Ruiz, with whom she sailed, she said"; nor is a place anybody:
 * "In Arlen she said".
 *
 * "Speaking in Arlen, Ruiz would not resign, she said" has a clause of its own in between.
 */
export function namedInFrontedPhrase(
  { scene, mentions }: Pick<Reading, 'scene' | 'mentions'>,
  at: number,
): ReadonlySet<Member> {
  if (textAt(scene, at - 1) !== ',') return placeBefore({ scene, mentions }, at);
  const opens = scene.doc.sentences[tokenAt(scene, at)?.sentence ?? 0]?.first ?? at;
  if (opens >= at || at - opens > MAX_PHRASE || !(isParticiple(scene, opens) || isTopic(scene, opens))) return NOBODY;
  const names = namesBetween(mentions, opens, at);
  return names.some(({ last }) => is(scene, last, VERB | AUX)) ? NOBODY : bearersOf(names);
}

/** "at a debate in [Arlen] she said" */
function placeBefore({ scene, mentions }: Pick<Reading, 'scene' | 'mentions'>, at: number): ReadonlySet<Member> {
  const name = is(scene, at - 1, CAPITAL) ? mentions[firstFrom(mentions, at) - 1] : undefined;
  if (name?.form !== 'name' || name.last !== at || lowerAt(scene, name.first - 1) !== 'in') return NOBODY;
  return name.resolution && name.resolution.member.kind !== 'person' ? new Set([name.resolution.member]) : NOBODY;
}

const isTopic = (scene: Scene, at: number): boolean => TOPICAL.has(lowerAt(scene, at));
const TOPICAL: ReadonlySet<string> = new Set(['of', 'about']);

const isParticiple = (scene: Scene, at: number): boolean => is(scene, at, PARTICIPLE) || STRONG.has(lowerAt(scene, at));
