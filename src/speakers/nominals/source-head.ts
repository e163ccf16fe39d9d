import type { TokenRange } from '../../attributions/attribution.ts';
import { firstFrom, type Mention, type NameMention, type NominalMention } from '../mention.ts';
import { is, type Scene, textAt, tokenAt } from '../scene/scene.ts';
import { ADP, THE } from '../scene/word-bits.ts';
import { apposedName } from './apposed-name.ts';
import { isInRelative, isOthers, isSeat, isSender } from './bystander.ts';
import { coreEnd } from './core-end.ts';
import { bothNamed } from './joined-names.ts';
import { isPeopleNoun } from './nouns.ts';
import { isAnothers } from './speaks-for.ts';
import { isThingAside } from './things-aside.ts';
import { holderBehindPhrase, personBehind } from './title-holder.ts';

/**
 * The mention that a source is about, or null:
 *
 *     the press secretary for Arvo, Ana Ruiz, who …      Arvo’s Ana Ruiz      a spokesman for Mr. Ortega
 *                                   ^^^^^^^^                      ^^^^^^^^      ^^^^^^^^^^^
 */
export function sourceHead(scene: Scene, mentions: readonly Mention[], source: TokenRange): Mention | null {
  const inside = mentionsWithin(mentions, source).filter(
    (mention) => !isAside(scene, mention, source) && !isThingAside(scene, mention, source) && !isSeat(scene, mention),
  );
  const [only] = inside;
  // Most sources are one mention, from their first word on.
  if (!only || (inside.length === 1 && only.first <= source.first + 1)) return only ?? null;
  const core = coreEnd(scene, inside, source);
  const head = inside.findLast(({ last }) => last === core) ?? null;
  if (head?.form === 'name' && isBehindArticle(scene, head)) {
    const holder = head.kind === 'person' ? undefined : personBehind(scene, inside, head, source);
    if (holder) return holder;
  }
  if (head?.form === 'nominal' && head.kind === 'group' && !isOneMore(scene, head))
    return bothNamed(scene, inside, core, source) ?? head;
  if (head?.form === 'name') return head;
  const name = (head && holderBehindPhrase(scene, inside, head)) ?? apposedName(scene, inside, source, core);
  return (
    (name && head && isAnothers(scene, inside, head, name) ? head : name) ??
    head ??
    inside.findLast(({ last }) => last <= core) ??
    (isInRelative(scene, core, only) ||
    (isOthers(scene, only) && !isSender(scene, only, core, source.last)) ||
    isPlaceAside(scene, only, core) ||
    isHeldByPeople(scene, core, only)
      ? null
      : only)
  );
}

/** "Her favourite[, outside Marlow,] says": where it is. */
const isPlaceAside = (scene: Scene, { form, first }: Mention, core: number): boolean =>
  form === 'name' && first > core && textAt(scene, core) === ',' && is(scene, core + 1, ADP);

/** "Ruiz himself", "Ruiz and her aides", "her decision": the pronoun is not the source. */
const isAside = (scene: Scene, mention: Mention, { first, last }: TokenRange): boolean =>
  mention.form === 'pronoun' &&
  (mention.first > first || (mention.last < last && NOMINAL.has(tokenAt(scene, mention.last)?.pos ?? '')));

const NOMINAL = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM']);

function mentionsWithin(mentions: readonly Mention[], { first, last }: TokenRange): Mention[] {
  const inside: Mention[] = [];
  for (let at = firstFrom(mentions, first); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.first >= last) break;
    if (mention.first >= first && mention.last <= last) inside.push(mention);
  }
  return inside;
}

/** "Reviewers [at] other papers": whom no list holds, of several. */
const isHeldByPeople = (scene: Scene, core: number, { form, first }: Mention): boolean => {
  const head = form === 'nominal' && first > core ? tokenAt(scene, core - 1) : undefined;
  return head !== undefined && isPeopleNoun(head);
};

/** "[a third], Ana Ruiz, said", "[the third], Ana Ruiz, said": one of several rather than a share. */
const isOneMore = (scene: Scene, { noun, last }: NominalMention): boolean =>
  noun === 'third' && textAt(scene, last) === ',';

const isBehindArticle = (scene: Scene, { first }: NameMention): boolean => is(scene, first - 1, THE);
