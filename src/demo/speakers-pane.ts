import { counted, saidInWords, scoreInWords, whoInWords } from '../render/in-words.ts';
import type { Reading } from '../render/reading.ts';
import type { Voice } from '../render/voices.ts';
import type { Polarity, Score } from '../schema/types.ts';
import { element } from './element.ts';

const GLYPHS: Readonly<Record<Polarity, string>> = { positive: '\u25b2', neutral: '\u25cf', negative: '\u25bc' };

/** Who speaks, in the order in which they first do: a button to light up what they say, and the quotes themselves. */
export const speakersPane = (reading: Reading): HTMLElement =>
  element('ul', {}, ...reading.voices.map((voice) => speakerItem(voice, reading)));

function speakerItem(voice: Voice, reading: Reading): HTMLElement {
  const { profile, name, color, quotes } = voice;
  const who = profile ? whoInWords(profile) : '';
  return element(
    'li',
    { class: color },
    element(
      'button',
      { type: 'button', class: 'speaker', 'data-speaker': voice.id ?? '', 'aria-pressed': 'false' },
      element('span', { class: 'name' }, name),
      element('span', { class: 'count' }, counted(quotes.length, 'quote')),
      who !== '' && element('span', { class: 'who' }, who),
    ),
    element('ol', {}, ...quotes.map((quote) => quoteItem(quote.id, reading))),
  );
}

function quoteItem(id: string, { quotes }: Reading): HTMLElement {
  const { number, quote } = quotes.get(id) as NonNullable<ReturnType<Reading['quotes']['get']>>;
  return element(
    'li',
    {},
    element(
      'button',
      { type: 'button', class: 'go', 'data-go': id },
      element('span', { class: 'number' }, String(number)),
      element('span', { class: 'hidden' }, ' '),
      element('span', { class: 'words' }, saidInWords(quote)),
      ' ',
      tone(quote.sentiment),
    ),
  );
}

const tone = (score: Score): HTMLElement =>
  element(
    'span',
    { class: 'tone', 'data-tone': score.label },
    element('span', { 'aria-hidden': 'true' }, `${GLYPHS[score.label]} `),
    scoreInWords(score),
  );
