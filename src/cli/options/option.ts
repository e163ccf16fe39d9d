import { isIsoDate } from '../../text/iso-date.ts';

/** An option of a command, described once: for the reading of arguments and for the help. */
export interface Option<Value = unknown> {
  /** What the help lists it under. */
  readonly heading: string;
  /** How the help calls its value: 'FILE'. null for a switch. */
  readonly argument: string | null;
  readonly short?: string;
  readonly help: string;
  /** What its value is: 'a number from 0 to 1'. */
  readonly wants: string;
  /** undefined for what is none. */
  read(given: string): Value | undefined;
}

export type Options = Readonly<Record<string, Option>>;

/** What the arguments give for each option; undefined where they say nothing of it. */
export type Values<Known extends Options> = {
  readonly [Name in keyof Known]: Known[Name] extends Option<infer Value> ? Value | undefined : never;
};

/** Puts options under a heading of the help. */
export const under = <Known extends Options>(heading: string, options: Known): Known =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, { ...option, heading }])) as Known;

export const flag = (help: string, short?: string): Option<boolean> =>
  kind({ argument: null, help, wants: 'a switch', read: () => true, ...(short === undefined ? {} : { short }) });

/** One of some names. */
export const choice = <const Name extends string>(
  argument: string,
  names: readonly Name[],
  help: string,
): Option<Name> =>
  kind({ argument, help, wants: names.join(', '), read: (given) => names.find((name) => name === given) });

export const text = (argument: string, help: string): Option<string> =>
  kind({ argument, help, wants: 'a text', read: (given) => given });

/** A text that may not be empty. */
export const word = (argument: string, help: string): Option<string> =>
  kind({ argument, help, wants: 'not empty', read: (given) => (given.trim() === '' ? undefined : given) });

export const date = (help: string): Option<string> =>
  kind({
    argument: 'DATE',
    help,
    wants: 'an ISO 8601 date',
    read: (given) => (isIsoDate(given) ? given : undefined),
  });

export const day = (help: string): Option<string> =>
  kind({
    argument: 'DAY',
    help,
    wants: 'a day, YYYY-MM-DD',
    read: (given) => (given.length === 10 && isIsoDate(given) ? given : undefined),
  });

/** A number from 0 to 1. */
export const share = (help: string): Option<number> =>
  kind({
    argument: 'N',
    help,
    wants: 'a number from 0 to 1',
    read: (given) => numberIn(given, /^\s*(?:\d+\.?\d*|\.\d+)\s*$/, 0, 1),
  });

export const whole = (least: number, most: number, help: string): Option<number> =>
  kind({
    argument: 'N',
    help,
    wants: `a whole number from ${least} to ${most.toLocaleString('en')}`,
    read: (given) => numberIn(given, /^\s*\d+\s*$/, least, most),
  });

function numberIn(given: string, form: RegExp, least: number, most: number): number | undefined {
  const number = form.test(given) ? Number(given) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

const kind = <Value>(option: Omit<Option<Value>, 'heading'>): Option<Value> => ({ heading: '', ...option });
