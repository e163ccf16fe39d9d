import { type NominalMention, nominalMention } from '../mention.ts';
import { goesOn, has, is, isInsideWord, lowerAt, QUOTED, type Scene, textAt, touchesNext } from '../scene/scene.ts';
import { DEFINITE, HYPHEN, INDEFINITE, NUM, PERSON_NOUN } from '../scene/word-bits.ts';
import { isBasedIn } from './based-in.ts';
import { isModifier, MAX_MODIFIERS, ownerStart } from './modifiers.ts';
import type { NounClass } from './nouns.ts';
import { officeName } from './office.ts';
import { isMark, phraseEnd } from './phrase-end.ts';

/** “The Last of the Night Trains”, with its marks. */
const MAX_TITLE = 8;

type PhraseStart = Pick<NominalMention, 'first' | 'roleFirst' | 'determiner'>;

/** The whole noun phrase of a head: "[her older] brothers", "[Arvo’s] director [of sales]". */
export function nounPhrase(
  scene: Scene,
  head: number,
  { noun, kind, gender, trait }: NounClass,
  covered: Uint8Array,
): NominalMention {
  const { first, roleFirst, determiner } = phraseStart(scene, head, covered);
  // "Arvo chief executive said": there is but one.
  const isOnly = determiner === 'bare' && trait === 'leads' && covered[first] !== 0;
  const office = kind === 'person' && trait !== 'kin' ? officeName(scene, first, head, noun) : null;
  return nominalMention({
    first,
    last: head + 1,
    head,
    noun: office ? office.noun : noun,
    field: office ? office.field : null,
    kind,
    gender,
    trait,
    determiner: isOnly ? 'definite' : determiner,
    roleFirst,
    roleLast: phraseEnd(scene, head + 1, noun, covered),
  });
}

function phraseStart(scene: Scene, head: number, covered: Uint8Array): PhraseStart {
  let first = head;
  let roleFirst = head;
  while (head - first < MAX_MODIFIERS && goesOn(scene, first)) {
    const title = titleStart(scene, first, head);
    if (title < first) {
      first = title;
      roleFirst = title;
      continue;
    }
    const before = first - 1;
    if (is(scene, before, DEFINITE))
      return {
        first: isMark(scene, before) ? ownerStart(scene, before) : before,
        roleFirst: first,
        determiner: 'definite',
      };
    const isWhole = !isPartOfWord(scene, before);
    // "the [League One] club"
    if (isWhole && !covered[before] && is(scene, before, INDEFINITE) && !isDetermined(scene, before))
      return { first: before, roleFirst: first, determiner: 'indefinite' };
    // "the [League of Straits] mediator"
    if (isModifier(scene, before) || covered[before] || !isWhole) roleFirst = before;
    else if (!joinsRoles(scene, first) && !isBasedIn(scene, first)) break;
    first = before;
  }
  return { first, roleFirst, determiner: 'bare' };
}

/** "the [“Harbor Nights”] star": where a title in marks begins that stands before `first`; else `first`. Not “late,” aides said. */
function titleStart(scene: Scene, first: number, head: number): number {
  let at = first;
  if (textAt(scene, first - 2) === ',') return first;
  if (!has(scene, head, QUOTED)) while (first - at < MAX_TITLE && has(scene, at - 1, QUOTED)) at--;
  return at;
}

/** "her [two] brothers", "the [two] officials": a number that has a determiner before it is none. */
const isDetermined = (scene: Scene, at: number): boolean => goesOn(scene, at) && is(scene, at - 1, DEFINITE);

/** "the [two]-time champion", "sixty-[one] voters", "a [No] 10 source". */
const isPartOfWord = (scene: Scene, at: number): boolean =>
  (is(scene, at - 1, HYPHEN) && isInsideWord(scene, at - 1)) ||
  (is(scene, at + 1, HYPHEN) && touchesNext(scene, at)) ||
  (is(scene, at + 1, NUM) && textAt(scene, at) === 'No');

/** "her coach and brother": the possessive is that of both. */
const joinsRoles = (scene: Scene, at: number): boolean =>
  is(scene, at, PERSON_NOUN) && is(scene, at - 2, PERSON_NOUN) && lowerAt(scene, at - 1) === 'and';
