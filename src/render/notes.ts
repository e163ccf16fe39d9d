import { html, type Markup } from './html.ts';
import { certaintyInWords, circumstancesInWords, stancesInWords } from './in-words.ts';
import type { NumberedQuote, Reading } from './reading.ts';
import { tone } from './tone.ts';

const SEPARATOR = ' \u00b7 ';

/** The notes beside a paragraph: who said each quote that ends in it, how, where, and in what tone. */
export const notes = (quotes: readonly NumberedQuote[], reading: Reading): Markup =>
  quotes.length === 0
    ? html``
    : html`
<ol class="notes" aria-label="Who said it">${quotes.map((quote) => note(quote, reading))}
</ol>`;

function note({ number, quote, outer, voice }: NumberedQuote, { anchor }: Reading): Markup {
  return html`
<li class="${voice.color}" id="${anchor(`note-${quote.id}`)}"><span class="name"><a class="number" href="#${anchor(quote.id)}" aria-label="${number}, back to the quote">${number}</a><cite><a href="#${anchor(voiceAnchor(voice.id))}">${voice.name}</a></cite></span> ${details(quote, outer)}</li>`;
}

/** Circumstances, tone, whose side it takes and how sure it all is, on a line. */
export const details = (quote: NumberedQuote['quote'], outer: NumberedQuote['outer']): Markup =>
  html`${circumstancesInWords(quote, outer).join(SEPARATOR)}${SEPARATOR}${tone(quote.sentiment)}${SEPARATOR}${[
    ...stancesInWords(quote),
    ...certaintyInWords(quote),
  ].join(SEPARATOR)}`;

/** The part of an anchor that leads to the card of a speaker. */
export const voiceAnchor = (id: string | null): string => (id === null ? 'unknown' : `speaker-${id}`);
