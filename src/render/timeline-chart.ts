import type { TrackedQuote } from '../tracker/types.ts';
import { html, type Markup } from './html.ts';
import { counted, dayInWords, signed } from './in-words.ts';
import { type Dot, dotsOf, isoDay, type Stretch, stretchesOf } from './periods.ts';

const [WIDTH, HEIGHT] = [720, 220];
const PLOT = { left: 66, right: 704, top: 14, bottom: 180 };
const MAX_DOTS = 2000;

/** Sentiment over time as a figure: a dot for each quote, means with their intervals, and the same figures as a table. */
export function timelineChart(quotes: readonly TrackedQuote[]): Markup {
  const dots = dotsOf(quotes);
  const stretches = stretchesOf(dots);
  if (dots.length === 0) return html``;
  const undated = quotes.length - dots.length;
  return html`
<figure>
${drawing(dots, stretches)}
<figcaption>Sentiment of each quote (dots) and the mean of each stretch of days (squares); the bars are 95 % intervals of the mean, from 5 quotes on.${undated > 0 && ` ${counted(undated, 'quote')} without a date not shown.`}</figcaption>
${figures(stretches)}
</figure>`;
}

function drawing(dots: readonly Dot[], stretches: readonly Stretch[]): Markup {
  const [first, last] = [dots[0]?.day ?? 0, dots.at(-1)?.day ?? 0];
  const end = Math.max(last, stretches.at(-1)?.to ?? last);
  const x = (day: number) =>
    fixed(PLOT.left + 12 + ((day - first) / (end - first || 1)) * (PLOT.right - PLOT.left - 24));
  const step = Math.max(1, Math.ceil(dots.length / MAX_DOTS));
  const shown = dots.filter((_, index) => index % step === 0);
  const summary = `Sentiment from ${dayInWords(isoDay(first))} to ${dayInWords(isoDay(last))}: ${counted(dots.length, 'quote')}`;
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${summary}" font-size="12" stroke="currentColor" fill="currentColor">
${GRID}
<g stroke="none" fill-opacity="0.4">${shown.map(({ day, score }) => html`<circle cx="${x(day)}" cy="${y(score)}" r="3"/>`)}</g>
<g class="mean" stroke="currentColor" fill="currentColor" stroke-width="1.5">
<polyline fill="none" stroke-dasharray="2 3" points="${stretches.map((each) => `${x(middle(each))},${y(each.mean)}`).join(' ')}"/>${stretches.map((each) => meanMark(each, x(middle(each))))}
</g>
<g stroke="none"><text x="${PLOT.left}" y="${HEIGHT - 14}">${dayInWords(isoDay(first))}</text>${last > first && html`<text x="${PLOT.right}" y="${HEIGHT - 14}" text-anchor="end">${dayInWords(isoDay(last))}</text>`}</g>
</svg>`;
}

const fixed = (value: number): string => value.toFixed(1);
const y = (score: number): string =>
  fixed(PLOT.top + ((1 - Math.max(-1, Math.min(1, score))) / 2) * (PLOT.bottom - PLOT.top));
const middle = ({ from, to }: Stretch): number => (from + to) / 2;

const GRID = html`<g stroke-width="1">${[
  ['positive', 1],
  ['neutral', 0],
  ['negative', -1],
].map(
  ([name, score]) =>
    html`<path d="M${PLOT.left} ${y(Number(score))}H${PLOT.right}" stroke-opacity="0.3"/><text x="${PLOT.left - 8}" y="${y(Number(score))}" text-anchor="end" dominant-baseline="middle" stroke="none">${name}</text>`,
)}</g>`;

function meanMark({ mean, interval }: Stretch, x: string): Markup {
  const bar = interval && html`<path d="M${x} ${y(interval[0])}V${y(interval[1])}"/>`;
  return html`${bar}<rect x="${fixed(Number(x) - 3.5)}" y="${fixed(Number(y(mean)) - 3.5)}" width="7" height="7" stroke="none"/>`;
}

const figures = (stretches: readonly Stretch[]): Markup => html`<details><summary>The figures as a table</summary>
<div class="table"><table>
<thead><tr><th scope="col">Days</th><th scope="col">Quotes</th><th scope="col">Mean</th><th scope="col">95 % interval</th></tr></thead>
<tbody>${stretches.map(
  ({ from, to, count, mean, interval }) => html`
<tr><th scope="row">${from === to ? isoDay(from) : `${isoDay(from)} to ${isoDay(to)}`}</th><td>${count}</td><td>${signed(mean)}</td><td>${interval ? `${signed(interval[0])} to ${signed(interval[1])}` : 'too few quotes'}</td></tr>`,
)}
</tbody>
</table></div></details>`;
