import type { Attribution } from '../../attributions/attribution.ts';
import { type Member, NOBODY } from '../member.ts';
import { firstFrom, type Mention } from '../mention.ts';
import { has, is, QUOTED } from '../scene/scene.ts';
import { THE } from '../scene/word-bits.ts';
import type { Story } from './story.ts';

/**
 * Those without a name whom somebody who is called by a pronoun calls by a noun in what they say, and the one they say it to:
 * somebody else, as with names (see `namedBySource`).
 *
 *     The mayor denied it. He told the mayor it was late.      The guard woke. “The guard was rude,” he said.
 *     ---------            ~~                                  ---------                             ~~
 */
export function calledBySource(story: Story, { content, cue }: Attribution, pronoun: number): ReadonlySet<Member> {
  const { scene, mentions } = story.reading;
  const called = new Set<Member>();
  for (const { first, last } of content)
    for (const mention of mentions.slice(firstFrom(mentions, first), firstFrom(mentions, last))) {
      const member = mention.first > pronoun || has(scene, mention.first, QUOTED) ? calledBy(story, mention) : null;
      if (member) called.add(member);
    }
  const told = cue && mentions[firstFrom(mentions, cue.last)];
  const hearer = told && told.first === cue?.last ? calledBy(story, told) : null;
  if (hearer) called.add(hearer);
  return called.size > 0 ? called : NOBODY;
}

/** "the mayor"; not "the mayor of Pell", "the old mayor", "a mayor". */
function calledBy({ reading: { scene }, unnamed }: Story, mention: Mention): Member | null {
  if (mention.form !== 'nominal' || mention.kind !== 'person' || !is(scene, mention.first, THE)) return null;
  return mention.roleLast === mention.first + 2 ? (unnamed.get(mention.noun) ?? null) : null;
}
