import type { Token } from '../text/document.ts';

/** The array methods of the same names, over the tokens from `first` up to, not including, `last`: nothing is cut out. */

type Test = (token: Token) => boolean;

export function findIn(tokens: readonly Token[], first: number, last: number, isMeant: Test): Token | undefined {
  const end = Math.min(last, tokens.length);
  for (let at = first; at < end; at++) if (isMeant(tokens[at] as Token)) return tokens[at];
  return undefined;
}

export function findLastIn(tokens: readonly Token[], first: number, last: number, isMeant: Test): Token | undefined {
  for (let at = Math.min(last, tokens.length) - 1; at >= first; at--)
    if (isMeant(tokens[at] as Token)) return tokens[at];
  return undefined;
}

export const someIn = (tokens: readonly Token[], first: number, last: number, isMeant: Test): boolean =>
  findIn(tokens, first, last, isMeant) !== undefined;

export function everyIn(tokens: readonly Token[], first: number, last: number, isMeant: Test): boolean {
  const end = Math.min(last, tokens.length);
  for (let at = first; at < end; at++) if (!isMeant(tokens[at] as Token)) return false;
  return true;
}
