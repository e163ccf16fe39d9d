import type { Word } from '../text/document.ts';

/** What parts segments: each string holds the marks of one kind. The first kind is the start of a sentence. */
export const SEPARATORS = ['', ',', ';:', '([', ')]', '\u2013\u2014-'] as const;

/** The kinds of words that a segment may begin with. */
export const OPENERS = [
  'other',
  'relative',
  'coordinating',
  'subordinating',
  'preposition',
  'participle',
  'verb',
  'adverb',
  'pronoun',
  'name',
  'nominal',
] as const;

const RELATIVE = /^(?:who|whom|whose|which|where|when)$/;

/** The index in `SEPARATORS` of what a token is; 0 or less where it does not end a segment. */
export const separatorOf = ({ pos, text }: Word): number =>
  pos === 'PUNCT' ? SEPARATORS.findIndex((marks) => text !== '' && marks.includes(text.charAt(0))) : -1;

const kind = (name: (typeof OPENERS)[number]): number => OPENERS.indexOf(name);

/** The index in `OPENERS` of what a token is. */
export function openerOf({ pos, lower, text }: Word): number {
  if (RELATIVE.test(lower)) return kind('relative');
  if (pos === 'CCONJ') return kind('coordinating');
  if (pos === 'SCONJ') return kind('subordinating');
  if (pos === 'ADP' || pos === 'PART') return kind('preposition');
  if (pos === 'VERB') return kind(lower.endsWith('ing') || lower.endsWith('ed') ? 'participle' : 'verb');
  if (pos === 'ADV') return kind('adverb');
  if (pos === 'PRON') return kind('pronoun');
  if (pos === 'PROPN' && text !== lower) return kind('name');
  return pos === 'DET' || pos === 'NOUN' || pos === 'ADJ' || pos === 'NUM' ? kind('nominal') : kind('other');
}
