import type { ArticleInfo, Extraction } from '../schema/types.ts';
import { day, html, link, type Markup } from './html.ts';
import { counted } from './in-words.ts';
import { notes } from './notes.ts';
import { page } from './page.ts';
import { panel, remarks } from './panel.ts';
import { isHeadline, paragraphsOf, textOf } from './paragraphs.ts';
import { prose, quotesEndingAt } from './prose.ts';
import { type Reading, readingOf } from './reading.ts';
import { type Segment, toSegments } from './segments.ts';

export interface HtmlOptions {
  /** Whether to make a finished page with head and style. Default false: a fragment, one `<article class="otr">`. */
  page?: boolean;
}

/**
 * An article with its quotes drawn in: direct speech in `<q>`, sources in `<cite>`, everything else in
 * `<mark data-role>`, speakers in colours and by number, and a panel of who said what.
 *
 * Every field is escaped, only http and https addresses become links, and there is no script. Colour is never the only
 * sign. Linear in the text and the spans that overlap at each place.
 *
 * @throws OnTheRecordError 'text-mismatch' when the extraction is of another text
 */
export function toHtml(text: string, extraction: Extraction, options: HtmlOptions = {}): string {
  const paragraphs = paragraphsOf(toSegments(text, extraction));
  const reading = readingOf(extraction);
  const anchored = new Set<string>();
  const { title } = extraction.article;
  const headline = isHeadline(paragraphs[0] ?? [], title, paragraphs.length - 1) ? paragraphs.shift() : undefined;
  const main = html`<article class="otr" style="quotes: none">
${head(extraction, headline ? passage(headline, reading, anchored, 'h1') : html`<h1>${title || UNTITLED}</h1>`)}
${key(extraction)}
<div class="text">${paragraphs.map((paragraph) => passage(paragraph, reading, anchored, 'p'))}
</div>${panel(reading)}${remarks(reading)}
</article>`;
  const name = title || (headline ? textOf(headline).trim() : UNTITLED);
  return (options.page ? page(name, html`<main>${main}</main>`) : main).source;
}

const UNTITLED = 'Who said what';

/** A paragraph and the notes on its quotes. */
function passage(paragraph: readonly Segment[], reading: Reading, anchored: Set<string>, element: 'h1' | 'p'): Markup {
  const words = prose(paragraph, reading, anchored);
  const beside = notes(
    paragraph.flatMap((segment) => quotesEndingAt(segment, reading)),
    reading,
  );
  if (element === 'h1') return html`<h1>${words}</h1>${beside}`;
  return html`
<div class="passage"><p>${words}</p>${beside}</div>`;
}

function head({ article, quotes }: Extraction, heading: Markup): Markup {
  const speakers = new Set(quotes.flatMap(({ speaker }) => speaker?.id ?? []));
  const counts =
    quotes.length === 0 ? 'No quotes' : `${counted(quotes.length, 'quote')}, ${counted(speakers.size, 'speaker')}`;
  return html`<header class="head">
${heading}
<p class="line">${origin(article)}${counts}</p>
</header>`;
}

/** "The Harbour Gazette · 4 March 2026 · ", the outlet linked to the article where its address is one of the web. */
function origin({ outlet, publishedAt, url }: ArticleInfo): Markup {
  const source = outlet !== null || url !== null ? link(url, outlet ?? url) : null;
  return html`${[source, publishedAt !== null && day(publishedAt)].map((part) => part && html`${part} \u00b7 `)}`;
}

/** What the marks mean. */
const key = ({ quotes }: Extraction): Markup =>
  quotes.length === 0
    ? html``
    : html`<p class="key"><span>Key:</span> <q class="said">the speaker\u2019s own words</q> <mark class="said">reported words</mark> <mark class="cue">cue</mark> <cite>source</cite> <mark class="venue">venue</mark> <span>\u25b2 positive</span> <span>\u25bc negative</span></p>`;
