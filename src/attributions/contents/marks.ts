import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { type Marks, quotationAt, quotationStartingAt } from '../scene.ts';

/**
 * The network labels words; a content has its marks, and the punctuation that stands inside them:
 *
 *     “We won’t wait,” Ruiz said.        … a “gift to rivals.”
 *      ^^^^^^^^^^^^^                            ^^^^^^^^^^^^^^
 *     ^^^^^^^^^^^^^^^^                        ^^^^^^^^^^^^^^^^
 */
export function withMarks(marks: Marks, range: TokenRange): TokenRange {
  const first = startWithMark(marks, range.first);
  const last = endWithMark(marks, range.first, range.last);
  const quotation = quotationStartingAt(marks, first);
  return { first, last: quotation?.closed ? Math.max(last, quotation.last) : last };
}

const isPunctuation = (token: Token | undefined): boolean => token?.pos === 'PUNCT';

function startWithMark(marks: Marks, first: number): number {
  const { tokens } = marks.doc;
  const quotation = quotationAt(marks, first);
  if (!quotation) return touches(tokens[first - 1], tokens[first]) && isSign(tokens[first - 1]) ? first - 1 : first;
  let at = first;
  while (at > quotation.first && isPunctuation(tokens[at - 1])) at--;
  return at === quotation.first ? at : first;
}

function endWithMark(marks: Marks, first: number, last: number): number {
  const { tokens } = marks.doc;
  const quotation = quotationAt(marks, last - 1);
  if (!quotation) {
    const next = tokens[last];
    const isOwn =
      touches(tokens[last - 1], next) && (isUnit(next) || (next?.text === ')' && isOpen(marks, first, last)));
    return isOwn ? last + 1 : last;
  }
  let at = last;
  while (at < quotation.last && isPunctuation(tokens[at])) at++;
  return at === quotation.last ? at : last;
}

/** "the Marlow Ice Board (MIB[)]" */
function isOpen({ doc: { tokens } }: Marks, first: number, last: number): boolean {
  for (let at = last - 1; at >= first; at--) {
    const { text } = tokens[at] as Token;
    if (text === '(' || text === ')') return text === '(';
  }
  return false;
}

const touches = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && before.end === after?.start;

/** "$40 million", "#metoo" */
const SIGNS: ReadonlySet<string> = new Set('$\u00a3\u20ac\u00a5#@+\u2212');
const isSign = (token: Token | undefined): boolean => SIGNS.has(token?.text ?? '');
/** "by 40%" */
const UNITS: ReadonlySet<string> = new Set('%\u00b0\u2030\u00a2');
const isUnit = (token: Token | undefined): boolean => UNITS.has(token?.text ?? '');
