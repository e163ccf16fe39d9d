import { FIELD_ENDS } from '../../lexicon/office-words.ts';
import { isAllCapitals } from '../letters.ts';
import { is, type Scene, textAt } from '../scene/scene.ts';
import { THE } from '../scene/word-bits.ts';
import { GENERIC } from './name-part.ts';
import { isPart, type NameWord } from './name-words.ts';

/**
 * "the Health and Safety Executive", "the Mine Safety Executive": nobody’s role has an *and* before that word, nor the article before
 * the capitals of a field. "Directorate General of Aviation"
 */
export const isExecutiveBody = (scene: Scene, words: readonly NameWord[]): boolean =>
  words[0]?.key === 'directorate' ||
  (words.at(-1)?.key === 'executive' &&
    (words.at(-3)?.key === 'and' || isFieldExecutive(scene, words) || isAbbreviated(scene, words)));

/** "Tram Service Executive (TSE)"; "Group Chief Executive (GCE)" */
function isAbbreviated(scene: Scene, words: readonly NameWord[]): boolean {
  const [head, tail] = [words[0], words.at(-1)];
  if (!head || !tail || words.length < 3 || words.at(-2)?.key === 'chief') return false;
  const letters = textAt(scene, tail.last + 1);
  return textAt(scene, tail.last) === '(' && isAllCapitals(letters) && letters.charAt(0) === head.text.charAt(0);
}

const isFieldExecutive = (scene: Scene, words: readonly NameWord[]): boolean =>
  words.length > 2 &&
  is(scene, (words[0] as NameWord).first - 1, THE) &&
  (isPart(words.at(-2), GENERIC) || FIELD_ENDS.has(words.at(-2)?.key ?? ''));
