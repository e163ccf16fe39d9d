import type { Cue } from '../../cues/cue.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { everyIn, findLastIn } from '../runs.ts';

/** No source begins in another paragraph, nor in the middle of a word with a hyphen, or of brackets; "who [in May] said" is *who*. */
export function wholeWords(tokens: readonly Token[], source: TokenRange, { anchor }: Cue): TokenRange {
  let first = source.first;
  let last = source.last;
  const own = tokens[anchor]?.paragraph;
  // “It leaks”, say growers // Ana Ruiz
  if (tokens[first]?.paragraph === own) while (tokens[last - 1]?.paragraph !== own) last--;
  const { paragraph } = tokens[last - 1] as Token;
  while (tokens[first]?.paragraph !== paragraph) first++;
  if (tokens[first]?.lower === 'who' && isAdverbial(tokens, first + 1, last)) last = first + 1;
  while (isHyphen(tokens, first - 1)) first -= 2;
  while (isHyphen(tokens, last)) last += 2;
  if (tokens[last]?.text === ')' && opensBracket(tokens, first, last)) last++;
  return first === source.first && last === source.last ? source : { first, last };
}

/** "[in May]", "[for years]", "[later]"; not "[of all]", "[the mayor]" */
const isAdverbial = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^AD[PV]$/.test(tokens[first]?.pos ?? '') &&
  tokens[first]?.lower !== 'of' &&
  everyIn(tokens, first, last, ({ pos }) => IN_ADVERBIAL.has(pos));
const IN_ADVERBIAL: ReadonlySet<string> = new Set(['ADP', 'ADV', 'ADJ', 'DET', 'NOUN', 'NUM', 'PROPN']);

/** "Col. Ana Ruiz [(retd]" */
function opensBracket(tokens: readonly Token[], first: number, last: number): boolean {
  const mark = findLastIn(tokens, first, last, ({ text }) => text === '(' || text === ')');
  return mark?.text === '(';
}

const isHyphen = (tokens: readonly Token[], at: number): boolean => {
  const own = tokens[at];
  return own?.text === '-' && tokens[at - 1]?.end === own.start && own.end === tokens[at + 1]?.start;
};
