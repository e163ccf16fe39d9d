import { MANNER_VERBS } from '../lexicon/manner-verbs.ts';
import { formOf } from '../model/word-form.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Document, Token } from '../text/document.ts';

/** So far behind a quotation stands its verb at most: “All of them!” the whole wet crowd roared. */
const REACH = 5;
const INTRODUCING: ReadonlySet<string> = new Set([',', ':']);

/** Verbs for a way of speaking that stand beside a quotation as its cue. */
export function findMannerVerbs(doc: Document, quotations: readonly Quotation[]): Token[] {
  const outermost = quotations.filter(({ depth }) => depth === 0);
  return outermost.flatMap((quotation) => [verbBefore(doc, quotation), verbBehind(doc, quotation)]).filter(isManner);
}

const isManner = (token: Token | undefined): token is Token => token?.pos === 'VERB' && MANNER_VERBS.has(token.lemma);

const endsLikeSpeech = (token: Token | undefined): boolean => token !== undefined && formOf(token).isFinishing;

/** "Fisk [growled]: “Get off my boat.”" */
const verbBefore = ({ tokens }: Document, { first }: Quotation): Token | undefined =>
  INTRODUCING.has(tokens[first - 1]?.text ?? '') ? tokens[first - 2] : undefined;

/** "“All of them!” [roared] the crowd." The first verb behind a quotation that opens a sentence and ends like speech. */
function verbBehind({ tokens }: Document, quotation: Quotation): Token | undefined {
  const { first, last, closed } = quotation;
  // The coach, “Big Al,” roared past the pits.
  const opensSentence = tokens[first - 1]?.sentence !== tokens[first]?.sentence;
  if (!closed || !opensSentence || !endsLikeSpeech(tokens[last - 2])) return undefined;
  const near = tokens.slice(last, last + REACH);
  const next = near.find(({ pos }) => pos === 'VERB' || pos === 'PUNCT');
  return next?.sentence === tokens[last - 1]?.sentence ? next : undefined;
}
