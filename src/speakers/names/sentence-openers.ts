import type { TokenRange } from '../../attributions/attribution.ts';
import { NAME_ADJECTIVES } from '../../lexicon/capital-words.ts';
import { FIELD_WORDS } from '../../lexicon/office-words.ts';
import { INSTITUTION_HEADS, KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS } from '../../lexicon/organization-nouns.ts';
import { PLACES } from '../../lexicon/places.ts';
import type { Pos, Token } from '../../text/document.ts';
import { tagger } from '../../text/tagger.ts';
import { phraseWordOf } from '../scene/phrase-word.ts';
import {
  goesOn,
  has,
  is,
  isInsideWord,
  lowerAt,
  opensQuotation,
  type Scene,
  SOURCE,
  textAt,
  tokenAt,
  wordAt,
} from '../scene/scene.ts';
import {
  ALL_CAPITALS,
  CAPITAL,
  DET,
  HYPHEN,
  KNOWN_NOUN,
  LOWER_CASE,
  NOUN,
  NUM,
  PARTICLE,
  PERSON_NOUN,
  ROLE_MODIFIER,
  TITLE,
} from '../scene/word-bits.ts';
import { isGivenName } from './given-name.ts';
import {
  AFFILIATION,
  GIVEN_NAME,
  KNOWN_ORGANIZATION,
  OPENS_KNOWN_NAME,
  ORGANIZATION_HEAD,
  ORGANIZATION_OPENER,
  PLACE,
  SAINT,
} from './name-part.ts';

/**
 * Whether a lone capitalized word is a common noun that opens its sentence: "Officials said", "Finance chief Ana Ruiz",
 * "Proponents of the plan", "Power is out", or "Page nine". Not where the article capitalizes it in the middle of a sentence too: "Sanders said".
 */
export function isCommonOpener(scene: Scene, { first, last }: TokenRange): boolean {
  if (last - first > 1) return false;
  if (isNumbered(scene, last)) return true;
  if (!opensSentence(scene, first)) return false;
  const token = scene.doc.tokens[first] as Token;
  const { isPeople } = phraseWordOf(token.lexeme);
  if (isPeople && is(scene, first, KNOWN_NOUN) && !KNOWN_ORGANIZATIONS.has(token.lower)) return true;
  if (isField(scene, token, last)) return true;
  const isPlural = token.lower.endsWith('s') && !token.lower.endsWith('ss') && lowerAt(scene, last) !== "'";
  const isCommon =
    isPeople ||
    isPlural ||
    is(scene, first, ROLE_MODIFIER) ||
    isBeforeRole(scene, last) ||
    isBesideField(scene, last) ||
    isBareHead(token) ||
    CLAUSE_WORDS.has(goesOn(scene, last) ? lowerAt(scene, last) : '') ||
    isOfBody(scene, token, last);
  return isCommon && !isKnownName(scene, token) && !scene.innerCapitals().has(token.lower);
}

/**
 * Whether a lone capitalized word is one of the dictionary that opens its sentence: "Reasonable people disagree", "Silence has a
 * sound". Not where the article capitalizes it in the middle of a sentence too, nor where it speaks alone somewhere, "Hale said", or is
 * explained: "Stride, the walking-pad company,".
 */
export function isDictionaryOpener(scene: Scene, { first, last }: TokenRange): boolean {
  if (last - first > 1 || !opensSentence(scene, first)) return false;
  const token = scene.doc.tokens[first] as Token;
  // "“Fares doubled,”" of an article on fares, though somebody may be called so.
  const isNamed = isKnownName(scene, token) && !(isGivenName(token.lower) && scene.lowerCaseWords().has(token.lower));
  if (isNamed || scene.loneSources().has(token.lower) || isBareBody(scene, token, last)) return false;
  const pos = tagger().posOf(token.lower);
  if (pos === null || pos === 'PROPN' || (pos === 'NOUN' && isExplained(scene, last))) return false;
  return !scene.innerCapitals().has(token.lower);
}

/**
 * "[Tearful] Ana said", "[Straight-A] Ana said", "[Celebrities] Ana Ruiz and Luis Ortega said": an adjective or a plural of the
 * dictionary that opens the sentence, and the source, before a given name. Not where the article capitalizes it elsewhere, nor in
 * "Royal Victoria Infirmary said".
 */
export function isBeforeGivenName(scene: Scene, at: number): boolean {
  const isHyphened = is(scene, at + 1, HYPHEN) && isInsideWord(scene, at + 1);
  const given = isHyphened ? at + 3 : at + 1;
  if (!is(scene, given, CAPITAL) || !goesOn(scene, given) || !isGivenName(lowerAt(scene, given))) return false;
  const pos = commonInSource(scene, at);
  const { lower } = tokenAt(scene, at) as Token;
  return pos === 'NOUN' ? lower.endsWith('s') : pos === 'ADJ' && !NAME_ADJECTIVES.has(lower);
}

/**
 * "[Discussant] Ana Ruiz said": what kind of word it is that opens a sentence and its source, where the dictionary has it, and it can
 * be no part of a name.
 */
export function commonInSource(scene: Scene, at: number): Pos | null {
  if (!has(scene, at, SOURCE) || !opensSentence(scene, at) || is(scene, at, ROLE)) return null;
  const { lower, lexeme } = tokenAt(scene, at) as Token;
  if ((phraseWordOf(lexeme).parts & OPENS_NAME) !== 0 || scene.innerCapitals().has(lower)) return null;
  return tagger().posOf(lower);
}

const ROLE = TITLE | PERSON_NOUN | KNOWN_NOUN | ROLE_MODIFIER | PARTICLE;

const OPENS_NAME =
  GIVEN_NAME |
  PLACE |
  OPENS_KNOWN_NAME |
  AFFILIATION |
  SAINT |
  ORGANIZATION_OPENER |
  ORGANIZATION_HEAD |
  KNOWN_ORGANIZATION;

/** "[Police] arrested two", "[Parliament] voted"; not "[Council] tax". */
const isBareBody = (scene: Scene, { lower }: Token, at: number): boolean =>
  INSTITUTION_HEADS.has(lower) && !is(scene, at, NOUN);

const isExplained = (scene: Scene, comma: number): boolean => textAt(scene, comma) === ',' && is(scene, comma + 1, DET);

/** Behind a dash too, as in "MARLOW — Nurses said", and in marks, as in "said, “Nurses know”". */
function opensSentence(scene: Scene, at: number): boolean {
  if (!goesOn(scene, at) || is(scene, at - 1, HYPHEN) || opensQuotation(scene, at)) return true;
  const before = textAt(scene, at - 1);
  return before === '\u2014' || before === '\u2013';
}

const isBeforeRole = (scene: Scene, at: number): boolean =>
  goesOn(scene, at) && (wordAt(scene, at) & (CAPITAL | PERSON_NOUN)) === PERSON_NOUN;

/** "[Food] and drink minister Ana Ruiz" */
const isBesideField = (scene: Scene, and: number): boolean =>
  lowerAt(scene, and) === 'and' &&
  is(scene, and + 1, LOWER_CASE) &&
  !is(scene, and + 1, PERSON_NOUN | ROLE_MODIFIER) &&
  (wordAt(scene, and + 2) & (CAPITAL | PERSON_NOUN)) === PERSON_NOUN;

/** "[Budget] hawks said", "[Defense] stocks fell", whatever the Congressional Budget Office does. */
const isField = (scene: Scene, { lower }: Token, at: number): boolean =>
  FIELD_WORDS.has(lower) && goesOn(scene, at) && (wordAt(scene, at) & (CAPITAL | NOUN)) === NOUN;

/** "[Central] bank cuts rates", where "the central bank" stands elsewhere. */
function isOfBody(scene: Scene, { lower }: Token, at: number): boolean {
  if (!goesOn(scene, at) || (wordAt(scene, at) & (CAPITAL | KNOWN_NOUN)) !== KNOWN_NOUN) return false;
  if (phraseWordOf((tokenAt(scene, at) as Token).lexeme).nounClass?.kind !== 'organization') return false;
  return scene.lowerCaseWords().has(lower);
}

/** "[Power] is out": what firms are called behind a name. "Parliament", "Police" stand for bodies by themselves. */
const isBareHead = ({ lower }: Token): boolean => ORGANIZATION_HEADS.has(lower) && !INSTITUTION_HEADS.has(lower);

/** "[Page] nine": with a number in letters; "Channel 4" is a name. */
const isNumbered = (scene: Scene, at: number): boolean =>
  is(scene, at, NUM) && goesOn(scene, at) && /^\p{Ll}+$/u.test(textAt(scene, at));

const isKnownName = (scene: Scene, { index, lower }: Token): boolean =>
  PLACES.has(lower) || KNOWN_ORGANIZATIONS.has(lower) || isGivenName(lower) || is(scene, index, ALL_CAPITALS);

/** "[Note] when he sleeps", "[Remember] that it leaks": said to the reader. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set(['that', 'when', 'whether', 'how', 'why', 'what']);
