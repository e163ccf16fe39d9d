import { UTTERANCE_NOUNS } from '../../lexicon/leading-words.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Token } from '../../text/document.ts';
import { type AttributionRule, type Draft, verbCue } from '../draft.ts';
import { endOfPhrase } from '../reports/words.ts';
import { findIn } from '../runs.ts';
import type { Scene } from '../scene.ts';
import { byQuotation } from './by-quotation.ts';

const MAX_NOUN_PHRASE = 4;
const MAX_SOURCE = 12;
const CONFIDENCE = 0.6;

/**
 *     “We will never sell the dam,” came the curt reply from Ana Ruiz.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~      --------
 */
export const cameFrom: AttributionRule = byQuotation('came-from', toDraft);

function toDraft({ doc }: Scene, { first, last, paragraph }: Quotation): Draft | null {
  const { tokens } = doc;
  const came = tokens[last]?.text === ',' ? last + 1 : last;
  if (tokens[came]?.lower !== 'came' || tokens[came]?.paragraph !== paragraph) return null;
  const isUtterance = ({ lower }: Token): boolean => UTTERANCE_NOUNS.has(lower);
  const noun = findIn(tokens, came + 2, came + 2 + MAX_NOUN_PHRASE, isUtterance)?.index;
  if (noun === undefined || tokens[noun + 1]?.lower !== 'from') return null;
  const from = noun + 2;
  const end = endOfPhrase(tokens, from, from + MAX_SOURCE);
  if (end === from) return null;
  return {
    by: 'came-from',
    cue: verbCue(doc, { first: came, last: noun + 1 }, noun),
    content: [{ first, last }],
    source: { first: from, last: end },
    continues: null,
    confidence: CONFIDENCE,
  };
}
