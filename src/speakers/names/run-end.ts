import { FIRST_STANDING_FAMILY_NAMES, SMALL_SYLLABLES } from '../../lexicon/family-names.ts';
import { GENERATIONS, HONORS, PARTICLES, RETIRED } from '../../lexicon/name-parts.ts';
import { OFFICE_OWNERS, SEATS_OF_OFFICE } from '../../lexicon/office-words.ts';
import { ORGANIZATION_HEADS, PHRASAL_HEADS, POSSESSIVE_NAMES } from '../../lexicon/organization-nouns.ts';
import type { Token } from '../../text/document.ts';
import { isAllCapitals, isCapital } from '../letters.ts';
import { phraseWordOf } from '../scene/phrase-word.ts';
import { CUE, goesOn, HEADLINE, has, is, type Scene, tokenAt, wordAt } from '../scene/scene.ts';
import {
  ADJ,
  ADP,
  ALL_CAPITALS,
  CAPITAL,
  DET,
  FUNCTION_CAPITAL,
  HYPHEN,
  JOINS_NAME,
  NEVER_NAME,
  NOUN,
  PARTICLE,
  PERSON_NOUN,
  POSSESSIVE,
  PRON,
  PROPN,
  THE,
} from '../scene/word-bits.ts';
import { isGivenName } from './given-name.ts';
import { GENERIC, ORGANIZATION_HEAD, SAINTS } from './name-part.ts';
import { isTwofoldName } from './twofold-name.ts';

/** A name may be long, a row of capitalized words without end is none. */
const MAX_RUN = 16;
/** "St Mary’s [Catholic Primary School]" */
const MAX_OWNED = 4;
const OPENING = new Set(['"', '\u201c', '\u2018', '(', "'", "''"]);
const CLOSING = new Set(['"', '\u201d', '\u2019', ')', "'", "''"]);
const SECTION_HEADS: ReadonlySet<string> = new Set(
  'department ministry minister secretary centers centres office committee subcommittee'.split(' '),
);

/** The end of the name that begins at a token. */
export function runEnd(scene: Scene, first: number): number {
  let last = first + 1;
  while (last - first < MAX_RUN) {
    const step = continues(scene, last)
      ? 1
      : joiningStep(scene, first, last) ||
        officeStep(scene, last) ||
        ownedStep(scene, first, last) ||
        smallSyllable(scene, last);
    if (step === 0) break;
    last += step;
  }
  return endsInPossessive(scene, first, last) ? last + 1 : last;
}

/** Whether the token goes on with a name that stands before it. */
export function continues(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  if ((word & CAPITAL) === 0 || (word & NEVER_NAME) !== 0 || !goesOn(scene, at) || has(scene, at, CUE)) return false;
  if ((word & PROPN) !== 0) return true;
  return (word & (PRON | DET | FUNCTION_CAPITAL)) === 0 && !isAbbreviatedNoun(word) && !has(scene, at, HEADLINE);
}

/** "Tan Hock [Soon], 51", "Lim [So] Yong": a syllable that is a small word elsewhere, by a family name that stands first. */
function smallSyllable(scene: Scene, at: number): number {
  const word = wordAt(scene, at);
  if ((word & CAPITAL) === 0 || (word & FUNCTION_CAPITAL) === 0 || !goesOn(scene, at) || has(scene, at, HEADLINE))
    return 0;
  if (!SMALL_SYLLABLES.has(tokenAt(scene, at)?.lower ?? '')) return 0;
  const family = continues(scene, at + 1) ? at - 1 : at - 2;
  return FIRST_STANDING_FAMILY_NAMES.has(tokenAt(scene, family)?.lower ?? '') && is(scene, family, CAPITAL) ? 1 : 0;
}

/** "AI", "TV", "GDP": common nouns for the tagger, so no names. */
export const isAbbreviatedNoun = (word: number): boolean => (word & NOUN) !== 0 && (word & ALL_CAPITALS) !== 0;

/** "[Moody’s] said", "an analyst at [Moody’s]", "[St. Luke’s] closed", "[Ben & Marlow’s] said": no owner of what follows. */
function endsInPossessive(scene: Scene, first: number, last: number): boolean {
  if (!is(scene, last, POSSESSIVE) || !mayEndInPossessive(scene, first, last)) return false;
  return !goesOn(scene, last + 1) || has(scene, last + 1, CUE) || !is(scene, last + 1, NOUN | ADJ | PROPN);
}

function mayEndInPossessive(scene: Scene, first: number, last: number): boolean {
  const opener = tokenAt(scene, first)?.lower ?? '';
  if (last - first === 1) return POSSESSIVE_NAMES.has(opener);
  return (last - first === 2 && SAINTS.has(opener)) || tokenAt(scene, last - 2)?.text === '&';
}

/** How many tokens, up to the next capitalized one, go on with the name; 0 where it ends. */
function joiningStep(scene: Scene, first: number, last: number): number {
  const word = wordAt(scene, last);
  if ((word & JOINS_NAME) === 0 || !goesOn(scene, last)) return 0;
  const { text, lower } = tokenAt(scene, last) as Token;
  if ((word & HYPHEN) !== 0 || text === '\u2011') return hyphenStep(scene, first, last);
  if (text === ',') {
    const next = tokenAt(scene, last + 1)?.lower ?? '';
    return GENERATIONS.has(next) || HONORS.has(next) ? 2 : partnersStep(scene, first, last);
  }
  if (text === "'" || text === '\u2019') return elidedStep(scene, last) || pluralStep(scene, last);
  if (text === '&') return continues(scene, last + 1) ? 2 : 0;
  if (OPENING.has(text)) return wingStep(scene, last) || nicknameStep(scene, last);
  if (lower === 'of' || lower === 'for' || lower === 'on') return phraseStep(scene, first, last);
  if (lower === 'and') return andStep(scene, first, last);
  if (tokenAt(scene, last + 1)?.text === '/') return parentStep(scene, last);
  return (word & PARTICLE) !== 0 ? particleStep(scene, last) || syllableStep(scene, first, last) : 0;
}

/** "Jean-Luc", "Kim Jong-un", "Jong-un Kim"; not "Marlow-backed", nor "Ana Ruiz-style rally". */
function hyphenStep(scene: Scene, first: number, at: number): number {
  const before = tokenAt(scene, at - 1);
  const hyphen = tokenAt(scene, at);
  const next = tokenAt(scene, at + 1);
  if (!before || !hyphen || !next || before.end !== hyphen.start || hyphen.end !== next.start) return 0;
  if (isCapital(next.text)) return 2;
  const follower = tokenAt(scene, at + 2);
  const isFull = at - first > 1 || isCapital(follower?.text ?? '');
  if (isFull && SYLLABLE.test(before.lower) && SYLLABLE.test(next.text)) return 2;
  const mayBeName =
    next.pos === 'NOUN' || next.pos === 'PROPN' || FIRST_STANDING_FAMILY_NAMES.has(tokenAt(scene, at - 2)?.lower ?? '');
  const isSyllable = at - first > 1 && next.text.length <= 5 && mayBeName;
  if (isSyllable && follower?.pos !== 'NOUN' && follower?.text !== '-') return 2;
  return (PARTICLES.has(next.lower) || next.lower === 'in') && follower?.text === '-' ? 3 : 0;
}

/** As English spells those of Korea: "Jun" and "ho", "Seung" and "hyun"; not "Iran-run". */
const SYLLABLE = /^(?:ch|sh|[bdghjkmnprst]?)[wy]?(?:ae|eo|eu|oo|ui|[aeiou])(?:ng|[bghklmnpt])?$/;

/** "Yoo [Da-hye]": a syllable that is a particle elsewhere. */
function syllableStep(scene: Scene, first: number, at: number): number {
  if (!is(scene, at, CAPITAL) || !is(scene, at + 1, HYPHEN)) return 0;
  const step = hyphenStep(scene, first, at + 1);
  return step === 0 ? 0 : step + 1;
}

/** "Devi [a/p] Muthu", "Ravi [s/o] Kumar": whose child somebody is, as Malaysia and Singapore write it. */
const parentStep = (scene: Scene, at: number): number =>
  PARENT_LETTERS.has(tokenAt(scene, at + 2)?.text ?? '') && continues(scene, at + 3) ? 4 : 0;

const PARENT_LETTERS: ReadonlySet<string> = new Set(['p', 'l', 'o']);

/** "Jan [’t] Hooft"; "Dato[’] Sri Ruiz" */
function elidedStep(scene: Scene, at: number): number {
  if (tokenAt(scene, at - 1)?.lower === 'dato') return continues(scene, at + 1) ? 2 : 0;
  const next = tokenAt(scene, at + 1);
  return next?.text === 't' && next.start === tokenAt(scene, at)?.end && continues(scene, at + 2) ? 3 : 0;
}

/** "CPI[(M)]", "NCP[(SP)]": a wing of a party, written on to its letters. */
function wingStep(scene: Scene, at: number): number {
  if (tokenAt(scene, at)?.text !== '(' || tokenAt(scene, at + 2)?.text !== ')') return 0;
  const before = tokenAt(scene, at - 1);
  const isWrittenOn = before?.end === tokenAt(scene, at)?.start && isAllCapitals(before?.text ?? '');
  return isWrittenOn && isAllCapitals(`A${tokenAt(scene, at + 1)?.text}`) ? 3 : 0;
}

/** Hugh “Woody” Hill, Hugh (Woody) Hill, Hugh “the Wood” Hill. */
function nicknameStep(scene: Scene, at: number): number {
  if (isRetiredAside(scene, at)) return continues(scene, at + 3) ? 4 : 0;
  for (let close = at + 2; close <= at + 3; close++) {
    if (!isCapital(tokenAt(scene, close - 1)?.text ?? '') && !(close === at + 2 && is(scene, at + 1, THE))) return 0;
    if (CLOSING.has(tokenAt(scene, close)?.text ?? '')) return continues(scene, close + 1) ? close + 2 - at : 0;
  }
  return 0;
}

/** "Gen. [(rtd)] Ana Ruiz" */
export const isRetiredAside = (scene: Scene, at: number): boolean =>
  tokenAt(scene, at)?.text === '(' &&
  RETIRED.has(tokenAt(scene, at + 1)?.lower ?? '') &&
  tokenAt(scene, at + 2)?.text === ')';

/** Tokens; a list of names has no end. */
const MAX_PARTNERS = 8;

/** "Crane[, Dodd & Lyle]", one word each; not "Arvo, Dodd & Lyle and Pell". */
function partnersStep(scene: Scene, first: number, comma: number): number {
  if (comma - first !== 1) return 0;
  for (let at = comma; at - comma < MAX_PARTNERS && tokenAt(scene, at)?.text === ','; at += 2) {
    if (!continues(scene, at + 1)) return 0;
    const and = tokenAt(scene, at + 2)?.text === ',' && tokenAt(scene, at + 3)?.text === '&' ? at + 3 : at + 2;
    if (tokenAt(scene, and)?.text !== '&') continue;
    const end = and + 2;
    return continues(scene, and + 1) && !isListed(scene, first, end) ? end - comma : 0;
  }
  return 0;
}

/** Whether what could be the name of one firm stands among others. */
const isListed = (scene: Scene, first: number, end: number): boolean =>
  tokenAt(scene, end)?.lower === 'and' || (tokenAt(scene, first - 1)?.text === ',' && is(scene, first - 2, CAPITAL));

/** "the Marlow Growers’ Union", "the Growers’ Pension Fund". */
function pluralStep(scene: Scene, at: number): number {
  const isPlural =
    tokenAt(scene, at - 1)?.lower.endsWith('s') && tokenAt(scene, at - 1)?.end === tokenAt(scene, at)?.start;
  return isPlural && reachesBody(scene, at + 1) ? 2 : 0;
}

/** "the Marlow Coroner[’s Court]", "the Prime Minister[’s Office]": what is called by the one who sits there. */
const officeStep = (scene: Scene, last: number): number =>
  is(scene, last, POSSESSIVE) &&
  OFFICE_OWNERS.has(tokenAt(scene, last - 1)?.lower ?? '') &&
  SEATS_OF_OFFICE.has(tokenAt(scene, last + 1)?.lower ?? '') &&
  continues(scene, last + 1)
    ? 2
    : 0;

/** "St Mary[’s Hospital]", "Sainsbury[’s Bank]": a saint, or a shop, whose name goes on up to the noun for a body. */
function ownedStep(scene: Scene, first: number, last: number): number {
  if (!is(scene, last, POSSESSIVE)) return 0;
  const opener = tokenAt(scene, first)?.lower ?? '';
  const isOwner = last - first === 1 ? POSSESSIVE_NAMES.has(opener) : last - first === 2 && SAINTS.has(opener);
  return isOwner && reachesBody(scene, last + 1) ? 2 : 0;
}

function reachesBody(scene: Scene, first: number): boolean {
  for (let at = first; at - first < MAX_OWNED && continues(scene, at); at++)
    if (ORGANIZATION_HEADS.has(tokenAt(scene, at)?.lower ?? '')) return true;
  return false;
}

/** "University of Arlen", "Center for the Study of Ice": right behind a head that takes such a phrase, and once more. */
function phraseStep(scene: Scene, first: number, at: number): number {
  const step = continues(scene, at + 1) ? 2 : is(scene, at + 1, THE) && continues(scene, at + 2) ? 3 : 0;
  if (step === 0 || PHRASAL_HEADS.has(tokenAt(scene, at - 1)?.lower ?? '')) return step;
  return isInHeadPhrase(scene, first, at) || isOfState(scene, at) ? step : 0;
}

/** "Royal [Society for] the Prevention" */
function isInHeadPhrase(scene: Scene, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++)
    if (is(scene, at, ADP) && ORGANIZATION_HEADS.has(tokenAt(scene, at - 1)?.lower ?? '')) return true;
  return false;
}

/** "Secretary of State [for] Trade" */
const isOfState = (scene: Scene, at: number): boolean =>
  tokenAt(scene, at - 1)?.lower === 'state' && tokenAt(scene, at - 2)?.lower === 'of' && is(scene, at - 3, PERSON_NOUN);

/**
 * "Department of Health and Human Services", "US Centers for Disease Control and Prevention", "Director of Planning and Works
 * Ana Ruiz"; not "Ministry of Health and Ana Ruiz", "Department of Justice and Arvo".
 */
function andStep(scene: Scene, first: number, at: number): number {
  if (!continues(scene, at + 1)) return 0;
  if (continues(scene, at + 2) && isTwofoldName(scene, first, at)) return 2;
  for (let head = first; head < at - 1; head++) {
    if (!is(scene, head + 1, ADP) || isGiven(scene, at + 1)) continue;
    if (SECTION_HEADS.has(tokenAt(scene, head)?.lower ?? '')) return isBesideField(scene, at) ? 2 : 0;
    if (is(scene, head, PERSON_NOUN)) return isBeforeHolder(scene, at + 2) ? 2 : 0;
  }
  return 0;
}

/** How English ends the words for what is seen to: "Prevention", "Planning", "Industry". */
const FIELD_ENDING = /(?:[st]ion|ment|ing|[rt]y|ies|ics|[tl]ure|[ae]nce|fare|gy|ism|ness|life|sport|youth|game)$/;

const isField = (scene: Scene, at: number): boolean => {
  const { lower, lexeme } = tokenAt(scene, at) as Token;
  return FIELD_ENDING.test(lower) || (phraseWordOf(lexeme).parts & (GENERIC | ORGANIZATION_HEAD)) !== 0;
};

/** Ministries of justice see to little else, and are told of beside firms: "Department of Justice and Arvo Foods". */
const BESIDE_JUSTICE: ReadonlySet<string> = new Set('public constitutional equality home legal human'.split(' '));

const isBesideField = (scene: Scene, and: number): boolean =>
  tokenAt(scene, and - 1)?.lower === 'justice'
    ? BESIDE_JUSTICE.has(tokenAt(scene, and + 1)?.lower ?? '')
    : continues(scene, and + 2) || isField(scene, and + 1);

/** Whether a given name and one more word follow. */
function isBeforeHolder(scene: Scene, first: number): boolean {
  for (let at = first; at - first < MAX_OWNED && continues(scene, at); at++)
    if (isGiven(scene, at)) return continues(scene, at + 1);
  return false;
}

const isGiven = (scene: Scene, at: number): boolean =>
  isGivenName(phraseWordOf((tokenAt(scene, at) as Token).lexeme).key);

/** "Angela van der Berg", "Angela von und zu Berg". */
function particleStep(scene: Scene, at: number): number {
  for (let step = 1; step <= 3; step++) {
    if (continues(scene, at + step)) return step + 1;
    const elided = elidedStep(scene, at + step);
    if (elided > 0) return step + elided;
    if (is(scene, at + step, HYPHEN)) return is(scene, at + step + 1, CAPITAL) ? step + 2 : 0;
    if (!is(scene, at + step, PARTICLE)) return 0;
  }
  return 0;
}
