import { wordingOf } from '../../cues/wording.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts';
import { SHOWING_FORMS } from '../../lexicon/report-words.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { TokenRange } from '../attribution.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { isIntroducing, isNominal } from '../reports/words.ts';
import type { Scene } from '../scene.ts';
import { byQuotation } from './by-quotation.ts';

const MAX_PHRASE = 8;
const CONFIDENCE = 0.6;
const PARTICIPLES: ReadonlySet<string> = new Set(['reading', 'saying']);

/**
 *     Neighbours held signs reading “Save the dam”.      A banner that read “Save the dam” hung from the bridge.
 *                     ----- ~~~~~~~ ^^^^^^^^^^^^^^       --------      ~~~~ ^^^^^^^^^^^^^^
 */
export const inscription: AttributionRule = byQuotation('inscription', toDraft);

function toDraft({ doc }: Scene, { first, last, paragraph }: Quotation): Draft | null {
  const { tokens } = doc;
  const at = isIntroducing(tokens[first - 1]) ? first - 2 : first - 1;
  const verb = tokens[at];
  if (verb?.paragraph !== paragraph) return null;
  const isRelative = SHOWING_FORMS.has(verb.lower) && tokens[at - 1]?.lower === 'that';
  const source = isRelative || PARTICIPLES.has(verb.lower) ? writtenBefore(tokens, isRelative ? at - 1 : at) : null;
  if (!source) return null;
  return {
    by: 'inscription',
    cue: { first: at, last: at + 1, anchor: at, ...wordingOf(doc, at, []), attribution: 'speech', score: 1 },
    content: [{ first, last }],
    source,
    continues: null,
    confidence: CONFIDENCE,
  };
}

/** The noun phrase of something written that ends at `last`. */
function writtenBefore(tokens: Scene['doc']['tokens'], last: number): TokenRange | null {
  if (!DOCUMENT_NOUNS.has(tokens[last - 1]?.lemma ?? '')) return null;
  let first = last - 1;
  while (last - first < MAX_PHRASE && tokens[first]?.pos !== 'DET' && isNominal(tokens[first - 1])) first--;
  // "a woman in the study reading “Low Tide”"
  const isPlace = tokens[first]?.lower === 'the' && tokens[first - 1]?.pos === 'ADP';
  return isPlace ? null : { first, last };
}
