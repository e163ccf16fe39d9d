import type { Cast } from '../cast.ts';
import type { Member } from '../member.ts';
import { type Mention, type NameMention, nameMention } from '../mention.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';
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
    const other = mayShare(scene, mention, cast) ? bearerBehind(scene, mention, mentions[index + 1]) : null;
    if (other && !alone.has(mention.key)) mention.bearer = withSurnameOf(other, mention, cast);
    if (!mention.bearer) alone.add(mention.key);
  }
}

const mayShare = (scene: Scene, { last, key, kind }: NameMention, cast: Cast): boolean =>
  kind !== 'organization' &&
  kind !== 'place' &&
  lowerAt(scene, last) === 'and' &&
  isGivenName(key) &&
  cast.bearers(key).length === 0;

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
