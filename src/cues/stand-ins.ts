import type { CueVerb } from '../lexicon/cue-verbs.ts';
import { STAND_IN_VERBS, type VerbForms } from '../lexicon/stand-in-verbs.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Document, Token } from '../text/document.ts';
import { Lexeme } from '../text/lexeme.ts';
import { additionFor } from './wording.ts';

/**
 * The document as the network is to see it: a verb that the caller added stands in the form of one that the network has
 * learned and that takes the same frames. Places and sentences stay as they are.
 */
export function withStandIns(doc: Document, quotations: readonly Quotation[], additions: readonly CueVerb[]): Document {
  if (additions.length === 0) return doc;
  const quoted = new Set(quotations.map(({ paragraph }) => paragraph));
  return { ...doc, tokens: doc.tokens.map((token) => withStandIn(token, quoted.has(token.paragraph), additions)) };
}

/** "The kettle blurbled on the stove": a verb that takes nothing but quotations says nothing without one. */
function withStandIn(token: Token, isNearQuotation: boolean, additions: readonly CueVerb[]): Token {
  const row = token.pos === 'VERB' ? additionFor(token, additions) : undefined;
  if (!row || (!isNearQuotation && row.frames.every((frame) => frame === 'quote'))) return token;
  const verb = STAND_IN_VERBS[kindOf(row)];
  const lower = verb[formOf(token, row)];
  const lexeme = new Lexeme(lower, lower, verb.base, token.pos);
  return { ...token, text: lower, lower, lemma: verb.base, lexeme };
}

function kindOf({ attribution, frames }: CueVerb): keyof typeof STAND_IN_VERBS {
  if (attribution === 'belief') return 'belief';
  return frames.includes('object')
    ? 'telling'
    : frames.length > 0 && frames.every((frame) => frame === 'to')
      ? 'urging'
      : 'saying';
}

function formOf({ lower }: Token, { lemma }: CueVerb): keyof VerbForms {
  if (lower === lemma) return 'base';
  if (lower.endsWith('ing')) return 'participle';
  return lower.endsWith('s') ? 'third' : 'past';
}
