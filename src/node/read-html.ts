import { Readability } from '@mozilla/readability';
import { OnTheRecordError } from '../errors.ts';
import type { Article } from '../schema/types.ts';
import { depthOf, type PageElement, type PageNode, parsePage } from './page.ts';
import { SURROUNDINGS, WITHOUT_TEXT } from './page-elements.ts';
import { readFacts } from './page-facts.ts';
import { textOf } from './page-text.ts';

/** Readability looks from every element to those below: deeper and larger pages than any editor makes take too long. */
const MAX_DEPTH = 300;
const MAX_ELEMENTS = 30_000;

/**
 * Reads the article of a web page: its text, title, address, outlet and dates; null for what the page does not say.
 *
 * The text is what Mozilla's Readability finds to be the article, without pull quotes, captions and lone links; an empty
 * line is between blocks. Offsets of an extraction are into this text, not into the HTML, so keep it. Dates are ISO 8601.
 * A page without an article gives what little its body says, if need be ''. Scripts do not run, and nothing is loaded.
 *
 * @throws OnTheRecordError `text-not-string`, and nothing for any string
 */
export function readHtml(html: string): Article {
  if (typeof html !== 'string')
    throw new OnTheRecordError('text-not-string', `html must be a string, received ${typeof html}`);
  const page = parsePage(html);
  const facts = readFacts(page);
  return {
    text: readMainText(page) || textOf(parsePage(html), new Set([...WITHOUT_TEXT, ...SURROUNDINGS])),
    ...facts,
  };
}

/** The text of the article; '' where there is none to be told from the rest. */
function readMainText(page: PageElement): string {
  if (depthOf(page) > MAX_DEPTH) return '';
  try {
    const reader = new Readability<PageNode>(page as never, {
      maxElemsToParse: MAX_ELEMENTS,
      serializer: (node) => node as unknown as PageNode,
    });
    const content = reader.parse()?.content;
    return content ? textOf(content) : '';
  } catch {
    // Markup that is too odd or too much for it; the body remains.
    return '';
  }
}
