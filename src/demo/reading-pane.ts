import { paragraphsOf } from '../render/paragraphs.ts';
import { quotesEndingAt } from '../render/prose.ts';
import type { NumberedQuote, Reading } from '../render/reading.ts';
import { type Mark, type Segment, toSegments } from '../render/segments.ts';
import { element } from './element.ts';
import { CARD_ID } from './quote-card.ts';

/** The article with its quotes marked, each with a button behind it that carries its number. */
export function readingPane(text: string, reading: Reading): HTMLElement[] {
  return paragraphsOf(toSegments(text, reading.extraction)).map((paragraph) =>
    element('p', {}, ...paragraph.flatMap((segment) => drawn(segment, reading))),
  );
}

function drawn(segment: Segment, reading: Reading): (Node | string)[] {
  const words = segment.marks.reduceRight<Node | string>((inner, mark) => marked(inner, mark, reading), segment.text);
  return [words, ...quotesEndingAt(segment, reading).map(numberButton)];
}

function marked(inner: Node | string, { quote, role }: Mark, { quotes }: Reading): Node {
  const found = quotes.get(quote);
  const color = found?.voice.color ?? 'voice-0';
  if (role !== 'content')
    return element(role === 'source' ? 'cite' : 'span', { class: `${role} ${color}`, 'data-of': quote }, inner);
  const isReported = found?.quote.kind !== 'direct';
  const attributes = { class: `said ${color}${isReported ? ' reported' : ''}`, 'data-quote': quote, 'data-of': quote };
  return element(isReported ? 'span' : 'q', attributes, inner);
}

const numberButton = ({ number, quote, voice }: NumberedQuote): HTMLElement =>
  element(
    'button',
    {
      type: 'button',
      class: `number ${voice.color}`,
      'data-quote': quote.id,
      'data-of': quote.id,
      'aria-label': `Quote ${number}, ${voice.name}`,
      'aria-describedby': CARD_ID,
    },
    String(number),
  );
