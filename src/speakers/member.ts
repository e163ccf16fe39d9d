import { INSTITUTION_HEADS, INSTITUTIONS, NONPROFIT_HEADS } from '../lexicon/organization-nouns.ts';
import { OUTLET_HEADS, OUTLETS, STATION_OPENERS } from '../lexicon/outlets.ts';
import type { Gender } from '../lexicon/titles.ts';
import type { SpeakerKind } from '../schema/types.ts';

/** What somebody is, of which organization. */
export interface Office {
  readonly noun: string;
  readonly field: string | null;
  readonly past: boolean;
  readonly organization: Member | null;
}

/** What speaks for each kind. */
export interface Votes {
  person: number;
  organization: number;
  place: number;
}

/** What is known of somebody who is met for the first time. */
interface MemberFound {
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly kind: SpeakerKind | null;
  readonly named: boolean;
  readonly isPlace: boolean;
}

/** Somebody of the article, while it is being read. */
export class Member {
  readonly index: number;
  /** The fullest name so far, without title and suffix; a description where there is no name. */
  words: readonly string[];
  keys: readonly string[];
  suffix: string | null = null;
  /** "woody" of Hugh “Woody” Hill. */
  nickname: string | null = null;
  readonly named: boolean;
  /** null until something tells. */
  kind: SpeakerKind | null;
  readonly isPlace: boolean;
  /** "the panel": several, whom *it* calls. */
  isCollective = false;
  /** What spoke for either kind, where the name did not tell. A place that speaks is an organization. */
  readonly votes: Votes = { person: 0, organization: 0, place: 0 };
  gender = { male: 0, female: 0 };
  /** In years, where the text tells. */
  age: number | null = null;
  readonly offices: Office[] = [];
  /** "Ana Ruiz’s Arvo": what is called hers, and whose it is called. Most own nothing, and have no set. */
  owns: Set<Member> | null = null;
  owners: Set<Member> | null = null;
  /** Who it turned out to be: "the leader of the council" of whom the next paragraph says "Ana Ruiz, the leader". */
  becomes: Member | null = null;
  /** What its name tells of an organization, and the name of which that holds. See `bodyOf`. */
  body = 0;
  readKeys: readonly string[] | null = null;
  /** Names read so far. */
  count = 0;
  /** Whether the reader has it in mind. */
  isRecent = false;
  /** How much the article speaks of it: now, or at `clock`, when it went out of mind. */
  salience = 0;
  clock = 0;
  /** The weight of its mentions in a sentence, and the time of that. */
  raisedBy = 0;
  raisedAt = -1;

  constructor(index: number, { words, keys, kind, named, isPlace }: MemberFound) {
    this.index = index;
    this.words = words;
    this.keys = keys;
    this.named = named;
    this.kind = kind;
    this.isPlace = isPlace;
  }
}

export const NOBODY: ReadonlySet<Member> = new Set();

/** Weights of evidence for a gender. */
export const TITLE_EVIDENCE = 3;
export const GIVEN_NAME_EVIDENCE = 2;
export const PRONOUN_EVIDENCE = 1;

/** One side must outweigh the other by so much; else nobody guesses. */
const CLEAR = 1.5;

export function genderOf({ gender: { male, female } }: Member): Gender | null {
  if (male > female * CLEAR) return 'male';
  return female > male * CLEAR ? 'female' : null;
}

/** Whether somebody may be called by a word of that gender. */
export const mayBe = (member: Member, gender: Gender | null): boolean => {
  const known = genderOf(member);
  return gender === null || known === null || known === gender;
};

export const isPerson = ({ kind, votes }: Member): boolean =>
  kind === 'person' || (kind === null && votes.person > votes.organization + votes.place);

export const isOrganization = ({ kind, votes }: Member): boolean =>
  kind === 'organization' || (kind === null && votes.organization + votes.place > votes.person);

/** Adds votes to those counted so far. */
export function count(votes: Votes, { person, organization, place }: Votes): void {
  votes.person += person;
  votes.organization += organization;
  votes.place += place;
}

/** "in Marlow": nobody whom "it" or "the company" calls, unless it speaks. */
export const isLikePlace = ({ isPlace, kind, votes }: Member): boolean =>
  isPlace || (kind === null && votes.place > votes.organization);

/** "the company" is no ministry, party or court, nor "Usdaw, the shop workers’ union". */
export const isInstitution = (member: Member): boolean =>
  (bodyOf(member) & INSTITUTION) !== 0 || member.offices.some(({ noun }) => INSTITUTION_HEADS.has(noun));

/** "told the Financial Post": it hears, and is hardly the company. */
export const isNewspaper = (member: Member): boolean => (bodyOf(member) & NEWSPAPER) !== 0;

/** "the Tern Foundation", "the Institute of Glaziers": hardly "the company". */
export const isNonprofit = (member: Member): boolean => (bodyOf(member) & NONPROFIT) !== 0;

const INSTITUTION = 1;
const NEWSPAPER = 2;
const NONPROFIT = 4;

/** What a name tells of the body that bears it, as bits: read again only where the name became another. */
function bodyOf(member: Member): number {
  const { keys } = member;
  if (member.readKeys !== keys) {
    const isStation = STATION_OPENERS.has(keys[0] ?? '');
    const isPaper = isStation || OUTLETS.has(keys.join(' ')) || OUTLET_HEADS.has(keys.at(-1) ?? '');
    // "told the House": a chamber, unlike Random House.
    const isChamber = keys.length === 1 && keys[0] === 'house';
    const isInstitution = isChamber || keys.some((key) => INSTITUTION_HEADS.has(key) || INSTITUTIONS.has(key));
    member.body =
      (isInstitution ? INSTITUTION : 0) | (isPaper ? NEWSPAPER : 0) | (keys.some(isNonprofitHead) ? NONPROFIT : 0);
    member.readKeys = keys;
  }
  return member.body;
}

/** "Tern [Society]", "Royal [Society] of Glaziers"; not "[School] Supplies" */
const isNonprofitHead = (key: string, at: number, keys: readonly string[]): boolean =>
  NONPROFIT_HEADS.has(key) && (at === keys.length - 1 || keys[at + 1] === 'of' || keys[at + 1] === 'for');

/** The kind, decided by the votes where the name told nothing: a lone unknown name is more often an organization. */
export const kindOf = (member: Member): SpeakerKind => member.kind ?? (isPerson(member) ? 'person' : 'organization');

export const nameOf = ({ words, suffix }: Member): string =>
  suffix === null ? (words.length === 1 ? (words[0] as string) : words.join(' ')) : `${words.join(' ')} ${suffix}`;
