import type { Candidate } from './candidate.ts';

/**
 * The pairs that are worth comparing, each once: found by what they must share, so that a surname with thousands of
 * namesakes costs no more than a few comparisons each.
 */
export function pairsOf(candidates: readonly Candidate[]): [Candidate, Candidate][] {
  const named = candidates.filter(({ dossier }) => dossier.named);
  const people = named.filter(({ dossier }) => dossier.kind === 'person');
  const full = people.filter(({ person }) => person.given.length > 0);
  const bare = people.filter(({ person }) => person.given.length === 0);
  const others = named.filter(({ dossier }) => dossier.kind !== 'person');
  return [
    ...pairsByGivenName(full),
    ...pairsOfBareNames(bare, full),
    ...pairsByName(others),
    ...pairsByInitials(others),
  ];
}

/** The same given name, a short form and a long one, an initial and whoever it may stand for: each pair once. */
function pairsByGivenName(full: readonly Candidate[]): [Candidate, Candidate][] {
  const byName = index(full, ({ written }) => written);
  const pairs: [Candidate, Candidate][] = [];
  const behind = new Map(full.map((candidate) => [candidate, new Set<Candidate>()]));
  for (const a of full) {
    for (const b of a.lookedUp.flatMap((name) => byName.get(name) ?? [])) {
      const [first, second] = a.dossier.id < b.dossier.id ? [a, b] : [b, a];
      const known = behind.get(first) as Set<Candidate>;
      if (first === second || known.has(second)) continue;
      known.add(second);
      pairs.push([first, second]);
    }
  }
  return pairs;
}

/** A bare surname beside those who share its role or affiliation; where nobody does, beside the one most written of. */
function pairsOfBareNames(bare: readonly Candidate[], full: readonly Candidate[]): [Candidate, Candidate][] {
  if (bare.length === 0) return [];
  const traitsOf = (traits: ReadonlySet<string>, { person, organizations }: Candidate): string[] =>
    person.surnames.flatMap((surname) => [...traits, ...organizations].map((trait) => `${surname}\n${trait}`));
  const byRole = index(full, (candidate) => traitsOf(candidate.roles, candidate));
  const byForm = index(full, (candidate) => traitsOf(candidate.forms, candidate));
  const prominent = new Map<string, Candidate>();
  for (const candidate of full) {
    for (const surname of candidate.person.surnames) {
      const best = prominent.get(surname);
      if (!best || candidate.dossier.articles > best.dossier.articles) prominent.set(surname, candidate);
    }
  }
  return bare.flatMap((candidate) => {
    const sharing = new Set([
      ...traitsOf(candidate.roles, candidate).flatMap((trait) => byForm.get(trait) ?? []),
      ...traitsOf(candidate.forms, candidate).flatMap((trait) => byRole.get(trait) ?? []),
    ]);
    const others = sharing.size > 0 ? [...sharing] : candidate.person.surnames.map((own) => prominent.get(own));
    return others.flatMap((other): [Candidate, Candidate][] => (other ? [[candidate, other]] : []));
  });
}

function pairsByName(others: readonly Candidate[]): [Candidate, Candidate][] {
  const byName = index(others, ({ organization }) => [organization.rest]);
  return [...byName.values()].flatMap((same) =>
    same.flatMap((a, at) => same.slice(at + 1).map((b): [Candidate, Candidate] => [a, b])),
  );
}

function pairsByInitials(others: readonly Candidate[]): [Candidate, Candidate][] {
  const byInitials = index(others, ({ organization }) => [...organization.initials]);
  return others
    .filter(({ organization }) => organization.isAcronym)
    .flatMap((short) =>
      (byInitials.get(short.organization.rest) ?? []).map((full): [Candidate, Candidate] => [short, full]),
    );
}

function index(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly string[],
): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of keysOf(candidate)) {
      const group = groups.get(key);
      if (group) group.push(candidate);
      else groups.set(key, [candidate]);
    }
  }
  return groups;
}
