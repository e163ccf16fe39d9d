import { isInitial } from './letters.ts';

export const areEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((key, at) => key === b[at]));

/** "al-Sadr" is looked up as "Sadr" too. */
export const withoutArticle = (key: string): string =>
  key.startsWith('al-') || key.startsWith('el-') ? key.slice('al-'.length) : key;

export const surnameKey = (keys: readonly string[]): string => withoutArticle(keys.at(-1) ?? '');

const isInitialKey = (key: string): boolean => key.includes('.') && isInitial(key.toUpperCase());

/** "Eddie Marlow" is fuller than "E. J. Marlow", "Ana Maria Ruiz" than "Ana Ruiz". */
export function fullness(keys: readonly string[]): number {
  let sum = 0;
  for (const key of keys) sum += isInitialKey(key) ? 1 : key.length + 1;
  return sum;
}

/** Whether `part` is what is left when words of `whole` are dropped: "Ruiz" and "Ana Ruiz" of "Ana Maria Ruiz". */
export function holdsInOrder(whole: readonly string[], part: readonly string[]): boolean {
  let at = 0;
  for (const key of whole) if (key === part[at] || withoutArticle(key) === part[at]) at++;
  return at === part.length;
}

/** "Woody" and "Woody Hill" of Hugh “Woody” Hill. */
export const isNicknamed = (
  { nickname, keys }: { readonly nickname: string | null; readonly keys: readonly string[] },
  called: readonly string[],
): boolean =>
  nickname !== null &&
  nickname === called[0] &&
  (called.length === 1 || (called.length === 2 && called[1] === keys.at(-1)));

/** "Ana Ruiz" and "A. Ruiz", "Ana Maria Ruiz", "Chris Ruiz" and "Christopher Ruiz": one surname and given names that agree. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [first, other] = [a[0] ?? '', b[0] ?? ''];
  if (first === other || holdsInOrder(a, b) || holdsInOrder(b, a)) return true;
  if (isInitialKey(first) || isInitialKey(other)) return first.charAt(0) === other.charAt(0);
  return first.length > 1 && other.length > 1 && (first.startsWith(other) || other.startsWith(first));
}
