import { dayInWords } from './in-words.ts';

/** Markup that may stand in a page as it is. Only `html` and `verbatim` make it, so everything else gets escaped. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What a template may hold. Nothing is printed for null, undefined and false. */
export type Part = Markup | string | number | null | undefined | false | readonly Part[];

/** A template of HTML. Every string in it is escaped, for text and for attributes in double quotes alike. */
export const html = (literals: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(literals.map((literal, index) => `${literal}${print(parts[index])}`).join(''));

/** Text that is markup already: the project's own style sheet. Never for a field of an article. */
export const verbatim = (source: string): Markup => new Markup(source);

/** `id="a" class="b"`, in the order given, without those that are null or false. */
export const attributes = (values: Readonly<Record<string, string | number | null | false | undefined>>): Markup => {
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== false);
  return new Markup(given.map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`).join(''));
};

function print(part: Part): string {
  if (part instanceof Markup) return part.source;
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return part ? part.map(print).join('') : '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Halves of surrogate pairs, which UTF-8 cannot hold, and controls, which HTML forbids, become U+FFFD. */
const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Surrogate}]/gu;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (unit) => ENTITIES[unit] as string).replace(UNFIT, '\ufffd');

/** Whether it is an address of the web, as it may stand in a link: no blanks, brackets, quotation marks or controls. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s"'<>\\`\p{Cc}\p{Cf}\p{Surrogate}]+$/iu.test(url);

/** A link to a page of the web; to anything else, `javascript:` above all, only the words. */
export const link = (url: string | null, words: Part): Markup =>
  url !== null && isWebAddress(url) ? html`<a href="${url}" rel="noopener noreferrer">${words}</a>` : html`${words}`;

/** A day or a time in words, and for machines as it was given. */
export const day = (date: string): Markup => html`<time datetime="${date}">${dayInWords(date)}</time>`;
