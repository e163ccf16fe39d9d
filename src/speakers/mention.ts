import type { TokenRange } from '../attributions/attribution.ts';
import type { PronounRow } from '../lexicon/pronouns.ts';
import type { Gender } from '../lexicon/titles.ts';
import type { SpeakerKind } from '../schema/types.ts';
import type { Member } from './member.ts';

/** Whom a mention stands for. */
export interface Resolution {
  readonly member: Member;
  readonly confidence: number;
}

/** What the steps find out of a mention, one after the other. */
interface Findings {
  /** Whether it is the head of a source. */
  isSourceHead: boolean;
  /** null where nobody is known to be meant. */
  resolution: Resolution | null;
}

/** What somebody is: "former president" of "former president Ana Ruiz". `noun`: what they may be called by. */
export interface RoleFound extends TokenRange {
  readonly noun: string;
  /** "finance" of "Finance Minister Ana Ruiz". */
  readonly field: string | null;
  readonly past: boolean;
}

/** Somebody called by name. The range holds no title, role or possessive. */
export interface NameMention extends TokenRange, Findings {
  readonly form: 'name';
  /** The words of the name as in the text, and folded: lower case, no accents. A suffix ("Jr.") is apart. */
  readonly words: readonly string[];
  readonly keys: readonly string[];
  /** All keys with a space between them. */
  readonly key: string;
  readonly suffix: string | null;
  /** null where the name alone does not tell. A place is nobody, unless it speaks. */
  readonly kind: 'person' | 'organization' | 'place' | null;
  readonly gender: Gender | null;
  readonly role: RoleFound | null;
  /** The token at which the title or role before the name begins; else `first`. */
  readonly opens: number;
  /** Whose name it is, where it is whole: known before the article is read from its beginning. */
  bearer: Member | null;
}

/** Somebody called by a noun: "the senator", "Arvo’s chief scientist", "two officials". */
export interface NominalMention extends TokenRange, Findings {
  readonly form: 'nominal';
  /** The token of the noun that carries the meaning. */
  readonly head: number;
  /** Singular, lower case; an office by its usual name. */
  readonly noun: string;
  /** "finance" of "the finance minister". */
  readonly field: string | null;
  readonly kind: SpeakerKind;
  readonly gender: Gender | null;
  readonly trait: 'leads' | 'epithet' | 'spokes' | 'kin' | 'business' | null;
  readonly determiner: 'definite' | 'indefinite' | 'bare';
  /** Where the words that tell a role begin: behind "the", "a", "her", "Arvo’s". */
  readonly roleFirst: number;
  /** The end of what belongs to it: "the head [of the union in Lyon]". */
  readonly roleLast: number;
  /** The name beside it that it says something of: "Ana Ruiz, the director". */
  apposedTo: NameMention | null;
}

/** Somebody called by a pronoun. */
export interface PronounMention extends TokenRange, Findings {
  readonly form: 'pronoun';
  readonly row: PronounRow;
}

export const joinedKeys = (keys: readonly string[]): string =>
  keys.length === 1 ? (keys[0] as string) : keys.join(' ');

/** Before any step has found out anything. */
export const nameMention = (
  name: Omit<NameMention, 'form' | 'key' | 'bearer' | keyof Findings>,
  key = joinedKeys(name.keys),
): NameMention => ({
  form: 'name',
  first: name.first,
  last: name.last,
  words: name.words,
  keys: name.keys,
  key,
  suffix: name.suffix,
  kind: name.kind,
  gender: name.gender,
  role: name.role,
  opens: name.opens,
  bearer: null,
  isSourceHead: false,
  resolution: null,
});

export const nominalMention = (
  phrase: Omit<NominalMention, 'form' | 'apposedTo' | keyof Findings>,
): NominalMention => ({
  form: 'nominal',
  first: phrase.first,
  last: phrase.last,
  head: phrase.head,
  noun: phrase.noun,
  field: phrase.field,
  kind: phrase.kind,
  gender: phrase.gender,
  trait: phrase.trait,
  determiner: phrase.determiner,
  roleFirst: phrase.roleFirst,
  roleLast: phrase.roleLast,
  apposedTo: null,
  isSourceHead: false,
  resolution: null,
});

export type Mention = NameMention | NominalMention | PronounMention;

/** The token at which a mention is understood: "his wife" comes after "his". */
export const anchorOf = (mention: Mention): number => (mention.form === 'nominal' ? mention.head : mention.first);

/** As mentions are understood: by anchor, the shorter first. */
export const inTextOrder = (a: Mention, b: Mention): number => anchorOf(a) - anchorOf(b) || a.last - b.last;

/** Both in one list; each is in text order. */
export function merged(some: readonly Mention[], others: readonly Mention[]): readonly Mention[] {
  if (some.length === 0) return others;
  const all: Mention[] = [];
  let at = 0;
  for (const other of others) {
    while (at < some.length && inTextOrder(some[at] as Mention, other) <= 0) all.push(some[at++] as Mention);
    all.push(other);
  }
  while (at < some.length) all.push(some[at++] as Mention);
  return all;
}

/** The index of the first mention whose anchor is `from` or later. */
export function firstFrom(mentions: readonly Mention[], from: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchorOf(mentions[middle] as Mention) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
