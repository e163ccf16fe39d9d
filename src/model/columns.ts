import type { Pos, Sentence, Token } from '../text/document.ts';
import { CLOSE, MARK_STATES, OPEN, type Scan } from './scan.ts';
import { OPENERS, SEPARATORS, type Segment } from './segments.ts';
import { nameShape, specialRow, specialWord, UNKNOWN, type Vocabulary } from './vocabulary.ts';
import { WORD_CLASSES, wordClass } from './word-classes.ts';

/** One thing that the network is told of each token: a row of a table. Columns with the same table share its rows. */
export interface Column {
  readonly name: string;
  readonly table: string;
  readonly width: number;
  /** Rows of the table; the words' depend on the vocabulary. */
  readonly rows: (vocabulary: Vocabulary) => number;
  /** Writes the row of each token. */
  readonly fill: (scan: Scan, rows: Int32Array, vocabulary: Vocabulary) => void;
}

const column = (name: string, width: number, rows: number, row: (scan: Scan, token: Token) => number): Column => ({
  name,
  table: name,
  width,
  rows: () => rows,
  fill: (scan, ids) => {
    for (const token of scan.doc.tokens) ids[token.index] = row(scan, token);
  },
});

const wordColumn = (name: string, form: (token: Token) => string): Column => ({
  name,
  table: 'word',
  width: 48,
  rows: ({ size }) => size,
  fill: (scan, ids, vocabulary) => {
    for (const token of scan.doc.tokens) ids[token.index] = wordRow(scan, token, form(token), vocabulary);
  },
});

const MARK_WORDS = [null, null, '<open>', '<close>', null, '<open-nested>', '<close-nested>', null] as const;

function wordRow({ markState }: Scan, token: Token, form: string, vocabulary: Vocabulary): number {
  const special = MARK_WORDS[markState[token.index] as number] ?? specialWord(token);
  if (special) return specialRow(special);
  const row = vocabulary.row(form);
  return row === UNKNOWN && token.text !== token.lower ? specialRow(nameShape(token.text, token.lower)) : row;
}

const SUFFIX_ROWS = 1024;

/** The last three letters, hashed (FNV-1a); 0 for names, numbers and marks. */
function suffixRow(token: Token): number {
  if (token.pos === 'PROPN' || token.pos === 'PUNCT' || token.pos === 'NUM' || specialWord(token)) return 0;
  const { lower } = token;
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, lower.length - 3); at < lower.length; at++) {
    hash = Math.imul(hash ^ lower.charCodeAt(at), 0x01000193);
  }
  return 1 + ((hash >>> 0) % (SUFFIX_ROWS - 1));
}

/** How a token is written, and whether it stands first in its sentence. */
function shapeRow({ doc }: Scan, token: Token): number {
  const first = doc.sentences[token.sentence]?.first === token.index ? 1 : 0;
  return 2 * shapeClass(token) + first;
}

function shapeClass({ text, lower, pos }: Token): number {
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
const TAG_ROWS = 56;

/** Part of speech, refined: verbs by ending, auxiliaries by lemma, punctuation by the mark. */
function tagRow({ pos, lower, lemma, text }: Token): number {
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

const sentenceOf = ({ doc }: Scan, token: Token): Sentence => doc.sentences[token.sentence] as Sentence;

/** Whether a sentence or paragraph begins or ends here; the first paragraph has rows of its own. */
function boundaryRow(scan: Scan, token: Token): number {
  const sentence = sentenceOf(scan, token);
  const paragraph = scan.doc.paragraphs[token.paragraph];
  const flags = [
    sentence.first === token.index,
    sentence.last === token.index + 1,
    paragraph?.first === token.index,
    paragraph?.last === token.index + 1,
    token.paragraph === 0,
  ];
  return flags.reduce((row, flag) => 2 * row + (flag ? 1 : 0), 0);
}

const FINISHING = new Set([',', '.', '!', '?', '\u2026', '...', '\u2014', '--']);

/** How long the quotation around a token is, and whether it closes like a sentence or clause: said, or only named. */
function quotationRow({ doc, quotations, quotationOf }: Scan, token: Token): number {
  const quotation = quotations[quotationOf[token.index] as number];
  if (!quotation) return 0;
  const { first, last, closed, continues } = quotation;
  const finished = closed && FINISHING.has(doc.tokens[last - 2]?.text ?? '') ? 1 : 0;
  const length = Math.min(3, Math.floor(Math.log2(Math.max(1, (last - first - 1) / 2))));
  return 1 + length + 4 * finished + 8 * (closed ? 0 : 1) + 16 * (continues ? 1 : 0);
}

/** The cue's surroundings on both sides: *that* ahead, the next opening mark, the last closing mark. */
const quoteContext: Column = {
  name: 'quote-context',
  table: 'quote-context',
  width: 8,
  rows: () => 96,
  fill: (scan, ids) => {
    const { doc, markState } = scan;
    const thatAhead = distancesAhead(scan, (at) => /^(?:that|whether|if)$/.test(doc.tokens[at]?.lower ?? ''), true);
    const openAhead = distancesAhead(scan, (at) => markState[at] === OPEN, false);
    const closeBehind = distancesBehind(scan, (at) => markState[at] === CLOSE);
    for (const { index } of doc.tokens) {
      const that = (thatAhead[index] as number) === 1 ? 2 : (thatAhead[index] as number) <= 8 ? 1 : 0;
      const open = near(openAhead[index] as number);
      const close = near(closeBehind[index] as number);
      const inside = (scan.quotationOf[index] as number) >= 0 ? 48 : 0;
      ids[index] = inside + that * 16 + open * 4 + close;
    }
  },
};

const FAR = 1000;
const near = (distance: number): number => (distance <= 2 ? 0 : distance <= 8 ? 1 : distance < FAR ? 2 : 3);

/** How many tokens ahead the next such token is; FAR where there is none in the paragraph (or sentence). */
function distancesAhead({ doc }: Scan, isSuch: (at: number) => boolean, inSentence: boolean): Int32Array {
  const distances = new Int32Array(doc.tokens.length).fill(FAR);
  let next = -1;
  for (let at = doc.tokens.length - 1; at >= 0; at--) {
    const [here, there] = [doc.tokens[at] as Token, doc.tokens[next]];
    const together = there && (inSentence ? here.sentence === there.sentence : here.paragraph === there.paragraph);
    if (together) distances[at] = Math.min(FAR, next - at);
    if (isSuch(at)) next = at;
  }
  return distances;
}

function distancesBehind({ doc }: Scan, isSuch: (at: number) => boolean): Int32Array {
  const distances = new Int32Array(doc.tokens.length).fill(FAR);
  let last = -1;
  for (let at = 0; at < doc.tokens.length; at++) {
    if (doc.tokens[at]?.paragraph === doc.tokens[last]?.paragraph) distances[at] = Math.min(FAR, at - last);
    if (isSuch(at)) last = at;
  }
  return distances;
}

/** Verbs to the left and right in the sentence, nominals to the left. */
function sentenceContextRow(scan: Scan, token: Token): number {
  const { first, last } = sentenceOf(scan, token);
  const { index } = token;
  const between = (sums: Uint32Array, from: number, to: number) =>
    Math.min(3, (sums[to] as number) - (sums[from] as number));
  return (
    between(scan.verbs, first, index) * 16 +
    between(scan.verbs, index + 1, last) * 4 +
    between(scan.nominals, first, index)
  );
}

const SKIPPED_TAGS: ReadonlySet<Pos> = new Set(['AUX', 'ADV', 'PART']);

/** The nearest token on one side past auxiliaries, adverbs and *not*: a verb's subject, often, or its object. */
const neighbour = (name: string, step: -1 | 1): Column => ({
  name,
  table: name,
  width: 8,
  rows: () => TAG_ROWS + 4,
  fill: (scan, ids) => {
    const { tokens } = scan.doc;
    for (const { index, sentence } of tokens) {
      let at = index + step;
      while (SKIPPED_TAGS.has(tokens[at]?.pos ?? 'X') && tokens[at]?.sentence === sentence) at += step;
      const token = tokens[at];
      ids[index] = token && token.sentence === sentence ? neighbourRow(scan, token) : TAG_ROWS + 3;
    }
  },
});

function neighbourRow({ markState }: Scan, token: Token): number {
  const state = markState[token.index] as number;
  if (state === OPEN) return TAG_ROWS;
  if (state === CLOSE) return TAG_ROWS + 1;
  return token.lower === 'that' ? TAG_ROWS + 2 : tagRow(token);
}

/** The segment that a token stands in: what stands before it, what it opens with, whether it holds a verb; and its place there. */
function segmentRow({ segments, segmentOf }: Scan, { index }: Token): number {
  const { first, last, separator, opener, hasVerb } = segments[segmentOf[index] as number] as Segment;
  const place = index === first ? 0 : index === last - 1 ? 2 : 1;
  return ((separator * OPENERS.length + opener) * 2 + (hasVerb ? 1 : 0)) * 3 + place;
}

/** The segment that follows in the sentence. */
function nextSegmentRow({ doc, segments, segmentOf }: Scan, { index, sentence }: Token): number {
  const next = segments[(segmentOf[index] as number) + 1];
  if (!next || doc.tokens[next.first]?.sentence !== sentence) return 0;
  return 1 + (next.opener * 2 + (next.hasVerb ? 1 : 0)) * 3 + Math.min(2, Math.floor((next.last - next.first) / 4));
}

/** The nearest verb on one side in the sentence: how far it is, and its form. */
const nearestVerb = (name: string, step: -1 | 1): Column => ({
  name,
  table: name,
  width: 8,
  rows: () => 1 + 5 * 6,
  fill: ({ doc }, ids) => {
    const { tokens } = doc;
    let verb = -1;
    for (let at = step === 1 ? tokens.length - 1 : 0; at >= 0 && at < tokens.length; at -= step) {
      const [token, nearest] = [tokens[at] as Token, tokens[verb]];
      ids[at] =
        nearest?.sentence === token.sentence ? 1 + distanceClass(Math.abs(verb - at)) * 6 + verbForm(nearest) : 0;
      if (token.pos === 'VERB' || token.pos === 'AUX') verb = at;
    }
  },
});

const distanceClass = (distance: number): number => Math.min(4, Math.floor(Math.log2(distance)));

const verbForm = (token: Token): number => (token.pos === 'AUX' ? 5 : Math.max(0, tagRow(token) - VERB_FORMS + 1));

/** All that the encoder is told of a token. */
export const COLUMNS: readonly Column[] = [
  wordColumn('word', ({ lower }) => lower),
  wordColumn('lemma', ({ lemma }) => lemma),
  column('suffix', 16, SUFFIX_ROWS, (_, token) => suffixRow(token)),
  column('shape', 8, 20, shapeRow),
  column('tag', 16, TAG_ROWS, (_, token) => tagRow(token)),
  column('class', 8, WORD_CLASSES, (_, token) => wordClass(token)),
  column('mark', 8, MARK_STATES.length, ({ markState }, { index }) => markState[index] as number),
  column('quotation', 8, 32, quotationRow),
  column('boundary', 8, 32, boundaryRow),
  quoteContext,
  column('sentence-context', 8, 64, sentenceContextRow),
  neighbour('before', -1),
  neighbour('after', 1),
  column('segment', 8, SEPARATORS.length * OPENERS.length * 6, segmentRow),
  column('next-segment', 8, 1 + OPENERS.length * 6, nextSegmentRow),
  nearestVerb('verb-before', -1),
  nearestVerb('verb-after', 1),
];

/** The rows of all columns for each token: `[column][token]`. */
export function readColumns(scan: Scan, vocabulary: Vocabulary, columns: readonly Column[] = COLUMNS): Int32Array[] {
  return columns.map(({ fill }) => {
    const rows = new Int32Array(scan.doc.tokens.length);
    fill(scan, rows, vocabulary);
    return rows;
  });
}
