import { GENERATIONS, HONORS } from '../../lexicon/name-parts.ts';
import { OFFICE_OWNERS, SEATS_OF_OFFICE } from '../../lexicon/office-words.ts';
import {
  CAUSE_HEADS,
  FOR_HEADS,
  FORCES,
  LEAGUE_HEADS,
  LEAGUE_TIERS,
  ORGANIZATION_HEADS,
  OWNED_HEADS,
  PHRASAL_HEADS,
  POSSESSIVE_NAMES,
} from '../../lexicon/organization-nouns.ts';
import { PLACES } from '../../lexicon/places.ts';
import type { Token } from '../../text/document.ts';
import {
  CUE,
  goesOn,
  HEADLINE,
  has,
  is,
  lowerAt,
  type Scene,
  SOURCE,
  textAt,
  tokenAt,
  touchesNext,
  wordAt,
} from '../scene/scene.ts';
import {
  ADJ,
  ADP,
  ALL_CAPITALS,
  CAPITAL,
  HYPHEN,
  JOINS_NAME,
  NOUN,
  NUM,
  PARTICLE,
  PERSON_NOUN,
  POSSESSIVE,
  PROPN,
  THE,
  TITLE,
} from '../scene/word-bits.ts';
import { SAINTS } from './name-part.ts';
import { andStep, fieldsStep } from './run-and.ts';
import { asideStep } from './run-asides.ts';
import { partnersStep } from './run-partners.ts';
import { elidedStep, hyphenStep, parentStep, particleStep, smallSyllable, syllableStep } from './run-syllables.ts';
import { continues } from './run-word.ts';

/** A name may be long, a row of capitalized words without end is none. */
const MAX_RUN = 16;
/** "St Mary’s [Catholic Primary School]" */
const MAX_OWNED = 4;

/** The end of the name that begins at a token. */
export function runEnd(scene: Scene, first: number): number {
  let last = first + 1;
  while (last - first < MAX_RUN) {
    const step = continues(scene, last)
      ? 1
      : joiningStep(scene, first, last) ||
        officeStep(scene, last) ||
        ownedStep(scene, first, last) ||
        yearStep(scene, last) ||
        tierStep(scene, last) ||
        smallSyllable(scene, last);
    if (step === 0) break;
    last += step;
  }
  return endsInPossessive(scene, first, last) ? last + 1 : last;
}

/** "[Moody’s] said", "an analyst at [Moody’s]", "[St. Luke’s] closed", "[Ben & Marlow’s] said": no owner of what follows. */
function endsInPossessive(scene: Scene, first: number, last: number): boolean {
  if (!is(scene, last, POSSESSIVE) || !mayEndInPossessive(scene, first, last)) return false;
  return !goesOn(scene, last + 1) || has(scene, last + 1, CUE) || !is(scene, last + 1, NOUN | ADJ | PROPN);
}

function mayEndInPossessive(scene: Scene, first: number, last: number): boolean {
  const opener = lowerAt(scene, first);
  if (last - first === 1) return POSSESSIVE_NAMES.has(opener);
  return (last - first === 2 && SAINTS.has(opener)) || textAt(scene, last - 2) === '&';
}

/** How many tokens, up to the next capitalized one, go on with the name; 0 where it ends. */
function joiningStep(scene: Scene, first: number, last: number): number {
  const word = wordAt(scene, last);
  if ((word & JOINS_NAME) === 0 || !goesOn(scene, last)) return 0;
  const { text, lower } = tokenAt(scene, last) as Token;
  if ((word & HYPHEN) !== 0 || text === '\u2011') return hyphenStep(scene, first, last);
  if (text === ',') {
    const next = lowerAt(scene, last + 1);
    return GENERATIONS.has(next) || HONORS.has(next)
      ? 2
      : partnersStep(scene, first, last) || fieldsStep(scene, first, last);
  }
  if (text === "'" || text === '\u2019')
    return elidedStep(scene, last) || pluralStep(scene, last) || nicknameStep(scene, last);
  if (text === '&') return continues(scene, last + 1) ? 2 : 0;
  if (lower === 'of' || lower === 'for' || lower === 'on') return phraseStep(scene, first, last);
  if (lower === 'in') return inChargeStep(scene, last) || causeStep(scene, first, last);
  if (lower === 'at') return causeStep(scene, first, last);
  if (lower === 'and') return andStep(scene, first, last);
  if (lower === 'against') return againstStep(scene, last);
  if (textAt(scene, last + 1) === '/') return parentStep(scene, last);
  if ((word & PARTICLE) !== 0) return particleStep(scene, last) || syllableStep(scene, first, last);
  return asideStep(scene, last);
}

/** Hugh 'Woody' Hill, in straight marks. */
const nicknameStep = (scene: Scene, at: number): number => (touchesNext(scene, at - 1) ? 0 : asideStep(scene, at));

/** "the Marlow Growers’ Union", "the Growers’ Pension Fund". */
function pluralStep(scene: Scene, at: number): number {
  const isPlural = lowerAt(scene, at - 1).endsWith('s') && touchesNext(scene, at - 1);
  return isPlural && reachesBody(scene, at + 1) ? 2 : 0;
}

/** "the Marlow Coroner[’s Court]", "the Prime Minister[’s Office]": what is called by the one who sits there. */
const officeStep = (scene: Scene, last: number): number =>
  is(scene, last, POSSESSIVE) &&
  OFFICE_OWNERS.has(lowerAt(scene, last - 1)) &&
  SEATS_OF_OFFICE.has(lowerAt(scene, last + 1)) &&
  continues(scene, last + 1)
    ? 2
    : 0;

/** "St Mary[’s Hospital]", "Sainsbury[’s Bank]", "Marlow[’s Bakery]": a saint, or a shop, whose name goes on up to the noun for a body. */
function ownedStep(scene: Scene, first: number, last: number): number {
  if (!is(scene, last, POSSESSIVE)) return 0;
  const opener = lowerAt(scene, first);
  if (last - first === 1 && ownsShop(scene, last)) return 2;
  const isOwner = last - first === 1 ? POSSESSIVE_NAMES.has(opener) : last - first === 2 && SAINTS.has(opener);
  return isOwner && reachesBody(scene, last + 1) ? 2 : 0;
}

/** "[Marlow]’s Bakery" is no bakery of a country. */
const ownsShop = (scene: Scene, possessive: number): boolean =>
  OWNED_HEADS.has(lowerAt(scene, possessive + 1)) &&
  continues(scene, possessive + 1) &&
  !continues(scene, possessive + 2) &&
  !is(scene, possessive - 1, ALL_CAPITALS) &&
  !PLACES.has(lowerAt(scene, possessive - 1));

/** "the fans’ group Marlow [1908] said": the year at the end of who speaks is part of the name. */
const yearStep = (scene: Scene, at: number): number =>
  is(scene, at, NUM) && has(scene, at, SOURCE) && !has(scene, at + 1, SOURCE) && YEAR.test(textAt(scene, at)) ? 1 : 0;

/** "League [One]", "Division [Three]" */
const tierStep = (scene: Scene, at: number): number =>
  is(scene, at, CAPITAL) && LEAGUE_HEADS.has(lowerAt(scene, at - 1)) && LEAGUE_TIERS.has(lowerAt(scene, at)) ? 1 : 0;

const YEAR = /^(?:18|19|20)\d\d$/;

function reachesBody(scene: Scene, first: number): boolean {
  for (let at = first; at - first < MAX_OWNED && continues(scene, at); at++)
    if (ORGANIZATION_HEADS.has(lowerAt(scene, at))) return true;
  return false;
}

/** "University of Arlen", "Center for the Study of Ice": right behind a head that takes such a phrase, and once more. */
function phraseStep(scene: Scene, first: number, at: number): number {
  // The tagger takes letters for a noun: "Center for AI Safety".
  const step = continues(scene, at + 1) ? 2 : is(scene, at + 1, THE | ALL_CAPITALS) && continues(scene, at + 2) ? 3 : 0;
  const head = lowerAt(scene, at - 1);
  if (step === 0 || PHRASAL_HEADS.has(head) || isForSomething(scene, at, head)) return step;
  const isOf = isOfState(scene, at) || isOfStaff(scene, at) || isOfForce(scene, at);
  return isOf || isInHeadPhrase(scene, first, at) ? step : 0;
}

/** "Special Agent [in Charge] Ana Ruiz", "Special Agent [in charge] Ana Ruiz" */
function inChargeStep(scene: Scene, at: number): number {
  if (lowerAt(scene, at + 1) !== 'charge' || !is(scene, at - 1, PERSON_NOUN)) return 0;
  if (continues(scene, at + 1)) return 2;
  return continues(scene, at + 2) ? 3 : 0;
}

/** "the Missing [at] Sea Project", "the Marlow-based Lost [in] Transit Network": a cause up to the noun for who takes it up. */
function causeStep(scene: Scene, first: number, at: number): number {
  const isDescribed = is(scene, first - 1, THE) || lowerAt(scene, first - 1) === 'based';
  if (!isDescribed || at - first > 2 || is(scene, at - 1, TITLE | PERSON_NOUN | ALL_CAPITALS)) return 0;
  if (ORGANIZATION_HEADS.has(lowerAt(scene, at - 1)) || !continues(scene, at + 1)) return 0;
  return continues(scene, at + 2) && CAUSE_HEADS.has(lowerAt(scene, at + 2)) ? 3 : 0;
}

/** "Mothers [Against] Noise": in the middle of a sentence only a name has the capital letter. */
const againstStep = (scene: Scene, at: number): number =>
  is(scene, at, CAPITAL) && !is(scene, at, ALL_CAPITALS) && !has(scene, at, HEADLINE) && continues(scene, at + 1)
    ? 2
    : 0;

/** "[Transport for] Marlow" */
const isForSomething = (scene: Scene, at: number, head: string): boolean =>
  FOR_HEADS.has(head) && lowerAt(scene, at) === 'for';

/** "Royal [Society for] the Prevention" */
function isInHeadPhrase(scene: Scene, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++)
    if (is(scene, at, ADP) && ORGANIZATION_HEADS.has(lowerAt(scene, at - 1))) return true;
  return false;
}

/** "Joint Chiefs [of] Staff"; "chiefs on Marlow" are no body. */
const isOfStaff = (scene: Scene, at: number): boolean =>
  lowerAt(scene, at - 1) === 'chiefs' && lowerAt(scene, at + 1) === 'staff';

/** "the Armed Forces [of] Marlow", "the Coast Guard [of] Marlow"; "the Guard of Marlow" may stand at its gate. */
const isOfForce = (scene: Scene, at: number): boolean =>
  lowerAt(scene, at) === 'of' && FORCES.has(lowerAt(scene, at - 1)) && is(scene, at - 2, CAPITAL);

/** "Secretary of State [for] Trade" */
const isOfState = (scene: Scene, at: number): boolean =>
  lowerAt(scene, at - 1) === 'state' && lowerAt(scene, at - 2) === 'of' && is(scene, at - 3, PERSON_NOUN);
