import { type Column, column } from './column.ts';
import { MARK_STATES } from './scan.ts';
import { type SpecialWord, specialRow, UNKNOWN } from './vocabulary.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { SHAPES, SUFFIX_ROWS, TAG_ROWS } from './word-features.ts';
import type { WordForm } from './word-form.ts';

const MARK_WORDS: Partial<Record<(typeof MARK_STATES)[number], SpecialWord>> = {
  open: '<open>',
  close: '<close>',
  'open-nested': '<open-nested>',
  'close-nested': '<close-nested>',
};
/** For each mark state, the row of the quotation mark that stands there. */
const MARK_ROWS = Int32Array.from(MARK_STATES, (state) => {
  const word = MARK_WORDS[state];
  return word ? specialRow(word) : UNKNOWN;
});

const words = { table: 'word', width: 48, rows: ({ size }: { size: number }) => size };

const word: Column = {
  ...words,
  name: 'word',
  fill: ({ forms, markState }, ids, vocabulary) => {
    for (let at = 0; at < ids.length; at++) {
      ids[at] = MARK_ROWS[markState[at] as number] || (forms[at] as WordForm).wordRow(vocabulary);
    }
  },
};

const lemma: Column = {
  ...words,
  name: 'lemma',
  fill: ({ forms, markState }, ids, vocabulary) => {
    for (let at = 0; at < ids.length; at++) {
      ids[at] = MARK_ROWS[markState[at] as number] || (forms[at] as WordForm).lemmaRow(vocabulary);
    }
  },
};

const suffix = column('suffix', 16, SUFFIX_ROWS, ({ forms }, ids) => {
  for (let at = 0; at < ids.length; at++) ids[at] = (forms[at] as WordForm).suffix;
});

/** How a token is written, and whether it stands first in its sentence. */
const shape = column('shape', 8, 2 * SHAPES, ({ doc, forms }, ids) => {
  for (let at = 0; at < ids.length; at++) ids[at] = 2 * (forms[at] as WordForm).shape;
  for (const { first } of doc.sentences) ids[first] = (ids[first] as number) + 1;
});

const tag = column('tag', 16, TAG_ROWS, ({ forms }, ids) => {
  for (let at = 0; at < ids.length; at++) ids[at] = (forms[at] as WordForm).tag;
});

const wordClass = column('class', 8, WORD_CLASSES, ({ forms }, ids) => {
  for (let at = 0; at < ids.length; at++) ids[at] = (forms[at] as WordForm).wordClass;
});

/** What a token is by itself. */
export const WORD_COLUMNS: readonly Column[] = [word, lemma, suffix, shape, tag, wordClass];
