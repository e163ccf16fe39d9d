import { isOrganization, type Member, mayBe } from './member.ts';
import type { NameMention } from './mention.ts';
import { areEqual, holdsInOrder, isNicknamed, isSameName, surnameKey, withoutArticle } from './name-keys.ts';
import { isGivenName } from './names/given-name.ts';

/** So many bearers of one word are looked at; an article has few, a list of names may have thousands. */
const MAX_BEARERS = 12;

const NOBODY: readonly Member[] = [];

/** Those of a cast by the words of their names: surname, given name, what stands in between, nickname. */
export class Bearers {
  private readonly byWord = new Map<string, Member[]>();

  /** Who bears the word as surname, else as given name, else in between. */
  of(word: string): readonly Member[] {
    return this.byWord.get(word) ?? NOBODY;
  }

  /** Those whom a short name may stand for: "Ruiz", "Ana", "García Márquez", "Mrs. Ruiz". The likeliest readings only. */
  candidates(name: NameMention): readonly Member[] {
    const last = name.keys.at(-1) ?? '';
    const bearers = this.of(last);
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

  /** Somebody with this whole name. `isRelative`: "Mr Ruiz’s father, Luis Ruiz" is not "Ana Luis Ruiz". */
  namesake({ keys, suffix, gender }: NameMention, isRelative: boolean): Member | undefined {
    const namesakes = this.of(keys.at(-1) ?? '').filter(
      (member) =>
        member.suffix === suffix &&
        mayBe(member, gender) &&
        (isSameName(member.keys, keys) || isNicknamed(member, keys)) &&
        !(isRelative && member.keys[0] !== keys[0] && holdsInOrder(member.keys, keys)),
    );
    return namesakes.find((member) => areEqual(member.keys, keys)) ?? namesakes[0];
  }

  /** "Hugo Paredes" and "Hugo Paredes Luna", "Sister Mary Agnes" and "Mary Agnes Coyle": one begins as the other. */
  lengthened({ keys, gender }: NameMention, leftOut: ReadonlySet<Member>): Member | undefined {
    const found = this.of(keys[0] ?? '').filter(
      (member) =>
        isLengthened(member.keys, keys) &&
        !leftOut.has(member) &&
        member.kind === 'person' &&
        member.suffix === null &&
        mayBe(member, gender),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** From now on found by each of the words. */
  index(member: Member, keys: readonly string[]): void {
    for (const key of keys) {
      this.add(key, member);
      this.add(withoutArticle(key), member);
    }
  }

  add(word: string, member: Member): void {
    const bearers = this.byWord.get(word);
    if (!bearers) this.byWord.set(word, [member]);
    else if (bearers.length < MAX_BEARERS && !bearers.includes(member)) bearers.push(member);
  }
}

function isLengthened(some: readonly string[], others: readonly string[]): boolean {
  const [short, long] = some.length < others.length ? [some, others] : [others, some];
  const isLongEnough = short.length > 2 || (short.length > 1 && short.length + 1 === long.length);
  return isLongEnough && short.every((key, at) => key === long[at]);
}

/** "Xi" of "Xi Jinping", "Ana" of "Ana Ruiz"; but not "Marlow" of what may be no person at all, "Marlow Express". */
const mayBeCalledByGivenName = (member: Member): boolean =>
  member.kind === 'person' || isGivenName(member.keys[0] ?? '') || isOrganization(member) || isSurelyPerson(member);

/** More than that its name looks like one. */
const isSurelyPerson = ({ votes }: Member): boolean => votes.person - votes.organization - votes.place > 1;
