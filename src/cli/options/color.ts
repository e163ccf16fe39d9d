import { flag, type Values } from './option.ts';

/** Stand among the options of the output. */
export const COLOR = {
  color: flag('with colours; by default with, on a terminal'),
  'no-color': flag('without colours'),
};

/** Asked for, refused, or left to the terminal. */
export const readColor = (values: Values<typeof COLOR>): boolean | null =>
  values['no-color'] ? false : (values.color ?? null);
