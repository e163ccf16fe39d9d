import { type Counts, type Dossier, roleKeysOf } from './dossier.ts';
import { areSpelledApart, type GivenMatch, isGenerationOpen, isInitialDoubtful, matchNames } from './match-names.ts';
import { type Namesake, toNamesake } from './namesake.ts';
import { type OrganizationName, readOrganizationName } from './organization-name.ts';
import { roleForms, roleKey } from './roles.ts';
import type { Reason, ReasonAgainst, ReasonFor, Verdict } from './types.ts';
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

export interface Comparison {
  readonly score: number;
  readonly verdict: Verdict;
  readonly reasons: Reason[];
}

/** Points for a name, before roles; guesses that the 840 articles of PolNeAR's training part bore out. */
const SCORES = { 'same-name': 0.95, initials: 0.8, 'same-surname': 0.5, 'other-given-name': 0.1 } as const;
const SAME_FROM = 0.8;
/** What role or affiliation add to a bare surname, to a fuller name, and to one in doubt. */
const [TELLING, OFTEN, CONFIRMING, SETTLING] = [0.35, 0.1, 0.02, 0.1];
/**
 * What a doubt about a name takes away: two initials beside one name, a "Jr." beside none, "Sergey" beside "Sergei", "U.S."
 * beside nothing.
 */
const [DOUBTFUL_INITIALS, DOUBTFUL_GENERATION, DOUBTFUL_SPELLING, DOUBTFUL_COUNTRY] = [0.1, 0.2, 0.2, 0.2];
/**
 * Of an acronym: with three letters or more, with two, and where an article introduces it. Two letters alone are
 * nothing: of 25 such pairs in the training articles two were right.
 */
const [ACRONYM, TWO_LETTERS, INTRODUCED] = [0.8, 0.6, 0.85];
/** A pronoun, or two in one article, counts where it is no slip of the reader: in a fifth of the smaller's articles. */
const SLIPS = 0.2;

export function toCandidate(dossier: Dossier): Candidate {
  const name = Object.keys(dossier.names)[0] ?? '';
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

/** Whether two dossiers are of one subject, and why. Nothing is asked of the editor's decisions here. */
export function compareSubjects(a: Candidate, b: Candidate): Comparison {
  const names = a.dossier.kind === 'person' && b.dossier.kind === 'person' ? comparePeople(a, b) : compareOthers(a, b);
  const against = [...names.against, ...(names.score > SCORES['other-given-name'] ? reasonsAgainst(a, b) : [])];
  const score = round(against.length > 0 ? names.score / 4 : names.score);
  const verdict = against.length > 0 ? 'different' : score >= SAME_FROM ? 'same' : 'unsure';
  return { score, verdict, reasons: [...names.reasons, ...against] };
}

interface NameMatch {
  score: number;
  reasons: Reason[];
  against: Reason[];
}

const reason = (code: ReasonFor | ReasonAgainst, detail: string): Reason => ({ code, detail });

function comparePeople(a: Candidate, b: Candidate): NameMatch {
  if (a.person.spelling !== b.person.spelling || !a.dossier.named || !b.dossier.named)
    return { score: 0, reasons: [], against: [] };
  const match = matchNames(a.person, b.person);
  const named = reason(match, `${nameOf(a)} / ${nameOf(b)}`);
  if (match === 'other-given-name') return { score: SCORES[match], reasons: [], against: [named] };
  const shared = sharedTraits(a, b);
  const doubt = doubtOf(match, a.person, b.person);
  const bonus =
    match === 'same-surname' ? tellingBonus(a, b, shared) : shared.length * (doubt > 0 ? SETTLING : CONFIRMING);
  return { score: Math.min(1, SCORES[match] - doubt + bonus), reasons: [named, ...shared], against: [] };
}

function doubtOf(match: GivenMatch, a: Namesake, b: Namesake): number {
  const spelling = areSpelledApart(a, b) ? DOUBTFUL_SPELLING : 0;
  if (match === 'same-surname') return spelling;
  const initials = match === 'initials' && isInitialDoubtful(a, b) ? DOUBTFUL_INITIALS : 0;
  return spelling + initials + (isGenerationOpen(a, b) ? DOUBTFUL_GENERATION : 0);
}

/** A role that is often told of somebody outweighs one that a namesake had once. */
function tellingBonus(a: Candidate, b: Candidate, shared: readonly Reason[]): number {
  if (shared.length === 0) return 0;
  const full = [a, b].filter(({ person }) => person.given.length > 0);
  const often = full.length === 0 ? 0 : Math.min(...full.map((one) => countOf(one, shared)));
  return TELLING + (OFTEN * often) / (often + 5);
}

function countOf({ dossier }: Candidate, shared: readonly Reason[]): number {
  const traits = new Set(shared.flatMap((own) => ('detail' in own ? own.detail : [])));
  const roles = Object.entries(dossier.roles).filter(([role]) =>
    roleForms(roleKey(role)).some((form) => traits.has(form)),
  );
  const organizations = Object.entries(dossier.organizations).filter(([name]) => traits.has(fold(name)));
  return [...roles, ...organizations].reduce((sum, [, count]) => sum + count, 0);
}

const nameOf = ({ dossier }: Candidate): string => longest(Object.keys(dossier.names));

function sharedTraits(a: Candidate, b: Candidate): Reason[] {
  const role = firstShared(a.roles, b.forms) ?? firstShared(b.roles, a.forms);
  const organization = firstShared(a.organizations, b.organizations);
  return [
    ...(role === undefined ? [] : [reason('same-role', role)]),
    ...(organization === undefined ? [] : [reason('same-affiliation', organization)]),
  ];
}

const firstShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined =>
  [...a].filter((key) => b.has(key)).sort()[0];

function compareOthers(a: Candidate, b: Candidate): NameMatch {
  const [x, y] = [a.organization, b.organization];
  const detail = `${nameOf(a)} / ${nameOf(b)}`;
  if (!a.dossier.named || !b.dossier.named) return { score: 0, reasons: [], against: [] };
  if (a.dossier.kind !== b.dossier.kind) {
    const score = x.core === y.core ? SCORES['same-name'] : 0;
    return { score, reasons: [], against: [reason('other-kind', `${a.dossier.kind} / ${b.dossier.kind}`)] };
  }
  if (x.rest === y.rest && isCountryOpen(x, y)) {
    const score = SCORES['same-name'] - (x.core === y.core ? 0 : DOUBTFUL_COUNTRY);
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

/** Two organizations with names of their own that do not fit: no third may make them one. */
const areApart = (x: OrganizationName, y: OrganizationName): boolean =>
  !(x.rest === y.rest && isCountryOpen(x, y)) && !isShortFor(x, y) && !isShortFor(y, x);

function reasonsAgainst(a: Candidate, b: Candidate): Reason[] {
  return [
    ...(isOtherPronoun(a.dossier.pronouns, b.dossier.pronouns) ? [reason('other-pronoun', 'he / she')] : []),
    ...(areTwoInOneArticle(a, b) ? [reason('in-one-article', `${besideCount(a, b)}`)] : []),
  ];
}

const besideCount = (a: Candidate, b: Candidate): number => a.dossier.beside[b.dossier.id] ?? 0;

/**
 * Articles name two of one name apart, but an article also introduces an acronym, and one that has "Sen. Bill Vane" and
 * "Sen. William Vane" did not tell its reader that he is one.
 */
function areTwoInOneArticle(a: Candidate, b: Candidate): boolean {
  if (!isOften(besideCount(a, b), a.dossier.articles, b.dossier.articles)) return false;
  const [x, y] = [a.organization, b.organization];
  if (a.dossier.kind !== 'person') return !(isShortFor(x, y) || isShortFor(y, x));
  return !isOneInOtherForm(a, b);
}

function isOneInOtherForm(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.person, b.person];
  const isOther = x.given[0] !== y.given[0] && matchNames(x, y) === 'same-name' && !isGenerationOpen(x, y);
  return isOther && sharedTraits(a, b).length > 0;
}

const isOften = (count: number, ...sides: number[]): boolean => count > 0 && count >= SLIPS * Math.min(...sides);

function isOtherPronoun(a: Counts, b: Counts): boolean {
  const he = (a.he ?? 0) + (b.he ?? 0);
  const she = (a.she ?? 0) + (b.she ?? 0);
  return isOften(Math.min(he, she), Math.max(he, she));
}

/**
 * Whether two groups hold nothing that speaks against their being one by the pair `p`, `q`. Those that an editor put
 * beside `p` against all reasons have no say: what is Twitter may join Twitter, though Twitter is X by decision.
 */
export function areCompatible(a: readonly Candidate[], b: readonly Candidate[], p: Candidate, q: Candidate): boolean {
  const [left, right] = [a.filter((x) => !isAgainst(x, p)), b.filter((y) => !isAgainst(y, q))];
  if (isOtherPronoun(summed(left), summed(right))) return false;
  return left.every((x) => right.every((y) => !isAgainst(x, y)));
}

/** Whether two may not be one, whatever joins them. */
export function isAgainst(x: Candidate, y: Candidate): boolean {
  if (x === y) return false;
  if (areTwoInOneArticle(x, y)) return true;
  if (x.dossier.kind !== y.dossier.kind) return true;
  if (x.dossier.kind !== 'person') return areApart(x.organization, y.organization);
  return matchNames(x.person, y.person) === 'other-given-name';
}

function summed(group: readonly Candidate[]): Counts {
  const sum = (key: string): number => group.reduce((total, { dossier }) => total + (dossier.pronouns[key] ?? 0), 0);
  return { he: sum('he'), she: sum('she') };
}

const round = (score: number): number => Math.round(score * 1000) / 1000;
