import { type Dossier, roleKeysOf } from './dossier.ts';
import { type Namesake, toNamesake } from './namesake.ts';
import { type OrganizationName, readOrganizationName } from './organization-name.ts';
import { roleForms } from './roles.ts';
import { fold } from './words.ts';

/** A dossier with its names read. */
export interface Candidate {
  readonly dossier: Dossier;
  readonly person: Namesake;
  readonly organization: OrganizationName;
  readonly roles: ReadonlySet<string>;
  /** The roles, with and without their places. */
  readonly forms: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
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
  const [name = ''] = Object.keys(dossier.names);
  const roles = roleKeysOf(Object.keys(dossier.roles));
  return {
    dossier,
    person: toNamesake(name),
    organization: readOrganizationName(longest(Object.keys(dossier.names))),
    roles: new Set(roles),
    forms: new Set(roles.flatMap(roleForms)),
    organizations: new Set(Object.keys(dossier.organizations).map(fold)),
  };
}

const longest = (names: readonly string[]): string =>
  names.reduce(
    (best, name) => (name.length > best.length || (name.length === best.length && name < best) ? name : best),
    '',
  );

export const nameOf = ({ dossier }: Candidate): string => longest(Object.keys(dossier.names));

/** In how many articles both stand. */
export const besideCount = (a: Candidate, b: Candidate): number => a.dossier.beside[b.dossier.id] ?? 0;
