import { besideCount, type Candidate } from './candidate.ts';
import { areApart, areTwoForms, compareOthers } from './compare-organizations.ts';
import type { Counts, Dossier } from './dossier.ts';
import { areOpposed } from './fields.ts';
import { areSpelledApart, type GivenMatch, isGenerationOpen, isInitialDoubtful, matchNames } from './match-names.ts';
import { type NameMatch, OFTEN, reason, SCORES } from './name-match.ts';
import type { Namesake } from './namesake.ts';
import { roleForms, roleKey } from './roles.ts';
import type { Reason, Verdict } from './types.ts';
import { fold } from './words.ts';

export interface Comparison {
  readonly score: number;
  readonly verdict: Verdict;
  readonly reasons: Reason[];
}

const SAME_FROM = 0.8;
/** What role or affiliation add to a bare surname, to a fuller name, and to one in doubt. */
const [TELLING, CONFIRMING, SETTLING] = [0.35, 0.02, 0.1];
/** What a doubt about a name takes away: two initials beside one name, a "Jr." beside none, "Sergey" beside "Sergei". */
const [DOUBTFUL_INITIALS, DOUBTFUL_GENERATION, DOUBTFUL_SPELLING] = [0.1, 0.2, 0.2];
/** What two fields take away that may be of one person, a professor who sits in parliament. */
const OTHER_FIELD = 0.07;
/** Two fields count where neither is a slip of the reader; who is this much rarer is no rival. */
const [FIELD_SLIPS, OUTNUMBERED] = [0.05, 0.2];
/** Who was a striker the year before may be a mayor now. */
const DAYS_TO_CHANGE = 365;
/** A pronoun, or two in one article, counts where it is no slip of the reader: in a fifth of the smaller's articles. */
const SLIPS = 0.2;

/** Whether two dossiers are of one subject, and why. Nothing is asked of the editor's decisions here. */
export function compareSubjects(a: Candidate, b: Candidate): Comparison {
  const names = a.dossier.kind === 'person' && b.dossier.kind === 'person' ? comparePeople(a, b) : compareOthers(a, b);
  const against = [...names.against, ...(names.score > SCORES['other-given-name'] ? reasonsAgainst(a, b) : [])];
  const score = round(against.length > 0 ? names.score / 4 : names.score);
  const verdict = against.length > 0 ? 'different' : score >= SAME_FROM ? 'same' : 'unsure';
  return { score, verdict, reasons: [...names.reasons, ...against] };
}

function comparePeople(a: Candidate, b: Candidate): NameMatch {
  if (a.person.spelling !== b.person.spelling || !a.dossier.named || !b.dossier.named)
    return { score: 0, reasons: [], against: [] };
  const match = matchNames(a.person, b.person);
  const named = reason(match, `${a.name} / ${b.name}`);
  if (match === 'other-given-name') return { score: SCORES[match], reasons: [], against: [named] };
  const shared = sharedTraits(a, b);
  const doubt = doubtOf(match, a.person, b.person);
  const bonus =
    match === 'same-surname' ? tellingBonus(a, b, shared) : shared.length * (doubt > 0 ? SETTLING : CONFIRMING);
  const field = match === 'same-name' && doubt === 0 ? fieldBonus(a, b) : 0;
  return { score: Math.min(1, SCORES[match] - doubt + bonus + field), reasons: [named, ...shared], against: [] };
}

function doubtOf(match: GivenMatch, a: Namesake, b: Namesake): number {
  const spelling = areSpelledApart(a, b) ? DOUBTFUL_SPELLING : 0;
  if (match === 'same-surname') return spelling;
  const initials = match === 'initials' && isInitialDoubtful(a, b) ? DOUBTFUL_INITIALS : 0;
  return spelling + initials + (isGenerationOpen(a, b) ? DOUBTFUL_GENERATION : 0);
}

/** Of two in different fields the one with the name alone is he of whom most is written. */
function fieldBonus({ dossier: a }: Candidate, { dossier: b }: Candidate): number {
  if (a.field === b.field) return 0;
  if (a.field !== '' && b.field !== '') return -OTHER_FIELD;
  const { articles } = a.field === '' ? b : a;
  return (CONFIRMING * articles) / (articles + 5);
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

function sharedTraits(a: Candidate, b: Candidate): Reason[] {
  const role = firstShared(a.roles, b.forms) ?? firstShared(b.roles, a.forms);
  const organization = firstShared(a.organizations, b.organizations);
  return [
    ...(role === undefined ? [] : [reason('same-role', role)]),
    ...(organization === undefined ? [] : [reason('same-affiliation', organization)]),
  ];
}

const firstShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined =>
  a.size === 0 || b.size === 0 ? undefined : [...a].filter((key) => b.has(key)).sort()[0];

function reasonsAgainst(a: Candidate, b: Candidate): Reason[] {
  return [
    ...(isOtherPronoun(a.dossier.pronouns, b.dossier.pronouns) ? [reason('other-pronoun', 'he / she')] : []),
    ...(areOfOtherFields(a, b) ? [reason('other-field', `${a.dossier.field} / ${b.dossier.field}`)] : []),
    ...(areTwoInOneArticle(a, b) ? [reason('in-one-article', `${besideCount(a, b)}`)] : []),
  ];
}

/**
 * Articles name two of one name apart, but an article also introduces an acronym, and one that has "Sen. Bill Vane" and
 * "Sen. William Vane" did not tell its reader that he is one.
 */
function areTwoInOneArticle(a: Candidate, b: Candidate): boolean {
  if (!isOften(besideCount(a, b), a.dossier.articles, b.dossier.articles)) return false;
  if (a.dossier.kind !== 'person') return !areTwoForms(a.organization, b.organization);
  return !isOneInOtherForm(a, b);
}

/** A striker and a mayor of one name, in articles of about one time. */
function areOfOtherFields(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.dossier, b.dossier];
  return (
    areOpposed(x.field, y.field) &&
    Math.min(x.articles, y.articles) >= FIELD_SLIPS * Math.max(x.articles, y.articles) &&
    daysBetween(x, y) < DAYS_TO_CHANGE &&
    sharedTraits(a, b).length === 0
  );
}

/** From the last day of the one to the first of the other; 0 where they overlap or a day is not known. */
function daysBetween(x: Dossier, y: Dossier): number {
  const gaps = [
    [x.last, y.first.date],
    [y.last, x.first.date],
  ].map(([end, start]) => (end && start ? Date.parse(start) - Date.parse(end) : 0));
  return Math.max(0, ...gaps) / 86_400_000;
}

/** Two of one name in two fields, of whom one is so much more written of that what tells no field is his. */
export function isOutnumbered(a: Candidate, b: Candidate): boolean {
  const [few, many] = [a.dossier.articles, b.dossier.articles].sort((x, y) => x - y) as [number, number];
  return areOfOtherFields(a, b) && few < OUTNUMBERED * many;
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
  if (areTwoInOneArticle(x, y) || areOfOtherFields(x, y)) return true;
  if (x.dossier.kind !== y.dossier.kind) return true;
  if (x.dossier.kind !== 'person') return areApart(x.organization, y.organization);
  return matchNames(x.person, y.person) === 'other-given-name';
}

function summed(group: readonly Candidate[]): Counts {
  const sum = (key: string): number => group.reduce((total, { dossier }) => total + (dossier.pronouns[key] ?? 0), 0);
  return { he: sum('he'), she: sum('she') };
}

const round = (score: number): number => Math.round(score * 1000) / 1000;
