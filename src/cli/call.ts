import { parseArgs } from 'node:util';
import { OnTheRecordError } from '../errors.ts';
import { type Options, resolveOptions } from '../options.ts';
import type { Article } from '../schema/types.ts';
import { isIsoDate } from '../text/iso-date.ts';
import { FORMATS, type FormatName } from './formats.ts';
import { INPUT_KINDS, type InputKind, type Source, toSource } from './sources.ts';

/** What one call of the command is to do. */
export interface Call {
  readonly sources: readonly Source[];
  readonly format: FormatName;
  /** Asked for, refused, or left to the terminal. */
  readonly color: boolean | null;
  readonly options: Options;
  /** What is known about every text. */
  readonly about: Omit<Article, 'text'>;
}

/** The arguments ask for what cannot be done. */
export class WrongCall extends Error {}

const ARGUMENTS = {
  format: { type: 'string', default: 'text' },
  input: { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  title: { type: 'string' },
  outlet: { type: 'string' },
  url: { type: 'string' },
  'published-at': { type: 'string' },
  all: { type: 'boolean', default: false },
  unattributed: { type: 'boolean', default: false },
  'min-confidence': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** Whether more than one article may come. */
export const isMany = (sources: readonly Source[]): boolean =>
  sources.length > 1 || sources.some(({ kind }) => kind === 'jsonl');

/** Reads the arguments of the command. @throws WrongCall */
export function readCall(args: readonly string[]): Call | 'help' | 'version' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const input = readInputKind(values.input);
  const sources = (positionals.length === 0 ? ['-'] : positionals).map((file) => toSource(file, input));
  const format = readFormat(values.format);
  if (format === 'html' && isMany(sources))
    throw new WrongCall('--format html makes a page of one article, received several or JSON lines');
  return {
    sources,
    format,
    color: values['no-color'] ? false : (values.color ?? null),
    options: readOptions(values),
    about: readAbout(values, sources),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: ARGUMENTS, allowPositionals: true });
  } catch (error) {
    throw new WrongCall((error as Error).message);
  }
}

function readFormat(name: string): FormatName {
  if (!Object.hasOwn(FORMATS, name))
    throw new WrongCall(`--format is ${Object.keys(FORMATS).join(', ')}, received '${name}'`);
  return name as FormatName;
}

function readInputKind(kind: string | undefined): InputKind | null {
  if (kind === undefined) return null;
  const known = INPUT_KINDS.find((each) => each === kind);
  if (known === undefined) throw new WrongCall(`--input is ${INPUT_KINDS.join(', ')}, received '${kind}'`);
  return known;
}

function readOptions(values: Values): Options {
  const least = values['min-confidence'];
  const options: Options = {
    attributions: values.all ? 'all' : 'speech',
    unattributed: values.unattributed,
    ...(least === undefined ? {} : { minConfidence: least.trim() === '' ? Number.NaN : Number(least) }),
  };
  try {
    resolveOptions(options);
  } catch (error) {
    if (!(error instanceof OnTheRecordError)) throw error;
    throw new WrongCall(`--min-confidence is a number from 0 to 1, received '${least}'`);
  }
  return options;
}

function readAbout(values: Values, sources: readonly Source[]): Call['about'] {
  const { title, url, outlet, 'published-at': publishedAt } = values;
  const texts = sources.filter(({ kind }) => kind !== 'jsonl').length;
  const given = Object.entries({ title, url, outlet, 'published-at': publishedAt }).filter(([, value]) => value);
  if (given.length > 0 && texts === 0)
    throw new WrongCall(`--${given[0]?.[0]} is for text and HTML; JSON lines say it of each article`);
  if ((title || url) && texts > 1) throw new WrongCall('--title and --url are for one article, received several');
  if (publishedAt !== undefined && !isIsoDate(publishedAt))
    throw new WrongCall(`--published-at is an ISO 8601 date, received '${publishedAt}'`);
  return Object.fromEntries(Object.entries({ title, url, outlet, publishedAt }).filter(([, value]) => value));
}
