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

/**
 * What all mentions have: their place, and what the steps find out of them, one after the other. Mentions are classes, since
 * V8 comes to keep literals that outlive a collection among the objects that live long, where they wait for a full one.
 */
abstract class Found implements TokenRange {
  readonly first: number;
  readonly last: number;
  /** Whether it is the head of a source. */
  isSourceHead = false;
  /** null where nobody is known to be meant. */
  resolution: Resolution | null = null;

  constructor({ first, last }: TokenRange) {
    this.first = first;
    this.last = last;
  }
}

/** What somebody is: "former president" of "former president Ana Ruiz". `noun`: what they may be called by. */
export interface RoleFound extends TokenRange {
  readonly noun: string;
  /** "finance" of "Finance Minister Ana Ruiz". */
  readonly field: string | null;
  readonly past: boolean;
}

/** What a name tells by itself. The range holds no title, role or possessive. */
interface NameFound extends TokenRange {
  /** The words of the name as in the text, and folded: lower case, no accents. A suffix ("Jr.") is apart. */
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly suffix: string | null;
  /** null where the name alone does not tell. A place is nobody, unless it speaks. */
  readonly kind: 'person' | 'organization' | 'place' | null;
  readonly gender: Gender | null;
  readonly role: RoleFound | null;
  /** The token at which the title or role before the name begins; else `first`. */
  readonly opens: number;
}

/** Somebody called by name. */
export class NameMention extends Found implements NameFound {
  readonly form = 'name';
  readonly words: readonly string[];
  readonly keys: readonly string[];
  /** All keys with a space between them. */
  readonly key: string;
  readonly suffix: string | null;
  readonly kind: NameFound['kind'];
  readonly gender: Gender | null;
  readonly role: RoleFound | null;
  readonly opens: number;
  /** Whose name it is, where it is whole: known before the article is read from its beginning. */
  bearer: Member | null = null;
  /** "woody" of Hugh “Woody” Hill. */
  nickname: string | null = null;

  constructor(name: NameFound, key: string) {
    super(name);
    this.words = name.words;
    this.keys = name.keys;
    this.key = key;
    this.suffix = name.suffix;
    this.kind = name.kind;
    this.gender = name.gender;
    this.role = name.role;
    this.opens = name.opens;
  }
}

/** What a noun phrase tells by itself. */
interface PhraseFound extends TokenRange {
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
}

/** Somebody called by a noun: "the senator", "Arvo’s chief scientist", "two officials". */
export class NominalMention extends Found implements PhraseFound {
  readonly form = 'nominal';
  readonly head: number;
  readonly noun: string;
  readonly field: string | null;
  readonly kind: SpeakerKind;
  readonly gender: Gender | null;
  readonly trait: PhraseFound['trait'];
  readonly determiner: PhraseFound['determiner'];
  readonly roleFirst: number;
  readonly roleLast: number;
  /** The name beside it that it says something of: "Ana Ruiz, the director". */
  apposedTo: NameMention | null = null;

  constructor(phrase: PhraseFound) {
    super(phrase);
    this.head = phrase.head;
    this.noun = phrase.noun;
    this.field = phrase.field;
    this.kind = phrase.kind;
    this.gender = phrase.gender;
    this.trait = phrase.trait;
    this.determiner = phrase.determiner;
    this.roleFirst = phrase.roleFirst;
    this.roleLast = phrase.roleLast;
  }
}

/** Somebody called by a pronoun. */
export class PronounMention extends Found {
  readonly form = 'pronoun';
  readonly row: PronounRow;

  constructor(first: number, row: PronounRow) {
    super({ first, last: first + 1 });
    this.row = row;
  }
}

/** Words with a space between them; most often there is but one. */
export const spaced = (words: readonly string[]): string =>
  words.length === 1 ? (words[0] as string) : words.join(' ');

/** Before any step has found out anything. */
export const nameMention = (name: NameFound, key = spaced(name.keys)): NameMention => new NameMention(name, key);

export const nominalMention = (phrase: PhraseFound): NominalMention => new NominalMention(phrase);

export type Mention = NameMention | NominalMention | PronounMention;

/** The token at which a mention is understood: "his wife" comes after "his". */
export const anchorOf = (mention: Mention): number => (mention.form === 'nominal' ? mention.head : mention.first);

/** The token at which a mention begins, with the title or role before a name. */
export const opensAt = (mention: Mention): number => (mention.form === 'name' ? mention.opens : mention.first);

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
