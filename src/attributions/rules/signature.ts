import type { Quotation } from '../../quotations/quotation.ts';
import type { Stretch, Token } from '../../text/document.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { findIn, someIn } from '../runs.ts';
import { type Scene, wordsBetween } from '../scene.ts';

/** Longer ones are sentences. */
export const MAX_SIGNATURE = 14;
const DASH = /^(?:[-\u2013\u2014\u2015]|--+)$/;
const MIN_WORDS = 3;

/**
 *     “We won’t wait.” — Dr. Ana Ruiz, glaciologist      “We won’t wait.”
 *     ^^^^^^^^^^^^^^^^   ---------------------------      ^^^^^^^^^^^^^^^^
 *                                                        — Ana Ruiz (@anaruiz) March 8, 2026
 *                                                          --------
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

function toDraft(scene: Scene, { first, last, paragraph }: Quotation): Draft | null {
  const { tokens, paragraphs } = scene.doc;
  const dash = tokens[last];
  const name = tokens[last + 1];
  if (!isDash(dash) || !name || name.paragraph !== dash.paragraph) return null;
  const isBelow = name.paragraph !== paragraph;
  if (isBelow && first !== paragraphs[paragraph]?.first) return null;
  const end = (paragraphs[name.paragraph] as Stretch).last;
  const handle = handleIn(tokens, name.index, end);
  if ((name.pos !== 'PROPN' && !handle) || end - name.index > MAX_SIGNATURE) return null;
  if (wordsBetween(scene, first, last) < MIN_WORDS || someIn(tokens, name.index, end, isVerb)) return null;
  const stop = tokens[end - 1]?.text === '.' ? end - 1 : end;
  const source = { first: name.index, last: handle ? handle.index - 1 : stop };
  return { by: 'signature', cue: null, content: [{ first, last }], source, continues: null, confidence: 0.8 };
}

export const isDash = (token: Token | undefined): token is Token => token !== undefined && DASH.test(token.text);

/** The "@anaruiz" of "Ana Ruiz (@anaruiz)". */
export const handleIn = (tokens: readonly Token[], name: number, end: number): Token | undefined =>
  findIn(
    tokens,
    name + 2,
    Math.min(end, name + MAX_SIGNATURE),
    ({ text, index }) => text.length > 1 && text.startsWith('@') && tokens[index - 1]?.text === '(',
  );

/** A capitalized one is part of a name, whatever the tagger makes of it: "Moses Lund, Hull Green". */
const isVerb = ({ pos, text, lower }: Token): boolean => (pos === 'VERB' || pos === 'AUX') && text === lower;
