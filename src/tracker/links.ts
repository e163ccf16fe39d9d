import { toCandidate } from './candidate.ts';
import { compare } from './canonical.ts';
import { compareSubjects } from './compare-subjects.ts';
import { compareStamps, type Dossier } from './dossier.ts';
import type { Ledger } from './ledger.ts';
import { rowStamp } from './rows.ts';
import { keysOf } from './store.ts';
import type { Link, LinkQuery, Reason, Row } from './types.ts';
import { daysApart, matchWordings } from './wording.ts';

/** Every pair that was weighed: the highest score first. */
export function findLinks(ledger: Ledger, { of, verdict, limit }: LinkQuery = {}): Link[] {
  const best = new Best(limit);
  if (of !== 'quote') for (const { links } of ledger.cast.judgements()) best.offer(links(), verdict);
  if (of !== 'subject') best.offer(linksOfQuotes(ledger), verdict);
  return best.inOrder();
}

/** Keeps the best of many links, and not many more than are asked for at a time. */
class Best {
  #links: Link[] = [];
  readonly #limit: number;

  constructor(limit = Number.POSITIVE_INFINITY) {
    this.#limit = limit;
  }

  offer(links: Iterable<Link>, verdict: Link['verdict'] | undefined): void {
    for (const link of links) {
      if (verdict !== undefined && link.verdict !== verdict) continue;
      this.#links.push(link);
      if (this.#links.length >= 2 * this.#limit + 1000) this.#links = this.inOrder();
    }
  }

  inOrder(): Link[] {
    return this.#links
      .sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b))
      .slice(0, this.#limit);
  }
}

/** Of wordings that are alike, and of one wording in several mouths, the earliest rows; and what an editor spoke of. */
function* linksOfQuotes(ledger: Ledger): Generator<Link> {
  const decided = new Set<string>();
  for (const [row, decisions] of ledger.rulings.linksOf) {
    for (const { of, a, b } of decisions) {
      if (of !== 'quote' || a !== row || !ledger.row(a) || !ledger.row(b)) continue;
      decided.add(inOrder(a, b).join(' '));
      yield explainQuotes(ledger, a, b);
    }
  }
  for (const [a, b] of likePairs(ledger)) {
    if (!decided.has(inOrder(a, b).join(' '))) yield explainQuotes(ledger, a, b);
  }
}

/** Cluster by cluster, so that what is read of one is read once. */
function* likePairs(ledger: Ledger): Generator<[string, string]> {
  for (const { id } of ledger.wordings.all()) {
    const cluster = clusterFrom(ledger, id);
    const firsts = new Map([...cluster.keys()].map((wording) => [wording, firstRows(ledger, wording)] as const));
    for (const [wording, others] of cluster) {
      const [first = '', ...rest] = firsts.get(wording) as string[];
      for (const [at, row] of rest.entries()) yield [at === 0 ? first : (rest[at - 1] as string), row];
      for (const other of others) if (wording < other) yield [first, firsts.get(other)?.[0] as string];
    }
  }
}

/** Wordings that likenesses tie together, each with those like it. Empty where another is the least of them. */
function clusterFrom({ wordings }: Ledger, least: string): Map<string, string[]> {
  const cluster = new Map<string, string[]>();
  const met = new Set([least]);
  for (const wording of met) {
    const others = keysOf(wordings.likenessesOf(wording));
    if (others.some((other) => other < least)) return new Map();
    cluster.set(wording, others);
    for (const other of others) met.add(other);
  }
  return cluster;
}

/** The earliest row of each statement that prints a wording, the earliest first. */
function firstRows(ledger: Ledger, wording: string): string[] {
  const ids = ledger.wordings.rowsOf(wording);
  if (ids.length === 1) return ids;
  const rows = ids.flatMap((id) => ledger.row(id) ?? []);
  const firsts = new Map<string, string>();
  for (const row of rows.sort((a, b) => compareStamps(rowStamp(a), rowStamp(b)))) {
    const statement = ledger.statementOf(row.id) as string;
    if (!firsts.has(statement)) firsts.set(statement, row.id);
  }
  return [...firsts.values()];
}

/** Why two ids, of subjects or of quotes, are one or not. Of ids that nothing is known of: 'unsure', without a reason. */
export function explain(ledger: Ledger, a: string, b: string): Link {
  if (ledger.row(a) && ledger.row(b)) return explainQuotes(ledger, a, b);
  const [x, y] = [dossierOf(ledger, a), dossierOf(ledger, b)];
  const [first, second] = inOrder(a, b);
  if (!x || !y) return { of: 'subject', a: first, b: second, verdict: 'unsure', score: 0, reasons: [] };
  const areOne = ledger.cast.subjectOf(a) === ledger.cast.subjectOf(b);
  const { score, verdict, reasons } = compareSubjects(toCandidate(x), toCandidate(y));
  const decisions = decided(ledger, a, b);
  const isDoubtful = decisions.length === 0 && score > 0 && verdict !== 'different';
  const apart = isDoubtful ? 'unsure' : 'different';
  return {
    of: 'subject',
    a: first,
    b: second,
    verdict: areOne ? 'same' : apart,
    score,
    reasons: [...decisions, ...reasons],
  };
}

function dossierOf({ cast }: Ledger, id: string): Dossier | undefined {
  const mention = cast.mentions.get('', id);
  return mention && cast.dossiers.get(mention.profile.block, mention.dossier);
}

function explainQuotes(ledger: Ledger, a: string, b: string): Link {
  const [first, second] = inOrder(a, b);
  const [x, y] = [a, b].map((id) => ledger.wordings.get(ledger.wordingOf(id) as string)) as [
    Parameters<typeof matchWordings>[0],
    Parameters<typeof matchWordings>[0],
  ];
  const score = matchWordings(x, y);
  const areOne = ledger.statementOf(a) === ledger.statementOf(b);
  const decisions = decided(ledger, a, b);
  const days = daysApart(x, y);
  const far: Reason[] = !areOne && days > 7 ? [{ code: 'far-apart', detail: `${days} days` }] : [];
  const words: Reason[] = score > 0 ? [{ code: 'same-words', detail: `${score}` }] : [];
  const mouths = speakerKey(ledger, a) !== speakerKey(ledger, b);
  const apart = decisions.length === 0 && score > 0 && mouths ? 'unsure' : 'different';
  return {
    of: 'quote',
    a: first,
    b: second,
    verdict: areOne ? 'same' : apart,
    score,
    reasons: [...decisions, ...words, ...far],
  };
}

function speakerKey(ledger: Ledger, id: string): string | null {
  const speaker = ledger.speakerOf(ledger.row(id) as Row);
  return speaker === null ? null : ledger.cast.subjectOf(speaker);
}

const decided = ({ rulings }: Ledger, a: string, b: string): Reason[] =>
  (rulings.linksOf.get(a) ?? [])
    .filter((decision) => decision.a === b || decision.b === b)
    .map((decision) => ({ code: 'decision', decision }));

const inOrder = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);
