import { compare } from './canonical.ts';
import { compareSubjects, toCandidate } from './compare-subjects.ts';
import { compareStamps, type Dossier } from './dossier.ts';
import { type Ledger, rowStamp } from './ledger.ts';
import type { Link, LinkQuery, Reason, Row } from './types.ts';
import { daysApart, matchWordings } from './wording.ts';

/** Every pair that was weighed: the highest score first. */
export function findLinks(ledger: Ledger, { of, verdict, limit }: LinkQuery = {}): Link[] {
  const links = [
    ...(of === 'quote' ? [] : linksOfSubjects(ledger)),
    ...(of === 'subject' ? [] : linksOfQuotes(ledger)),
  ];
  return links
    .filter((link) => verdict === undefined || link.verdict === verdict)
    .sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b))
    .slice(0, limit);
}

function linksOfSubjects(ledger: Ledger): Link[] {
  return [...ledger.cast.judgements()].flatMap(({ links }) => links);
}

/** Of wordings that are alike, and of one wording in several mouths, the earliest rows. */
function linksOfQuotes(ledger: Ledger): Link[] {
  const links = new Map<string, Link>();
  const link = (x: string, y: string): void => {
    const found = explainQuotes(ledger, x, y);
    links.set(`${found.a} ${found.b}`, found);
  };
  for (const { id } of ledger.wordings.all()) {
    const firsts = firstRows(ledger, id);
    firsts.slice(1).forEach((row, at) => {
      link(firsts[at] as string, row);
    });
    for (const [other] of ledger.wordings.likenessesOf(id)) {
      if (id < other) link(firsts[0] as string, firstRows(ledger, other)[0] as string);
    }
  }
  for (const [row, decisions] of ledger.rulings.linksOf) {
    for (const { of, a, b } of decisions) if (of === 'quote' && a === row && ledger.row(a) && ledger.row(b)) link(a, b);
  }
  return [...links.values()];
}

/** The earliest row of each statement that prints a wording, the earliest first. */
function firstRows(ledger: Ledger, wording: string): string[] {
  const rows = ledger.wordings.rowsOf(wording).flatMap((id) => ledger.row(id) ?? []);
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
