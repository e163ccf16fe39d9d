import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { findIn } from '../runs.ts';
import { isIndefinite } from './words.ts';

/** "called [it a draw], [the vote a farce]"; not "called [a friend in a rush], [it a day]", "called for [a cap and a wall]" */
export function callsSomething(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (tokens[first - 1]?.pos === 'ADP') return false;
  const article = findIn(tokens, first + 1, last - 1, isIndefinite);
  return article !== undefined && tokens[article.index - 1]?.pos !== 'ADP' && !DAYS.has(tokens[last - 1]?.lower ?? '');
}

const DAYS: ReadonlySet<string> = new Set(['day', 'night']);
