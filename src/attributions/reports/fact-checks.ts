import { RATING_OPENERS, RATINGS } from '../../lexicon/fact-check-words.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Token } from '../../text/document.ts';
import { someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';
import { endsSentence } from './words.ts';

/** "This is mostly right." */
const MAX_VERDICT = 6;

/** "This is misleading.", "Mostly false: …", right below a quotation with a paragraph to itself; not "We were wrong to wait". */
export function isRated({ doc: { tokens, paragraphs } }: Scene, { paragraph, first, last }: Quotation): boolean {
  const below = paragraphs[paragraph + 1];
  if (!below || paragraphs[paragraph]?.first !== first || last < below.first - 1) return false;
  const opener = tokens[below.first]?.lower ?? '';
  if (!RATING_OPENERS.has(opener) && !RATINGS.has(opener)) return false;
  const isVerdict = ({ lower, index }: Token): boolean => RATINGS.has(lower) && endsVerdict(tokens[index + 1]);
  return someIn(tokens, below.first, Math.min(below.last, below.first + MAX_VERDICT), isVerdict);
}

const endsVerdict = (token: Token | undefined): boolean => endsSentence(token) || token?.text === ':';
