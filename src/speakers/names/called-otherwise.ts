import { isOpeningMark } from '../../attributions/reports/words.ts';
import { NICKNAMING } from '../../lexicon/name-parts.ts';
import type { Cast } from '../cast.ts';
import { isPerson, type Member } from '../member.ts';
import type { Mention, NameMention } from '../mention.ts';
import { is, lowerAt, type Scene, sameSentence, textAt, tokenAt } from '../scene/scene.ts';
import { ADV, AUX, POSSESSIVE, PRON, VERB } from '../scene/word-bits.ts';

/** "known to everyone on the old wharf as" */
const MAX_KNOWN = 8;
/** "[Ana Ruiz], 26, the captain of the Harbour side, known as Biscuit" */
const MAX_ASIDE = 16;
const CALLING: ReadonlySet<string> = new Set(['call', 'calls', 'called']);

/**
 * Gives somebody the other name that an aside tells:
 *
 *     Ana Ruiz, 26, known to all as Biscuit      Ana Ruiz, whom nobody calls anything but Biscuit      Ana Ruiz, nicknamed Biscuit
 *                                   -------                                          -------                     -------
 *     Biscuit, whose real name is Ana Ruiz
 *     -------
 *
 * "Ana Ruiz, owner of a barge known as Biscuit" is none.
 */
export function giveOtherNames(scene: Scene, mentions: readonly Mention[], cast: Cast): void {
  for (let index = 0; index < mentions.length; index++) {
    const name = mentions[index] as Mention;
    if (name.form !== 'name' || name.keys.length > 1 || name.bearer || cast.bearers.of(name.key).length > 0) continue;
    const naming = namingBefore(scene, name);
    const aside = naming === null ? null : asideBefore(scene, naming);
    const bearer =
      aside === null ? reallyNamed(scene, name, mentions[index + 1]) : bearerBefore(scene, mentions, index, aside);
    if (bearer) cast.nickname(bearer, name.key);
  }
}

/** "Biscuit, whose real name is [Ana Ruiz],", "Biscuit (real name [Ana Ruiz])" */
function reallyNamed(scene: Scene, { last }: NameMention, next: Mention | undefined): Member | null {
  const opener = textAt(scene, last);
  if ((opener !== ',' && opener !== '(') || next?.form !== 'name' || !next.bearer || !isPerson(next.bearer))
    return null;
  const real = lowerAt(scene, last + 1) === 'whose' ? last + 2 : last + 1;
  if (lowerAt(scene, real) !== 'real' || lowerAt(scene, real + 1) !== 'name') return null;
  return next.first === (is(scene, real + 2, AUX) ? real + 3 : real + 2) ? next.bearer : null;
}

/** The word that tells that somebody is called so. */
function namingBefore(scene: Scene, { first }: NameMention): number | null {
  const at = isOpeningMark(tokenAt(scene, first - 1)) ? first - 2 : first - 1;
  if (NICKNAMING.has(lowerAt(scene, at))) return at;
  if (lowerAt(scene, at) === 'as') {
    for (let known = at - 1; at - known < MAX_KNOWN; known--)
      if (lowerAt(scene, known) === 'known') return lowerAt(scene, known + 1) === 'for' ? null : known;
    return null;
  }
  const isOnly = lowerAt(scene, at) === 'but' && lowerAt(scene, at - 1).endsWith('thing');
  return isOnly && CALLING.has(lowerAt(scene, at - 2)) ? at - 2 : null;
}

/** The comma or bracket that opens "who is better known", "whom nobody has called". */
function asideBefore(scene: Scene, naming: number): number | null {
  let at = naming - 1;
  while (is(scene, at, ADV | AUX | PRON)) at--;
  return textAt(scene, at) === ',' || textAt(scene, at) === '(' ? at : null;
}

/** Whoever is named before an aside, with nothing but asides between. */
function bearerBefore(scene: Scene, mentions: readonly Mention[], from: number, aside: number): Member | null {
  let index = from - 1;
  while (index >= 0 && isOnTheWay(scene, mentions[index] as Mention, aside)) index--;
  const name = mentions[index];
  if (name?.form !== 'name' || !name.bearer || !isPerson(name.bearer)) return null;
  if (aside - name.last > MAX_ASIDE || !sameSentence(scene, name.first, aside)) return null;
  for (let at = name.last; at < aside; at++) if (is(scene, at, VERB)) return null;
  return name.last === aside || textAt(scene, name.last) === ',' ? name.bearer : null;
}

/** "the [Lanterns]’ captain", and what stands behind the comma. */
const isOnTheWay = (scene: Scene, { first, last }: Mention, aside: number): boolean =>
  first > aside || (last < aside && aside - last < MAX_ASIDE && isOwner(scene, last));

const isOwner = (scene: Scene, last: number): boolean =>
  is(scene, last, POSSESSIVE) || textAt(scene, last) === '\u2019' || textAt(scene, last) === "'";
