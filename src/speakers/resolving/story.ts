import type { Attribution, TokenRange } from '../../attributions/attribution.ts';
import { STATE_OFFICES } from '../../lexicon/office-words.ts';
import { ORGANIZATION_HEADS } from '../../lexicon/organization-nouns.ts';
import type { Gender } from '../../lexicon/titles.ts';
import type { Cast } from '../cast.ts';
import { genderOf, isOrganization, isPerson, type Member, mayBe } from '../member.ts';
import {
  anchorOf,
  firstFrom,
  type Mention,
  type NameMention,
  type NominalMention,
  opensAt,
  type PronounMention,
} from '../mention.ts';
import type { OfficeName } from '../nominals/office.ts';
import type { Scene } from '../scene/scene.ts';
import { type Choice, Focus, WEIGHTS } from './focus.ts';
import { issuerKey } from './issuer.ts';
import { findLead, type Lead } from './lead.ts';
import { lateSubject } from './obituary.ts';
import { PartiesToCase } from './party-to-case.ts';
import { Relatives } from './relatives.ts';
import { Usage } from './usage.ts';

export interface Ambiguity {
  readonly mention: PronounMention;
  readonly members: readonly Member[];
}

/** What is known before the article is read from its beginning. */
export interface Reading {
  readonly scene: Scene;
  /** In the order in which they are understood. */
  readonly mentions: readonly Mention[];
  readonly cast: Cast;
  /** What the one says whom a pronoun at the head of a source stands for. */
  readonly saidBy: ReadonlyMap<Mention, Attribution>;
  /** The sources that name two, by the name at their head. */
  readonly joint: ReadonlyMap<Mention, TokenRange>;
}

/** An office as a headline tells it: "[Ohio] governor", "[finance] minister". */
interface Headline {
  readonly whose: Member | null;
  readonly field: string | null;
}

/** An office, and where the text tells it. */
type OfficeTold = OfficeName & Partial<TokenRange>;

interface Awaited {
  readonly member: Member;
  readonly organization: Member | null;
  /** "Fire chief says": of whom the article is to tell, however far down. */
  readonly headline: Headline | null;
}

/** Of whom no more is left of the salience is known to the reader no more. */
const FORGOTTEN = 0.0005;

/** What a reader of the article remembers at a place in it. */
export class Story {
  readonly focus = new Focus();
  readonly ambiguous: Ambiguity[] = [];
  /** Who was called by a noun, the last ones. */
  readonly byOffice = new Map<string, Member[]>();
  /** Who has no name, by noun: the last one. */
  readonly unnamed = new Map<string, Member>();
  /** Given names that somebody else bears too, who has no other. */
  readonly namesakes = new Set<string>();
  readonly usage = new Usage();
  readonly relatives = new Relatives();
  readonly parties = new PartiesToCase();
  /** Who leads an organization, stands in a headline or is a body, and has no name yet, by noun: the last one. */
  readonly awaited = new Map<string, Awaited>();
  /** Whether anybody turned out to be somebody named later. */
  hasRecognized = false;
  /** "Ana Ruiz and Luis Ortega" of a source, by the name at its head: whom "they" may mean. */
  readonly groups = new Map<Mention, Member>();
  /** The organization of a role that names none: by the mention that tells the role. */
  readonly implied = new Map<Mention, Member>();
  /** Whose analysts and lawyers speak of other firms: seldom "the company". */
  readonly observing = new Set<Member>();
  /** The only organization named so far that bears a noun: "agency" of the Ice Agency; null where there are two. */
  readonly bodies = new Map<string, Member | null>();
  private readonly issuerKey: string | null;

  private readonly lateName: NameMention | null;
  readonly lead: Lead | null;

  constructor(readonly reading: Reading) {
    this.lateName = lateSubject(reading);
    this.issuerKey = issuerKey(reading.scene.doc);
    this.lead = findLead(reading);
  }

  /** Whom an obituary is of. */
  late(): Member | null {
    return this.lateName?.resolution?.member ?? null;
  }

  /** Who speaks of itself as "the company" in a press release, once it has been named. */
  issuer(): Member | null {
    return this.issuerKey === null ? null : this.reading.cast.called(this.issuerKey);
  }

  /** "the Ice [Agency]", "the Bakers’ [Guild]", "the [Department] of Ice" */
  rememberBody(member: Member): void {
    const { keys } = member;
    const [opener = ''] = keys;
    if (ORGANIZATION_HEADS.has(opener)) this.rememberNoun(opener, member);
    if (keys.length > 1) this.rememberNoun(keys.at(-1) ?? '', member);
  }

  private rememberNoun(key: string, member: Member): void {
    this.recognize(member, { noun: key, field: null }, null);
    const known = this.bodies.get(key);
    this.bodies.set(key, known === undefined || known === member ? member : null);
  }

  addOffice(member: Member, office: OfficeTold, past: boolean, organization: Member | null): void {
    const { noun, field } = office;
    if (member.offices.some((office) => office.noun === noun && office.past === past)) return;
    member.offices.push({ noun, field, past, organization });
    this.byOffice.set(noun, [...(this.byOffice.get(noun) ?? []).slice(-8), member]);
    if (!past) this.recognize(member, office, organization);
  }

  /** `mention` calls somebody who may be named further on. */
  await({ noun, field, first, roleLast }: NominalMention, member: Member, isOfHeadline: boolean): void {
    const organization = this.organizationIn(first, roleLast);
    const headline = isOfHeadline ? { whose: this.namedIn(first, roleLast, () => true), field } : null;
    this.awaited.set(noun, { member, organization, headline });
  }

  /** `member` is named by `mention`: the lead may have told of them. */
  meet(member: Member, mention: NameMention): void {
    const told = this.lead?.name === mention ? this.lead.person?.resolution?.member : undefined;
    if (!told || told.named || told.becomes || !mayBe(told, genderOf(member))) return;
    told.becomes = member;
    this.hasRecognized = true;
  }

  /** "The leader of the council …", and not far behind: "Ana Ruiz, the leader": she was meant before. */
  private recognize(member: Member, office: OfficeTold, organization: Member | null): void {
    const { noun } = office;
    const awaited = this.awaited.get(noun);
    if (!awaited || !member.named || member.count > 1 || !mayBe(awaited.member, genderOf(member))) return;
    const { headline } = awaited;
    if (headline ? !this.isOfHeadline(headline, office, organization) : !this.isNear(awaited, organization)) return;
    if (STATE_OFFICES.has(noun) && !awaited.organization && organization) return;
    awaited.member.becomes = member;
    this.hasRecognized = true;
    this.awaited.delete(noun);
    this.unnamed.delete(noun);
  }

  /** "Gov. Ana Ruiz", "Ohio Gov. Ana Ruiz", not "Iowa Gov. Ana Ruiz", for "Ohio governor". */
  private isOfHeadline({ whose, field }: Headline, office: OfficeTold, organization: Member | null): boolean {
    if (field !== null && field !== office.field) return false;
    if (whose === null || whose === organization) return true;
    const { first, last } = office;
    const named = first === undefined || last === undefined ? null : this.namedIn(first, last, () => true);
    return named === whose || (named === null && !isPerson(whose));
  }

  private isNear({ member, organization: own }: Awaited, organization: Member | null): boolean {
    return (!own || !organization || own === organization) && this.focus.salienceOf(member) >= FORGOTTEN;
  }

  /** The organization named inside a role, read before or right now. */
  organizationIn(first: number, last: number): Member | null {
    return this.namedIn(first, last, (member) => !member.isPlace && !isPerson(member));
  }

  private namedIn(first: number, last: number, accepts: (member: Member) => boolean): Member | null {
    const { mentions } = this.reading;
    for (let at = firstFrom(mentions, first); at < mentions.length; at++) {
      const mention = mentions[at] as Mention;
      if (anchorOf(mention) >= last) break;
      const member = mention.last <= last ? (mention.resolution?.member ?? bearerOf(mention)) : null;
      if (member?.named && accepts(member)) return member;
    }
    return null;
  }

  /** Whom the mention that begins at a token stands for. */
  resolvedAt(first: number): Member | null {
    const { mentions } = this.reading;
    for (let at = firstFrom(mentions, first); at < mentions.length; at++) {
      const mention = mentions[at] as Mention;
      const opens = opensAt(mention);
      if (opens > first && anchorOf(mention) > first) return null;
      const member = opens === first || mention.first === first ? mention.resolution?.member : null;
      if (member) return member;
    }
    return null;
  }

  /** The one of that gender that the article is speaking of. */
  choosePerson(gender: Gender | null, accepts: (member: Member) => boolean): Choice | null {
    return this.focus.choose((member) => {
      if (!accepts(member) || !mayBe(member, gender) || isOrganization(member)) return 0;
      if (member.kind !== 'person' && member.kind !== null) return 0;
      const openGender = gender !== null && genderOf(member) === null ? WEIGHTS.openGender : 1;
      return openGender * kindFitness(member);
    });
  }
}

/** How well somebody whose name does not tell the kind fits a word for a person. */
const kindFitness = ({ kind, votes }: Member): number => {
  if (kind !== null) return 1;
  return votes.person - votes.organization > 1 ? WEIGHTS.likelyKind : WEIGHTS.openKind;
};

const bearerOf = (mention: Mention): Member | null => (mention.form === 'name' ? mention.bearer : null);
