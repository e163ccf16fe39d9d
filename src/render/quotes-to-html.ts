import type { Occurrence, TrackedQuote } from '../tracker/types.ts';
import { day, html, link, type Markup, type Part } from './html.ts';
import { certaintyInWords, counted, saidInWords, venueInWords } from './in-words.ts';
import { page } from './page.ts';
import { timelineChart } from './timeline-chart.ts';
import { tone } from './tone.ts';
import { colorOf } from './voices.ts';

export interface TrackedPageOptions {
  /** What stands above. Default 'Tracked quotes'. */
  title?: string;
  /** Whether to make a finished page with head and style. Default false: a fragment, one `<article class="otr">`. */
  page?: boolean;
}

const SEPARATOR = ' \u00b7 ';

/**
 * Tracked quotes for an editor: sentiment over time as a chart with its figures, then each thing said, by whom, when, and
 * in which articles, in the order given. Every field is escaped, only http and https addresses become links, and there
 * is no script.
 */
export function quotesToHtml(quotes: Iterable<TrackedQuote>, options: TrackedPageOptions = {}): string {
  const { title = 'Tracked quotes' } = options;
  const list = [...quotes];
  const colors = colorsOf(list);
  const printed = list.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
  const counts = [
    counted(list.length, 'quote'),
    counted(colors.size, 'speaker'),
    `printed ${counted(printed, 'time')}`,
  ];
  const main = html`<article class="otr" style="quotes: none">
<header class="head"><h1>${title}</h1>
<p class="line">${list.length === 0 ? 'No quotes' : counts.join(SEPARATOR)}</p>
</header>${timelineChart(list)}
<ol class="tracked">${list.map((quote) => entry(quote, colors.get(quote.speaker?.id ?? '') ?? colorOf(null)))}
</ol>
</article>`;
  return (options.page ? page(title, html`<main>${main}</main>`) : main).source;
}

/** A colour for each speaker, in the order in which they first stand in the list. */
function colorsOf(quotes: readonly TrackedQuote[]): Map<string, string> {
  const ids = new Set(quotes.flatMap(({ speaker }) => speaker?.id ?? []));
  return new Map([...ids].map((id, index) => [id, colorOf(index)]));
}

function entry({ text, speaker, date, sentiment, targets, occurrences }: TrackedQuote, color: string): Markup {
  const kind = occurrences[0]?.quote.kind ?? 'indirect';
  const said = saidInWords({ kind, text });
  const stances = targets
    .filter(({ label }) => label !== 'neutral')
    .map(({ label, subject }) => `${label} toward ${subject.name}`);
  return html`
<li class="${color}">
<small>${date === null ? 'No date' : day(date)}</small>
<div>
<blockquote>${kind === 'direct' ? html`<q>${said}</q>` : said}</blockquote>
<p class="by"><cite>${speaker?.name ?? 'Speaker unknown'}</cite></p>
<p class="line">${tone(sentiment)}${stances.map((stance) => `${SEPARATOR}${stance}`)}</p>
<ul class="printed">${occurrences.map(occurrenceLine)}
</ul>
</div>
</li>`;
}

const MATCHES: Readonly<Record<string, string>> = { part: 'a part of it', reworded: 'in other words' };

/** "The Gazette: Crews refuse · 4 March 2026 · on LinkedIn (post) · a part of it · high confidence" */
function occurrenceLine({ article, quote, match }: Occurrence): Markup {
  const { outlet, title, url, id, publishedAt } = article;
  const name = [outlet, title].filter((part) => part !== null).join(': ') || (url ?? id);
  const more: Part[] = [quote.venue && venueInWords(quote.venue), MATCHES[match], ...certaintyInWords(quote)];
  const details = [publishedAt !== null && day(publishedAt), ...more].filter(Boolean);
  return html`
<li>${link(url, name)}${details.map((detail) => [SEPARATOR, detail])}</li>`;
}
