import type { Token } from './document.ts';

const DASH = /^(?:[-\u2013\u2014\u2015]|--+)$/;

/** A dash of any length; a hyphen too, which many keyboards have for one. */
export const isDash = (token: Token | undefined): token is Token => token !== undefined && DASH.test(token.text);

/** Behind a blank: not the hyphen of "Seitz-Wald". */
export const isSpacedDash = (tokens: readonly Token[], at: number): boolean =>
  isDash(tokens[at]) && (tokens[at] as Token).start > (tokens[at - 1]?.end ?? 0);
