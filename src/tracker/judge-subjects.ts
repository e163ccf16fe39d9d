import { type Candidate, toCandidate } from './candidate.ts';
import { compare } from './canonical.ts';
import { areCompatible, type Comparison, compareSubjects, isAgainst, isOutnumbered } from './compare-subjects.ts';
import type { Dossier } from './dossier.ts';
import { type Join, joinAll } from './join.ts';
import { pairsOf } from './pair-subjects.ts';
import type { Rulings } from './rulings.ts';
import type { Link, LinkDecision } from './types.ts';

export interface SubjectJudgement {
  /** The group of each dossier. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** Worked out when asked for. */
  links(): Link[];
}

interface Pair extends Comparison {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly decision?: LinkDecision;
}

/** How near the second best may come before it is a rival of the best. */
const MARGIN = 0.06;

/** Who is who among the dossiers of a block. Pure: their order does not matter. */
export function judgeSubjects(dossiers: readonly Dossier[], rulings: Rulings): SubjectJudgement {
  const candidates = [...dossiers].sort((x, y) => compare(x.id, y.id)).map(toCandidate);
  const byId = new Map(candidates.map((candidate) => [candidate.dossier.id, candidate]));
  const decided = decidedPairs(candidates, rulings);
  const pairs = withoutRivals([
    ...pairsOf(candidates).map(([a, b]) => ({ a, b, ...compareSubjects(a, b) })),
    ...decided,
  ]);
  const groups = joinPairs(pairs, byId);
  return { groups, links: () => linksOf(pairs, groups) };
}

/** An editor's decisions name mentions, and each of these has a dossier of its own. */
function decidedPairs(candidates: readonly Candidate[], { linksOf }: Rulings): Pair[] {
  const byMention = new Map(candidates.map((candidate) => [candidate.dossier.first.id, candidate]));
  return candidates.flatMap((a) =>
    (linksOf.get(a.dossier.first.id) ?? []).flatMap((decision) => {
      const b = decision.of === 'subject' && decision.a === a.dossier.first.id ? byMention.get(decision.b) : undefined;
      return b && b !== a ? { ...compareSubjects(a, b), a, b, decision, verdict: decision.verdict } : [];
    }),
  );
}

/** "J. Smith" with a John and a Jane to be, or "Senator Smith" with two senators, is for a person to settle. */
function withoutRivals(pairs: readonly Pair[]): Pair[] {
  const ofCandidate = new Map<Candidate, Pair[]>();
  for (const pair of pairs) {
    if (pair.decision || pair.verdict !== 'same') continue;
    for (const side of lessSpecific(pair)) {
      const own = ofCandidate.get(side);
      if (own) own.push(pair);
      else ofCandidate.set(side, [pair]);
    }
  }
  const areRivals = oncePerPair(compareRivals);
  const disputed = new Set([...ofCandidate].flatMap(([side, own]) => (hasRivals(side, own, areRivals) ? own : [])));
  return pairs.map((pair) => (disputed.has(pair) ? { ...pair, verdict: 'unsure' } : pair));
}

/** Who may be in doubt: of "Smith" and "Jane Smith" the first. Jane is no other for two Smiths that contradict each other. */
function lessSpecific({ a, b }: Pair): Candidate[] {
  const [x, y] = [specificity(a), specificity(b)];
  return [...(x <= y ? [a] : []), ...(y <= x ? [b] : [])];
}

/** Nothing but a surname or an acronym, an initial, a given name, a middle name too. */
function specificity({ dossier, person, organization }: Candidate): number {
  if (dossier.kind !== 'person') return organization.isAcronym ? 0 : 1;
  const [first = '', middle] = person.given;
  return Math.min(first.length, 2) + (middle === undefined ? 0 : 1);
}

type Judged = (x: Candidate, y: Candidate) => boolean;

function hasRivals(side: Candidate, pairs: readonly Pair[], areRivals: Judged): boolean {
  const best = pairs.reduce((most, { score }) => Math.max(most, score), 0);
  const others = pairs.filter(({ score }) => score > best - MARGIN).map(({ a, b }) => (a === side ? b : a));
  return others.some((x, at) => others.slice(at + 1).some((y) => areRivals(x, y)));
}

const compareRivals = (x: Candidate, y: Candidate): boolean =>
  (isAgainst(x, y) || compareSubjects(x, y).verdict === 'different') && !isOutnumbered(x, y);

/** Those whom many stand beside are asked of again and again. */
function oncePerPair(judge: Judged): Judged {
  const known = new Map<Candidate, Map<Candidate, boolean>>();
  return (x, y) => {
    const own = known.get(x) ?? new Map<Candidate, boolean>();
    known.set(x, own);
    const answer = own.get(y) ?? judge(x, y);
    own.set(y, answer);
    return answer;
  };
}

function joinPairs(pairs: readonly Pair[], byId: ReadonlyMap<string, Candidate>): Map<string, readonly string[]> {
  const apart = new Map<string, Set<string>>();
  for (const { a, b, decision } of pairs) {
    if (decision?.verdict !== 'different') continue;
    apart.set(a.dossier.id, (apart.get(a.dossier.id) ?? new Set()).add(b.dossier.id));
    apart.set(b.dossier.id, (apart.get(b.dossier.id) ?? new Set()).add(a.dossier.id));
  }
  const at = (id: string): Candidate => byId.get(id) as Candidate;
  return joinAll(byId.keys(), pairs.filter(({ verdict }) => verdict === 'same').map(toJoin), (a, b, join) => {
    if (apart.size > 0 && a.some((x) => b.some((y) => apart.get(x)?.has(y)))) return false;
    return join.decided || areCompatible(a.map(at), b.map(at), at(join.a), at(join.b));
  });
}

function toJoin({ a, b, score, decision }: Pair): Join {
  const [first, second] = [a.dossier.id, b.dossier.id].sort(compare) as [string, string];
  return { a: first, b: second, score, decided: decision !== undefined };
}

function linksOf(pairs: readonly Pair[], groups: ReadonlyMap<string, readonly string[]>): Link[] {
  const decided = new Set(pairs.flatMap((pair) => (pair.decision ? toJoinKey(pair) : [])));
  return pairs.flatMap((pair) => {
    const { a, b, score, verdict, decision } = pair;
    if (!decision && (score === 0 || decided.has(toJoinKey(pair)))) return [];
    const areOne = groups.get(a.dossier.id) === groups.get(b.dossier.id);
    const [first, second] = [a.dossier.first.id, b.dossier.first.id].sort(compare) as [string, string];
    const settled = areOne ? 'same' : verdict === 'same' ? 'unsure' : verdict;
    const reasons = decision ? [{ code: 'decision' as const, decision }, ...pair.reasons] : pair.reasons;
    return { of: 'subject' as const, a: first, b: second, verdict: settled, score, reasons };
  });
}

const toJoinKey = ({ a, b }: Pair): string => [a.dossier.id, b.dossier.id].sort(compare).join(' ');
