import { WIDER_OFFICES } from '../../lexicon/office-words.ts';
import { firstFrom, type Mention, type NameMention, type NominalMention, opensAt } from '../mention.ts';
import { FURNITURE, has, is, type Scene } from '../scene/scene.ts';
import { ADJ, HYPHEN, INDEFINITE, NOUN, NUM, POSSESSIVE, PROPN, THE } from '../scene/word-bits.ts';
import { ageBehind } from './ages.ts';
import type { Reading } from './story.ts';

/** Paragraphs, headlines among them. */
const MAX_LEAD = 3;

/** Whom the lead tells of, and the name by which the next paragraph calls them. */
export interface Lead {
  /** The token at which the phrase begins. */
  readonly first: number;
  /** null where no list holds the noun: "A deckhand". */
  readonly person: NominalMention | null;
  readonly name: NameMention;
}

/**
 * The one whom the first paragraph begins with and does not name, where the second begins with somebody new: papers keep the name of
 * those whom nobody knows for then.
 *
 *     A retired baker has vowed to go to prison. // Ana Ruiz, 74, built
 *     ---------------                               --------
 *
 * Not where the lead brings in another: "A firefighter told how he looked for a mother of two. // Ana Ruiz, 34, was found".
 */
export function findLead({ scene, mentions }: Pick<Reading, 'scene' | 'mentions'>): Lead | null {
  const { length } = scene.doc.paragraphs;
  for (let at = 0; at < MAX_LEAD && at + 1 < length; at++) {
    const first = openingOf(scene, at);
    if (!isStopped(scene, first) || !is(scene, first, INDEFINITE | THE)) continue;
    const person = personAt(scene, mentions, first);
    const name = nameAt(scene, mentions, openingOf(scene, at + 1));
    if (!name || !isNew(scene, mentions, name, first)) continue;
    if (person ? !isBroughtIn(scene, first, person) : !isSomebody(scene, first, name)) continue;
    const isOther =
      (person !== null && !mayBeCalled(name, person)) || mentions.some((other) => isRival(other, first, person, name));
    return isOther ? null : { first, person, name };
  }
  return null;
}

/** Where a paragraph begins, behind its dateline. */
function openingOf(scene: Scene, paragraph: number): number {
  const { first = 0, last = 0 } = scene.doc.paragraphs[paragraph] ?? {};
  let opens = first;
  while (opens < last && has(scene, opens, FURNITURE)) opens++;
  return opens;
}

/** "[A Marlow man]", "[A FURIOUS bride]" */
function personAt(scene: Scene, mentions: readonly Mention[], first: number): NominalMention | null {
  let head = first + 1;
  while (is(scene, head + 1, PHRASE)) head++;
  for (let at = firstFrom(mentions, first); (mentions[at]?.first ?? head + 1) <= head; at++) {
    const mention = mentions[at] as Mention;
    if (mention.form === 'nominal' && mention.head <= head) return mention;
  }
  return null;
}

const PHRASE = ADJ | NOUN | PROPN | NUM | HYPHEN;

/** "A baker", "The skipper of a boat that sank"; "The mayor" is one whom people know. */
const isBroughtIn = (scene: Scene, first: number, { kind, apposedTo, trait, roleLast }: NominalMention): boolean =>
  kind === 'person' &&
  apposedTo === null &&
  trait !== 'spokes' &&
  trait !== 'leads' &&
  (is(scene, first, INDEFINITE) || (trait !== 'kin' && roleLast - first > SHORT));

/** "A deckhand … // Ana Ruiz, 26,"; "A look at his planes" brings in nobody. */
const isSomebody = (scene: Scene, first: number, { kind, last }: NameMention): boolean =>
  is(scene, first, INDEFINITE) && (kind === 'person' || ageBehind(scene, last) !== null);

/** "The tall baker" */
const SHORT = 3;

/** The whole name of a person that stands there; not "Ana Ruiz’s", "Dear Ana Ruiz". */
function nameAt(scene: Scene, mentions: readonly Mention[], opens: number): NameMention | null {
  const name = mentions[firstFrom(mentions, opens)];
  if (name?.form !== 'name' || opensAt(name) !== opens || is(scene, name.last, POSSESSIVE)) return null;
  return name.bearer && name.keys.length > 1 && name.kind !== 'organization' && name.kind !== 'place' ? name : null;
}

/** Told nowhere before but in a headline. */
const isNew = (scene: Scene, mentions: readonly Mention[], { bearer, opens }: NameMention, lead: number): boolean =>
  !mentions.some(
    (other) =>
      other.form === 'name' &&
      other.bearer === bearer &&
      opensAt(other) < opens &&
      (opensAt(other) > lead || isStopped(scene, opensAt(other))),
  );

/** Whether the paragraph ends as headlines do not: “It burned.” */
const isStopped = ({ doc: { tokens, paragraphs } }: Scene, at: number): boolean =>
  ENDS.has(tokens[(paragraphs[tokens[at]?.paragraph ?? 0]?.last ?? 0) - 1]?.text ?? '');

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '"', "'", "''", '\u2019', '\u201d']);

/** "A judge … // Judge Ana Ruiz"; not "A baker who stole was sentenced. // Judge Ana Ruiz". */
const mayBeCalled = ({ role }: NameMention, { noun }: NominalMention): boolean =>
  role === null ||
  role.noun === noun ||
  role.noun === 'doctor' ||
  (WIDER_OFFICES.get(noun)?.includes(role.noun) ?? false);

/** Somebody else without a name whom the lead brings in: "a mother of two"; not "her daughter". */
const isRival = (other: Mention, first: number, person: NominalMention | null, name: NameMention): boolean =>
  other.form === 'nominal' &&
  other !== person &&
  other.kind === 'person' &&
  other.determiner === 'indefinite' &&
  other.first > first &&
  other.first < name.opens &&
  (name.gender === null || other.gender === null || other.gender === name.gender);
