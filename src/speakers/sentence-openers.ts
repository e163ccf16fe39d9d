import type { TokenRange } from '../attributions/attribution.ts';
import { KNOWN_ORGANIZATIONS } from '../lexicon/organization-nouns.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Token } from '../text/document.ts';
import { isGivenName } from './given-name.ts';
import { isAllCapitals, isCapital } from './letters.ts';
import { isPeopleNoun, isPersonNoun, nounClass } from './nouns.ts';
import { type Scene, sameSentence } from './scene.ts';

/**
 * Whether a lone capitalized word is a common noun that opens its sentence: "Officials said", "Finance chief Ana Ruiz",
 * "Proponents of the plan", or "Page nine". Not where the article capitalizes it in the middle of a sentence too: "Sanders said".
 */
export function isCommonOpener(scene: Scene, { first, last }: TokenRange): boolean {
  const token = scene.doc.tokens[first] as Token;
  if (last - first === 1 && isNumbered(scene, last)) return true;
  if (last - first > 1 || !opensSentence(scene, token)) return false;
  if (isPeopleNoun(token) && nounClass(token)) return true;
  const isPlural = token.lower.endsWith('s') && !token.lower.endsWith('ss') && scene.doc.tokens[last]?.lower !== "'";
  const isCommon = isPeopleNoun(token) || isPlural || isBeforeRole(scene, last);
  return isCommon && !isKnownName(token) && !scene.innerCapitals().has(token.lower);
}

/** Behind a dash too, as in "MARLOW — Nurses said". */
function opensSentence({ doc }: Scene, { index, sentence }: Token): boolean {
  const before = doc.tokens[index - 1];
  return before?.sentence !== sentence || before.text === '\u2014' || before.text === '\u2013' || before.text === '-';
}

function isBeforeRole(scene: Scene, at: number): boolean {
  const next = scene.doc.tokens[at];
  return !!next && sameSentence(scene, at - 1, at) && !isCapital(next.text) && isPersonNoun(next);
}

/** "[Page] nine": with a number in letters; "Channel 4" is a name. */
const isNumbered = (scene: Scene, at: number): boolean =>
  sameSentence(scene, at - 1, at) &&
  scene.doc.tokens[at]?.pos === 'NUM' &&
  /^\p{Ll}+$/u.test(scene.doc.tokens[at]?.text ?? '');

const isKnownName = ({ lower, text }: Token): boolean =>
  PLACES.has(lower) || KNOWN_ORGANIZATIONS.has(lower) || isGivenName(lower) || isAllCapitals(text);
