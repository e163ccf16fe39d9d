import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Call, WrongCall } from '../command.ts';
import type { Option, Options, Values } from './option.ts';

/** Reads arguments by the options that a command knows. @throws WrongCall */
export function readArguments<Known extends Options>(args: readonly string[], options: Known): Call<Known> {
  const { values, positionals } = parse(args, options);
  const read = Object.entries(values).map(([name, given]) => [name, readValue(name, options[name] as Option, given)]);
  return { values: Object.fromEntries(read) as Values<Known>, operands: positionals };
}

function parse(args: readonly string[], options: Options) {
  const known = Object.entries(options).map(([name, { argument, short }]) => [
    name,
    { type: argument === null ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) },
  ]);
  try {
    const config = Object.fromEntries(known) as NonNullable<ParseArgsConfig['options']>;
    return parseArgs({ args: [...args], options: config, allowPositionals: true });
  } catch (error) {
    throw new WrongCall((error as Error).message);
  }
}

function readValue(name: string, { wants, read }: Option, given: unknown): unknown {
  const value = typeof given === 'string' ? read(given) : given;
  if (value === undefined) throw new WrongCall(`--${name} is ${wants}, received '${given}'`);
  return value;
}
