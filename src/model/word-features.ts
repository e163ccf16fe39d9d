import type { Pos, Word } from '../text/document.ts';
import { specialWord } from './vocabulary.ts';

export const SUFFIX_ROWS = 1024;

/** The last three letters, hashed (FNV-1a); 0 for names, numbers and marks. */
export function suffixRow(token: Word): number {
  if (token.pos === 'PROPN' || token.pos === 'PUNCT' || token.pos === 'NUM' || specialWord(token)) return 0;
  const { lower } = token;
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, lower.length - 3); at < lower.length; at++) {
    hash = Math.imul(hash ^ lower.charCodeAt(at), 0x01000193);
  }
  return 1 + ((hash >>> 0) % (SUFFIX_ROWS - 1));
}

export const SHAPES = 10;

/** How a token is written. */
export function shapeClass({ text, lower, pos }: Word): number {
  const unit = text.charCodeAt(0);
  if (unit >= 0x30 && unit <= 0x39) return /^[\d.,:]+$/.test(text) ? 1 : 2;
  if (text === lower) return pos === 'PUNCT' || pos === 'SYM' ? 3 : text.includes('-') ? 4 : 0;
  const upper = text.toUpperCase();
  if (text === upper) return text.length === 1 ? 5 : text.includes('.') ? 6 : 7;
  return text.slice(1) === lower.slice(1) ? 8 : 9;
}

const TAGS: readonly Pos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
const TAG_NUMBER = new Map(TAGS.map((tag, index) => [tag, index]));
const PUNCTUATION = new Map([...',.:;?!()[]-\u2013\u2014'].map((mark, index) => [mark, TAGS.length + index]));
const AUXILIARIES = new Map(
  ['be', 'have', 'do', 'will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', 'shall'].map(
    (lemma, index) => [lemma, TAGS.length + PUNCTUATION.size + index],
  ),
);
const VERB_FORMS = TAGS.length + PUNCTUATION.size + AUXILIARIES.size;
const NOUN_PLURAL = VERB_FORMS + 4;
export const TAG_ROWS = 56;

/** Part of speech, refined: verbs by ending, auxiliaries by lemma, punctuation by the mark. */
export function tagRow({ pos, lower, lemma, text }: Word): number {
  const tag = TAG_NUMBER.get(pos) ?? 0;
  if (pos === 'PUNCT') return PUNCTUATION.get(text) ?? tag;
  if (pos === 'AUX') return AUXILIARIES.get(lemma) ?? tag;
  if (pos === 'NOUN') return lower !== lemma && lower.endsWith('s') ? NOUN_PLURAL : tag;
  if (pos !== 'VERB') return tag;
  if (lower === lemma) return VERB_FORMS;
  return lower.endsWith('ing')
    ? VERB_FORMS + 1
    : lower.endsWith('ed')
      ? VERB_FORMS + 2
      : lower.endsWith('s')
        ? VERB_FORMS + 3
        : tag;
}

export const VERB_KINDS = 6;

/** The form of a verb or auxiliary, more coarsely. */
export const verbKind = (token: Word): number =>
  token.pos === 'AUX' ? VERB_KINDS - 1 : Math.max(0, tagRow(token) - VERB_FORMS + 1);
