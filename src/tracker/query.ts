import { OnTheRecordError } from '../errors.ts';
import { isIsoDate } from '../text/iso-date.ts';
import type { Ledger } from './ledger.ts';
import type { Occurrence, Query, Subject, SubjectQuery, TrackedQuote } from './types.ts';
import { compareQuotes, View } from './view.ts';
import { fold, wordsOf } from './words.ts';

/** The statements that a query asks for, without its page: the newest first. */
export function findQuotes(ledger: Ledger, query: Query): TrackedQuote[] {
  checkQuery(query);
  const view = new View(ledger);
  const subjects = [query.speaker, query.target].filter((id) => id !== undefined).map((id) => view.keyOf(id));
  if (subjects.includes(null)) return [];
  const [key] = subjects;
  const quotes = key ? view.quotesAmong(view.rowsOf(key)) : view.quotes();
  const fits = fitting(query, view);
  return quotes.filter(fits);
}

/** One page of what was found. An `after` that is no statement has nothing behind it. */
export function pageOf(ledger: Ledger, quotes: readonly TrackedQuote[], { after, limit }: Query): TrackedQuote[] {
  const last = after === undefined ? null : new View(ledger).quote(after);
  if (after !== undefined && !last) return [];
  const behind = last ? quotes.filter((quote) => compareQuotes(quote, last) > 0) : quotes;
  return behind.slice(0, limit);
}

function fitting(query: Query, view: View): (quote: TrackedQuote) => boolean {
  const refOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : view.ref(id)?.id);
  const [speaker, target] = [refOf(query.speaker), refOf(query.target)];
  const isOccurrence = fittingOccurrence(query);
  return (quote) =>
    (speaker === undefined || quote.speaker?.id === speaker) &&
    (target === undefined || quote.targets.some(({ subject }) => subject.id === target)) &&
    isWithin(quote.date, query) &&
    (query.affiliation === undefined || isAffiliated(quote, query.affiliation, view)) &&
    quote.occurrences.some(isOccurrence);
}

function isWithin(date: string | null, { from, to }: Query): boolean {
  if (date === null) return from === undefined && to === undefined;
  return (from === undefined || date >= from) && (to === undefined || date <= to);
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

/** The subjects that speak or are spoken about: the most quoted first, then the most targeted, then by id. */
export function findSubjects(ledger: Ledger, query: SubjectQuery = {}): Subject[] {
  checkLimit(query.limit);
  const words = wordsOf(query.name ?? '');
  const found = countedSubjects(ledger).filter(
    ({ kind, name, aliases }) =>
      (query.kind === undefined || kind === query.kind) &&
      (words.length === 0 || [name, ...aliases].some((own) => hasWords(own, words))),
  );
  const sorted = found.sort((a, b) => b.quotes - a.quotes || b.targeted - a.targeted || (a.id < b.id ? -1 : 1));
  const afterId = query.after === undefined ? undefined : (new View(ledger).ref(query.after)?.id ?? null);
  const start = afterId === undefined ? 0 : sorted.findIndex(({ id }) => id === afterId) + 1 || sorted.length;
  return sorted.slice(start).slice(0, query.limit);
}

function countedSubjects(ledger: Ledger): Subject[] {
  const view = new View(ledger);
  const counts = new Map<string, { quotes: number; targeted: number }>();
  const count = (id: string, what: 'quotes' | 'targeted'): void => {
    const key = view.keyOf(id) as string;
    const counted = counts.get(key) ?? { quotes: 0, targeted: 0 };
    counted[what]++;
    counts.set(key, counted);
  };
  for (const { speaker, targets } of view.quotes()) {
    if (speaker) count(speaker.id, 'quotes');
    for (const { subject } of targets) count(subject.id, 'targeted');
  }
  return Array.from(counts, ([key, counted]) => view.subject(key, counted));
}

/** By any id that a mention of it has; null where no article holds it. */
export function findSubject(ledger: Ledger, id: string): Subject | null {
  const view = new View(ledger);
  const key = view.keyOf(id);
  if (key === null) return null;
  const own = view.ref(id)?.id;
  const quotes = view.quotesAmong(view.rowsOf(key));
  return view.subject(key, {
    quotes: quotes.filter(({ speaker }) => speaker?.id === own).length,
    targeted: quotes.filter(({ targets }) => targets.some(({ subject }) => subject.id === own)).length,
  });
}

export function checkQuery({ from, to, limit }: Query): void {
  for (const day of [from, to]) {
    if (day !== undefined && (day.length !== 10 || !isIsoDate(day))) {
      throw new OnTheRecordError('date-invalid', `a day is YYYY-MM-DD, received ${JSON.stringify(day)}`);
    }
  }
  checkLimit(limit);
}

export function checkLimit(limit: number | undefined): void {
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0)) {
    throw new OnTheRecordError('option-invalid', `limit is a whole number from 0 on, received ${limit}`);
  }
}
