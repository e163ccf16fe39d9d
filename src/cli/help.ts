import { wrap } from '../render/wrap.ts';
import type { Command } from './command.ts';
import { COMMANDS, MAIN } from './commands.ts';
import { ABOUT_ITSELF } from './options/about-itself.ts';
import type { Option, Options } from './options/option.ts';

const WIDTH = 80;
/** Of what stands on the left; longer ones have a line of their own. */
const LEFT = 22;

/** What `--help` prints: how it is called, what it does, and every option under its heading. */
export function helpOf(command: Command): string {
  const { name, operands, about, examples, options } = command;
  const usage = ['Usage: ontherecord', name, operands].filter(Boolean).join(' ');
  const paragraphs = [
    usage,
    ...about.split('\n\n').map((paragraph) => wrap(paragraph, WIDTH).join('\n')),
    ...(command === MAIN ? [['Commands', ...COMMANDS.flatMap(commandLines)].join('\n')] : []),
    ...sections({ ...options, ...ABOUT_ITSELF }),
    ...(examples === undefined ? [] : [`For example\n${examples}`]),
    ...(command === MAIN ? [EXIT_CODES] : []),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

const EXIT_CODES = wrap(
  'Exits with 0 if all went well, 1 if some input could not be read, 2 if the call was wrong. A bad line is reported with its number, and the rest is read.',
  WIDTH,
).join('\n');

const commandLines = ({ name, summary }: Command): string[] => entry(name, summary);

/** The options, each heading once, in the order in which they are given. */
function sections(options: Options): string[] {
  const headings = new Map<string, string[]>();
  for (const [name, option] of Object.entries(options)) {
    const lines = headings.get(option.heading) ?? [option.heading];
    headings.set(option.heading, [...lines, ...entry(written(name, option), option.help)]);
  }
  return Array.from(headings.values(), (lines) => lines.join('\n'));
}

/** "-h, --help", "--format FORMAT" */
const written = (name: string, { short, argument }: Option): string =>
  [short && `-${short},`, `--${name}`, argument].filter(Boolean).join(' ');

/** A name and what is said of it beside it; each line of that begins a new one. */
function entry(left: string, right: string): string[] {
  const lines = right.split('\n').flatMap((line) => wrap(line, WIDTH - LEFT - 2));
  const [first = '', ...others] = left.length < LEFT ? lines : ['', ...lines];
  const indent = ' '.repeat(LEFT + 2);
  return [`  ${left.padEnd(LEFT)}${first}`.trimEnd(), ...others.map((line) => indent + line)];
}
