/** Marks of one family stand in for each other where a text mixes or mistypes them: “Yes", ”Yes”, ‘Yes'. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'single-guillemet';

/** An opening mark with the closing mark that belongs to it. */
export interface MarkPair {
  readonly open: string;
  readonly close: string;
  readonly family: MarkFamily;
}

/** Every pair of quotation marks that is read. The first row in which a mark stands tells which way it turns. */
export const MARK_PAIRS: readonly MarkPair[] = [
  { open: '\u201c', close: '\u201d', family: 'double' }, // “ ”
  { open: '"', close: '"', family: 'double' },
  { open: "''", close: "''", family: 'double' },
  { open: '``', close: "''", family: 'double' },
  { open: '\u2018\u2018', close: '\u2019\u2019', family: 'double' }, // ‘‘ ’’
  { open: '\u201e', close: '\u201c', family: 'double' }, // „ “
  { open: '\u201f', close: '\u201d', family: 'double' }, // ‟ ”
  { open: '\uff02', close: '\uff02', family: 'double' }, // ＂
  { open: '\u2018', close: '\u2019', family: 'single' }, // ‘ ’
  { open: "'", close: "'", family: 'single' },
  { open: '`', close: "'", family: 'single' },
  { open: '\u201a', close: '\u2018', family: 'single' }, // ‚ ‘
  { open: '\u201b', close: '\u2019', family: 'single' }, // ‛ ’
  { open: '\u00ab', close: '\u00bb', family: 'guillemet' }, // « »
  { open: '\u2039', close: '\u203a', family: 'single-guillemet' }, // ‹ ›
];
