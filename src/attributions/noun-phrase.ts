import { CLAUSE_OPENERS, NOUN_PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import type { Token } from '../text/document.ts';
import type { TokenRange } from './attribution.ts';
import { isQuoted, type Scene, sentenceAt } from './scene.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM', 'PRON', 'X']);
const HEAD = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'ADJ']);
const OPENERS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'SYM', 'X']);
const JOINERS = new Set(['-', "'", '.', '&', '\u2013', '/']);
const MAX_SOURCE = 40;
const MAX_BRACKETS = 10;

/**
 * The noun phrase that ends right before `end`, with its appositions and relative clauses, inside the sentence:
 *
 *     On Monday the lab’s director, Ana Ruiz, who led the study, said
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function phraseBefore(scene: Scene, end: number): TokenRange | null {
  const { first: sentenceStart } = sentenceAt(scene, end - 1);
  let last = end;
  while (last > sentenceStart && isAdverbial(scene.doc.tokens[last - 1] as Token)) last--;
  const comma = scene.doc.tokens[last - 1]?.text === ',';
  const first = comma ? bracketedStart(scene, last - 1, sentenceStart) : coreStart(scene, last, sentenceStart);
  if (first === null || first >= last) return null;
  return { first: withApposed(scene, first, sentenceStart), last: comma ? last - 1 : last };
}

const isAdverbial = ({ pos, lower }: Token): boolean => pos === 'ADV' || lower === 'not' || lower === "n't";

/** "…, Ana Ruiz, who led the study[,] said": from the closing comma back over the bracketed part to the head. */
function bracketedStart(scene: Scene, closing: number, sentenceStart: number): number | null {
  for (let at = closing - 1; at > sentenceStart && closing - at < MAX_SOURCE; at--) {
    if (scene.doc.tokens[at]?.text !== ',' || isQuoted(scene, at)) continue;
    if (!opensBracket(scene.doc.tokens[at + 1] as Token)) continue;
    const start = coreStart(scene, at, sentenceStart);
    if (start !== null) return start;
  }
  return null;
}

const opensBracket = ({ lower, pos }: Token): boolean =>
  RELATIVES.has(lower) ||
  pos === 'DET' ||
  pos === 'PROPN' ||
  pos === 'NUM' ||
  pos === 'NOUN' ||
  pos === 'ADJ' ||
  pos === 'PRON' ||
  pos === 'ADP';

/** The start of the plain noun phrase that ends before `last`: "a spokesman for the agency". */
function coreStart(scene: Scene, end: number, sentenceStart: number): number | null {
  const { tokens } = scene.doc;
  const last = beforeBrackets(scene, end, sentenceStart);
  const head = tokens[last - 1];
  if (!head || isQuoted(scene, last - 1) || !HEAD.has(head.pos)) return null;
  if (head.pos === 'PRON') return SUBJECT_PRONOUNS.has(head.lower) ? last - 1 : null;
  let first = last - 1;
  for (
    let at = last - 1;
    at >= sentenceStart && last - at < MAX_SOURCE && continuesPhrase(scene, at, sentenceStart);
    at--
  ) {
    if (OPENERS.has((tokens[at] as Token).pos)) first = at;
  }
  return first;
}

/** "Sen. Ana Ruiz (D-Ohio)", "Pia Lindqvist (54)": what stands in brackets behind a name. */
function beforeBrackets({ doc }: Scene, end: number, sentenceStart: number): number {
  if (doc.tokens[end - 1]?.text !== ')') return end;
  for (let at = end - 2; at > sentenceStart && end - at < MAX_BRACKETS; at--)
    if (doc.tokens[at]?.text === '(') return at;
  return end;
}

function continuesPhrase(scene: Scene, at: number, sentenceStart: number): boolean {
  const { tokens } = scene.doc;
  const token = tokens[at] as Token;
  if (isQuoted(scene, at)) return false;
  if (token.pos === 'PRON') return /^(?:his|her|its|their|my|our|your)$/.test(token.lower);
  if (NOMINAL.has(token.pos)) return !CLAUSE_OPENERS.has(token.lower);
  if (token.lower === "'s" || JOINERS.has(token.text)) return true;
  if (token.lower === 'and' || token.lower === '&')
    return at > sentenceStart && tokens[at - 1]?.pos === 'PROPN' && tokens[at + 1]?.pos === 'PROPN';
  return (
    token.pos === 'ADP' &&
    NOUN_PREPOSITIONS.has(token.lower) &&
    at > sentenceStart &&
    (tokens[at - 1]?.pos === 'NOUN' || tokens[at - 1]?.pos === 'PROPN')
  );
}

/** "The lab’s director, Ana Ruiz": a noun phrase with an article before the name, set off by a comma. */
function withApposed(scene: Scene, first: number, sentenceStart: number): number {
  const { tokens } = scene.doc;
  if (tokens[first - 1]?.text !== ',' || tokens[first]?.pos !== 'PROPN' || first - 1 <= sentenceStart) return first;
  const start = coreStart(scene, first - 1, sentenceStart);
  if (start === null || start === first - 1) return first;
  const opener = tokens[start] as Token;
  // "According to The Courier, Ruiz said", "In the end, Ruiz said": the first phrase belongs to the preposition.
  if (start > sentenceStart && tokens[start - 1]?.pos !== 'CCONJ') return first;
  const isDescription =
    opener.pos === 'DET' ||
    opener.pos === 'PRON' ||
    tokens[start + 1]?.lower === "'s" ||
    tokens.slice(start, first).some(({ lower }) => lower === "'s");
  return isDescription ? start : first;
}

/**
 * The noun phrase that begins at `first`, with apposition, up to a verb, a comma that closes it, or the sentence's end:
 *
 *     said Ana Ruiz, the lab’s director, on Monday
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function phraseAfter(scene: Scene, first: number): TokenRange | null {
  const { tokens } = scene.doc;
  const opener = tokens[first];
  if (!opener || !OPENERS.has(opener.pos) || isQuoted(scene, first)) return null;
  if (opener.pos === 'PRON' && SUBJECT_PRONOUNS.has(opener.lower)) return { first, last: first + 1 };
  const { last: sentenceEnd } = sentenceAt(scene, first);
  const last = coreEnd(scene, first, sentenceEnd);
  if (last === null) return null;
  const apposed = tokens[last]?.text === ',' ? apposedEnd(scene, last + 1, sentenceEnd) : null;
  return { first, last: apposed ?? last };
}

function coreEnd(scene: Scene, first: number, sentenceEnd: number): number | null {
  const { tokens } = scene.doc;
  let last: number | null = null;
  for (let at = first; at < sentenceEnd && at - first < MAX_SOURCE; at++) {
    const token = tokens[at] as Token;
    if (isQuoted(scene, at)) break;
    if (HEAD.has(token.pos) && !CLAUSE_OPENERS.has(token.lower) && token.pos !== 'PRON') last = at + 1;
    else if (token.pos === 'DET' || token.lower === "'s" || JOINERS.has(token.text)) continue;
    else if (token.pos === 'PRON' && last === null) continue;
    else if (
      (token.lower === 'of' || token.lower === 'for' || token.lower === 'with' || token.lower === 'from') &&
      last === at
    )
      continue;
    else if (token.lower === 'and' && tokens[at - 1]?.pos === 'PROPN' && tokens[at + 1]?.pos === 'PROPN') continue;
    else break;
  }
  return last;
}

/** The end of "the lab’s director" in "said Ana Ruiz, the lab’s director." if it is an apposition. */
function apposedEnd(scene: Scene, first: number, sentenceEnd: number): number | null {
  const opener = scene.doc.tokens[first];
  if (!opener || opener.sentence !== scene.doc.tokens[first - 1]?.sentence) return null;
  if (RELATIVES.has(opener.lower) && opener.lower !== 'that' && opener.lower !== 'when')
    return clauseEnd(scene, first, sentenceEnd);
  if (opener.pos !== 'DET' && opener.pos !== 'PROPN' && opener.pos !== 'NOUN' && opener.pos !== 'NUM') return null;
  const last = coreEnd(scene, first, sentenceEnd);
  const after = last === null ? undefined : scene.doc.tokens[last];
  if (last === null || !after) return last;
  return after.text === ',' || after.text === '.' || after.pos === 'ADP' ? clauseEnd(scene, first, sentenceEnd) : null;
}

/** Up to the next comma, full stop or quotation. */
function clauseEnd(scene: Scene, first: number, sentenceEnd: number): number {
  let at = first;
  while (at < sentenceEnd && !/^[,.;:!?\u2014]$/.test(scene.doc.tokens[at]?.text ?? '') && !isQuoted(scene, at)) at++;
  return at;
}
