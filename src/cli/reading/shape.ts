import { shown } from '../../shown.ts';
import { isIsoDate } from '../../text/iso-date.ts';

/** The first fault of a value at a path, in words; null if it has none. */
export type Shape = (value: unknown, path: string) => string | null;

const told = (path: string, wants: string, value: unknown): string =>
  `${path || 'it'} must be ${wants}, received ${shown(value)}`;

const thing =
  (wants: string, test: (value: unknown) => boolean): Shape =>
  (value, path) =>
    test(value) ? null : told(path, wants, value);

export const string = thing('a string', (value) => typeof value === 'string');
export const number = thing('a number', Number.isFinite);
export const boolean = thing('true or false', (value) => typeof value === 'boolean');
export const date = thing('an ISO 8601 date', (value) => typeof value === 'string' && isIsoDate(value));

export const oneOf = (...values: readonly unknown[]): Shape =>
  thing(values.map(shown).join(' or '), (value) => values.includes(value));

export const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? null : shape(value, path);

export const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? null : shape(value, path);

/** An object with these fields; others are let be. */
export const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return told(path, 'an object', value);
    const prefix = path === '' ? '' : `${path}.`;
    const own = value as Readonly<Record<string, unknown>>;
    return firstFault(Object.entries(shapes), ([name, shape]) => shape(own[name], prefix + name));
  };

export const listOf =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value)
      ? firstFault([...value.entries()], ([index, item]) => shape(item, `${path}[${index}]`))
      : told(path, 'a list', value);

function firstFault<Part>(parts: readonly Part[], faultOf: (part: Part) => string | null): string | null {
  for (const part of parts) {
    const fault = faultOf(part);
    if (fault !== null) return fault;
  }
  return null;
}
