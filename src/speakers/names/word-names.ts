import { SMALL_WORD_NAMES } from '../../lexicon/capital-words.ts';
import { KNOWN_ORGANIZATIONS } from '../../lexicon/organization-nouns.ts';
import { PLACES } from '../../lexicon/places.ts';
import type { Token } from '../../text/document.ts';
import { CUE, goesOn, HEADLINE, has, is, lowerAt, type Scene, textAt, tokenAt, wordAt } from '../scene/scene.ts';
import { ADP, AUX, CAPITAL, DET, NUM, PERSON_NOUN, POSSESSIVE, PRON, PROPN, VERB } from '../scene/word-bits.ts';
import { isSentenceStart } from './sentence-start.ts';

/** "in April", "June 3": months that are given names too. */
export function isMonth(scene: Scene, at: number): boolean {
  if (!is(scene, at - 1, ADP | NUM) && !is(scene, at + 1, NUM)) return false;
  const { lower } = tokenAt(scene, at) as Token;
  return lower === 'april' || lower === 'may' || lower === 'june';
}

/** "Will rolls his eyes", where "Tom and Will" stands elsewhere; "Will Ruiz, who", "Will Ruiz said". */
export function isKnownWill(scene: Scene, at: number): boolean {
  if (lowerAt(scene, at) !== 'will') return false;
  if (is(scene, at + 1, VERB)) return scene.innerCapitals().has('will');
  const behind = tokenAt(scene, at + 2);
  const isPast = is(scene, at + 2, VERB) && behind?.lemma !== behind?.lower;
  return is(scene, at + 1, PROPN) && (behind?.text === ',' || isPast);
}

/** "chief executive [Per] Lund": inside a sentence nothing else capitalizes a small word before a name. "[Per] Lund, the head,". */
export function isSmallWordName(scene: Scene, at: number): boolean {
  const next = wordAt(scene, at + 1);
  if ((next & PROPN) === 0 || (next & CAPITAL) === 0 || !goesOn(scene, at + 1)) return false;
  const { lower, text } = tokenAt(scene, at) as Token;
  if (!SMALL_WORD_NAMES.has(lower) || has(scene, at, HEADLINE) || text === text.toUpperCase()) return false;
  if (!isSentenceStart(scene, at)) return true;
  const follower = lowerAt(scene, at + 1);
  return (
    lower === 'per' &&
    !PLACES.has(follower) &&
    !KNOWN_ORGANIZATIONS.has(follower) &&
    (scene.innerCapitals().has('per') || isBeforeRoleAside(scene, at + 2))
  );
}

/** "Per Lund[, the ferryman,]" */
function isBeforeRoleAside(scene: Scene, comma: number): boolean {
  if (textAt(scene, comma) !== ',' || !is(scene, comma + 1, DET)) return false;
  for (let at = comma + 2; at < comma + 5; at++) if (textAt(scene, at) === ',') return is(scene, at - 1, PERSON_NOUN);
  return false;
}

/** "[Park], who is a lawyer, said", "[Price] denied it", where "Ana Park" and "Mr. Price" stand elsewhere. */
export const isKnownSurname = (scene: Scene, at: number, word: number): boolean =>
  (word & (PRON | DET | ADP)) === 0 &&
  !has(scene, at, HEADLINE) &&
  !is(scene, at + 1, CAPITAL) &&
  (is(scene, at + 1, VERB | AUX | POSSESSIVE) || has(scene, at + 1, CUE) || textAt(scene, at + 1) === ',') &&
  scene.innerCapitals().has(lowerAt(scene, at));
