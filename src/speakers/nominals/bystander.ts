import { RELATIVES } from '../../lexicon/function-words.ts';
import { UTTERANCE_NOUNS } from '../../lexicon/leading-words.ts';
import { type Mention, opensAt } from '../mention.ts';
import { is, lowerAt, type Scene, textAt } from '../scene/scene.ts';
import { ADP, NOUN, POSSESSIVE, THE } from '../scene/word-bits.ts';
import { isBasedIn } from './based-in.ts';

/**
 * "one crony of [the MP]", "a deckhand lost off [Arvo]’s coast": a phrase whose noun no list holds is no mention, and the one
 * behind its preposition not who speaks; not "the results of the [Arvo] poll".
 */
export function isOthers(scene: Scene, mention: Mention): boolean {
  const opens = opensAt(mention);
  const preposition = is(scene, opens - 1, THE) ? opens - 2 : opens - 1;
  if (mention.form === 'pronoun' || !is(scene, preposition, ADP)) return false;
  return mention.form === 'nominal' || !is(scene, mention.last, NOUN);
}

/** "A question from [Ana Ruiz]: …": what comes from somebody before a colon is what they say; `core`: the end of its noun. */
export const isSender = (scene: Scene, mention: Mention, core: number, end: number): boolean =>
  textAt(scene, end) === ':' &&
  lowerAt(scene, core) === 'from' &&
  !is(scene, mention.last, POSSESSIVE) &&
  opensAt(mention) === core + 1 &&
  UTTERANCE_NOUNS.has(lowerAt(scene, core - 1));

/** "Park rangers, who work at [Arvo]", "One of them, who works at [Arvo]": whoever the clause names is not the source. */
export function isInRelative(scene: Scene, from: number, { first }: Mention): boolean {
  for (let at = from; at < first; at++) if (RELATIVES.has(lowerAt(scene, at))) return true;
  return false;
}

/** "The Cambridge, [Massachusetts]-based maker", "The [Cambridge], [Massachusetts], maker": where somebody is. */
export const isSeat = (scene: Scene, { form, last }: Mention): boolean =>
  form === 'name' &&
  ((textAt(scene, last) === '-' && lowerAt(scene, last + 1) === 'based') || isBasedIn(scene, last + 1));
