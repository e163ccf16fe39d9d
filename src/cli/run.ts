import { OnTheRecordError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { type Command, Failure, WrongCall } from './command.ts';
import { COMMANDS, MAIN } from './commands.ts';
import { helpOf } from './help.ts';
import { ABOUT_ITSELF } from './options/about-itself.ts';
import { readArguments } from './options/read-arguments.ts';
import { createTerminal, type Surroundings, type Terminal } from './terminal.ts';

export type { Surroundings } from './terminal.ts';

const ALL_WELL = 0;
const SOME_FAILED = 1;
const WRONG_CALL = 2;

/** Runs the command and gives its exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const terminal = createTerminal(surroundings);
  const [command, rest] = choose(args);
  try {
    if (args[0] === 'help') await printHelp(rest, terminal);
    else await obey(command, rest, terminal);
  } catch (error) {
    if (error instanceof WrongCall) return refuse(command, error, terminal);
    if (!(error instanceof Failure || error instanceof OnTheRecordError)) throw error;
    terminal.complain(error.message);
  }
  return codeOf(terminal);
}

/** The command that the first argument names, and the arguments behind it. */
function choose(args: readonly string[]): [Command, readonly string[]] {
  const [first, ...rest] = args;
  const command = COMMANDS.find(({ name }) => name === first);
  return command || first === 'help' ? [command ?? MAIN, rest] : [MAIN, args];
}

async function obey(command: Command, args: readonly string[], terminal: Terminal): Promise<void> {
  const { values, operands } = readArguments(args, { ...command.options, ...ABOUT_ITSELF });
  if (values.help) await terminal.output.write(helpOf(command));
  else if (values.version) await terminal.output.write(`${VERSION}\n`);
  else await command.run({ values, operands }, terminal);
}

/** `ontherecord help`, and of one command. */
async function printHelp([name]: readonly string[], { output }: Terminal): Promise<void> {
  const command = name === undefined ? MAIN : COMMANDS.find((each) => each.name === name);
  const names = COMMANDS.map((each) => each.name);
  if (!command) throw new WrongCall(`there is no command '${name}'; there are ${names.join(', ')}`);
  await output.write(helpOf(command));
}

function refuse({ name }: Command, { message }: WrongCall, { complain, stderr }: Terminal): number {
  complain(message);
  stderr.write(`Try '${['ontherecord', name, '--help'].filter(Boolean).join(' ')}'.\n`);
  return WRONG_CALL;
}

/** A reader that has seen enough (`| head`) is no failure. */
function codeOf(terminal: Terminal): number {
  const { failure } = terminal.output;
  if (failure?.code === 'EPIPE') return ALL_WELL;
  if (failure) terminal.complain(failure.message);
  return terminal.hasComplained ? SOME_FAILED : ALL_WELL;
}
