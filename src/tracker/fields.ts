import { type Field, NOT_NOW, ROLE_FIELDS } from '../lexicon/fields.ts';
import { placedRole } from './roles.ts';
import { wordsOf } from './words.ts';

/** A field, or none that is known. */
export type KnownField = Field | '';

/** The one field of somebody's present roles. */
export const fieldOfRoles = (roles: readonly string[]): KnownField => onlyOne(roles.map(fieldOfRole));

function fieldOfRole(role: string): KnownField {
  const words = wordsOf(role);
  if (words.some((word) => NOT_NOW.has(word))) return '';
  const named = placedRole(words);
  return named.includes('police') ? 'police' : (ROLE_FIELDS.get(named.at(-1) ?? '') ?? '');
}

function onlyOne(fields: readonly KnownField[]): KnownField {
  const known = new Set(fields.filter((field) => field !== ''));
  return known.size === 1 ? ([...known][0] as Field) : '';
}

/** A bishop or a professor may live next door, or sit in parliament; a mayor who is a striker is two people. */
export function areOpposed(a: KnownField, b: KnownField): boolean {
  if (a === '' || b === '' || a === b) return false;
  const others = [a, b].filter((field) => field !== 'learning');
  return others.length === 2 || others[0] === 'sport' || others[0] === 'police';
}
