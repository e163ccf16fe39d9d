import { WrongCall } from '../command.ts';
import { under, type Values, word } from './option.ts';

export const STORE = under('Store', {
  store: word('FILE', 'the SQLite database of what is tracked'),
});

/** @throws WrongCall where no store is named */
export function readStore({ store }: Values<typeof STORE>): string {
  if (store === undefined) throw new WrongCall('--store FILE says which store, and is missing');
  return store;
}
