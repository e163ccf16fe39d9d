import type { PageElement } from './page.ts';

/** A thing as JSON-LD describes it, https://schema.org. */
type Thing = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review)$/;
const COMMENT_OR_CDATA =
  /^\s*(?:<!--|(?:\/[/*]\s*)?<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/[/*]\s*)?\]\]>(?:\s*\*\/)?)\s*$/g;
/** Things of one page that are looked at. */
const MAX_THINGS = 2000;

/** What a page says about its article, and about whatever else. */
export interface LinkedData {
  /** The first article, a live blog too; null if none is described. */
  readonly article: Thing | null;
  /** The thing that a field holds or names by its `@id`. */
  follow(value: unknown): Thing | null;
}

/** Reads every JSON-LD script of a page, lists and `@graph`s included. Broken ones are passed over. */
export function readLinkedData(page: PageElement): LinkedData {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    thingsIn(parsed(script.textContent ?? '')),
  );
  const byId = new Map(things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing]] : [])));
  return {
    article: things.find((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type))) ?? null,
    follow(value) {
      const thing = Array.isArray(value) ? value[0] : value;
      if (!isThing(thing)) return null;
      const id = thing['@id'];
      return Object.keys(thing).length === 1 && typeof id === 'string' ? (byId.get(id) ?? null) : thing;
    },
  };
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(COMMENT_OR_CDATA, ''));
  } catch {
    return null;
  }
}

/** The things of a list, of a graph, and those that a page says it is about. */
function thingsIn(value: unknown): Thing[] {
  const found: Thing[] = [];
  const waiting = [value];
  for (const next of waiting) {
    if (waiting.length > MAX_THINGS) break;
    if (Array.isArray(next)) waiting.push(...next.slice(0, MAX_THINGS));
    else if (isThing(next)) {
      found.push(next);
      waiting.push(next['@graph'], next.mainEntity);
    }
  }
  return found;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().filter((type): type is string => typeof type === 'string');
