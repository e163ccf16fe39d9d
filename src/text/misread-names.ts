import { FUNCTION_CAPITALS } from '../lexicon/capital-words.ts';
import { TITLE_WORDS } from '../lexicon/titles.ts';
import type { Pos, Stretch, Token } from './document.ts';
import { isGivenName } from './given-names.ts';
import type { Correction } from './misread-verbs.ts';
import { CAPITALIZED } from './word-signs.ts';

const CONTENT: ReadonlySet<Pos> = new Set(['VERB', 'NOUN', 'ADJ', 'ADV']);
const CLOSER = /^(?:["'\u201d\u2019\u00bb\u203a)\]]|'')$/;

const isCapitalized = ({ lexeme }: Token): boolean => (lexeme.signs & CAPITALIZED) !== 0;
/** "told", "calls"; not "tell", "telling". */
const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && token.lemma !== token.lower && !token.lower.endsWith('ing');

/**
 * Names that are verbs too, which the tagger takes for verbs wherever they stand: “We are done,” said *Cook*. English
 * capitalizes no verb inside a sentence of prose; in a headline that capitalizes each word ("Mayor Visits Harbour")
 * capitals tell nothing. At the head of a sentence what follows tells, and what the word is elsewhere in the text.
 */
export function misreadNames(tokens: readonly Token[], sentences: readonly Stretch[]): Correction[] {
  const [inside, heads]: [number[], number[]] = [[], []];
  let [sentence, inProse] = [-1, false];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!isCapitalized(token)) continue;
    if (isSurnameOfMonth(tokens, at)) inside.push(at);
    else if (token.pos === 'VERB' || token.pos === 'AUX' || isAdverbBehindName(tokens, at)) {
      if (sentence !== token.sentence) inProse = isProse(tokens, sentences[token.sentence] as Stretch);
      sentence = token.sentence;
      if (!inProse) continue;
      if (isHead(tokens, sentences[sentence] as Stretch, at)) heads.push(at);
      else if (token.pos !== 'AUX' || isNameByNeighbours(tokens, at) || isBeforeAge(tokens, at)) inside.push(at);
    }
  }
  if (inside.length === 0 && heads.length === 0) return [];
  const known = new Set(inside.map((at) => tokens[at]?.text));
  const names = [...inside, ...heads.filter((at) => isNameAtHead(tokens, sentences, at, known))];
  return names.map((at) => ({ at, pos: 'PROPN' }));
}

/** "Theresa May", "Mrs May"; not "told Theresa May 5". */
function isSurnameOfMonth(tokens: readonly Token[], at: number): boolean {
  const [before, own] = [tokens[at - 1], tokens[at] as Token];
  if (own.text !== 'May' || own.pos === 'PROPN' || tokens[at + 1]?.pos === 'NUM' || !before) return false;
  return isCapitalized(before) && (isGivenName(before) || TITLE_WORDS.has(before.lower));
}

/** "Ms Prior told", "Leilani Prior, 40,": no word of a clause is capitalized so but those that titles of things end in: "Arvo Now". */
function isAdverbBehindName(tokens: readonly Token[], at: number): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]];
  if (own?.pos !== 'ADV' || before?.pos !== 'PROPN' || FUNCTION_CAPITALS.has(own.lower)) return false;
  return isCapitalized(before) && before.sentence === own.sentence;
}

function isProse(tokens: readonly Token[], { first, last }: Stretch): boolean {
  let balance = 0;
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    if (CONTENT.has(token.pos)) balance += token.text === token.lower ? 1 : -1;
  }
  return balance >= 0;
}

/** First in its sentence, or behind what may begin another one: an opening mark, a colon, a dash, a bracket. */
function isHead(tokens: readonly Token[], { first }: Stretch, at: number): boolean {
  const [before, own] = [tokens[at - 1], tokens[at] as Token];
  if (at === first || !before) return true;
  if (before.pos !== 'PUNCT' && before.pos !== 'SYM') return false;
  return before.text !== ',' && (before.end === own.start || !CLOSER.test(before.text));
}

/** An auxiliary may open a question behind a comma; a name stands by a verb or another name: *Will* said, said *Will* Hurd. */
const isNameByNeighbours = (tokens: readonly Token[], at: number): boolean => {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  return isFiniteVerb(before) || before?.pos === 'PROPN' || isFiniteVerb(behind) || behind?.pos === 'PROPN';
};

/** "Will, 21," */
const isBeforeAge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ',' && tokens[at + 2]?.pos === 'NUM' && tokens[at + 3]?.text === ',';

/** "Will Ruiz said", "Will Ruiz, who left, said"; not "Will Ruiz resign?", "Will Ruiz, who left, return?" */
function isWillAndSurname(tokens: readonly Token[], sentences: readonly Stretch[], at: number): boolean {
  const [own, surname, behind] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (own.text !== 'Will' || surname?.pos !== 'PROPN') return false;
  return isFiniteVerb(behind) || (behind?.text === ',' && !asks(tokens, sentences[own.sentence] as Stretch));
}

function asks(tokens: readonly Token[], { first, last }: Stretch): boolean {
  let end = last;
  while (end > first && CLOSER.test(tokens[end - 1]?.text ?? '')) end--;
  return tokens[end - 1]?.text === '?';
}

/** "Cook told reporters", "Ted Ruiz left"; with *Cook* elsewhere also "Cook is", "Cook will"; not "Hope is", "Going was". */
function isNameAtHead(
  tokens: readonly Token[],
  sentences: readonly Stretch[],
  at: number,
  known: ReadonlySet<string | undefined>,
): boolean {
  const [own, next] = [tokens[at] as Token, tokens[at + 1]];
  if (isBeforeAge(tokens, at)) return true;
  if (own.pos === 'AUX') return isFiniteVerb(next) || isWillAndSurname(tokens, sentences, at);
  if (isGivenName(own) && next?.pos === 'PROPN') return true;
  if (known.has(own.text)) return next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'PART';
  return own.lemma === own.lower && isFiniteVerb(next);
}
