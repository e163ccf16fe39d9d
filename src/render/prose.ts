import { attributes, html, type Markup } from './html.ts';
import type { NumberedQuote, Reading } from './reading.ts';
import type { Mark, Segment } from './segments.ts';
import { toneGlyph } from './tone.ts';

/**
 * The words of a paragraph with every span drawn, and a numbered tag behind each quote.
 *
 * Elements nest, spans need not: where two overlap by halves, the one inside is closed and opened again.
 *
 *     content  |-----------------|             <mark> … <mark> … </mark></mark><mark> … </mark>
 *     target            |----------------|
 */
export function prose(paragraph: readonly Segment[], reading: Reading, anchored: Set<string>): Markup {
  const printed: Markup[] = [];
  const open: Mark[] = [];
  const closeTo = (depth: number) => {
    while (open.length > depth) printed.push(closing(open.pop() as Mark, reading));
  };
  for (const [index, { text, marks }] of paragraph.entries()) {
    for (const mark of marks.slice(open.length)) {
      printed.push(opening(mark, reading, anchored));
      open.push(mark);
    }
    const following = paragraph[index + 1]?.marks ?? [];
    printed.push(html`${text}`);
    closeTo(sharedDepth(open, following));
    printed.push(...quotesEndingAt(paragraph[index] as Segment, reading).map((quote) => tag(quote, reading)));
  }
  closeTo(0);
  return html`${printed}`;
}

/** How many of the open marks, from the outermost in, go on. */
function sharedDepth(open: readonly Mark[], following: readonly Mark[]): number {
  const apart = open.findIndex(({ quote, role }, index) => {
    const next = following[index];
    return next?.quote !== quote || next.role !== role;
  });
  return apart < 0 ? open.length : apart;
}

/** The quotes whose last word stands in a segment. */
export const quotesEndingAt = ({ end, marks }: Segment, { quotes }: Reading): NumberedQuote[] =>
  marks
    .filter(({ role }) => role === 'content')
    .flatMap(({ quote }) => quotes.get(quote) ?? [])
    .filter(({ quote }) => quote.content.at(-1)?.end === end);

const elementOf = ({ role, quote }: Mark, { quotes }: Reading): 'q' | 'cite' | 'mark' => {
  if (role === 'content' && quotes.get(quote)?.quote.kind === 'direct') return 'q';
  return role === 'source' ? 'cite' : 'mark';
};

const closing = (mark: Mark, reading: Reading): Markup => CLOSING[elementOf(mark, reading)];
const CLOSING = { q: html`</q>`, cite: html`</cite>`, mark: html`</mark>` };
const OPENING = { q: html`<q`, cite: html`<cite`, mark: html`<mark` };

function opening(mark: Mark, reading: Reading, anchored: Set<string>): Markup {
  const { role } = mark;
  const numbered = reading.quotes.get(mark.quote);
  const isFirst = role === 'content' && !anchored.has(mark.quote);
  if (isFirst) anchored.add(mark.quote);
  const given = attributes({
    id: isFirst && reading.anchor(mark.quote),
    class: role === 'content' ? `said ${numbered?.voice.color}` : `${role} ${numbered?.voice.color}`,
    'data-role': role,
    'data-quote': mark.quote,
    ...(numbered && detailsOf(mark, numbered)),
  });
  return html`${OPENING[elementOf(mark, reading)]}${given}>`;
}

/** What a script or a style sheet of the reader may want to know of a mark. */
function detailsOf({ role }: Mark, { quote, voice }: NumberedQuote): Record<string, string | number | null> {
  switch (role) {
    case 'content':
      return {
        'data-kind': quote.kind,
        'data-speaker': voice.id,
        'data-tone': quote.sentiment.label,
        'data-confidence': quote.confidence,
      };
    case 'cue':
      return { 'data-act': quote.cue?.act ?? null };
    case 'venue':
      return { 'data-venue': quote.venue?.kind ?? null };
    default:
      return {};
  }
}

/** The number behind a quote, which leads to its note. */
function tag({ number, quote, voice }: NumberedQuote, { anchor }: Reading): Markup {
  const words = `${number}: ${voice.name}, ${quote.sentiment.label}`;
  return html`<sup class="${voice.color}"><a href="#${anchor(`note-${quote.id}`)}" aria-label="${words}">${number}${toneGlyph(quote.sentiment)}</a></sup>`;
}
