import type { TokenRange } from '../attributions/attribution.ts';
import { COLLECTIONS, UNCOUNTED_FORMS, VENUE_FORMS, type VenueForm } from '../lexicon/venue-forms.ts';
import type { Token } from '../text/document.ts';
import type { Scene } from './scene.ts';

/** A row of the lexicon, with the place of its noun in a phrase. */
export interface FormFound {
  readonly row: VenueForm;
  /** Tokens of the noun, half open. */
  readonly noun: TokenRange;
}

const FORMS = new Map<string, VenueForm[]>();
for (const row of VENUE_FORMS) FORMS.set(row.noun, [...(FORMS.get(row.noun) ?? []), row]);
const MAX_NOUN = 3;

/**
 * The noun of the lexicon that heads a phrase; a name may stand behind it.
 *
 *     a televised [news conference]      a series of [tweets]      her memoir Low Tide
 *                                                                      ^^^^^^
 */
export function findForm({ doc }: Scene, phrase: TokenRange, preposition: string | null): FormFound | null {
  const { tokens } = doc;
  for (let end = headEnd(tokens, phrase); end > phrase.first; end--) {
    for (let first = Math.max(phrase.first, end - MAX_NOUN); first < end; first++) {
      const row = FORMS.get(nounOf(doc.text, tokens, first, end))?.find((form) =>
        fits(form, preposition, tokens[end - 1] as Token),
      );
      if (row && isIntroduced(tokens, phrase, first, end, row)) return { row, noun: { first, last: end } };
    }
    if (!isCapital(tokens[end - 1])) break;
  }
  return null;
}

/** An event may also be told something: "told a news conference". */
const fits = ({ prepositions, kind }: VenueForm, preposition: string | null, noun: Token): boolean =>
  preposition === null ? kind === 'event' && !isCapital(noun) : prepositions.includes(preposition);

/** Before "of": "a statement of regret". */
function headEnd(tokens: readonly Token[], { first, last }: TokenRange): number {
  for (let at = first + 1; at < last - 1; at++)
    if (tokens[at]?.lower === 'of' && !COLLECTIONS.has(tokens[at - 1]?.lemma ?? '')) return at;
  return last;
}

/** In lower case and the singular, as the lexicon has it: "E-mails" is "e-mail". */
function nounOf(text: string, tokens: readonly Token[], first: number, end: number): string {
  const last = tokens[end - 1] as Token;
  const start = tokens[first] as Token;
  return text.slice(start.start, last.start).toLowerCase().replace(/\s+/g, ' ') + singular(last);
}

const singular = ({ lower, lemma }: Token): string => (lemma !== '' ? lemma : lower);

/** "in a brief", "in court papers", "by email"; not "in brief". */
function isIntroduced(
  tokens: readonly Token[],
  phrase: TokenRange,
  first: number,
  end: number,
  { noun, prepositions }: VenueForm,
): boolean {
  const head = tokens[end - 1] as Token;
  return (
    first > phrase.first ||
    end - first > 1 ||
    head.lower !== head.lemma ||
    UNCOUNTED_FORMS.has(noun) ||
    prepositions.includes('by')
  );
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
