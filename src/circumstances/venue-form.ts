import type { TokenRange } from '../attributions/attribution.ts';
import { OUTLET_HEADS } from '../lexicon/outlets.ts';
import { COLLECTIONS, DETERMINED_FORMS, UNCOUNTED_FORMS, VENUE_FORMS, type VenueForm } from '../lexicon/venue-forms.ts';
import type { Document, Token } from '../text/document.ts';
import type { Scene } from './scene.ts';
import { CAPITAL, traitsOf } from './word-traits.ts';

/** A row of the lexicon, with the place of its noun in a phrase. */
export interface FormFound {
  readonly row: VenueForm;
  /** Tokens of the noun, half open. */
  readonly noun: TokenRange;
}

const FORMS = new Map<string, VenueForm[]>();
for (const row of VENUE_FORMS) FORMS.set(row.noun, [...(FORMS.get(row.noun) ?? []), row]);
/** The last words of the nouns: "conference" of "news conference", "mail" of "e-mail". */
const HEADS = new Set(
  VENUE_FORMS.map(({ noun }) => noun.slice(1 + Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')))),
);
/** "e-mailed response" */
const MAX_NOUN = 4;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/**
 * The noun of the lexicon that heads a phrase; a name may stand behind it.
 *
 *     a televised [news conference]      a series of [tweets]      her memoir Low Tide
 *                                                                      ^^^^^^
 */
export function findForm({ doc }: Scene, phrase: TokenRange, preposition: string | null): FormFound | null {
  const { tokens } = doc;
  for (let end = headEnd(tokens, phrase); end > phrase.first; end--) {
    const head = tokens[end - 1] as Token;
    const found = HEADS.has(singular(head)) ? formOf(doc, phrase, end, preposition) : null;
    if (found) return found;
    if ((traitsOf(head) & CAPITAL) === 0) break;
  }
  return null;
}

/** The longest noun of the phrase that ends at `end`. */
function formOf({ text, tokens }: Document, phrase: TokenRange, end: number, preposition: string | null) {
  const head = tokens[end - 1] as Token;
  for (let first = Math.max(phrase.first, end - MAX_NOUN); first < end; first++) {
    const row = FORMS.get(nounOf(text, tokens, first, end))?.find((form) => fits(form, preposition, head));
    if (row && isIntroduced(tokens, phrase, first, end, row)) return { row, noun: { first, last: end } };
  }
  return null;
}

/** An event may also be told something: "told a news conference"; a panel that is told is those who sit on it. "The Harbour Post" is a paper, no post. */
function fits({ prepositions, kind }: VenueForm, preposition: string | null, noun: Token): boolean {
  const isCapital = (traitsOf(noun) & CAPITAL) !== 0;
  if (preposition === null) return kind === 'event' && !isCapital && noun.lower !== 'panel';
  return prepositions.includes(preposition) && !(isCapital && kind === 'platform' && OUTLET_HEADS.has(noun.lower));
}

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
  if (DETERMINED_FORMS.has(noun)) return ARTICLES.has(tokens[phrase.first]?.lower ?? '');
  return (
    first > phrase.first ||
    end - first > 1 ||
    head.lower !== head.lemma ||
    UNCOUNTED_FORMS.has(noun) ||
    prepositions.includes('by')
  );
}
