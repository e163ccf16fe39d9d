import { CALLED_AFTER_PERSONS, ORGANIZATION_HEADS } from '../lexicon/organization-nouns.ts';
import type { Gender } from '../lexicon/titles.ts';
import type { SpeakerKind } from '../schema/types.ts';
import { acronymsOf } from './acronyms.ts';
import { isLegalName, withoutLegalSuffix } from './legal-name.ts';
import { fold, inTitleCase, isAllCapitals } from './letters.ts';
import { count, GIVEN_NAME_EVIDENCE, isOrganization, Member, mayBe, TITLE_EVIDENCE, type Votes } from './member.ts';
import { type NameMention, spaced } from './mention.ts';
import { areEqual, holdsInOrder, isNicknamed, isSameName, surnameKey, withoutArticle } from './name-keys.ts';
import { givenGender, isGivenName } from './names/given-name.ts';
import { displayed, displayedFirm, isShownRather } from './shown-name.ts';

/** So many bearers of one word are looked at; an article has few, a list of names may have thousands. */
const MAX_BEARERS = 12;

const NOBODY: readonly Member[] = [];

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
  private readonly persons = new Map<string, Member[]>();
  private readonly organizations = new Map<string, Member>();
  private readonly openings = new Map<string, Member[]>();
  private readonly singles = new Map<string, Member>();
  private readonly heard = new Map<string, Votes>();
  /** Lone names of firms that are told to be listed on an exchange. */
  readonly listed = new Set<string>();
  /** Whose name was first read in the first sentence: it may be a headline, and "Ana Ruiz Wins" no name. */
  private readonly fromTitle = new Set<Member>();
  /** The name of the outlet that prints the article, as a key; null where it is not known. */
  private readonly outlet: string | null;

  constructor(outlet: string | null) {
    this.outlet = outlet === null ? null : fold(outlet).replace(/^the /, '');
  }

  /** "this newspaper": it asks and is told, but the article is hardly ever about it. */
  isOutlet({ keys }: Pick<Member, 'keys'>): boolean {
    return this.outlet !== null && spaced(keys) === this.outlet;
  }

  /** Somebody with this name of two words or more, or an organization: found again, or new. */
  register(name: NameMention, where: Surroundings = NOWHERE): Member {
    const { isInTitle } = where;
    const known = this.members.length;
    const member =
      name.kind === 'organization' || name.kind === 'place' ? this.organization(name) : this.person(name, where);
    if (isInTitle && this.members.length > known) this.fromTitle.add(member);
    this.enrich(member, name);
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

  /** Who bears the word as surname, else as given name, else in between. */
  bearers(key: string): readonly Member[] {
    return this.persons.get(key) ?? NOBODY;
  }

  /** Those whom a short name may stand for: "Ruiz", "Ana", "García Márquez", "Mrs. Ruiz". The likeliest readings only. */
  candidates(name: NameMention): readonly Member[] {
    const last = name.keys.at(-1) ?? '';
    const bearers = this.bearers(last);
    if (bearers.length === 0) return NOBODY;
    const bySurname: Member[] = [];
    const others: Member[] = [];
    for (const member of bearers) {
      if (!mayBe(member, name.gender)) continue;
      if (!holdsInOrder(member.keys, name.keys) && !isNicknamed(member, name.keys)) continue;
      // "Luis Ortega Sr. … [Luis Jr.]"
      if (name.suffix !== null && member.suffix !== null && member.suffix !== name.suffix) continue;
      const fits = surnameKey(member.keys) === last && (name.suffix === null || member.suffix === name.suffix);
      if (fits) bySurname.push(member);
      else if (mayBeCalledByGivenName(member)) others.push(member);
    }
    return bySurname.length > 0 ? bySurname : others;
  }

  /** The organization that a short form stands for: "Marlow" of "Marlow Ice Company", "MIC". */
  shortened({ key: full, keys }: NameMention): Member | null {
    const known = this.organizations.get(full);
    if (known) return known;
    const opened = this.openings.get(keys[0] ?? '');
    if (!opened) return null;
    const longer = opened.filter(
      (member) =>
        (ORGANIZATION_HEADS.has(member.keys.at(-1) ?? '') || member.keys[keys.length] === '&') &&
        keys.every((key, at) => member.keys[at] === key),
    );
    return longer.length === 1 ? (longer[0] as Member) : null;
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
    return this.organizations.get(key) ?? this.singles.get(key) ?? null;
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

  /** "Marlow Ice" of "Marlow Ice Company", a firm: a name of several words may be that of the person a school is called after. */
  firmBegunBy(name: NameMention): Member | null {
    if (!this.openings.has(name.keys[0] ?? '')) return null;
    const member = this.shortened(name);
    return member && !CALLED_AFTER_PERSONS.has(member.keys.at(-1) ?? '') ? member : null;
  }

  /** "Arvo Orthopaedics", told of before, of which "Arvo" speaks: the only one, and never called by its other word. */
  begunBy({ key, keys }: NameMention): Member | null {
    if (keys.length > 1) return null;
    const begun = this.bearers(key).filter(
      (member) => member.kind === null && member.count > 0 && member.keys.length === 2 && member.keys[0] === key,
    );
    return begun.length === 1 && !this.heard.has(begun[0]?.keys[1] ?? '') ? (begun[0] as Member) : null;
  }

  /** "the Marlow Ice Company (MIC)": the short form stands for it from now on. */
  abbreviate(short: string, member: Member): void {
    this.organizations.set(short, member);
  }

  /** Adds what a mention tells of its bearer, and the name if it is fuller. */
  private enrich(member: Member, name: NameMention): void {
    const { role, keys, words, nickname } = name;
    learn(member, name, role !== null || keys.length === 1);
    if (nickname !== null && !isOrganization(member)) this.nickname(member, nickname);
    if (keys.length < 2 || areEqual(keys, member.keys) || isNicknamed(member, keys) || isLegalName(name, member))
      return;
    if (isShownRather(member, name)) this.rename(member, words, keys);
    else if (member.kind === 'person' && keys.length > member.keys.length) this.index(member, keys);
  }

  /** Hugh “Woody” Hill is "Woody" and "Woody Hill" from there on, and nothing but a person. */
  nickname(member: Member, key: string): void {
    if (member.nickname !== null) return;
    member.nickname = key;
    member.votes.person++;
    this.addBearer(key, member);
  }

  private rename(member: Member, words: readonly string[], keys: readonly string[]): void {
    member.words = words.map((word) => (isAllCapitals(word) && member.kind === 'person' ? inTitleCase(word) : word));
    member.keys = keys;
    if (!isOrganization(member)) this.index(member, keys);
  }

  private person(name: NameMention, { isInTitle, isRelative }: Surroundings): Member {
    const { keys, suffix, kind, gender } = name;
    const namesakes = this.bearers(keys.at(-1) ?? '').filter(
      (member) =>
        member.suffix === suffix &&
        mayBe(member, gender) &&
        (isSameName(member.keys, keys) || isNicknamed(member, keys)) &&
        !(isRelative && member.keys[0] !== keys[0] && holdsInOrder(member.keys, keys)),
    );
    const known = namesakes.find((member) => areEqual(member.keys, keys)) ?? namesakes[0];
    const same = known ?? (kind === 'person' && suffix === null && !isInTitle ? this.lengthened(name) : undefined);
    if (same) return same;
    const member = this.add(displayed(name), keys, kind === 'person' ? 'person' : null);
    member.suffix = suffix;
    if (kind === null) member.votes.person = 1;
    this.index(member, keys);
    return member;
  }

  /** "Hugo Paredes" and "Hugo Paredes Luna", "Sister Mary Agnes" and "Mary Agnes Coyle": one begins as the other. */
  private lengthened({ keys, gender }: NameMention): Member | undefined {
    const found = this.bearers(keys[0] ?? '').filter((member) => {
      const [short, long] = member.keys.length < keys.length ? [member.keys, keys] : [keys, member.keys];
      const isSame =
        short.length > 1 &&
        (short.length + 1 === long.length || short.length > 2) &&
        short.every((key, at) => key === long[at]);
      return (
        isSame &&
        !this.fromTitle.has(member) &&
        member.kind === 'person' &&
        member.suffix === null &&
        mayBe(member, gender)
      );
    });
    return found.length === 1 ? found[0] : undefined;
  }

  private organization({ key: full, keys, words, kind }: NameMention): Member {
    const plain = withoutLegalSuffix({ key: full, keys });
    const known = this.organizations.get(full) ?? this.organizations.get(plain);
    if (known) return known;
    const acronyms = acronymsOf(keys);
    const member =
      this.shortFormed(acronyms) ?? this.add(displayedFirm(words), keys, 'organization', true, kind === 'place');
    this.organizations.set(full, member);
    this.organizations.set(plain, member);
    push(this.openings, kind === 'place' ? full : (keys[0] ?? ''), member);
    for (const acronym of acronyms) if (!this.organizations.has(acronym)) this.organizations.set(acronym, member);
    return member;
  }

  /** "SEC", before "Securities and Exchange Commission". */
  private shortFormed(acronyms: readonly string[]): Member | undefined {
    for (const acronym of acronyms) {
      const member = this.organizations.get(acronym);
      if (member?.keys.length === 1 && member.keys[0] === acronym) return member;
    }
    return undefined;
  }

  private index(member: Member, keys: readonly string[]): void {
    for (const key of keys) {
      this.addBearer(key, member);
      this.addBearer(withoutArticle(key), member);
    }
  }

  private addBearer(key: string, member: Member): void {
    const bearers = this.persons.get(key);
    if (!bearers) this.persons.set(key, [member]);
    else if (bearers.length < MAX_BEARERS && !bearers.includes(member)) bearers.push(member);
  }
}

/** "Xi" of "Xi Jinping", "Ana" of "Ana Ruiz"; but not "Marlow" of what may be no person at all, "Marlow Express". */
const mayBeCalledByGivenName = (member: Member): boolean =>
  member.kind === 'person' || isGivenName(member.keys[0] ?? '') || isOrganization(member) || isSurelyPerson(member);

/** More than that its name looks like one. */
const isSurelyPerson = ({ votes }: Member): boolean => votes.person - votes.organization - votes.place > 1;

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

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
