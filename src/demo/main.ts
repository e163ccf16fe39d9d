import { counted, issueInWords } from '../render/in-words.ts';
import { type Reading, readingOf } from '../render/reading.ts';
import type { Article } from '../schema/types.ts';
import { isIsoDate } from '../text/iso-date.ts';
import { byId, element } from './element.ts';
import { listen } from './interaction.ts';
import type { Answer } from './messages.ts';
import { hideCard } from './quote-card.ts';
import { createReader } from './reader.ts';
import { readingPane } from './reading-pane.ts';
import { headlineOf, SAMPLES } from './samples.ts';
import { speakersPane } from './speakers-pane.ts';

/** Milliseconds without a key before an article is read. */
const PAUSE = 120;

const editor = byId<HTMLTextAreaElement>('text');
const published = byId<HTMLInputElement>('published');
const samples = byId<HTMLSelectElement>('sample');
const reader = createReader(WORKER_CODE, show);
const lightUp = listen();
let timer = 0;

function show({ text }: Article, { extraction, milliseconds }: Answer): void {
  const reading: Reading = readingOf(extraction);
  hideCard();
  byId('reading').replaceChildren(...readingPane(text, reading));
  byId('speakers').replaceChildren(speakersPane(reading));
  byId('status').textContent = statusOf(reading, text, milliseconds);
  lightUp(reading);
}

function statusOf({ extraction: { quotes, issues }, voices }: Reading, text: string, milliseconds: number): string {
  if (text.trim() === '') return 'Waiting for an article.';
  const speakers = voices.filter(({ id }) => id !== null).length;
  const found = `${counted(quotes.length, 'quote')} by ${counted(speakers, 'speaker')}, read in ${Math.max(1, Math.round(milliseconds))} ms.`;
  return [found, ...issues.flatMap((issue) => issueInWords(issue) ?? [])].join(' ');
}

function read(): void {
  clearTimeout(timer);
  const date = published.value;
  reader.read({ text: editor.value, publishedAt: isIsoDate(date) ? date : null });
}

function readSoon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(read, PAUSE);
}

function take(index: number): void {
  const sample = SAMPLES[index];
  editor.value = sample?.text ?? '';
  published.value = sample?.publishedAt ?? '';
  read();
}

samples.append(
  ...SAMPLES.map((sample, index) => element('option', { value: index }, headlineOf(sample))),
  element('option', { value: '' }, 'An article of your own'),
);
samples.addEventListener('change', () => {
  take(samples.value === '' ? -1 : Number(samples.value));
  if (samples.value === '') editor.focus();
});
editor.addEventListener('input', () => {
  samples.value = '';
  readSoon();
});
published.addEventListener('input', readSoon);
take(0);
