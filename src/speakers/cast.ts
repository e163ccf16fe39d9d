import type { Gender } from '../lexicon/titles.ts';
import type { SpeakerKind } from '../schema/types.ts';
import { Bearers } from './bearers.ts';
import { Bodies } from './bodies.ts';
import { isLegalName } from './legal-name.ts';
import { fold, inTitleCase, isAllCapitals } from './letters.ts';
import { count, GIVEN_NAME_EVIDENCE, isOrganization, Member, mayBe, TITLE_EVIDENCE, type Votes } from './member.ts';
import { type NameMention, spaced } from './mention.ts';
import { areEqual, isNicknamed } from './name-keys.ts';
import { givenGender } from './names/given-name.ts';
import { displayed, displayedFirm, isShownRather } from './shown-name.ts';

/** What stands around a whole name. */
interface Surroundings {
  readonly isInTitle: boolean;
  /** "Mr Ruiz’s father, Luis Ruiz" is not "Ana Luis Ruiz". */
  readonly isRelative: boolean;
}

const NOWHERE: Surroundings = { isInTitle: false, isRelative: false };

/** Everybody found in an article, and the ways to look them up. */
export class Cast {
  readonly members: Member[] = [];
  readonly bearers = new Bearers();
  readonly bodies = new Bodies();
  private readonly singles = new Map<string, Member>();
  private readonly heard = new Map<string, Votes>();
  /** Lone names of firms that are told to be listed on an exchange. */
  readonly listed = new Set<string>();
  /** Whose name was first read in the first sentence: it may be a headline, and "Ana Ruiz Wins" no name. */
  private readonly fromTitle = new Set<Member>();
  /** The name of the outlet that prints the article, and as a key; null where it is not known. */
  private readonly outletName: string | null;
  private readonly outlet: string | null;
  private printedBy: Member | null = null;

  constructor(outlet: string | null) {
    this.outletName = outlet;
    this.outlet = outlet === null ? null : fold(outlet).replace(/^the /, '');
  }

  /** "this newspaper": it asks and is told, but the article is hardly ever about it. */
  isOutlet({ keys }: Pick<Member, 'keys'>): boolean {
    return this.outlet !== null && spaced(keys) === this.outlet;
  }

  /** The outlet that prints the article, whether the text names it or not; null where it is not known. */
  printer(): Member | null {
    if (this.outletName === null || this.outlet === null || this.outlet === '') return null;
    this.printedBy ??= this.findPrinter(this.outletName.split(' '), this.outlet.split(' '));
    return this.printedBy;
  }

  private findPrinter(words: readonly string[], keys: readonly string[]): Member {
    const member = this.members.find(({ named, keys: own }) => named && areEqual(own, keys));
    if (!member) return this.add(words, keys, 'organization');
    if (member.words.every(isAllCapitals)) member.words = words;
    return member;
  }

  /** Somebody with this name of two words or more, or an organization: found again, or new. */
  register(name: NameMention, where: Surroundings = NOWHERE): Member {
    const { isInTitle } = where;
    const known = this.members.length;
    const member =
      name.kind === 'organization' || name.kind === 'place' ? this.organization(name) : this.person(name, where);
    if (isInTitle && this.members.length > known) this.fromTitle.add(member);
    this.enrich(member, name);
    if (this.isOutlet(name)) member.kind = 'organization';
    return member;
  }

  /** A new member. */
  add(
    words: readonly string[],
    keys: readonly string[],
    kind: SpeakerKind | null,
    named = true,
    isPlace = false,
  ): Member {
    const member = new Member(this.members.length, { words, keys, kind, named, isPlace });
    this.members.push(member);
    return member;
  }

  /** What the article tells of the kind of one who is called by a lone word. */
  hear(key: string, votes: Votes): void {
    const known = this.heard.get(key);
    if (known) count(known, votes);
    else this.heard.set(key, votes);
  }

  heardOf(key: string): Votes | undefined {
    return this.heard.get(key);
  }

  /** The organization with that whole name, or whoever is called by that word alone. */
  called(key: string): Member | null {
    return this.bodies.get(key) ?? this.singles.get(key) ?? null;
  }

  /** Whether somebody is called by that word alone. */
  isSingle(key: string): boolean {
    return this.singles.has(key);
  }

  /** A lone word that nothing explains: one member for each. */
  single(name: NameMention): Member {
    const { key } = name;
    const known = this.singles.get(key);
    const kind = name.kind === 'person' && this.isFirm(name) ? null : name.kind;
    const member =
      known && mayBe(known, name.gender)
        ? known
        : this.add(displayed(name), name.keys, kind === 'place' || key === this.outlet ? 'organization' : kind);
    this.singles.set(key, member);
    if (member !== known && name.kind !== 'place') addGender(member, givenGender(key), GIVEN_NAME_EVIDENCE);
    if (kind === 'person') member.kind = 'person';
    if (kind === name.kind) this.enrich(member, name);
    return member;
  }

  /** "chip designer Marlow": its role says less than "Marlow (MRLW)" elsewhere. */
  private isFirm({ key, gender, suffix }: NameMention): boolean {
    return gender === null && suffix === null && this.listed.has(key);
  }

  /** "Arvo Orthopaedics", told of before, of which "Arvo" speaks: the only one, and never called by its other word. */
  begunBy({ key, keys }: NameMention): Member | null {
    if (keys.length > 1) return null;
    const begun = this.bearers
      .of(key)
      .filter(
        (member) => member.kind === null && member.count > 0 && member.keys.length === 2 && member.keys[0] === key,
      );
    return begun.length === 1 && !this.heard.has(begun[0]?.keys[1] ?? '') ? (begun[0] as Member) : null;
  }

  /** Adds what a mention tells of its bearer, and the name if it is fuller. */
  private enrich(member: Member, name: NameMention): void {
    const { role, keys, words, nickname } = name;
    learn(member, name, role !== null || keys.length === 1);
    if (nickname !== null && !isOrganization(member)) this.nickname(member, nickname);
    if (keys.length < 2 || areEqual(keys, member.keys) || isNicknamed(member, keys) || isLegalName(name, member))
      return;
    if (isShownRather(member, name)) this.rename(member, words, keys);
    else if (member.kind === 'person' && keys.length > member.keys.length) this.bearers.index(member, keys);
  }

  /** Hugh “Woody” Hill is "Woody" and "Woody Hill" from there on, and nothing but a person. */
  nickname(member: Member, key: string): void {
    if (member.nickname !== null) return;
    member.nickname = key;
    member.votes.person++;
    this.bearers.add(key, member);
  }

  private rename(member: Member, words: readonly string[], keys: readonly string[]): void {
    member.words = words.map((word) => (isAllCapitals(word) && member.kind === 'person' ? inTitleCase(word) : word));
    member.keys = keys;
    if (!isOrganization(member)) this.bearers.index(member, keys);
  }

  private person(name: NameMention, { isInTitle, isRelative }: Surroundings): Member {
    const { keys, suffix, kind } = name;
    const mayBeLengthened = kind === 'person' && suffix === null && !isInTitle;
    const known =
      this.bearers.namesake(name, isRelative) ??
      (mayBeLengthened ? this.bearers.lengthened(name, this.fromTitle) : undefined);
    if (known) return known;
    const member = this.add(displayed(name), keys, kind === 'person' ? 'person' : null);
    member.suffix = suffix;
    if (kind === null) member.votes.person = 1;
    this.bearers.index(member, keys);
    return member;
  }

  private organization(name: NameMention): Member {
    const { keys, words, kind } = name;
    const known = this.bodies.known(name);
    if (known) return known;
    const member =
      this.bodies.shortFormed(keys) ?? this.add(displayedFirm(words), keys, 'organization', true, kind === 'place');
    this.bodies.index(member, name);
    return member;
  }
}

/** Adds what a name tells of its bearer beside its words. `titled`: its gender comes from a title. */
export function learn(member: Member, { gender, kind, suffix }: NameMention, titled: boolean): void {
  addGender(member, gender, titled ? TITLE_EVIDENCE : GIVEN_NAME_EVIDENCE);
  if (kind === 'person' && member.kind === null) member.kind = 'person';
  if (suffix) member.suffix = suffix;
}

/** A gender that a title or a noun gives outweighs a given name's. */
export function addGender(member: Member, gender: Gender | null, weight: number): void {
  if (gender) member.gender[gender] = Math.max(member.gender[gender], weight);
}
