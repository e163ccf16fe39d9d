import type { Article } from '../schema/types.ts';
import { readLinkedData } from './linked-data.ts';
import type { PageElement } from './page.ts';
import { toIsoDate } from './page-date.ts';

/** What a page says about its article; null where it says nothing. */
export type PageFacts = {
  [Name in 'title' | 'url' | 'outlet' | 'publishedAt' | 'updatedAt']-?: NonNullable<Article[Name]> | null;
};

/** Names of `<meta>`, by `property`, `name` or `itemprop`, in order of trust. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'headline'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  outlet: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  publishedAt: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'pubdate',
    'publishdate',
    'sailthru.date',
    'date',
  ],
  updatedAt: [
    'article:modified_time',
    'og:article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'last-modified',
  ],
} as const;

const PUBLISHED_TIMES = [
  'time[itemprop~="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'time[datetime]',
];
const UPDATED_TIMES = ['time[itemprop~="dateModified"]'];
/** A title that is never closed runs on into the markup behind it. */
const TAG_AND_REST = /<[a-z/!].*$/is;
/** What sites put between a headline and their name. */
const BEFORE_SITE = /\s+[|\u00b7\u2013\u2014\u00bb-]\s+$/;

/** Reads title, address, outlet and dates of a page from its JSON-LD, its `<meta>` and `<link>`, then its body. */
export function readFacts(page: PageElement): PageFacts {
  const { article, follow } = readLinkedData(page);
  const meta = metaOf(page);
  const about = (name: keyof typeof META): string[] => META[name].flatMap((key) => meta.get(key) ?? []);
  const outlet = firstText([about('outlet')[0], follow(article?.publisher)?.name, follow(article?.isPartOf)?.name]);
  const title = firstText([
    article?.headline,
    ...about('title'),
    headingOf(page),
    page.querySelector('title')?.textContent?.replace(TAG_AND_REST, ''),
  ]);
  return {
    title: title && withoutSite(title, outlet),
    url: firstAddress([
      page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
      ...about('url'),
      article?.url,
      article?.mainEntityOfPage,
      follow(article?.mainEntityOfPage)?.['@id'],
    ]),
    outlet,
    publishedAt: firstDate([
      article?.datePublished,
      ...about('publishedAt'),
      ...timesOf(page, PUBLISHED_TIMES),
      article?.dateCreated,
    ]),
    updatedAt: firstDate([article?.dateModified, ...about('updatedAt'), ...timesOf(page, UPDATED_TIMES)]),
  };
}

/** The contents of `<meta>` by lower case name; the first of a name holds. */
function metaOf(page: PageElement): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    // Pages of another age shout, and this DOM keeps the case of attributes.
    const read = (key: string): string | null => element.getAttribute(key) ?? element.getAttribute(key.toUpperCase());
    const name = ['property', 'name', 'itemprop'].map(read).find(Boolean);
    const content = read('content')?.trim();
    if (name && content && !found.has(name.trim().toLowerCase())) found.set(name.trim().toLowerCase(), content);
  }
  return found;
}

/** The only first-rank heading; of several, none is the title. */
function headingOf(page: PageElement): string | null {
  const [first, second] = page.querySelectorAll('h1');
  return first && !second ? first.textContent : null;
}

const timesOf = (page: PageElement, selectors: readonly string[]): (string | null)[] =>
  selectors.flatMap((selector) => {
    const time = page.querySelector(selector);
    return time ? [time.getAttribute('datetime'), time.textContent] : [];
  });

/** "Crews refuse to sail | The Gazette" without its end, where that is the outlet. */
function withoutSite(title: string, outlet: string | null): string {
  if (outlet === null || !title.toLowerCase().endsWith(outlet.toLowerCase())) return title;
  const rest = title.slice(0, title.length - outlet.length);
  return BEFORE_SITE.test(rest) ? rest.replace(BEFORE_SITE, '') : title;
}

function firstText(values: readonly unknown[]): string | null {
  const texts = values.flatMap((value) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : []));
  return texts.find((text) => text !== '') ?? null;
}

/** The first full address of the web; one that is relative needs a base that nobody knows. */
function firstAddress(values: readonly unknown[]): string | null {
  const texts = values.flatMap((value) => (typeof value === 'string' ? value.trim() : []));
  return texts.find((text) => /^https?:\/\/\S+$/i.test(text)) ?? null;
}

function firstDate(values: readonly unknown[]): string | null {
  for (const value of values) {
    const date = typeof value === 'string' ? toIsoDate(value) : null;
    if (date !== null) return date;
  }
  return null;
}
