import { AFFILIATION_WORDS } from '../../lexicon/capital-words.ts';
import { COLON_LABELS } from '../../lexicon/colon-labels.ts';
import { RATINGS } from '../../lexicon/fact-check-words.ts';
import { INNER_PARTICLES } from '../../lexicon/name-parts.ts';
import { FIRM_OPENERS, FOR_HEADS, KNOWN_ORGANIZATIONS } from '../../lexicon/organization-nouns.ts';
import { OUTLET_HEADS, OUTLETS } from '../../lexicon/outlets.ts';
import { PLACES } from '../../lexicon/places.ts';
import type { Token } from '../../text/document.ts';
import { tagger } from '../../text/tagger.ts';
import { phraseWordOf } from '../scene/phrase-word.ts';
import {
  CUE,
  goesOn,
  HEADLINE,
  has,
  is,
  isInsideWord,
  lowerAt,
  QUOTED,
  type Scene,
  SOURCE,
  textAt,
  tokenAt,
  wordAt,
} from '../scene/scene.ts';
import {
  ADP,
  ALL_CAPITALS,
  CAPITAL,
  DET,
  FUNCTION_CAPITAL,
  HYPHEN,
  isListedPerson,
  KNOWN_NOUN,
  LOWER_CASE,
  NEVER_NAME,
  PARTICIPLE,
  PARTICLE,
  PRON,
  PROPN,
  ROLE_MODIFIER,
  THE,
  TITLE,
} from '../scene/word-bits.ts';
import { isGivenName } from './given-name.ts';
import { OPENS_KNOWN_NAME } from './name-part.ts';
import { leadsToMinister } from './run-and.ts';
import { isRetiredAside } from './run-asides.ts';
import { runEnd } from './run-end.ts';
import { continues, isAbbreviatedNoun } from './run-word.ts';
import { commonInSource, isBeforeGivenName } from './sentence-openers.ts';
import { isSentenceStart } from './sentence-start.ts';
import { isKnownSurname, isKnownWill, isMonth, isSmallWordName } from './word-names.ts';

/** Whether a name begins at a token. `word`: the bits of its word. */
export function opensRun(scene: Scene, at: number, word: number): boolean {
  if ((word & CAPITAL) === 0 && !opensWithParticle(scene, at)) return false;
  if (isSomethingElse(scene, at, word)) return false;
  if ((word & CAPITAL) === 0 && (word & (PRON | DET)) === 0) return true;
  const isHeadline = has(scene, at, HEADLINE);
  const isStart = isSentenceStart(scene, at);
  // "The Courier" in the middle of a sentence; at its start the article says nothing.
  if ((word & THE) !== 0) return !isStart && !isHeadline && continues(scene, at + 1);
  if (isRankBeforeTitle(scene, at, word) || opensKnownPair(scene, at, word) || opensForName(scene, at)) return true;
  if (opensJoinedName(scene, at) || opensWithAim(scene, at)) return true;
  if ((word & PROPN) !== 0)
    return (word & FUNCTION_CAPITAL) === 0 || (!isHeadline && (!isStart || isKnownWill(scene, at)));
  if (isSmallWordName(scene, at) || opensWithTwo(scene, at, word) || opensCompound(scene, at)) return true;
  if ((word & FUNCTION_CAPITAL) !== 0 && lowerAt(scene, at) !== 'will') return false;
  if (isHeadline || isStart)
    return (
      isKnownSurname(scene, at, word) ||
      isTitleOrGivenName(scene, at, word) ||
      isKnownPair(scene, at) ||
      opensMinistry(scene, at)
    );
  return (word & (PRON | DET)) === 0 && !isAbbreviatedNoun(word);
}

/** What is capitalized for another reason than that it is a name. */
const isSomethingElse = (scene: Scene, at: number, word: number): boolean =>
  ((word & NEVER_NAME) !== 0 && !isSundayPaper(scene, at)) ||
  has(scene, at, CUE) ||
  isMonth(scene, at) ||
  isGrade(scene, at) ||
  isLabel(scene, at) ||
  isShouted(scene, at, word) ||
  (has(scene, at, SOURCE) && isTurnLabel(scene, at)) ||
  (isSentenceStart(scene, at) &&
    (opensFirm(scene, at) ||
      isBeforeObject(scene, at) ||
      isBeforeGivenName(scene, at) ||
      ((word & PARTICIPLE) !== 0 && isBeforeNation(scene, at))));

/** "[Call] me", "[Give] us" */
const isBeforeObject = (scene: Scene, at: number): boolean => OBJECTS.has(lowerAt(scene, at + 1));
const OBJECTS: ReadonlySet<string> = new Set(['me', 'us', 'him', 'them']);

/** "[Senator] Ruiz", "[Grace] Marlow": what the tagger takes for a common word. */
const isTitleOrGivenName = (scene: Scene, at: number, word: number): boolean =>
  (((word & TITLE) !== 0 || isGivenName(phraseWordOf((tokenAt(scene, at) as Token).lexeme).key)) &&
    (continues(scene, at + 1) || isRetiredAside(scene, at + 1))) ||
  (isListedPerson(word) && isBeforePhraseAndName(scene, at));

/** "[Leader] of the Opposition Ana Ruiz", not "Leader of the Opposition". */
function isBeforePhraseAndName(scene: Scene, at: number): boolean {
  if (!is(scene, at + 1, ADP) || !goesOn(scene, at + 1)) return false;
  const phrase = is(scene, at + 2, THE) ? at + 3 : at + 2;
  return runEnd(scene, at) > phrase + 2;
}

/** "[Information] and Broadcasting Minister Ana Ruiz" */
const opensMinistry = (scene: Scene, at: number): boolean =>
  lowerAt(scene, at + 1) === 'and' && continues(scene, at + 2) && leadsToMinister(scene, at, at + 1);

/** "[New] York", "[Us] Weekly": two words that are known to be one name. */
const opensKnownPair = (scene: Scene, at: number, word: number): boolean =>
  (word & FUNCTION_CAPITAL) !== 0 && isKnownPair(scene, at);

/** "[Downing] Street" */
function isKnownPair(scene: Scene, at: number): boolean {
  const { lexeme, lower } = tokenAt(scene, at) as Token;
  if ((phraseWordOf(lexeme).parts & OPENS_KNOWN_NAME) === 0 || !continues(scene, at + 1)) return false;
  const pair = `${lower} ${lowerAt(scene, at + 1)}`;
  return PLACES.has(pair) || OUTLETS.has(pair) || KNOWN_ORGANIZATIONS.has(pair);
}

/** "[Stow] & Lock", "[Mothers] Against Noise": what no common noun that opens a sentence stands before. */
const opensJoinedName = (scene: Scene, at: number): boolean =>
  JOINS_OPENER.has(lowerAt(scene, at + 1)) &&
  (has(scene, at, SOURCE) || scene.innerCapitals().has(lowerAt(scene, at))) &&
  runEnd(scene, at) > at + 2;
const JOINS_OPENER: ReadonlySet<string> = new Set(['&', 'against']);

/** "[Save] Marlow Creek, a parents’ group, said": a source that opens with the verb of a demand is called by it. */
const opensWithAim = (scene: Scene, at: number): boolean =>
  continues(scene, at + 1) &&
  continues(scene, at + 2) &&
  commonInSource(scene, at) === 'VERB' &&
  tokenAt(scene, at)?.lemma === lowerAt(scene, at) &&
  !isGivenName(lowerAt(scene, at + 1));

/** "[Airlines] for Marlow" */
const opensForName = (scene: Scene, at: number): boolean =>
  lowerAt(scene, at + 1) === 'for' && continues(scene, at + 2) && FOR_HEADS.has(lowerAt(scene, at));

/** "al-Sadr", "bin Nasser said", "van der Berg": only right before a capital, and not in the middle of words. */
function opensWithParticle(scene: Scene, at: number): boolean {
  const { lower, end } = tokenAt(scene, at) as Token;
  if (lower.length > 4 || !goesOn(scene, at + 1) || INNER_PARTICLES.has(lower)) return false;
  const next = wordAt(scene, at + 1);
  if (isSmallParticle(next)) return is(scene, at + 2, CAPITAL);
  if ((next & HYPHEN) !== 0) return tokenAt(scene, at + 1)?.start === end && is(scene, at + 2, CAPITAL);
  return (next & CAPITAL) !== 0 && lower !== 'de' && lower !== 'y';
}

const isSmallParticle = (word: number): boolean => (word & PARTICLE) !== 0 && (word & LOWER_CASE) !== 0;

/** "[van der] Berg": no other words in lower case stand so, not even at the start of a sentence. */
const opensWithTwo = (scene: Scene, at: number, word: number): boolean =>
  isSmallParticle(word) && isSmallParticle(wordAt(scene, at + 1));

/** "the [Between]-Wars Society", "the [After]-School Alliance" */
const opensCompound = (scene: Scene, at: number): boolean =>
  is(scene, at - 1, THE) && is(scene, at + 1, HYPHEN) && isInsideWord(scene, at + 1) && continues(scene, at + 2);

/** "the [Sunday] Ledger" */
const isSundayPaper = (scene: Scene, at: number): boolean =>
  is(scene, at - 1, THE) &&
  lowerAt(scene, at).endsWith('day') &&
  is(scene, at + 1, CAPITAL) &&
  OUTLET_HEADS.has(lowerAt(scene, at + 1));

/** "Straight-[B] Ana Ruiz": no initial. */
const isGrade = (scene: Scene, at: number): boolean =>
  is(scene, at - 1, HYPHEN) && isInsideWord(scene, at - 1) && textAt(scene, at).length === 1;

/** “This is [COMPLETELY] wrong,” he posted: a long word of the dictionary. */
const isShouted = (scene: Scene, at: number, word: number): boolean =>
  (word & ALL_CAPITALS) !== 0 &&
  has(scene, at, QUOTED) &&
  textAt(scene, at).length > MAX_LETTERS &&
  !is(scene, at + 1, ALL_CAPITALS) &&
  (tagger().posOf(lowerAt(scene, at)) ?? 'PROPN') !== 'PROPN';

/** "UNESCO" */
const MAX_LETTERS = 6;

/** "[RATING]: [False].": what a paragraph is called, and the verdict of a check of facts. */
const isLabel = (scene: Scene, at: number): boolean =>
  (textAt(scene, at + 1) === ':' && COLON_LABELS.has(lowerAt(scene, at))) ||
  (textAt(scene, at - 1) === ':' && RATINGS.has(lowerAt(scene, at)));

/** "[A.] Helena Marsh.": the label of an answer, and no initial. */
function isTurnLabel(scene: Scene, at: number): boolean {
  const { text, paragraph } = tokenAt(scene, at) as Token;
  if (text.length !== 2 || !text.endsWith('.') || has(scene, at + 1, SOURCE)) return false;
  return scene.doc.paragraphs[paragraph]?.first === at;
}

/** "[Drugmaker] Marlow said", "[Airlines] Marlow and Arvo said"; not "Airline Pilots Union said". */
const opensFirm = (scene: Scene, at: number): boolean =>
  is(scene, at + 1, CAPITAL) &&
  !is(scene, at + 1, KNOWN_NOUN) &&
  goesOn(scene, at + 1) &&
  FIRM_OPENERS.has(lowerAt(scene, at).replace(/s$/, ''));

/** "[Unseeded] Hungarian Ana Ruiz" */
const isBeforeNation = (scene: Scene, at: number): boolean =>
  is(scene, at + 1, CAPITAL) && goesOn(scene, at + 1) && AFFILIATION_WORDS.has(lowerAt(scene, at + 1));

/** "the [First] Minister" */
const isRankBeforeTitle = (scene: Scene, at: number, word: number): boolean =>
  (word & FUNCTION_CAPITAL) !== 0 &&
  (word & ROLE_MODIFIER) !== 0 &&
  is(scene, at - 1, THE) &&
  is(scene, at + 1, TITLE) &&
  is(scene, at + 1, CAPITAL);
