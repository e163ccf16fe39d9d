import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts';
import { TITLES } from '../lexicon/titles.ts';
import type { Pos, Stretch, Word } from './document.ts';
import type { Correction } from './misread-nouns.ts';

/** What this needs of a token. */
type Tagged = Word & { readonly start: number; readonly end: number };

const CONTENT: ReadonlySet<Pos> = new Set(['VERB', 'NOUN', 'ADJ', 'ADV']);
const CLOSER = /^(?:["'\u201d\u2019\u00bb\u203a)\]]|'')$/;

const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.map(({ word }) => word));

const isCapitalized = ({ text, lower }: Tagged): boolean => text !== lower && text !== text.toUpperCase();
const isGivenName = ({ lower }: Tagged): boolean =>
  MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || EITHER_NAMES.has(lower);
/** "told", "calls"; not "tell", "telling". */
const isFiniteVerb = (token: Tagged | undefined): boolean =>
  token?.pos === 'VERB' && token.lemma !== token.lower && !token.lower.endsWith('ing');

/**
 * Names that are verbs too, which the tagger takes for verbs wherever they stand: “We are done,” said *Cook*. English
 * capitalizes no verb inside a sentence of prose; in a headline that capitalizes each word ("Mayor Visits Harbour")
 * capitals tell nothing. At the head of a sentence what follows tells, and what the word is elsewhere in the text.
 */
export function misreadNames(tokens: readonly Tagged[], sentences: readonly Stretch[]): Correction[] {
  const [inside, heads]: [number[], number[]] = [[], []];
  for (const sentence of sentences) {
    const verbs = capitalVerbs(tokens, sentence);
    if (verbs.length === 0 || !isProse(tokens, sentence)) continue;
    for (const at of verbs) {
      if (isHead(tokens, sentence, at)) heads.push(at);
      else if (tokens[at]?.pos === 'VERB' || isNameByNeighbours(tokens, at)) inside.push(at);
    }
  }
  inside.push(...surnamesOfMonths(tokens));
  const known = new Set(inside.map((at) => tokens[at]?.text));
  const names = [...inside, ...heads.filter((at) => isNameAtHead(tokens, at, known))];
  return names.map((at) => ({ at, pos: 'PROPN' }));
}

/** "Theresa May", "Mrs May"; not "told Theresa May 5". */
function surnamesOfMonths(tokens: readonly Tagged[]): number[] {
  const found: number[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const [before, own] = [tokens[at - 1] as Tagged, tokens[at] as Tagged];
    if (own.text !== 'May' || own.pos === 'PROPN' || tokens[at + 1]?.pos === 'NUM') continue;
    if (isCapitalized(before) && (isGivenName(before) || TITLE_WORDS.has(before.lower))) found.push(at);
  }
  return found;
}

function capitalVerbs(tokens: readonly Tagged[], { first, last }: Stretch): number[] {
  const found: number[] = [];
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Tagged;
    if ((token.pos === 'VERB' || token.pos === 'AUX') && isCapitalized(token)) found.push(at);
  }
  return found;
}

function isProse(tokens: readonly Tagged[], { first, last }: Stretch): boolean {
  let balance = 0;
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Tagged;
    if (CONTENT.has(token.pos)) balance += token.text === token.lower ? 1 : -1;
  }
  return balance >= 0;
}

/** First in its sentence, or behind what may begin another one: an opening mark, a colon, a dash, a bracket. */
function isHead(tokens: readonly Tagged[], { first }: Stretch, at: number): boolean {
  const [before, own] = [tokens[at - 1], tokens[at] as Tagged];
  if (at === first || !before) return true;
  if (before.pos !== 'PUNCT' && before.pos !== 'SYM') return false;
  return before.text !== ',' && (before.end === own.start || !CLOSER.test(before.text));
}

/** An auxiliary may open a question behind a comma; a name stands by a verb or another name: *Will* said, said *Will* Hurd. */
const isNameByNeighbours = (tokens: readonly Tagged[], at: number): boolean => {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  return isFiniteVerb(before) || before?.pos === 'PROPN' || isFiniteVerb(behind) || behind?.pos === 'PROPN';
};

/** "Cook told reporters", "Ted Ruiz left"; with *Cook* elsewhere also "Cook is", "Cook will"; not "Hope is", "Going was". */
function isNameAtHead(tokens: readonly Tagged[], at: number, known: ReadonlySet<string | undefined>): boolean {
  const [own, next] = [tokens[at] as Tagged, tokens[at + 1]];
  if (own.pos === 'AUX') return isFiniteVerb(next);
  if (isGivenName(own) && next?.pos === 'PROPN') return true;
  if (known.has(own.text)) return next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'PART';
  return own.lemma === own.lower && isFiniteVerb(next);
}
