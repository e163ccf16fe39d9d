import type { Reading } from '../render/reading.ts';
import { byId } from './element.ts';
import { hideCard, showCard } from './quote-card.ts';

/**
 * Wires the panes: a quote under the pointer or the focus shows its card, a speaker lights up their quotes, a quote in the
 * list leads to its place. Gives what is to be called with each new reading.
 */
export function listen(): (reading: Reading) => void {
  const pane = byId('reading');
  const list = byId('speakers');
  let reading: Reading | null = null;
  let lit: string | null = null;
  const show = (event: Event): void => {
    const mark = (event.target as Element).closest<HTMLElement>('[data-quote]');
    const quote = reading?.quotes.get(mark?.dataset.quote ?? '');
    if (mark && quote) showCard(quote, placeOf(mark, event));
    else hideCard();
  };
  const light = (speaker: string | null): void => {
    lit = speaker;
    const voice = reading?.voices.find(({ id }) => speaker !== null && (id ?? '') === speaker);
    const quotes = new Set(voice?.quotes.map(({ id }) => id));
    pane.classList.toggle('dimmed', quotes.size > 0);
    for (const mark of pane.querySelectorAll<HTMLElement>('[data-of]'))
      mark.classList.toggle('lit', quotes.has(mark.dataset.of ?? ''));
    for (const button of list.querySelectorAll<HTMLElement>('[data-speaker]'))
      button.setAttribute('aria-pressed', String(voice !== undefined && button.dataset.speaker === speaker));
  };
  for (const type of ['pointerover', 'focusin', 'click']) pane.addEventListener(type, show);
  for (const type of ['pointerleave', 'focusout']) pane.addEventListener(type, hideCard);
  window.addEventListener('scroll', hideCard, { passive: true });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    hideCard();
    light(null);
  });
  list.addEventListener('click', ({ target }) => {
    const { speaker, go } = (target as Element).closest<HTMLElement>('button')?.dataset ?? {};
    if (speaker !== undefined) light(lit === speaker ? null : speaker);
    if (go !== undefined) lead(pane, go);
  });
  return (next) => {
    reading = next;
    light(null);
  };
}

/** A quote may run over lines and far: its card stands where the pointer is. */
function placeOf(mark: Element, event: Event): DOMRect {
  const places = [...mark.getClientRects()];
  const isUnder = (place: DOMRect): boolean =>
    event instanceof PointerEvent && event.clientY >= place.top && event.clientY <= place.bottom;
  return places.find(isUnder) ?? places[0] ?? mark.getBoundingClientRect();
}

/** Brings a quote into view and puts the focus on its number. */
function lead(pane: Element, quote: string): void {
  const button = [...pane.querySelectorAll<HTMLElement>('button.number')].find((each) => each.dataset.quote === quote);
  button?.scrollIntoView({ block: 'center', behavior: 'instant' });
  button?.focus({ preventScroll: true });
}
