import type { TokenRange } from '../../attributions/attribution.ts';
import type { Mention, NameMention } from '../mention.ts';
import { goesOn, is, lowerAt, type Scene, textAt } from '../scene/scene.ts';
import { CAPITAL, DET, LOWER_CASE, NOUN, PUNCT } from '../scene/word-bits.ts';

/**
 * "The SP, [Ana Ruiz]", "The Ceann Comhairle, [Ana Ruiz]", "the Katikkiro of Marlow, [Mr Luis Ortega]": whoever bears a title that
 * no list holds. Not "The Courier, Ana Ruiz and others".
 */
export function personBehind(scene: Scene, inside: readonly Mention[], { last }: NameMention, source: TokenRange) {
  const isOf = lowerAt(scene, last) === 'of';
  const place = isOf ? inside.find((mention) => mention.form === 'name' && mention.first === last + 1) : undefined;
  const comma = place?.last ?? last;
  if (textAt(scene, comma) !== ',' || !goesOn(scene, comma)) return undefined;
  const holder = inside.find((mention) => mention.form === 'name' && mention.opens === comma + 1);
  if (holder?.form !== 'name' || !(holder.kind === 'person' || isBeforeWho(scene, holder))) return undefined;
  return holder.last === source.last || textAt(scene, holder.last) === ',' ? holder : undefined;
}

/** "[Tuohy], who left" */
const isBeforeWho = (scene: Scene, { kind, last }: NameMention): boolean =>
  kind === null && lowerAt(scene, last + 1) === 'who';

/** "Deputy Director of the fire service [Ana Ruiz]": an office without an article, and its holder right behind its phrase. */
export function holderBehindPhrase(
  scene: Scene,
  inside: readonly Mention[],
  { form, first, last }: Mention,
): Mention | null {
  if (form !== 'nominal' || !is(scene, last - 1, CAPITAL) || lowerAt(scene, last) !== 'of') return null;
  if (is(scene, first - 1, DET)) return null;
  const name = inside.find((mention) => mention.form === 'name' && mention.first > last);
  if (name?.form !== 'name' || name.kind !== 'person' || name.opens < name.first) return null;
  for (let at = last; at < name.first; at++) if (is(scene, at, PUNCT)) return null;
  return is(scene, name.first - 1, LOWER_CASE) && is(scene, name.first - 1, NOUN) ? name : null;
}
