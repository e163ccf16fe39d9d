import { CALLED_AFTER_PERSONS, ORGANIZATION_HEADS } from '../lexicon/organization-nouns.ts';
import { acronymsOf } from './acronyms.ts';
import { withoutLegalSuffix } from './legal-name.ts';
import type { Member } from './member.ts';
import type { NameMention } from './mention.ts';

/** The organizations of a cast by their names: whole, without "Inc.", short, in letters. */
export class Bodies {
  private readonly byName = new Map<string, Member>();
  private readonly byFirstWord = new Map<string, Member[]>();

  /** The one with that whole name, or with those letters. */
  get(key: string): Member | null {
    return this.byName.get(key) ?? null;
  }

  /** The one that has this whole name, with "Inc." or without. */
  known(name: NameMention): Member | null {
    return this.get(name.key) ?? this.get(withoutLegalSuffix(name)) ?? null;
  }

  /** "SEC", told of before "Securities and Exchange Commission". */
  shortFormed(keys: readonly string[]): Member | undefined {
    for (const acronym of acronymsOf(keys)) {
      const member = this.byName.get(acronym);
      if (member?.keys.length === 1 && member.keys[0] === acronym) return member;
    }
    return undefined;
  }

  /** The one that a short form stands for: "Marlow" of "Marlow Ice Company", "MIC". */
  shortened({ key: full, keys }: NameMention): Member | null {
    const known = this.byName.get(full);
    if (known) return known;
    const opened = this.byFirstWord.get(keys[0] ?? '');
    if (!opened) return null;
    const longer = opened.filter(
      (member) =>
        (ORGANIZATION_HEADS.has(member.keys.at(-1) ?? '') || member.keys[keys.length] === '&') &&
        keys.every((key, at) => member.keys[at] === key),
    );
    return longer.length === 1 ? (longer[0] as Member) : null;
  }

  /** "Marlow Ice" of "Marlow Ice Company", a firm: a name of several words may be that of the person a school is called after. */
  firmBegunBy(name: NameMention): Member | null {
    if (!this.byFirstWord.has(name.keys[0] ?? '')) return null;
    const member = this.shortened(name);
    return member && !CALLED_AFTER_PERSONS.has(member.keys.at(-1) ?? '') ? member : null;
  }

  /** From now on found by its whole name, its first word and its acronyms. */
  index(member: Member, name: NameMention): void {
    this.byName.set(name.key, member);
    this.byName.set(withoutLegalSuffix(name), member);
    const first = name.kind === 'place' ? name.key : (name.keys[0] ?? '');
    const opened = this.byFirstWord.get(first);
    if (opened) opened.push(member);
    else this.byFirstWord.set(first, [member]);
    for (const acronym of acronymsOf(name.keys)) if (!this.byName.has(acronym)) this.byName.set(acronym, member);
  }

  /** "the Marlow Ice Company (MIC)": the short form stands for it from now on. */
  abbreviate(short: string, member: Member): void {
    this.byName.set(short, member);
  }
}
