import { inTitleCase, isAllCapitals } from './letters.ts';
import type { Member } from './member.ts';
import type { NameMention } from './mention.ts';
import { fullness } from './name-keys.ts';
import { isGivenName } from './names/given-name.ts';

/** In capitals, so many letters or fewer may stand for words. */
const MAX_LETTERS = 3;

/** Whether somebody is shown by that name of two words or more rather than by the one so far: the fullest that the article uses. */
export function isShownRather(member: Member, { keys, words, role }: NameMention): boolean {
  const isFuller = fullness(keys) > fullness(member.keys) && !addsMiddleName(member, keys);
  const endsAlike = member.keys.length === 1 || keys.at(-1) === member.keys.at(-1) || member.kind !== 'person';
  // "Melba Acosta" rather than "Melba Acosta Febo", where the article calls her both; not "Mary Pat" of "Mary Pat Coyle".
  const isUsual = !endsAlike && role === null && keys.length < member.keys.length && !isGivenName(keys.at(-1) ?? '');
  return (isFuller && endsAlike && words[0] !== 'The') || isUsual;
}

/** "Ana [Mary] Ruiz was born in 1931", of whom the article calls Ana Ruiz; "Ana J. Ruiz" and "Ana García Ruiz" are fuller names. */
const addsMiddleName = ({ keys: [first, last, more] }: Member, keys: readonly string[]): boolean =>
  more === undefined && keys.length === 3 && keys[0] === first && keys[2] === last && isGivenName(keys[1] ?? '');

/** "PHINEAS GROLE" of a transcript is shown as "Phineas Grole"; "NATO" stays. */
export const displayed = ({ words, kind }: NameMention): readonly string[] =>
  (kind === 'person' || words.length > 1) && words.every(isAllCapitals) ? words.map(inTitleCase) : words;

/** "HULL & MAST" of a label is shown as "Hull & Mast"; "BBC NEWS", "P & O" stay. */
export const displayedFirm = (words: readonly string[]): readonly string[] =>
  words.includes('&') && words.every((word) => word === '&' || (word.length > MAX_LETTERS && isAllCapitals(word)))
    ? words.map(inTitleCase)
    : words;
