import { besideCount, type Candidate } from './candidate.ts';
import type { Counts } from './dossier.ts';
import { type NameMatch, OFTEN, reason, SCORES } from './name-match.ts';
import { type OrganizationName, readOrganizationName } from './organization-name.ts';

/**
 * Of an acronym: with three letters or more, with two, and where an article introduces it. Two letters alone are
 * nothing: of 25 such pairs in the training articles two were right.
 */
const [ACRONYM, TWO_LETTERS, INTRODUCED] = [0.8, 0.6, 0.85];
/** What it takes away that one of two names has its country. */
const DOUBTFUL_COUNTRY = 0.2;

/** Two of which at least one is no person. */
export function compareOthers(a: Candidate, b: Candidate): NameMatch {
  const [x, y] = [a.organization, b.organization];
  const detail = `${a.name} / ${b.name}`;
  if (!a.dossier.named || !b.dossier.named) return { score: 0, reasons: [], against: [] };
  if (a.dossier.kind !== b.dossier.kind) {
    const score = x.core === y.core ? SCORES['same-name'] : 0;
    return { score, reasons: [], against: [reason('other-kind', `${a.dossier.kind} / ${b.dossier.kind}`)] };
  }
  if (isSameName(x, y)) {
    const doubt = x.core === y.core || besideCount(a, b) > 0 ? 0 : DOUBTFUL_COUNTRY;
    const score = SCORES['same-name'] - doubt;
    return { score, reasons: [reason('same-name', detail)], against: [] };
  }
  if (areApart(x, y)) return { score: 0, reasons: [], against: [] };
  const [short, full] = isShortFor(x, y) ? [a, b] : [b, a];
  return { score: acronymScore(short, full), reasons: [reason('initials', detail)], against: [] };
}

function acronymScore(short: Candidate, full: Candidate): number {
  const often = introductions(short, full);
  if (often > 0) return INTRODUCED + (OFTEN * often) / (often + 5);
  return short.organization.rest.length > 2 ? ACRONYM : TWO_LETTERS;
}

/** In how many articles the short form stands beside the full one: "the Tarn Port Authority (TPA)". */
function introductions(short: Candidate, full: Candidate): number {
  const counts = (of: Counts, core: string): number =>
    Object.entries(of).reduce((sum, [name, count]) => sum + (readOrganizationName(name).core === core ? count : 0), 0);
  return (
    counts(full.dossier.aliases, short.organization.core) +
    counts(short.dossier.aliases, full.organization.core) +
    besideCount(short, full)
  );
}

const isShortFor = (short: OrganizationName, full: OrganizationName): boolean =>
  short.isAcronym && full.initials.includes(short.rest) && isCountryOpen(short, full);

/** "Environmental Protection Agency" may be the "U.S. Environmental Protection Agency", or that of Tarn. */
const isCountryOpen = (x: OrganizationName, y: OrganizationName): boolean =>
  x.country === y.country || x.country === '' || y.country === '';

const isSameName = (x: OrganizationName, y: OrganizationName): boolean => x.rest === y.rest && isCountryOpen(x, y);

/** What one article may call an organization by turns: its acronym, and "U.S. State Department" without its country. */
export const areTwoForms = (x: OrganizationName, y: OrganizationName): boolean =>
  isShortFor(x, y) || isShortFor(y, x) || (isSameName(x, y) && x.country !== y.country);

/** Two organizations with names of their own that do not fit: no third may make them one. */
export const areApart = (x: OrganizationName, y: OrganizationName): boolean =>
  !isSameName(x, y) && !isShortFor(x, y) && !isShortFor(y, x);
