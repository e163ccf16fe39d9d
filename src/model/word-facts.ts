import { CLAUSE_OPENERS } from '../lexicon/anonymity-words.ts';
import { RARE_CLAUSE_VERBS, RARE_NOUN_FORMS, RARE_PAST_FORMS, RARE_THAT_VERBS } from '../lexicon/rare-verbs.ts';
import type { Pos, Token, Word } from '../text/document.ts';
import { isCandidate } from './candidates.ts';
import { NEW_ROOM, type Room } from './room.ts';
import { openerOf, separatorOf } from './segment-words.ts';
import { isSpeakerClass, wordClass } from './word-classes.ts';
import { TAG_ROWS, tagRow, verbKind } from './word-features.ts';

const NOMINALS: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'PRON']);
const SKIPPED_TAGS: ReadonlySet<Pos> = new Set(['AUX', 'ADV', 'PART']);
const FINISHING_MARKS: ReadonlySet<string> = new Set([',', '.', '!', '?', '\u2026', '...', '\u2014', '--']);
const CLAUSE_WORDS: ReadonlySet<string> = new Set(['that', 'whether', 'if']);

export const VERB = 1 << 0;
export const AUXILIARY = 1 << 1;
export const NOMINAL = 1 << 2;
export const PUNCTUATION = 1 << 3;
export const COMMA = 1 << 4;
/** *That*, *whether*, *if*: what an indirect quotation begins with. */
export const CLAUSE_WORD = 1 << 5;
/** Stands between a verb and its subject: auxiliaries, adverbs, *not*. */
export const SKIPPED = 1 << 6;
/** Ends a quotation that is said, not only named. */
export const FINISHING = 1 << 7;
/** May be the anchor of a cue. */
export const CANDIDATE = 1 << 8;
/** A noun for those who speak, or a title. */
export const SPEAKER = 1 << 9;
/** The lexicons have a class for it. */
export const KNOWN = 1 << 10;
/** *To*, the openers of clauses on anonymity, and rare verbs: where a stand-in may be wanted. */
export const TO = 1 << 11;
export const ANONYMITY_OPENER = 1 << 12;
export const RARE_VERB = 1 << 13;
export const SYMBOL = 1 << 30;

const NEIGHBOUR = 14;
const VERB_KIND = 20;
const SEPARATOR = 23;
const OPENER = 26;

/** A neighbour that is *that*, whatever its tag. */
const THAT_NEIGHBOUR = TAG_ROWS + 2;

/** Whether it may be a verb of speech that the network has not met. */
function isRare({ pos, lower, lemma }: Word): boolean {
  if (pos === 'NOUN') return RARE_NOUN_FORMS.has(lower);
  return pos === 'VERB' && (RARE_THAT_VERBS.has(lemma) || RARE_CLAUSE_VERBS.has(lemma) || RARE_PAST_FORMS.has(lower));
}

/** The bits above, then four small numbers. */
function factsOfWord(word: Word): number {
  const { text, lower, pos } = word;
  const ownClass = wordClass(word);
  return (
    (pos === 'VERB' ? VERB : 0) |
    (pos === 'AUX' ? AUXILIARY : 0) |
    (NOMINALS.has(pos) ? NOMINAL : 0) |
    (pos === 'PUNCT' ? PUNCTUATION : 0) |
    (pos === 'SYM' ? SYMBOL : 0) |
    (text === ',' ? COMMA : 0) |
    (CLAUSE_WORDS.has(lower) ? CLAUSE_WORD : 0) |
    (SKIPPED_TAGS.has(pos) ? SKIPPED : 0) |
    (FINISHING_MARKS.has(text) ? FINISHING : 0) |
    (isCandidate(word) ? CANDIDATE : 0) |
    (isSpeakerClass(ownClass) ? SPEAKER : 0) |
    (ownClass > 0 ? KNOWN : 0) |
    (lower === 'to' ? TO : 0) |
    (CLAUSE_OPENERS.has(lower) ? ANONYMITY_OPENER : 0) |
    (isRare(word) ? RARE_VERB : 0) |
    ((lower === 'that' ? THAT_NEIGHBOUR : tagRow(word)) << NEIGHBOUR) |
    (verbKind(word) << VERB_KIND) |
    (Math.max(0, separatorOf(word)) << SEPARATOR) |
    (openerOf(word) << OPENER)
  );
}

/** What features of the surroundings ask of a token's word, in one number: worked out once for equal tokens. */
export function factsOf({ lexeme }: Token): number {
  if (lexeme.networkBits < 0) lexeme.networkBits = factsOfWord(lexeme);
  return lexeme.networkBits;
}

/** The facts of tokens, where loops read them one after the other. */
export function readFacts(tokens: readonly Token[], room: Room = NEW_ROOM): Int32Array {
  const facts = room.ints(tokens.length);
  for (let at = 0; at < tokens.length; at++) facts[at] = factsOf(tokens[at] as Token);
  return facts;
}

/** The word's row as the neighbour of another. */
export const neighbourIn = (facts: number): number => (facts >> NEIGHBOUR) & 63;
export const verbKindIn = (facts: number): number => (facts >> VERB_KIND) & 7;
/** What it makes of a segment that it ends, and of one that it begins. */
export const separatorIn = (facts: number): number => (facts >> SEPARATOR) & 7;
export const openerIn = (facts: number): number => (facts >> OPENER) & 15;
