import type { Tracker } from '../../tracker/types.ts';
import { type Command, WrongCall } from '../command.ts';
import { COLOR, readColor } from '../options/color.ts';
import { choice, type Options, under, type Values } from '../options/option.ts';
import { readStore, STORE } from '../options/store.ts';
import { withStore } from '../store/with-store.ts';
import { type FormatName, formatsOf, HELP, type Printers, print } from './printers.ts';

/** A command that asks a store for a list and prints it. */
interface Listing<Item, Known extends Options> extends Pick<Command, 'name' | 'summary' | 'about' | 'examples'> {
  readonly options: Known;
  readonly printers: Printers<Item>;
  find(tracker: Tracker, values: Values<Known>): Item[];
}

/** The command of a listing: it opens the store, prints what is found there in one of its formats, and closes it. */
export function defineListing<Item, Known extends Options>(listing: Listing<Item, Known>): Command {
  const { options, printers, find, ...described } = listing;
  const formats = formatsOf(printers);
  const output = under('Output', {
    format: choice<FormatName>('FORMAT', formats, formats.map((format) => HELP[format]).join('\n')),
    ...COLOR,
  });
  return {
    ...described,
    operands: '--store FILE',
    options: { ...STORE, ...options, ...output },
    async run({ values, operands: [operand] }, terminal) {
      if (operand !== undefined) throw new WrongCall(`${listing.name} takes options only, received '${operand}'`);
      const known = values as Values<Known> & Values<typeof STORE & typeof output>;
      const layout = terminal.layout(readColor(known));
      await withStore(readStore(known), 'refused', async (tracker) => {
        const items = find(tracker, known);
        for await (const piece of print(known.format ?? 'text', printers, { items, layout, tracker })) {
          await terminal.output.write(piece);
          if (terminal.output.failure) break;
        }
      });
    },
  };
}
