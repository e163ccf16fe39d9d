import { unknownAfter } from './check-query.ts';
import type { Ledger } from './ledger.ts';
import { compareStatements, isWithin, type Statement } from './statements.ts';
import type { Occurrence, Query, Subject, SubjectQuery, TrackedQuote } from './types.ts';
import { View } from './view.ts';
import { fold, wordsOf } from './words.ts';

/**
 * The page of statements that a query asks for: the newest first.
 *
 * @throws OnTheRecordError `option-invalid` for an `after` that is no statement.
 */
export function findQuotes(ledger: Ledger, query: Query): TrackedQuote[] {
  const behind = query.after === undefined ? undefined : ledger.statements.of(query.after);
  if (behind === null) throw unknownAfter(query.after, 'quote');
  return take(quotesBehind(behind, ledger, query), query.limit);
}

/** All statements that a query asks for, whatever its page. */
export function findAllQuotes(ledger: Ledger, query: Query): TrackedQuote[] {
  return findQuotes(ledger, { ...query, limit: undefined, after: undefined });
}

/** Reads no more statements than are asked for. */
function take<Item>(items: Iterable<Item>, limit = Number.POSITIVE_INFINITY): Item[] {
  const taken: Item[] = [];
  if (limit === 0) return taken;
  for (const item of items) {
    taken.push(item);
    if (taken.length === limit) break;
  }
  return taken;
}

function* quotesBehind(behind: Statement | undefined, ledger: Ledger, query: Query): Generator<TrackedQuote> {
  const view = new View(ledger);
  const subjects = [query.speaker, query.target].filter((id) => id !== undefined).map((id) => view.keyOf(id));
  if (subjects.includes(null)) return;
  const [key] = subjects;
  const statements = key
    ? view
        .statementsOf(key)
        .filter((own) => isWithin(own.date, query) && (!behind || compareStatements(own, behind) > 0))
        .sort(compareStatements)
    : ledger.statements.newestFirst(query, behind);
  const fits = fitting(query, view);
  for (const statement of statements) {
    const quote = view.quote(statement);
    if (fits(quote)) yield quote;
  }
}

function fitting(query: Query, view: View): (quote: TrackedQuote) => boolean {
  const refOf = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : view.ref(view.keyOf(id) as string).id;
  const [speaker, target] = [refOf(query.speaker), refOf(query.target)];
  const isOccurrence = fittingOccurrence(query);
  return (quote) =>
    (speaker === undefined || quote.speaker?.id === speaker) &&
    (target === undefined || quote.targets.some(({ subject }) => subject.id === target)) &&
    (query.affiliation === undefined || isAffiliated(quote, query.affiliation, view)) &&
    quote.occurrences.some(isOccurrence);
}

/** All that is asked of an occurrence must hold of the same one. */
function fittingOccurrence({ venue, outlet, text, kind, minConfidence }: Query): (occurrence: Occurrence) => boolean {
  const words = text === undefined ? [] : wordsOf(text);
  return ({ article, quote }) =>
    (venue === undefined || isNamed(quote.venue?.name, venue)) &&
    (outlet === undefined || isNamed(article.outlet, outlet)) &&
    (kind === undefined || quote.kind === kind) &&
    (minConfidence === undefined || quote.confidence >= minConfidence) &&
    (words.length === 0 || hasWords(quote.text, words));
}

const isNamed = (name: string | null | undefined, asked: string): boolean => name != null && fold(name) === fold(asked);

function hasWords(text: string, words: readonly string[]): boolean {
  const own = new Set(wordsOf(text));
  return words.every((word) => own.has(word));
}

function isAffiliated({ speaker }: TrackedQuote, affiliation: string, view: View): boolean {
  const key = speaker && view.keyOf(speaker.id);
  if (!key) return false;
  return view
    .dossiersOf(key)
    .some(({ organizations }) => Object.keys(organizations).some((name) => isNamed(name, affiliation)));
}

/**
 * The subjects that speak or are spoken about: the most quoted first, then the most targeted.
 *
 * @throws OnTheRecordError `option-invalid` for an `after` that is no subject.
 */
export function findSubjects(ledger: Ledger, query: SubjectQuery = {}): Subject[] {
  const behind = query.after === undefined ? undefined : ledger.cast.subjectOf(query.after);
  if (behind === null) throw unknownAfter(query.after, 'subject');
  return take(subjectsBehind(behind, ledger, query), query.limit);
}

function* subjectsBehind(behind: string | undefined, ledger: Ledger, query: SubjectQuery): Generator<Subject> {
  const view = new View(ledger);
  const words = wordsOf(query.name ?? '');
  for (const key of ledger.tally.ranked(behind)) {
    const subject = view.subject(key);
    const isKind = query.kind === undefined || subject.kind === query.kind;
    const isNamed = words.length === 0 || [subject.name, ...subject.aliases].some((own) => hasWords(own, words));
    if (isKind && isNamed) yield subject;
  }
}

/** By any id that a mention of it has; null where no article holds it. */
export function findSubject(ledger: Ledger, id: string): Subject | null {
  const key = ledger.cast.subjectOf(id);
  return key === null ? null : new View(ledger).subject(key);
}
