import type { TokenRange } from '../../attributions/attribution.ts';
import { AFFILIATION_WORDS, SMALL_WORD_NAMES } from '../../lexicon/capital-words.ts';
import { GENERATIONS, HONORS, INNER_PARTICLES, PARTICLES, RETIRED } from '../../lexicon/name-parts.ts';
import { OFFICE_OWNERS, SEATS_OF_OFFICE } from '../../lexicon/office-words.ts';
import {
  FIRM_OPENERS,
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_HEADS,
  PHRASAL_HEADS,
  POSSESSIVE_NAMES,
} from '../../lexicon/organization-nouns.ts';
import { OUTLET_HEADS } from '../../lexicon/outlets.ts';
import { PLACES } from '../../lexicon/places.ts';
import type { Token } from '../../text/document.ts';
import { isCapital } from '../letters.ts';
import { phraseWordOf } from '../scene/phrase-word.ts';
import { CUE, FURNITURE, goesOn, HEADLINE, has, is, type Scene, SOURCE, tokenAt, wordAt } from '../scene/scene.ts';
import {
  ADJ,
  ADP,
  ALL_CAPITALS,
  AUX,
  CAPITAL,
  DET,
  FUNCTION_CAPITAL,
  HYPHEN,
  JOINS_NAME,
  LOWER_CASE,
  NEVER_NAME,
  NOUN,
  NUM,
  PARTICIPLE,
  PARTICLE,
  PERSON_NOUN,
  POSSESSIVE,
  PRON,
  PROPN,
  RESTART,
  ROLE_MODIFIER,
  THE,
  TITLE,
  VERB,
} from '../scene/word-bits.ts';
import { isGivenName } from './given-name.ts';
import { SAINTS } from './name-part.ts';
import { isTwofoldName } from './twofold-name.ts';

/** A name may be long, a row of capitalized words without end is none. */
const MAX_RUN = 16;
/** "St Mary’s [Catholic Primary School]" */
const MAX_OWNED = 4;
const OPENING = new Set(['"', '\u201c', '\u2018', '(', "'", "''"]);
const CLOSING = new Set(['"', '\u201d', '\u2019', ')', "'", "''"]);

/**
 * Stretches of capitalized words, with the small words that names hold, in text order:
 *
 *     the Ministry of Health’s Jean-Luc de la Tour met Hugh “Woody” Hill
 *         ^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^
 */
export function findCapitalRuns(scene: Scene): TokenRange[] {
  const runs: TokenRange[] = [];
  const { words } = scene;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    if ((word & CAPITAL) === 0 && ((word & PARTICLE) === 0 || !opensWithParticle(scene, at))) continue;
    if (has(scene, at, FURNITURE) || !opensRun(scene, at, word)) continue;
    const last = runEnd(scene, at);
    runs.push({ first: at, last });
    at = last - 1;
  }
  return runs;
}

/** "al-Sadr", "bin Nasser said", "van der Berg": only right before a capital, and not in the middle of words. */
function opensWithParticle(scene: Scene, at: number): boolean {
  const { lower, end } = tokenAt(scene, at) as Token;
  if (lower.length > 3 || !goesOn(scene, at + 1) || INNER_PARTICLES.has(lower)) return false;
  const next = wordAt(scene, at + 1);
  if (isSmallParticle(next)) return is(scene, at + 2, CAPITAL);
  if ((next & HYPHEN) !== 0) return tokenAt(scene, at + 1)?.start === end && is(scene, at + 2, CAPITAL);
  return (next & CAPITAL) !== 0 && lower !== 'de' && lower !== 'y';
}

const isSmallParticle = (word: number): boolean => (word & PARTICLE) !== 0 && (word & LOWER_CASE) !== 0;

/** "[van der] Berg": no other words in lower case stand so, not even at the start of a sentence. */
const opensWithTwo = (scene: Scene, at: number, word: number): boolean =>
  isSmallParticle(word) && isSmallParticle(wordAt(scene, at + 1));

function opensRun(scene: Scene, at: number, word: number): boolean {
  if (((word & NEVER_NAME) !== 0 && !isSundayPaper(scene, at)) || has(scene, at, CUE) || isMonth(scene, at))
    return false;
  if (isSentenceStart(scene, at) && opensFirm(scene, at)) return false;
  if (has(scene, at, SOURCE) && isTurnLabel(scene, at)) return false;
  // "The Courier" in the middle of a sentence; at its start the article says nothing.
  if ((word & THE) !== 0) return !isSentenceStart(scene, at) && !has(scene, at, HEADLINE) && continues(scene, at + 1);
  if ((word & PARTICIPLE) !== 0 && isSentenceStart(scene, at) && isBeforeNation(scene, at)) return false;
  if (isRankBeforeTitle(scene, at, word)) return true;
  if ((word & PROPN) !== 0)
    return (
      (word & FUNCTION_CAPITAL) === 0 ||
      (!has(scene, at, HEADLINE) && (!isSentenceStart(scene, at) || isKnownWill(scene, at)))
    );
  if (isSmallWordName(scene, at) || opensWithTwo(scene, at, word)) return true;
  if ((word & FUNCTION_CAPITAL) !== 0 && tokenAt(scene, at)?.lower !== 'will') return false;
  if (has(scene, at, HEADLINE) || isSentenceStart(scene, at))
    return (
      isKnownSurname(scene, at, word) ||
      (((word & TITLE) !== 0 || isGivenName(phraseWordOf((tokenAt(scene, at) as Token).lexeme).key)) &&
        continues(scene, at + 1))
    );
  return (word & (PRON | DET)) === 0 && !isAbbreviatedNoun(word);
}

/** "[Drugmaker] Marlow said" */
const opensFirm = (scene: Scene, at: number): boolean =>
  is(scene, at + 1, CAPITAL) && goesOn(scene, at + 1) && FIRM_OPENERS.has(tokenAt(scene, at)?.lower ?? '');

/** "the [First] Minister" */
const isRankBeforeTitle = (scene: Scene, at: number, word: number): boolean =>
  (word & FUNCTION_CAPITAL) !== 0 &&
  (word & ROLE_MODIFIER) !== 0 &&
  is(scene, at - 1, THE) &&
  is(scene, at + 1, TITLE) &&
  is(scene, at + 1, CAPITAL);

/** "[A.] Helena Marsh.": the label of an answer, and no initial. */
function isTurnLabel(scene: Scene, at: number): boolean {
  const { text, paragraph } = tokenAt(scene, at) as Token;
  if (text.length !== 2 || !text.endsWith('.') || has(scene, at + 1, SOURCE)) return false;
  return scene.doc.paragraphs[paragraph]?.first === at;
}

/** "the [Sunday] Ledger" */
const isSundayPaper = (scene: Scene, at: number): boolean =>
  is(scene, at - 1, THE) &&
  (tokenAt(scene, at)?.lower.endsWith('day') ?? false) &&
  is(scene, at + 1, CAPITAL) &&
  OUTLET_HEADS.has(tokenAt(scene, at + 1)?.lower ?? '');

/** "[Unseeded] Hungarian Ana Ruiz" */
const isBeforeNation = (scene: Scene, at: number): boolean =>
  is(scene, at + 1, CAPITAL) && goesOn(scene, at + 1) && AFFILIATION_WORDS.has(tokenAt(scene, at + 1)?.lower ?? '');

/** "chief executive [Per] Lund": inside a sentence nothing else capitalizes a small word before a name. "[Per] Lund, the head,". */
function isSmallWordName(scene: Scene, at: number): boolean {
  const next = wordAt(scene, at + 1);
  if ((next & PROPN) === 0 || (next & CAPITAL) === 0 || !goesOn(scene, at + 1)) return false;
  const { lower, text } = tokenAt(scene, at) as Token;
  if (!SMALL_WORD_NAMES.has(lower) || has(scene, at, HEADLINE) || text === text.toUpperCase()) return false;
  if (!isSentenceStart(scene, at)) return true;
  const follower = tokenAt(scene, at + 1)?.lower ?? '';
  return (
    lower === 'per' &&
    !PLACES.has(follower) &&
    !KNOWN_ORGANIZATIONS.has(follower) &&
    (scene.innerCapitals().has('per') || isBeforeRoleAside(scene, at + 2))
  );
}

/** "Per Lund[, the ferryman,]" */
function isBeforeRoleAside(scene: Scene, comma: number): boolean {
  if (tokenAt(scene, comma)?.text !== ',' || !is(scene, comma + 1, DET)) return false;
  for (let at = comma + 2; at < comma + 5; at++)
    if (tokenAt(scene, at)?.text === ',') return is(scene, at - 1, PERSON_NOUN);
  return false;
}

/** "Will rolls his eyes", where "Tom and Will" stands elsewhere; "Will Ruiz, who", "Will Ruiz said". */
function isKnownWill(scene: Scene, at: number): boolean {
  if (tokenAt(scene, at)?.lower !== 'will') return false;
  if (is(scene, at + 1, VERB)) return scene.innerCapitals().has('will');
  const behind = tokenAt(scene, at + 2);
  const isPast = is(scene, at + 2, VERB) && behind?.lemma !== behind?.lower;
  return is(scene, at + 1, PROPN) && (behind?.text === ',' || isPast);
}

/** "[Park], who is a lawyer, said", "[Price] denied it", where "Ana Park" and "Mr. Price" stand elsewhere. */
const isKnownSurname = (scene: Scene, at: number, word: number): boolean =>
  (word & (PRON | DET | ADP)) === 0 &&
  !has(scene, at, HEADLINE) &&
  !is(scene, at + 1, CAPITAL) &&
  (is(scene, at + 1, VERB | AUX | POSSESSIVE) || has(scene, at + 1, CUE) || tokenAt(scene, at + 1)?.text === ',') &&
  scene.innerCapitals().has(tokenAt(scene, at)?.lower ?? '');

/** "in April", "June 3": months that are given names too. */
function isMonth(scene: Scene, at: number): boolean {
  if (!is(scene, at - 1, ADP) && !is(scene, at + 1, NUM)) return false;
  const { lower } = tokenAt(scene, at) as Token;
  return lower === 'april' || lower === 'may' || lower === 'june';
}

/** "AI", "TV", "GDP": common nouns for the tagger, so no names. */
const isAbbreviatedNoun = (word: number): boolean => (word & NOUN) !== 0 && (word & ALL_CAPITALS) !== 0;

/** Behind the start, an opening mark or a colon a capital letter is no evidence. */
const isSentenceStart = (scene: Scene, at: number): boolean => !goesOn(scene, at) || is(scene, at - 1, RESTART);

/** Whether the token goes on with a name that stands before it. */
function continues(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  if ((word & CAPITAL) === 0 || (word & NEVER_NAME) !== 0 || !goesOn(scene, at) || has(scene, at, CUE)) return false;
  if ((word & PROPN) !== 0) return true;
  return (word & (PRON | DET | FUNCTION_CAPITAL)) === 0 && !isAbbreviatedNoun(word) && !has(scene, at, HEADLINE);
}

function runEnd(scene: Scene, first: number): number {
  let last = first + 1;
  while (last - first < MAX_RUN) {
    const step = continues(scene, last)
      ? 1
      : joiningStep(scene, first, last) || officeStep(scene, last) || ownedStep(scene, first, last);
    if (step === 0) break;
    last += step;
  }
  return endsInPossessive(scene, first, last) ? last + 1 : last;
}

/** "[Moody’s] said", "an analyst at [Moody’s]": no owner of what follows. */
function endsInPossessive(scene: Scene, first: number, last: number): boolean {
  if (last - first > 1 || !is(scene, last, POSSESSIVE) || !POSSESSIVE_NAMES.has(tokenAt(scene, first)?.lower ?? ''))
    return false;
  return !goesOn(scene, last + 1) || has(scene, last + 1, CUE) || !is(scene, last + 1, NOUN | ADJ);
}

/** How many tokens, up to the next capitalized one, go on with the name; 0 where it ends. */
function joiningStep(scene: Scene, first: number, last: number): number {
  const word = wordAt(scene, last);
  if ((word & JOINS_NAME) === 0 || !goesOn(scene, last)) return 0;
  const { text, lower } = tokenAt(scene, last) as Token;
  if ((word & HYPHEN) !== 0 || text === '\u2011') return hyphenStep(scene, first, last);
  if (text === ',') {
    const next = tokenAt(scene, last + 1)?.lower ?? '';
    return GENERATIONS.has(next) || HONORS.has(next) ? 2 : 0;
  }
  if (text === "'" || text === '\u2019') return pluralStep(scene, last);
  if (text === '&') return continues(scene, last + 1) ? 2 : 0;
  if (OPENING.has(text)) return nicknameStep(scene, last);
  if (lower === 'of' || lower === 'for' || lower === 'on') return phraseStep(scene, first, last);
  if (lower === 'and') return andStep(scene, first, last);
  if ((word & PARTICLE) !== 0) return particleStep(scene, last);
  // "Neil deGrasse Tyson"
  return continues(scene, last + 1) ? 2 : 0;
}

/** "Jean-Luc", "Kim Jong-un"; not "Marlow-backed", nor "Ana Ruiz-style rally". */
function hyphenStep(scene: Scene, first: number, at: number): number {
  const before = tokenAt(scene, at - 1);
  const hyphen = tokenAt(scene, at);
  const next = tokenAt(scene, at + 1);
  if (!before || !hyphen || !next || before.end !== hyphen.start || hyphen.end !== next.start) return 0;
  if (isCapital(next.text)) return 2;
  const follower = tokenAt(scene, at + 2);
  const isSyllable = at - first > 1 && next.text.length <= 5 && (next.pos === 'NOUN' || next.pos === 'PROPN');
  if (isSyllable && follower?.pos !== 'NOUN' && follower?.text !== '-') return 2;
  return (PARTICLES.has(next.lower) || next.lower === 'in') && follower?.text === '-' ? 3 : 0;
}

/** Hugh “Woody” Hill, Hugh (Woody) Hill. */
function nicknameStep(scene: Scene, at: number): number {
  // "Gen. (rtd) Ana Ruiz"
  if (RETIRED.has(tokenAt(scene, at + 1)?.lower ?? '') && tokenAt(scene, at + 2)?.text === ')')
    return continues(scene, at + 3) ? 4 : 0;
  for (let close = at + 2; close <= at + 3; close++) {
    if (!isCapital(tokenAt(scene, close - 1)?.text ?? '')) return 0;
    if (CLOSING.has(tokenAt(scene, close)?.text ?? '')) return continues(scene, close + 1) ? close + 2 - at : 0;
  }
  return 0;
}

/** "the Marlow Growers’ Union". */
function pluralStep(scene: Scene, at: number): number {
  const isPlural =
    tokenAt(scene, at - 1)?.lower.endsWith('s') && tokenAt(scene, at - 1)?.end === tokenAt(scene, at)?.start;
  return isPlural && continues(scene, at + 1) && ORGANIZATION_HEADS.has(tokenAt(scene, at + 1)?.lower ?? '') ? 2 : 0;
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
  return isInHeadPhrase(scene, first, at) ? step : 0;
}

/** "Royal [Society for] the Prevention" */
function isInHeadPhrase(scene: Scene, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++)
    if (is(scene, at, ADP) && ORGANIZATION_HEADS.has(tokenAt(scene, at - 1)?.lower ?? '')) return true;
  return false;
}

const SECTION_HEADS: ReadonlySet<string> = new Set(['department', 'ministry', 'minister', 'secretary']);

/** "Department of Health and Human Services", "Minister of Trade and Industry". */
function andStep(scene: Scene, first: number, at: number): number {
  const head = tokenAt(scene, first)?.lower;
  if (continues(scene, at + 1) && continues(scene, at + 2) && isTwofoldName(scene, first, at)) return 2;
  if (head === undefined || !SECTION_HEADS.has(head)) return 0;
  return tokenAt(scene, first + 1)?.lower === 'of' && continues(scene, at + 1) ? 2 : 0;
}

/** "Angela van der Berg": one or two particles. */
function particleStep(scene: Scene, at: number): number {
  for (let step = 1; step <= 2; step++) {
    if (continues(scene, at + step)) return step + 1;
    if (is(scene, at + step, HYPHEN)) return is(scene, at + step + 1, CAPITAL) ? step + 2 : 0;
    if (!is(scene, at + step, PARTICLE)) return 0;
  }
  return 0;
}
