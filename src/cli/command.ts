import type { Options, Values } from './options/option.ts';
import type { Terminal } from './terminal.ts';

/** The arguments ask for what cannot be done, whatever the files hold. */
export class WrongCall extends Error {}

/** What stands in the files, or is missing there, keeps the call from being done. */
export class Failure extends Error {}

/** The arguments of a call, read. */
export interface Call<Known extends Options = Options> {
  readonly values: Values<Known>;
  /** The arguments that are no options: files, as a rule. */
  readonly operands: readonly string[];
}

/** One command: what the help says of it, and what it does. The one without a name is meant where none is named. */
export interface Command<Known extends Options = Options> {
  readonly name: string;
  /** What stands behind the name in the first line of the help: '--store FILE [FILE...]'. */
  readonly operands: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly about: string;
  readonly examples?: string;
  readonly options: Known;
  /** @throws WrongCall, Failure */
  run(call: Call<Known>, terminal: Terminal): Promise<void>;
}

/** A command as it is written, with its options as it reads them. */
export const defineCommand = <Known extends Options>(command: Command<Known>): Command<Known> => command;
