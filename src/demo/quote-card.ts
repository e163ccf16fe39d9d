import {
  addresseeInWords,
  confidenceInWords,
  roleInWords,
  scoreInWords,
  stancesInWords,
  timeInWords,
  venueInWords,
} from '../render/in-words.ts';
import type { NumberedQuote } from '../render/reading.ts';
import { byId, element } from './element.ts';

export const CARD_ID = 'card';

/** Pixels between a quote and its card, and between the card and the edge of the window. */
const GAP = 8;

/** What is known of a quote, as terms and descriptions; null where the article does not tell. */
function rowsOf({ quote, outer }: NumberedQuote): [string, string | null][] {
  const { kind, attribution, factuality, cue, addressee, venue, time, sentiment, confidence, speaker } = quote;
  const stances = stancesInWords(quote);
  return [
    [
      'Kind',
      [kind, attribution === 'belief' && 'belief', factuality !== 'factual' && factuality].filter(Boolean).join(', '),
    ],
    ['Cue', cue && `\u201c${cue.text}\u201d`],
    ['To', addressee && addresseeInWords(addressee).replace(/^to /, '')],
    ['Venue', venue && venue.basis !== 'addressee' ? venueInWords(venue) : null],
    ['When', time && timeInWords(time)],
    ['Told by', outer ? (outer.speaker?.name ?? 'another') : null],
    ['Sentiment', scoreInWords(sentiment)],
    ['Stance', stances.length > 0 ? stances.join(', ') : null],
    ['Confidence', `${confidenceInWords(confidence)} (${percent(confidence)})`],
    ['Speaker', speaker && `${confidenceInWords(speaker.confidence)} confidence (${percent(speaker.confidence)})`],
  ];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Shows a quote beside a place of the page. */
export function showCard(numbered: NumberedQuote, place: DOMRect): void {
  const { voice } = numbered;
  const role = voice.profile?.roles[0];
  const rows = rowsOf(numbered).flatMap(([term, description]) =>
    description === null ? [] : [element('div', {}, element('dt', {}, term), element('dd', {}, description))],
  );
  const card = byId(CARD_ID);
  card.className = voice.color;
  card.replaceChildren(
    element('strong', {}, voice.name),
    role ? element('small', {}, roleInWords(role)) : '',
    element('dl', {}, ...rows),
  );
  card.hidden = false;
  const { width, height } = card.getBoundingClientRect();
  const isBelow = place.bottom + GAP + height < window.innerHeight || place.top < height + GAP;
  card.style.left = `${Math.max(GAP, Math.min(place.left, window.innerWidth - width - GAP))}px`;
  card.style.top = `${isBelow ? Math.min(place.bottom + GAP, Math.max(GAP, window.innerHeight - height - GAP)) : place.top - height - GAP}px`;
}

export function hideCard(): void {
  byId(CARD_ID).hidden = true;
}
