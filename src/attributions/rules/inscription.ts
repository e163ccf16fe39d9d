import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { type AttributionRule, type Draft, verbCue } from '../draft.ts';
import { inscribedBefore } from '../reports/inscribed.ts';
import { isIntroducing } from '../reports/words.ts';
import type { Scene } from '../scene.ts';
import { byQuotation } from './by-quotation.ts';

const CONFIDENCE = 0.6;

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
  const source = inscribedBefore(tokens, at, DOCUMENT_NOUNS);
  if (!source) return null;
  return {
    by: 'inscription',
    cue: verbCue(doc, { first: at, last: at + 1 }, at),
    content: [{ first, last }],
    source,
    continues: null,
    confidence: CONFIDENCE,
  };
}
