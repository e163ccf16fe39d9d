import type { TokenRange } from '../attributions/attribution.ts';
import { FUNCTION_CAPITALS, NEVER_NAMES, SMALL_WORD_NAMES } from '../lexicon/capital-words.ts';
import { GENERATIONS, HONORS, INNER_PARTICLES, PARTICLES } from '../lexicon/name-parts.ts';
import {
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_HEADS,
  PHRASAL_HEADS,
  POSSESSIVE_NAMES,
} from '../lexicon/organization-nouns.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Token } from '../text/document.ts';
import { isGivenName } from './given-name.ts';
import { fold, isAllCapitals, isCapital } from './letters.ts';
import { titleOf } from './nouns.ts';
import { CUE, FURNITURE, HEADLINE, has, type Scene, sameSentence, tokenAt } from './scene.ts';

/** A name may be long, a row of capitalized words without end is none. */
const MAX_RUN = 16;
const INNER_CAPITAL = /^\p{Ll}{1,3}\p{Lu}\p{Ll}/u;
const RETIRED: ReadonlySet<string> = new Set(['rtd', 'retd', 'ret', 'ret.', 'retired']);
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
  const { tokens } = scene.doc;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!isCapital(token.text) && !opensWithParticle(scene, token)) continue;
    if (has(scene, at, FURNITURE) || !opensRun(scene, token)) continue;
    const last = runEnd(scene, at);
    runs.push({ first: at, last });
    at = last - 1;
  }
  return runs;
}

/** "al-Sadr", "bin Nasser said", "van der Berg": only right before a capital, and not in the middle of words. */
function opensWithParticle(scene: Scene, { index, lower, end }: Token): boolean {
  const next = tokenAt(scene, index + 1);
  if (lower.length > 3 || !next || !PARTICLES.has(lower) || !sameSentence(scene, index, index + 1)) return false;
  if (INNER_PARTICLES.has(lower)) return false;
  if (PARTICLES.has(next.text)) return isCapital(tokenAt(scene, index + 2)?.text ?? '');
  if (next.text !== '-' && !isCapital(next.text)) return false;
  return next.text === '-'
    ? next.start === end && isCapital(tokenAt(scene, index + 2)?.text ?? '')
    : lower !== 'de' && lower !== 'y';
}

/** "[van der] Berg": no other words in lower case stand so, not even at the start of a sentence. */
const opensWithTwo = (scene: Scene, { index, text, lower }: Token): boolean =>
  text === lower && PARTICLES.has(lower) && PARTICLES.has(tokenAt(scene, index + 1)?.text ?? '');

function opensRun(scene: Scene, token: Token): boolean {
  const { index, lower, pos } = token;
  if (NEVER_NAMES.has(lower) || has(scene, index, CUE) || isMonth(scene, token)) return false;
  // "The Courier" in the middle of a sentence; at its start the article says nothing.
  if (lower === 'the')
    return !isSentenceStart(scene, token) && !has(scene, index, HEADLINE) && continues(scene, index + 1);
  if (pos === 'PROPN')
    return !FUNCTION_CAPITALS.has(lower) || (!isSentenceStart(scene, token) && !has(scene, index, HEADLINE));
  if (isSmallWordName(scene, token) || opensWithTwo(scene, token)) return true;
  if (FUNCTION_CAPITALS.has(lower) && lower !== 'will') return false;
  if (has(scene, index, HEADLINE) || isSentenceStart(scene, token))
    return (isGivenName(fold(lower)) || titleOf(lower) !== undefined) && continues(scene, index + 1);
  return pos !== 'PRON' && pos !== 'DET' && !isAbbreviatedNoun(token);
}

/** "chief executive [Per] Lund": inside a sentence nothing else capitalizes a small word before a name. "[Per] Lund, the head,". */
function isSmallWordName(scene: Scene, { index, lower, text }: Token): boolean {
  if (!SMALL_WORD_NAMES.has(lower) || has(scene, index, HEADLINE) || text === text.toUpperCase()) return false;
  const next = tokenAt(scene, index + 1);
  if (!next || !sameSentence(scene, index, index + 1) || next.pos !== 'PROPN' || !isCapital(next.text)) return false;
  if (!isSentenceStart(scene, tokenAt(scene, index) as Token)) return true;
  return (
    lower === 'per' &&
    !PLACES.has(next.lower) &&
    !KNOWN_ORGANIZATIONS.has(next.lower) &&
    scene.innerCapitals().has('per')
  );
}

/** "in April", "June 3": months that are given names too. */
function isMonth(scene: Scene, { index, lower }: Token): boolean {
  if (lower !== 'april' && lower !== 'may' && lower !== 'june') return false;
  return tokenAt(scene, index - 1)?.pos === 'ADP' || tokenAt(scene, index + 1)?.pos === 'NUM';
}

/** "AI", "TV", "GDP": common nouns for the tagger, so no names. */
const isAbbreviatedNoun = ({ text, pos }: Token): boolean => pos === 'NOUN' && isAllCapitals(text);

/** Behind the start, an opening mark or a colon a capital letter is no evidence. */
function isSentenceStart(scene: Scene, { index, sentence }: Token): boolean {
  const before = tokenAt(scene, index - 1);
  if (!before || before.sentence !== sentence) return true;
  return (
    before.pos === 'PUNCT' && before.text !== ',' && before.text !== ')' && before.text !== '-' && before.text !== '('
  );
}

/** Whether the token goes on with a name that stands before it. */
function continues(scene: Scene, at: number): boolean {
  const token = tokenAt(scene, at);
  if (!token || !sameSentence(scene, at - 1, at) || !isCapital(token.text)) return false;
  if (NEVER_NAMES.has(token.lower) || has(scene, at, CUE)) return false;
  if (token.pos === 'PROPN') return true;
  if (isAbbreviatedNoun(token)) return false;
  return (
    token.pos !== 'PRON' && token.pos !== 'DET' && !FUNCTION_CAPITALS.has(token.lower) && !has(scene, at, HEADLINE)
  );
}

function runEnd(scene: Scene, first: number): number {
  let last = first + 1;
  while (last - first < MAX_RUN) {
    const step = continues(scene, last) ? 1 : joiningStep(scene, first, last);
    if (step === 0) break;
    last += step;
  }
  return endsInPossessive(scene, first, last) ? last + 1 : last;
}

/** "[Moody’s] said", "an analyst at [Moody’s]": no owner of what follows. */
function endsInPossessive(scene: Scene, first: number, last: number): boolean {
  const mark = tokenAt(scene, last);
  if (mark?.lower !== "'s" || last - first > 1 || !POSSESSIVE_NAMES.has(tokenAt(scene, first)?.lower ?? ''))
    return false;
  const next = sameSentence(scene, last, last + 1) ? tokenAt(scene, last + 1) : undefined;
  return !next || has(scene, last + 1, CUE) || !(next.pos === 'NOUN' || next.pos === 'ADJ');
}

/** How many tokens, up to the next capitalized one, go on with the name; 0 where it ends. */
function joiningStep(scene: Scene, first: number, last: number): number {
  const token = tokenAt(scene, last);
  if (!token || !sameSentence(scene, last - 1, last)) return 0;
  const { text, lower } = token;
  if (text === '-' || text === '\u2011') return hyphenStep(scene, first, last);
  if (text === ',') {
    const next = tokenAt(scene, last + 1)?.lower ?? '';
    return GENERATIONS.has(next) || HONORS.has(next) ? 2 : 0;
  }
  if (text === "'" || text === '\u2019') return pluralStep(scene, last);
  if (text === '&') return continues(scene, last + 1) ? 2 : 0;
  if (OPENING.has(text)) return nicknameStep(scene, last);
  if (lower === 'of' || lower === 'for' || lower === 'on') return phraseStep(scene, first, last);
  if (lower === 'and') return andStep(scene, first, last);
  if (PARTICLES.has(lower)) return particleStep(scene, last);
  // "Neil deGrasse Tyson"
  return INNER_CAPITAL.test(text) && continues(scene, last + 1) ? 2 : 0;
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

/** "University of Arlen", "Center for the Study of Ice": right behind a head that takes such a phrase, and once more. */
function phraseStep(scene: Scene, first: number, at: number): number {
  const isNested = ORGANIZATION_HEADS.has(tokenAt(scene, first)?.lower ?? '') && holdsSmallWord(scene, first, at);
  if (!isNested && !PHRASAL_HEADS.has(tokenAt(scene, at - 1)?.lower ?? '')) return 0;
  if (continues(scene, at + 1)) return 2;
  return tokenAt(scene, at + 1)?.lower === 'the' && continues(scene, at + 2) ? 3 : 0;
}

function holdsSmallWord(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (tokenAt(scene, at)?.pos === 'ADP') return true;
  return false;
}

/** "Department of Health and Human Services". */
function andStep(scene: Scene, first: number, at: number): number {
  const head = tokenAt(scene, first)?.lower;
  if (isTwofoldName(scene, first, at)) return 2;
  if (head !== 'department' && head !== 'ministry') return 0;
  return tokenAt(scene, first + 1)?.lower === 'of' && continues(scene, at + 1) ? 2 : 0;
}

/** "the Securities and Exchange Board", "the Food and Drug Administration": an article, a lone word, two words, the head last. */
function isTwofoldName(scene: Scene, first: number, at: number): boolean {
  const [opener, one, other, head] = [first - 1, first, at + 1, at + 2].map((index) => tokenAt(scene, index));
  if (opener?.lower !== 'the' || at !== first + 1 || !one || !other || !head) return false;
  if (isGivenName(one.lower) || isAllCapitals(one.text) || KNOWN_ORGANIZATIONS.has(one.lower) || PLACES.has(one.lower))
    return false;
  if (ORGANIZATION_HEADS.has(one.lower) || !continues(scene, at + 1) || !continues(scene, at + 2)) return false;
  return PHRASAL_HEADS.has(head.lower) || head.lower === 'administration';
}

/** "Angela van der Berg": one or two particles. */
function particleStep(scene: Scene, at: number): number {
  for (let step = 1; step <= 2; step++) {
    if (continues(scene, at + step)) return step + 1;
    if (tokenAt(scene, at + step)?.text === '-')
      return isCapital(tokenAt(scene, at + step + 1)?.text ?? '') ? step + 2 : 0;
    if (!PARTICLES.has(tokenAt(scene, at + step)?.lower ?? '')) return 0;
  }
  return 0;
}
