import type { Gender } from '../lexicon/titles.ts';
import type { Cast } from './cast.ts';
import { type Choice, Focus, WEIGHTS } from './focus.ts';
import { genderOf, isOrganization, isPerson, type Member, mayBe } from './member.ts';
import { anchorOf, firstFrom, type Mention, type PronounMention } from './mention.ts';
import type { Scene } from './scene.ts';

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
}

/** What a reader of the article remembers at a place in it. */
export class Story {
  readonly focus = new Focus();
  readonly ambiguous: Ambiguity[] = [];
  /** Who was called by a noun, the last ones. */
  readonly byOffice = new Map<string, Member[]>();
  /** Who has no name, by noun: the last one. */
  readonly unnamed = new Map<string, Member>();
  /** By owner and noun: "her husband". */
  readonly relatives = new Map<string, Member>();

  constructor(readonly reading: Reading) {}

  addOffice(member: Member, noun: string, past: boolean, organization: Member | null): void {
    if (member.offices.some((office) => office.noun === noun && office.past === past)) return;
    member.offices.push({ noun, past, organization });
    this.byOffice.set(noun, [...(this.byOffice.get(noun) ?? []).slice(-8), member]);
  }

  /** The organization named inside a role, read before or right now. */
  organizationIn(first: number, last: number): Member | null {
    let found: Member | null = null;
    const { mentions } = this.reading;
    for (let at = firstFrom(mentions, first); at < mentions.length; at++) {
      const mention = mentions[at] as Mention;
      if (anchorOf(mention) >= last) break;
      const member = mention.last <= last ? (mention.resolution?.member ?? bearerOf(mention)) : null;
      if (member && !member.isPlace && !isPerson(member) && member.named) found ??= member;
    }
    return found;
  }

  /** Whom the mention that begins at a token stands for. */
  resolvedAt(first: number): Member | null {
    const { mentions } = this.reading;
    for (let at = firstFrom(mentions, first); at < mentions.length; at++) {
      const mention = mentions[at] as Mention;
      if (mention.first > first && anchorOf(mention) > first) return null;
      const member = mention.first === first ? mention.resolution?.member : null;
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
      return openGender * (member.kind === null ? WEIGHTS.openKind : 1);
    });
  }
}

const bearerOf = (mention: Mention): Member | null => (mention.form === 'name' ? mention.bearer : null);
