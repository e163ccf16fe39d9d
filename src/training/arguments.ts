import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * What a command of the training was given. With `--help` it prints the usage and ends with 0; where it was given what it
 * does not know, or fewer than `least` files and folders, it says so, prints the usage and ends with 2.
 */
export function readArguments<const T extends Options>(usage: string, least: number, options: T) {
  const stop = (code: number, ...lines: string[]): never => {
    (code === 0 ? console.log : console.error)([...lines, usage].join('\n\n'));
    process.exit(code);
  };
  const { values, positionals } = parsed(options, (message) => stop(2, message));
  if ((values as { help?: boolean }).help) stop(0);
  if (positionals.length < least) stop(2);
  return { values, positionals };
}

function parsed<const T extends Options>(options: T, fail: (message: string) => never) {
  const help = { type: 'boolean', short: 'h' } as const;
  try {
    return parseArgs({ allowPositionals: true, options: { ...options, help } });
  } catch (error) {
    return fail((error as Error).message);
  }
}
