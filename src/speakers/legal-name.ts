import { LEGAL_SUFFIXES } from '../lexicon/legal-suffixes.ts';
import type { Member } from './member.ts';
import { type NameMention, spaced } from './mention.ts';

/** "tern robotics" of "tern robotics ltd."; "hart & co." has no shorter name. */
export function withoutLegalSuffix({ key, keys }: Pick<NameMention, 'key' | 'keys'>): string {
  const last = keys.at(-1) ?? '';
  if (keys.length < 2 || keys.at(-2) === '&' || !LEGAL_SUFFIXES.has(last.replaceAll('.', ''))) return key;
  return key.slice(0, -last.length - 1);
}

/** "Tern Robotics Ltd.", of one who is called "Tern Robotics". */
export const isLegalName = (name: NameMention, { keys }: Member): boolean => {
  const plain = withoutLegalSuffix(name);
  return plain !== name.key && plain === spaced(keys);
};
