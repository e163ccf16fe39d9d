import type { Token } from '../text/document.ts';
import type { Column } from './column.ts';
import { MARK_STATES } from './scan.ts';
import { type SpecialWord, specialRow, UNKNOWN, type Vocabulary } from './vocabulary.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { SHAPES, SUFFIX_ROWS, TAG_ROWS } from './word-features.ts';
import { formOf, type WordForm } from './word-form.ts';

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

/** A column that a word decides by itself, but for its place at the start of a sentence and for quotation marks. */
export interface WordColumn extends Column {
  /** `opens`: 1 at the start of a sentence. `state`: index in `MARK_STATES`. */
  readonly rowOf: (form: WordForm, opens: number, state: number, vocabulary: Vocabulary) => number;
}

function wordColumn(
  name: string,
  table: string,
  width: number,
  rows: Column['rows'],
  rowOf: WordColumn['rowOf'],
): WordColumn {
  const fill: Column['fill'] = ({ doc, opens, markState }, ids, vocabulary) => {
    for (let at = 0; at < doc.tokens.length; at++) {
      const { lexeme } = doc.tokens[at] as Token;
      ids[at] = rowOf(formOf(lexeme), opens[at] as number, markState[at] as number, vocabulary);
    }
  };
  return { name, table, width, rows, fill, rowOf };
}

const own = (name: string, width: number, rows: number, rowOf: WordColumn['rowOf']): WordColumn =>
  wordColumn(name, name, width, () => rows, rowOf);

const ofVocabulary = (name: string, rowOf: (form: WordForm, vocabulary: Vocabulary) => number): WordColumn =>
  wordColumn(
    name,
    'word',
    48,
    ({ size }) => size,
    (form, _, state, vocabulary) => MARK_ROWS[state] || rowOf(form, vocabulary),
  );

/** Whether tokens of this mark state have a row of their own, whatever their word. */
export const isMarkRow = (state: number): boolean => MARK_ROWS[state] !== UNKNOWN;

/** What a token is by itself. */
export const WORD_COLUMNS: readonly WordColumn[] = [
  ofVocabulary('word', (form, vocabulary) => form.wordRow(vocabulary)),
  ofVocabulary('lemma', (form, vocabulary) => form.lemmaRow(vocabulary)),
  own('suffix', 16, SUFFIX_ROWS, ({ suffix }) => suffix),
  // How a token is written, and whether it stands first in its sentence.
  own('shape', 8, 2 * SHAPES, ({ shape }, opens) => 2 * shape + opens),
  own('tag', 16, TAG_ROWS, ({ tag }) => tag),
  own('class', 8, WORD_CLASSES, ({ wordClass }) => wordClass),
];
