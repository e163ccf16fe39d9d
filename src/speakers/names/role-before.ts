import { AFFILIATION_WORDS } from '../../lexicon/capital-words.ts';
import { NO_ROLE, PAST_ROLE } from '../../lexicon/person-nouns.ts';
import type { Token } from '../../text/document.ts';
import type { RoleFound } from '../mention.ts';
import { nounClass, titleOf } from '../nominals/nouns.ts';
import { chiefOffice, officeName } from '../nominals/office.ts';
import { isDate, isTurnOfTime } from '../scene/date-word.ts';
import {
  CUE,
  FURNITURE,
  goesOn,
  has,
  is,
  lowerAt,
  type Scene,
  textAt,
  tokenAt,
  touchesNext,
  wordAt,
} from '../scene/scene.ts';
import {
  ADJ,
  ALL_CAPITALS,
  CAPITAL,
  DET,
  HYPHEN,
  isListedPerson,
  NOUN,
  NUM,
  PERSON_NOUN,
  PROPN,
  ROLE_MODIFIER,
  TITLE,
  VERB,
} from '../scene/word-bits.ts';
import { isMalayRank } from './malay-title.ts';

const MAX_ROLE = 10;

/**
 * The role that stands before a name, from its first modifier on:
 *
 *     according to Arvo infrastructure director Ana Ruiz      the Marlow mayor, former Gov. Luis Ortega
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                              ^^^^^^^^^^^
 *
 * `titleFirst` to `nameFirst` are the capitalized words of title or role that the run itself holds.
 */
export function roleBefore(scene: Scene, titleFirst: number, nameFirst: number): RoleFound | null {
  const head = headOf(scene, titleFirst, nameFirst);
  if (!head) return null;
  let first = Math.min(titleFirst, head.index);
  while (nameFirst - first < MAX_ROLE && goesOn(scene, first) && isPartOfRole(scene, first - 1)) first--;
  while (is(scene, first, HYPHEN) && !isWrittenOn(scene, first)) first++;
  while (is(scene, first, HYPHEN)) first -= is(scene, first - 2, HYPHEN) ? 2 : 1;
  const title = titleOf(head.lower);
  if (title?.office === null && !chiefOffice(scene, head.index)) {
    const end = courtesyStart(scene, head);
    return end > 0 ? roleBefore(scene, titleFirst, end) : null;
  }
  const called = title?.office ?? nounClass(head)?.noun ?? head.lower;
  const { noun, field } = officeName(scene, first, head.index, called);
  return {
    first,
    last: roleEnd(scene, first, head.index, nameFirst),
    noun,
    field,
    past: holdsPast(scene, first, nameFirst),
  };
}

/** "[pathologist] Dr Ana Ruiz", "[Foreign Secretary] Sir Luis Ortega": what they are called behind it is no part of it. */
function roleEnd(scene: Scene, first: number, head: number, nameFirst: number): number {
  let last = nameFirst;
  const isBehindRole = () => last - 1 > head || (last - 1 > first && is(scene, last - 2, NOUN));
  while (isBehindRole() && isCourtesy(scene, last - 1)) last--;
  return last;
}

function isCourtesy(scene: Scene, at: number): boolean {
  const title = titleOf(lowerAt(scene, at));
  return title !== undefined && (title.office === null || title.office === 'doctor');
}

/** "[Left]-arm spinner Ana Ruiz": the word before the hyphen, whatever the tagger takes it for; not "Marlow - mayor Ana Ruiz". */
const isWrittenOn = (scene: Scene, hyphen: number): boolean => touchesNext(scene, hyphen - 1) && goesOn(scene, hyphen);

/** "Chief [(Mrs.)] Ana Ruiz", "MP [Tan Sri] Ruiz": where the courtesy begins, of whose last word the role’s noun is made. */
const courtesyStart = (scene: Scene, { index, lower }: Token): number =>
  isMalayRank(lower) || textAt(scene, index - 1) === '(' ? index - 1 : index;

/** The noun of the role: within the run, or the lower-case noun right before it. */
function headOf(scene: Scene, titleFirst: number, nameFirst: number): Token | null {
  const last = nameFirst - 1;
  let doctor: Token | null = null;
  for (let at = last; at >= titleFirst; at--) {
    if (!is(scene, at, TITLE) && !isListedPerson(wordAt(scene, at))) continue;
    const token = tokenAt(scene, at) as Token;
    // "Senator Dr Ana Ruiz"
    if (titleOf(token.lower)?.office !== 'doctor') return token;
    doctor ??= token;
  }
  if (doctor) return doctor;
  if (titleFirst < nameFirst) return tokenAt(scene, last) ?? null;
  if (!is(scene, last, PERSON_NOUN) || !goesOn(scene, nameFirst)) return null;
  const before = tokenAt(scene, last) as Token;
  const trait = nounClass(before)?.trait;
  // "security chief": some taggers take it for an adjective.
  const isNoun = is(scene, last, NOUN | PROPN) || (is(scene, last, ADJ) && trait === 'leads');
  return isNoun && trait !== 'kin' ? before : null;
}

function isPartOfRole(scene: Scene, at: number): boolean {
  // "MARLOW - Mayor Ana Ruiz"
  // "accusing minister Ana Ruiz"
  if (has(scene, at, FURNITURE | CUE)) return false;
  const word = wordAt(scene, at);
  const { lower } = tokenAt(scene, at) as Token;
  if ((word & (HYPHEN | ROLE_MODIFIER)) !== 0 || AFFILIATION_WORDS.has(lower) || PAST_ROLE.has(lower)) return true;
  // "[Marlow & Pell] spokeswoman"
  if (lower === '&' && is(scene, at - 1, CAPITAL) && is(scene, at + 1, CAPITAL)) return true;
  if (lower === 'and' || lower === '&') return joinsRoles(scene, at);
  // "On [Tuesday] council leader Ana Ruiz", "[Last night] council leader Ana Ruiz"
  if (isDate(scene, at) || isTurnOfTime(scene, at)) return false;
  const isModifier = (word & (ADJ | NOUN | PROPN | NUM)) !== 0 || ((word & VERB) !== 0 && lower.endsWith('ing'));
  return isModifier && !NO_ROLE.has(lower);
}

/** A noun, whatever the tagger takes it for but a verb. */
const isJoined = (scene: Scene, at: number): boolean =>
  is(scene, at, NOUN) || (is(scene, at, PERSON_NOUN) && is(scene, at, PROPN | ADJ));

/** "trade and industry minister Ana Ruiz", "founder and chief executive Ana Ruiz", "Arvo founder and CEO Ana Ruiz". */
const joinsRoles = (scene: Scene, at: number): boolean =>
  (isJoined(scene, at - 1) && is(scene, at + 1, NOUN | ROLE_MODIFIER | ALL_CAPITALS)) || endsBareRole(scene, at - 1);

/** A noun for one person without an article tells that of a name: "[founder] and CEO Ana Ruiz", not "the [judge] and Mayor Ana Ruiz". */
function endsBareRole(scene: Scene, last: number): boolean {
  const noun = nounClass(tokenAt(scene, last));
  if (noun?.kind !== 'person' || noun.trait === 'kin' || !is(scene, last, NOUN | PROPN)) return false;
  let first = last;
  while (goesOn(scene, first) && is(scene, first - 1, ADJ | NOUN | PROPN | HYPHEN)) first--;
  return !goesOn(scene, first) || !is(scene, first - 1, DET);
}

function holdsPast(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (PAST_ROLE.has(lowerAt(scene, at))) return true;
  return false;
}
