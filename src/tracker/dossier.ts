import type { SpeakerKind } from '../schema/types.ts';
import { compare } from './canonical.ts';
import type { KnownField } from './fields.ts';
import { readOrganizationName } from './organization-name.ts';
import { readPersonName } from './person-name.ts';
import { roleKey } from './roles.ts';
import type { Profile } from './types.ts';
import { fold, idOf } from './words.ts';

/** How often each was counted. */
export type Counts = Readonly<Record<string, number>>;

/** One that an article's quotes concern. */
export interface Mention {
  readonly profile: Profile;
  readonly article: string;
  /** The day of the article. */
  readonly date: string | null;
  readonly dossier: string;
}

/**
 * All mentions that look alike: same kind, same name, same pronoun, same walk of life. A name has millions of mentions and a few hundred
 * dossiers; who is who is judged on these.
 */
export interface Dossier {
  readonly id: string;
  readonly block: string;
  readonly kind: SpeakerKind;
  readonly named: boolean;
  /** Of a name that tells nobody by itself, a bare surname: unless the dossier is joined to another, each mention is alone. */
  readonly loose: boolean;
  readonly names: Counts;
  readonly aliases: Counts;
  readonly roles: Counts;
  readonly organizations: Counts;
  readonly pronouns: Counts;
  /** What the roles of a full name tell. */
  readonly field: KnownField;
  /** By the id of another dossier of the block: the articles that have both. */
  readonly beside: Counts;
  readonly articles: number;
  readonly first: Stamp;
  readonly last: string | null;
}

/** Where a mention stands in time. Mentions without a date come last. */
export interface Stamp {
  readonly date: string | null;
  readonly article: string;
  readonly id: string;
}

const stampOf = ({ date, article, profile }: Mention): Stamp => ({ date, article, id: profile.id });

export const compareDates = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : compare(a, b);

export const compareStamps = (a: Stamp, b: Stamp): number =>
  compareDates(a.date, b.date) || compare(a.article, b.article) || compare(a.id, b.id);

/** The dossier that a profile goes into. A profile that an editor spoke of has one of its own. */
export function dossierOf(profile: Profile, isSettled: boolean): { id: string; loose: boolean } {
  const { name, named, kind, pronoun, namesake, block } = profile;
  if (!named || isSettled) return { id: idOf('d', profile.id), loose: false };
  if (kind !== 'person')
    return { id: idOf('d', block, kind, readOrganizationName(name).core, `${namesake}`), loose: false };
  const { given, surname, barrel, generation } = readPersonName(name);
  const loose = given.length === 0;
  const traits = loose ? [...roleKeysOf(profile.roles), '', ...profile.organizations.map(fold)].sort() : given;
  const gender = pronoun === 'he' || pronoun === 'she' ? pronoun : '';
  const marks = [gender, `${namesake}`, `${loose}`, knownField(profile)];
  return { id: idOf('d', kind, surname, barrel, generation, ...marks, ...traits), loose };
}

/** Of a full name only: a bare surname is known by its roles. */
function knownField({ kind, name, field = '' }: Profile): KnownField {
  return kind === 'person' && readPersonName(name).given.length > 0 ? field : '';
}

export const roleKeysOf = (roles: readonly string[]): string[] =>
  [...new Set(roles.map(roleKey))].filter((key) => key !== '').sort(compare);

/** `beside`: the other dossiers of its block in the article. */
export function withMention(
  dossier: Dossier | undefined,
  mention: Mention,
  loose: boolean,
  beside: readonly string[],
): Dossier {
  const { profile, date } = mention;
  const stamp = stampOf(mention);
  const { block, kind, named } = profile;
  const base =
    dossier ??
    emptyDossier({ id: mention.dossier, block, kind, named, loose, field: knownField(profile), first: stamp });
  return {
    ...base,
    ...counted(base, mention, 1),
    beside: added(base.beside, beside, 1),
    articles: base.articles + 1,
    first: compareStamps(stamp, base.first) < 0 ? stamp : base.first,
    last: latest(base.last, date),
  };
}

/** `rest`: the mentions that stay, asked for only where one of the ends goes. */
export function withoutMention(
  dossier: Dossier,
  mention: Mention,
  beside: readonly string[],
  rest: () => Mention[],
): Dossier | null {
  if (dossier.articles === 1) return null;
  const isEnd = dossier.first.id === mention.profile.id || dossier.last === mention.date;
  const left = isEnd ? rest() : [];
  return {
    ...dossier,
    ...counted(dossier, mention, -1),
    beside: added(dossier.beside, beside, -1),
    articles: dossier.articles - 1,
    first: left.map(stampOf).sort(compareStamps)[0] ?? dossier.first,
    last: isEnd ? left.map(({ date }) => date).reduce(latest, null) : dossier.last,
  };
}

/** One more, or one less, article beside another dossier. */
export const withBeside = (dossier: Dossier, other: string, by: 1 | -1): Dossier => ({
  ...dossier,
  beside: added(dossier.beside, [other], by),
});

const emptyDossier = (
  start: Pick<Dossier, 'id' | 'block' | 'kind' | 'named' | 'loose' | 'field' | 'first'>,
): Dossier => ({
  ...start,
  names: {},
  aliases: {},
  roles: {},
  organizations: {},
  pronouns: {},
  beside: {},
  articles: 0,
  last: null,
});

function counted(base: Dossier, { profile }: Mention, by: 1 | -1) {
  return {
    names: added(base.names, [profile.name], by),
    aliases: added(base.aliases, profile.aliases, by),
    roles: added(base.roles, profile.roles, by),
    organizations: added(base.organizations, profile.organizations, by),
    pronouns: added(base.pronouns, profile.pronoun ? [profile.pronoun] : [], by),
  };
}

function added(counts: Counts, keys: readonly string[], by: 1 | -1): Counts {
  if (keys.length === 0) return counts;
  const result = new Map(Object.entries(counts));
  for (const key of keys) {
    const count = (result.get(key) ?? 0) + by;
    if (count === 0) result.delete(key);
    else result.set(key, count);
  }
  return Object.fromEntries(result);
}

const latest = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

/** Counts of several as one, the most frequent first, then by the alphabet. */
export function ranked(all: readonly Counts[]): string[] {
  const sums = new Map<string, number>();
  for (const counts of all) {
    for (const [key, count] of Object.entries(counts)) sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return [...sums].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([key]) => key);
}
