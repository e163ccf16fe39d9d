import type { Pos, Word } from './document.ts';

/** A token that is another part of speech than it was tagged. */
export interface Correction {
  readonly at: number;
  readonly pos: Pos;
}

/**
 * Nouns behind *to* that the tagger takes for infinitives: according to *police*; it spoke to *sources*. No infinitive
 * follows *according to*, and none has the ending of a third person.
 */
export function misreadNouns(tokens: readonly Word[]): Correction[] {
  const found: Correction[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const [to, own] = [tokens[at - 1] as Word, tokens[at] as Word];
    if (own.pos !== 'VERB' || to.lower !== 'to') continue;
    if (tokens[at - 2]?.lower !== 'according' && !isThirdPerson(own)) continue;
    found.push({ at: at - 1, pos: 'ADP' }, { at, pos: 'NOUN' });
  }
  return found;
}

const isThirdPerson = ({ lower, lemma }: Word): boolean => lower.endsWith('s') && lower.length > lemma.length;
