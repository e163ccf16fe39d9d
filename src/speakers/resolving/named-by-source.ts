import type { Attribution } from '../../attributions/attribution.ts';
import { COPULAS } from '../../lexicon/linking-words.ts';
import type { Cast } from '../cast.ts';
import type { Member } from '../member.ts';
import { firstFrom, type Mention, type NameMention } from '../mention.ts';
import { has, is, lowerAt, QUOTED, type Scene, textAt } from '../scene/scene.ts';
import { ADJ, DET, INDEFINITE } from '../scene/word-bits.ts';

interface Reading {
  readonly scene: Scene;
  readonly mentions: readonly Mention[];
  readonly cast: Cast;
}

/**
 * Those whom somebody who is called by a pronoun names in what they say, and the one they say it to. None of them is meant by
 * that pronoun, as the subject of a clause cannot stand for a name within it (Chomsky’s principle C), and hardly anybody calls
 * themselves by name:
 *
 *     He said Ruiz was late.      “Ruiz was late,” he said.      He told Ruiz to wait.
 *             ~~~~                 ~~~~                                  ~~~~
 *
 * "Ruiz would be late, he said" may be said by Ruiz: the clause in front is the writer’s.
 */
export function namedBySource(
  { scene, mentions, cast }: Reading,
  { content, cue }: Attribution,
  at: number,
): ReadonlySet<Member> {
  const named = new Set<Member>();
  for (const range of content)
    for (let index = firstFrom(mentions, range.first); index < mentions.length; index++) {
      const name = mentions[index] as Mention;
      if (name.first >= range.last) break;
      if (name.form !== 'name' || (name.first <= at && !has(scene, name.first, QUOTED))) continue;
      if (isCalled(scene, name, range.first) || isWhoIAm(scene, name) || isOneSuch(scene, name)) continue;
      const member = bearerOf(name, cast);
      if (member) named.add(member);
    }
  const told = cue && mentions[firstFrom(mentions, cue.last)];
  if (told?.form === 'name' && told.opens === cue?.last) {
    const member = bearerOf(told, cast);
    if (member) named.add(member);
  }
  return named;
}

/** “She’d say, ‘[Ruiz], sit down’”: what somebody was called by another. */
const isCalled = (scene: Scene, { opens }: NameMention, first: number): boolean =>
  opens > first + 1 && INNER_MARKS.has(textAt(scene, opens - 1));

/** “I am [Ana Ruiz]”, “I’m [Mrs Ruiz]”, “My name is [Ana Ruiz]” */
const isWhoIAm = (scene: Scene, { opens }: NameMention): boolean => {
  const verb = lowerAt(scene, opens - 1);
  return verb === 'am' || verb === "'m" || (COPULAS.has(verb) && lowerAt(scene, opens - 2) === 'name');
};

/** “the good [Ruiz]”, “not a [Ruiz]”, “another [Ruiz]”: one of several, of whom the speaker may be one. */
const isOneSuch = (scene: Scene, { opens, keys, kind }: NameMention): boolean =>
  kind !== 'organization' &&
  (is(scene, opens - 1, INDEFINITE | DET) ||
    (keys.length === 1 && is(scene, opens - 1, ADJ) && is(scene, opens - 2, DET)));

const INNER_MARKS: ReadonlySet<string> = new Set(["'", '\u2018', '"', '\u201c']);

/** A short name further on in the text is not read yet: it is the only one who may bear it. */
function bearerOf(name: NameMention, cast: Cast): Member | null {
  if (name.bearer || name.resolution) return name.bearer ?? name.resolution?.member ?? null;
  const candidates = cast.bearers.candidates(name);
  return candidates.length === 1 ? (candidates[0] as Member) : null;
}
