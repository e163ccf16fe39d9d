import type { Polarity, Score } from '../schema/types.ts';
import { html, type Markup } from './html.ts';
import { scoreInWords } from './in-words.ts';

/** Triangles, so that tone can be told without colour. */
const GLYPHS: Partial<Record<Polarity, string>> = { positive: '\u25b2', negative: '\u25bc' };

/** A triangle up or down; nothing for what is neutral. */
export const toneGlyph = ({ label }: Score): Markup =>
  html`${GLYPHS[label] && html`<span aria-hidden="true">${GLYPHS[label]}</span>`}`;

/** The triangle and the words: "negative -0.42". */
export const tone = (score: Score): Markup =>
  html`<span class="tone" data-tone="${score.label}">${toneGlyph(score)}${GLYPHS[score.label] && ' '}${scoreInWords(score)}</span>`;

const WIDTH = 84;

/** Where the scores stand between -1 and 1: a dot for each on a line. A picture only; the words stand beside it. */
export function toneScale(scores: readonly number[]): Markup {
  const at = (score: number): string => (WIDTH / 2 + (Math.max(-1, Math.min(1, score)) * (WIDTH - 12)) / 2).toFixed(1);
  const dots = scores.map((score) => html`<circle cx="${at(score)}" cy="7" r="3.5" fill-opacity="0.7"/>`);
  return html`<svg class="scale" width="${WIDTH}" height="14" viewBox="0 0 ${WIDTH} 14" aria-hidden="true"><path d="M6 7H${WIDTH - 6}M${WIDTH / 2} 2V12" stroke="currentColor" fill="none"/>${dots}</svg>`;
}
