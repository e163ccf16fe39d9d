import { SIBLINGS } from '../../lexicon/kinship-nouns.ts';
import type { Cast } from '../cast.ts';
import type { Member } from '../member.ts';
import { type Mention, type NameMention, nameMention } from '../mention.ts';
import { is, lowerAt, type Scene, textAt } from '../scene/scene.ts';
import { ADJ, DET, HYPHEN, NOUN, NUM } from '../scene/word-bits.ts';
import { givenGender, isGivenName } from './given-name.ts';
import { surnameAt } from './surname.ts';

/**
 * Gives the first of two who share a surname the whole name too:
 *
 *     Luis and Ana Ruiz
 *     ----     ~~~~~~~~
 *
 * "Ortega and Ana Ruiz" is none, nor is "Luis" where somebody else is called so.
 */
export function shareSurnames(scene: Scene, mentions: readonly Mention[], cast: Cast): void {
  const alone = new Set<string>();
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    if (mention.form !== 'name' || mention.bearer || mention.keys.length > 1) continue;
    const next = mentions[index + 1];
    const other = mayShare(scene, mention, next, cast) ? bearerBehind(scene, mention, next) : null;
    if (other && !alone.has(mention.key)) mention.bearer = withSurnameOf(other, mention, cast);
    if (!mention.bearer) alone.add(mention.key);
  }
}

function mayShare(scene: Scene, one: NameMention, next: Mention | undefined, cast: Cast): boolean {
  const { last, key, kind } = one;
  if (kind === 'organization' || kind === 'place' || lowerAt(scene, last) !== 'and') return false;
  return (isGivenName(key) || areTwins(scene, one, next)) && cast.bearers.of(key).length === 0;
}

/** "the brothers [Dara and Donal Quirke]", "[Dara and Donal Quirke], 22-year-old twins": no given name that a list holds. */
function areTwins(scene: Scene, { opens }: NameMention, next: Mention | undefined): boolean {
  if (isSibling(scene, opens - 1)) return true;
  if (next === undefined || textAt(scene, next.last) !== ',') return false;
  let at = next.last + 1;
  while (is(scene, at, NUM | ADJ | HYPHEN | DET) || (is(scene, at, NOUN) && is(scene, at + 1, HYPHEN))) at++;
  return isSibling(scene, at);
}

const isSibling = (scene: Scene, at: number): boolean => SIBLINGS.has(lowerAt(scene, at));

function bearerBehind(scene: Scene, { last }: NameMention, next: Mention | undefined): Member | null {
  if (next?.form !== 'name' || next.opens !== last + 1 || next.opens !== next.first) return null;
  const { bearer } = next;
  return bearer?.kind === 'person' && next.keys.length > 1 && lowerAt(scene, next.last) !== 'and' ? bearer : null;
}

function withSurnameOf({ words, keys }: Member, mention: NameMention, cast: Cast): Member {
  const from = surnameAt(keys);
  const { first, last, suffix, role, opens } = mention;
  const whole = nameMention({
    first,
    last,
    words: [...mention.words, ...words.slice(from)],
    keys: [...mention.keys, ...keys.slice(from)],
    suffix,
    kind: 'person',
    gender: givenGender(mention.key),
    role,
    opens,
  });
  return cast.register(whole);
}
