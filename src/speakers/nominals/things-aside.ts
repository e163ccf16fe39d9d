import type { TokenRange } from '../../attributions/attribution.ts';
import { EXAMPLE_OPENERS } from '../../lexicon/linking-words.ts';
import { LEAGUE_HEADS, TEAM_NOUNS } from '../../lexicon/organization-nouns.ts';
import { LOCATING_PREPOSITIONS } from '../../lexicon/places.ts';
import { READING_FORMS } from '../../lexicon/report-words.ts';
import type { Mention, NameMention } from '../mention.ts';
import { has, is, lowerAt, QUOTED, type Scene, textAt, tokenAt, wordAt } from '../scene/scene.ts';
import { INDEFINITE, LOWER_CASE, NOUN, POSSESSIVE, PROPN, THE, VERB } from '../scene/word-bits.ts';
import { isPeopleNoun, nounClass } from './nouns.ts';

/**
 * Whether a name within a source is that of something said of the source in passing, which nobody speaks behind:
 *
 *     The results, published in Journal of Cell Memory, suggest      Your editorial “Close the Gates” argues
 *                               ~~~~~~~                                                        ~~~~~
 *     A Marlow clan says
 *       ~~~~~~
 *     according to a copy seen by Arvo                               Five, including Ana Ruiz, say
 *                                 ~~~~                                                 ~~~~~~~~
 *     The lawsuit, filed in Pell, New Jersey, alleges                 Zookeepers in Marlow say
 *                                 ~~~~~~~~~~                                    ~~~~~~
 *     A class action filed in Marlow alleges                         Hundreds of pro-Ruiz demonstrators say
 *                             ~~~~~~                                                  ~~~~
 *     The League One side says
 *         ~~~~~~~~~~
 */
export function isThingAside(scene: Scene, mention: Mention, source: TokenRange): boolean {
  if (mention.form !== 'name') return false;
  if (opensPhrase(scene, mention.opens, mention.last, source)) return true;
  if (isWhereabouts(scene, mention, source) || isOfPeople(scene, mention, source)) return true;
  if (isOfTeam(scene, mention, source)) return true;
  if (has(scene, mention.first, QUOTED)) return !has(scene, source.first, QUOTED);
  const by = is(scene, mention.opens - 1, THE) ? mention.opens - 2 : mention.opens - 1;
  if (lowerAt(scene, by) === 'by' && READING_FORMS.has(lowerAt(scene, by - 1))) return true;
  if (lowerAt(scene, by - 1) === 'filed' && is(scene, by - 2, NOUN)) return true;
  for (let at = mention.first - 1; at > source.first; at--)
    if (textAt(scene, at) === ',' && !(at === mention.first - 1 && isStateOfTown(scene, mention)))
      return EXAMPLE_OPENERS.has(lowerAt(scene, at + 1)) || (is(scene, at - 1, NOUN) && isParticiple(scene, at + 1));
  return false;
}

/** "a Marlow [clan]": the noun, whatever it means, is the source. */
const opensPhrase = (scene: Scene, first: number, last: number, source: TokenRange): boolean =>
  first === source.first + 1 &&
  last < source.last &&
  is(scene, source.first, INDEFINITE) &&
  (wordAt(scene, last) & (NOUN | LOWER_CASE)) === (NOUN | LOWER_CASE);

/** "Zookeepers in [Marlow]": where whoever speaks is, told right behind a lone word. */
const isWhereabouts = (scene: Scene, { opens }: NameMention, { first }: TokenRange): boolean =>
  opens === first + 2 && LOCATING_PREPOSITIONS.has(lowerAt(scene, opens - 1)) && !FROM.has(lowerAt(scene, opens - 1));

/** "hundreds of pro-[Ruiz] demonstrators", "scores of [Ruiz]’s critics": whom they are for or against. */
function isOfPeople(scene: Scene, { first, last }: NameMention, source: TokenRange): boolean {
  const noun = is(scene, last, POSSESSIVE) ? last + 1 : last;
  const token = noun < source.last && first > source.first ? tokenAt(scene, noun) : undefined;
  if (!token || (wordAt(scene, noun) & (NOUN | LOWER_CASE)) !== (NOUN | LOWER_CASE)) return false;
  const known = nounClass(token);
  return known ? known.kind === 'group' : isPeopleNoun(token);
}

/** "the [National League] side": one of those who play in it. */
const isOfTeam = (scene: Scene, { keys, last }: NameMention, source: TokenRange): boolean =>
  last < source.last &&
  TEAM_NOUNS.has(lowerAt(scene, last)) &&
  (LEAGUE_HEADS.has(keys.at(-1) ?? '') || LEAGUE_HEADS.has(keys.at(-2) ?? ''));

const FROM: ReadonlySet<string> = new Set(['from', 'to']);

/** "in Pell, [New Jersey]" */
function isStateOfTown(scene: Scene, { first, kind }: NameMention): boolean {
  if (kind !== 'place') return false;
  let town = first - 2;
  while (is(scene, town, PROPN)) town--;
  return town < first - 2 && LOCATING_PREPOSITIONS.has(lowerAt(scene, town));
}

const isParticiple = (scene: Scene, at: number): boolean => is(scene, at, VERB) && lowerAt(scene, at).endsWith('ed');
