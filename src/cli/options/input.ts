import type { Article } from '../../schema/types.ts';
import { type Call, WrongCall } from '../command.ts';
import { INPUT_KINDS, type Source, toSource } from '../reading/sources.ts';
import { choice, date, text, under } from './option.ts';

/** Which articles to read, and what is known about them. */
export const INPUT = under('Input', {
  input: choice('KIND', INPUT_KINDS, 'text, html or jsonl, whatever the files are called'),
  title: text('TITLE', 'of the article, where there is one'),
  url: text('URL', 'of the article, where there is one'),
  outlet: text('NAME', 'of the articles'),
  'published-at': date(
    'of the articles, ISO 8601\nThe last four are not for JSON lines, and outweigh what a page says of itself.',
  ),
});

/** Where articles come from, and what is known about every text among them. */
export interface Input {
  readonly sources: readonly Source[];
  readonly about: Omit<Article, 'text'>;
}

/** Whether more than one article may come. */
export const isMany = (sources: readonly Source[]): boolean =>
  sources.length > 1 || sources.some(({ kind }) => kind === 'jsonl');

/** Without a file, standard input is read. @throws WrongCall */
export function readInput({ values, operands }: Call<typeof INPUT>): Input {
  const files = operands.length === 0 ? ['-'] : operands;
  const sources = files.map((file) => toSource(file, values.input ?? null));
  const { title, url, outlet, 'published-at': publishedAt } = values;
  const given = Object.entries({ title, url, outlet, 'published-at': publishedAt }).filter(([, value]) => value);
  const texts = sources.filter(({ kind }) => kind !== 'jsonl').length;
  if (given.length > 0 && texts === 0)
    throw new WrongCall(`--${given[0]?.[0]} is for text and HTML; JSON lines say it of each article`);
  if ((title || url) && texts > 1) throw new WrongCall('--title and --url are for one article, received several');
  const about = Object.entries({ title, url, outlet, publishedAt }).filter(([, value]) => value);
  return { sources, about: Object.fromEntries(about) };
}
