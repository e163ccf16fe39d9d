import { BODIES_OF_ONE } from '../lexicon/bodies-of-one.ts';
import { isCapital } from './letters.ts';

/** "the Ruiz administration", "the Italian foreign ministry" */
const OWNED = /^the (.+?) ((?:\p{Ll}+ )?\p{Ll}+)$/iu;

/**
 * The name of a body that is called by whose it is: "Ruiz administration" of "The Ruiz administration", "Italian foreign
 * ministry"; null for another description ("the Italian firm" may be any, "the new administration" is nobody’s by name).
 */
export function ownedBody(description: string): string | null {
  const [, owner = '', body = ''] = OWNED.exec(description) ?? [];
  return BODIES_OF_ONE.has(body) && owner.split(' ').every(isCapital) ? `${owner} ${body}` : null;
}
