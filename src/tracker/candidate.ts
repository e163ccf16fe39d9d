import { type Dossier, roleKeysOf } from './dossier.ts';
import { type Namesake, otherKeys, ownKeys, toNamesake } from './namesake.ts';
import { type OrganizationName, readOrganizationName } from './organization-name.ts';
import { roleForms } from './roles.ts';
import { fold } from './words.ts';

/** A dossier with its names read. */
export interface Candidate {
  readonly dossier: Dossier;
  /** The longest of its names. */
  readonly name: string;
  readonly person: Namesake;
  readonly organization: OrganizationName;
  readonly roles: ReadonlySet<string>;
  /** The roles, with and without their places. */
  readonly forms: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  /** The full names under which a person is written down, and those to look under for people who may be the same. */
  readonly written: readonly string[];
  readonly lookedUp: readonly string[];
}

/** A dossier never changes, another takes its place: what is read of one is read once. */
const READ = new WeakMap<Dossier, Candidate>();

export function toCandidate(dossier: Dossier): Candidate {
  const known = READ.get(dossier);
  if (known) return known;
  const candidate = readDossier(dossier);
  READ.set(dossier, candidate);
  return candidate;
}

function readDossier(dossier: Dossier): Candidate {
  const names = Object.keys(dossier.names);
  const name = longest(names);
  const person = toNamesake(names[0] ?? '');
  const withSurname = (given: string): string => `${person.spelling}\n${given}`;
  const written = ownKeys(person).map(withSurname);
  const roles = roleKeysOf(Object.keys(dossier.roles));
  return {
    dossier,
    name,
    person,
    organization: readOrganizationName(name),
    roles: new Set(roles),
    forms: new Set(roles.flatMap(roleForms)),
    organizations: new Set(Object.keys(dossier.organizations).map(fold)),
    written,
    lookedUp: [...new Set([...written, ...otherKeys(person).map(withSurname)])],
  };
}

const longest = (names: readonly string[]): string =>
  names.reduce(
    (best, name) => (name.length > best.length || (name.length === best.length && name < best) ? name : best),
    '',
  );

/** In how many articles both stand. */
export const besideCount = (a: Candidate, b: Candidate): number => a.dossier.beside[b.dossier.id] ?? 0;
