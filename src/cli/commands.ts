import type { Command } from './command.ts';
import { decide } from './commands/decide.ts';
import { extract } from './commands/extract.ts';
import { links } from './commands/links.ts';
import { quotes } from './commands/quotes.ts';
import { shifts } from './commands/shifts.ts';
import { subjects } from './commands/subjects.ts';
import { timeline } from './commands/timeline.ts';
import { track } from './commands/track.ts';

/** The command that is meant where none is named. */
export const MAIN: Command = extract;

/** The named commands, as the help lists them. What is heavy they load when they run. */
export const COMMANDS: readonly Command[] = [track, quotes, subjects, timeline, shifts, links, decide];
