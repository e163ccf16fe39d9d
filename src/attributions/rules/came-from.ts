import type { Quotation } from '../../quotations/quotation.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { type AttributionRule, type Draft, verbCue } from '../draft.ts';
import { type Arrival, arrivalBehind } from '../reports/arrival.ts';
import { ownedWords } from '../reports/owned-words.ts';
import { endOfPhrase, endsSentence, isArticle } from '../reports/words.ts';
import type { Scene } from '../scene.ts';
import { byQuotation } from './by-quotation.ts';

const MAX_SOURCE = 12;
const CONFIDENCE = 0.6;

/**
 *     “We will never sell the dam,” came the curt reply from Ana Ruiz.      “Not a day,” was her answer.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~      --------      ^^^^^^^^^^^^ ~~~ ---
 * Where nobody is told of, the reply stands for whoever gave it: “Never,” came the reply.
 */
export const cameFrom: AttributionRule = byQuotation('came-from', toDraft);

function toDraft({ doc }: Scene, quotation: Quotation): Draft | null {
  const { tokens } = doc;
  const arrival = arrivalBehind(tokens, quotation);
  const found = arrival && givenBy(tokens, arrival);
  if (!found) return null;
  return {
    by: 'came-from',
    cue: verbCue(doc, found.cue, found.cue.last - 1),
    content: [{ first: quotation.first, last: quotation.last }],
    source: found.source,
    continues: null,
    confidence: CONFIDENCE,
  };
}

/** "came the reply [from Ana Ruiz]", "was [her] answer", "came [the reply]" */
function givenBy(
  tokens: readonly Token[],
  { verb, opener, noun }: Arrival,
): { source: TokenRange; cue: TokenRange } | null {
  if (tokens[noun + 1]?.lower === 'from') {
    const from = noun + 2;
    const last = endOfPhrase(tokens, from, from + MAX_SOURCE);
    return last > from ? { source: { first: from, last }, cue: { first: verb, last: noun + 1 } } : null;
  }
  if (!endsSentence(tokens[noun + 1]) && tokens[noun + 1]?.text !== ',') return null;
  const owned = ownedWords(tokens, opener, noun + 1);
  if (owned) return { source: owned.owner, cue: { first: noun, last: noun + 1 } };
  const isWhole = isArticle(tokens[opener] as Token) && endOfPhrase(tokens, opener, noun + 1) === noun + 1;
  return isWhole ? { source: { first: opener, last: noun + 1 }, cue: { first: verb, last: verb + 1 } } : null;
}
