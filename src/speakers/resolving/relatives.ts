import { ELDER_RELATIVES, GENERATION_WORDS, YOUNGER_RELATIVES } from '../../lexicon/kinship-nouns.ts';
import type { Member } from '../member.ts';

/** One surname has few bearers whose name leaves it out; a made-up text may have many. */
const MAX_FAMILY = 9;
const NOBODY: readonly Member[] = [];

/** The relatives whom the article has told of so far. */
export class Relatives {
  /** By whose and what they are, as a key: "her husband". */
  private readonly known = new Map<string, Member>();
  private readonly owned = new Set<Member>();
  private readonly families = new Map<string, readonly Member[]>();
  private readonly generations = new Map<Member, number>();

  called(key: string): Member | undefined {
    return this.known.get(key);
  }

  /** Whom somebody’s husband or father is told to be. */
  of(owner: Member, noun: string): Member | undefined {
    return this.known.get(`${owner.index} ${noun}`);
  }

  add(key: string, relative: Member): void {
    this.known.set(key, relative);
  }

  /** Whether it was told whose relative somebody without a name is. */
  isOwned(relative: Member): boolean {
    return this.owned.has(relative);
  }

  own(relative: Member): void {
    this.owned.add(relative);
  }

  /** Somebody’s "father" is elder than others of his surname, whoever’s he is; a "niece" is younger, and an "[elder] brother" elder. */
  tellGeneration(relative: Member, noun: string, before: string): void {
    const byNoun = ELDER_RELATIVES.has(noun) ? -1 : YOUNGER_RELATIVES.has(noun) ? 1 : undefined;
    const direction = byNoun ?? GENERATION_WORDS.get(before);
    if (direction !== undefined) this.generations.set(relative, direction);
  }

  /** 1 for one who is younger than others of the surname, -1 for one who is elder, 0 where the text tells neither. */
  generationOf(member: Member): number {
    return this.generations.get(member) ?? 0;
  }

  /** Those whose own name the article leaves their surname out of. */
  ofFamily(surname: string): readonly Member[] {
    return this.families.get(surname) ?? NOBODY;
  }

  addToFamily(surname: string, relative: Member): void {
    this.families.set(surname, [...this.ofFamily(surname).slice(1 - MAX_FAMILY), relative]);
  }
}
