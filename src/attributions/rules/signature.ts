import type { Quotation } from '../../quotations/quotation.ts';
import type { Token } from '../../text/document.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { someIn } from '../runs.ts';
import { type Scene, wordsBetween } from '../scene.ts';

const DASH = /^(?:[-\u2013\u2014\u2015]|--+)$/;
const MAX_SIGNATURE = 14;
const MIN_WORDS = 3;

/**
 *     “We won’t wait.” — Dr. Ana Ruiz, glaciologist
 *     ^^^^^^^^^^^^^^^^   ---------------------------
 */
export const signature: AttributionRule = {
  name: 'signature',
  find(scene, _claims, offer) {
    for (const quotation of scene.quotations) {
      const draft = toDraft(scene, quotation);
      if (draft) offer(draft);
    }
  },
};

function toDraft(scene: Scene, quotation: Quotation): Draft | null {
  const { tokens, paragraphs } = scene.doc;
  const dash = tokens[quotation.last];
  const name = tokens[quotation.last + 1];
  const end = paragraphs[quotation.paragraph]?.last ?? 0;
  if (!dash || !name || !DASH.test(dash.text) || name.paragraph !== quotation.paragraph || name.pos !== 'PROPN')
    return null;
  if (end - name.index > MAX_SIGNATURE || wordsBetween(scene, quotation.first, quotation.last) < MIN_WORDS) return null;
  if (someIn(tokens, name.index, end, isVerb)) return null;
  const last = /^[.]$/.test(tokens[end - 1]?.text ?? '') ? end - 1 : end;
  const content = [{ first: quotation.first, last: quotation.last }];
  const source = { first: name.index, last };
  return { by: 'signature', cue: null, content, source, continues: null, confidence: 0.8 };
}

/** A capitalized one is part of a name, whatever the tagger makes of it: "Moses Lund, Hull Green". */
const isVerb = ({ pos, text, lower }: Token): boolean => (pos === 'VERB' || pos === 'AUX') && text === lower;
