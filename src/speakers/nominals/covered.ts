import type { Mention } from '../mention.ts';

/** What a name covers, and what that of a person does. */
const COVERED = 1;
export const PERSON = 2;

/** For each token of a text whether a name takes it, with the title or role before it. */
export function coveredTokens(names: readonly Mention[], length: number): Uint8Array {
  const covered = new Uint8Array(length);
  for (const name of names) {
    if (name.form === 'name') covered.fill(name.kind === 'person' ? PERSON : COVERED, name.opens, name.last);
    else covered.fill(COVERED, name.first, name.last);
  }
  return covered;
}
