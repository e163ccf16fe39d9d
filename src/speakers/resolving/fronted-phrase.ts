import type { Member } from '../member.ts';
import { firstFrom, type Mention } from '../mention.ts';
import { is, type Scene, tokenAt } from '../scene/scene.ts';
import { AUX, PARTICIPLE, VERB } from '../scene/word-bits.ts';

interface Reading {
  readonly scene: Scene;
  readonly mentions: readonly Mention[];
}

/** Participles with an ending of their own. */
const STRONG: ReadonlySet<string> = new Set(['born', 'brought', 'taught', 'left', 'sent', 'driven']);
/** The sentence of a list may go on for pages. */
const MAX_PHRASE = 60;
const NOBODY: ReadonlySet<Member> = new Set();

/**
 * Those whom the subject of a clause cannot be, as they are named in the participle phrase before it, which is said of the
 * subject:
 *
 *     Born in Arlen to Luis Ruiz, a docker, and his wife, Eva, she went to sea.
 *                      ~~~~~~~~~                          ~~~  ---
 *
 * "Speaking in Arlen, Ruiz would not resign, she said" has a clause of its own in between.
 */
export function namedInFrontedPhrase({ scene, mentions }: Reading, at: number): ReadonlySet<Member> {
  if (tokenAt(scene, at - 1)?.text !== ',') return NOBODY;
  const opens = scene.doc.sentences[tokenAt(scene, at)?.sentence ?? 0]?.first ?? at;
  if (
    opens >= at ||
    at - opens > MAX_PHRASE ||
    !(is(scene, opens, PARTICIPLE) || STRONG.has(tokenAt(scene, opens)?.lower ?? ''))
  )
    return NOBODY;
  const named = new Set<Member>();
  for (let index = firstFrom(mentions, opens); index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    if (mention.first >= at) break;
    if (mention.form !== 'name' || !mention.resolution) continue;
    if (is(scene, mention.last, VERB | AUX)) return NOBODY;
    named.add(mention.resolution.member);
  }
  return named;
}
