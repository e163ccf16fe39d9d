import { compare } from '../canonical.ts';
import { Ledger } from '../ledger.ts';
import { findLinks } from '../links.ts';
import { compareStatements } from '../statements.ts';
import { createMemoryStore } from '../store.ts';
import type { Decision, Grouping, Link, Profile, Ref, Row, Subject, TrackedQuote } from '../types.ts';
import type { BlockPart, PartQuote, PartSubject } from './group-block.ts';

/**
 * The whole from its parts: gives mentions of other blocks their subjects, counts, and finds like words in mouths of
 * different blocks. Pure. Of the parts that `groupBlock` makes of every block of some rows, in any order, and of the same
 * decisions, it is what `group` makes of the rows. But for the links between quotes, a database does it with a join and
 * a `group by`.
 *
 * @param parts one for each block.
 * @param decisions all of them.
 */
export function joinBlocks(parts: readonly BlockPart[], decisions: readonly Decision[]): Grouping {
  const refs = new Map(parts.flatMap(({ subjects }) => subjects.map(({ id, name }) => [id, { id, name }] as const)));
  const subjectOf = new Map(
    parts.flatMap(({ mentions }) => mentions.map((each) => [each.mention, each.subject] as const)),
  );
  const said = parts.flatMap(({ quotes }) => quotes);
  const quotes = said
    .map((quote) => toQuote(quote, (mention) => refs.get(subjectOf.get(mention) ?? '')))
    .sort(compareStatements);
  return {
    subjects: countAll(
      parts.flatMap(({ subjects }) => subjects),
      quotes,
    ),
    quotes,
    links: [...parts.flatMap(({ links }) => links), ...linksBetween(said, decisions)].sort(compareLinks),
  };
}

const compareLinks = (x: Link, y: Link): number => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b);

function toQuote({ rows: _, ...quote }: PartQuote, refOf: (mention: string) => Ref | undefined): TrackedQuote {
  const targets = new Map<string, TrackedQuote['targets'][number]>();
  for (const { mention, score, label } of quote.targets) {
    const subject = refOf(mention);
    if (subject && subject.id !== quote.speaker?.id && !targets.has(subject.id))
      targets.set(subject.id, { subject, score, label });
  }
  return { ...quote, targets: [...targets.values()].sort((a, b) => compare(a.subject.id, b.subject.id)) };
}

/** The most quoted first, then the most targeted, then by key. Whoever neither speaks nor is spoken about is left out. */
function countAll(subjects: readonly PartSubject[], quotes: readonly TrackedQuote[]): Subject[] {
  const speaking = countEach(quotes.flatMap(({ speaker }) => speaker?.id ?? []));
  const targeted = countEach(quotes.flatMap(({ targets }) => targets.map(({ subject }) => subject.id)));
  return [...subjects]
    .sort((a, b) => compare(a.key, b.key))
    .map(({ key: _, ...subject }) => ({
      ...subject,
      quotes: speaking.get(subject.id) ?? 0,
      targeted: targeted.get(subject.id) ?? 0,
    }))
    .filter(({ quotes, targeted }) => quotes + targeted > 0)
    .sort((a, b) => b.quotes - a.quotes || b.targeted - a.targeted);
}

function countEach(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Like words may be in mouths of different blocks, so these are found over all rows, by their rare words. */
function linksBetween(quotes: readonly PartQuote[], decisions: readonly Decision[]): Link[] {
  const links = decisions.filter((decision) => decision.kind === 'link' && decision.of === 'quote');
  return findLinks(new JudgedLedger(quotes, links), { of: 'quote' });
}

/** Books in which who is who and what is one statement stand already. */
class JudgedLedger extends Ledger {
  readonly #statements = new Map<string, string>();

  constructor(quotes: readonly PartQuote[], decisions: readonly Decision[]) {
    super(createMemoryStore(), decisions);
    for (const quote of quotes) {
      for (const row of toJudgedRows(quote)) {
        this.add(row);
        this.#statements.set(row.id, quote.id);
      }
    }
  }

  override statementOf(row: string): string | null {
    return this.#statements.get(row) ?? null;
  }
}

/** Each subject is its own mention. */
const toJudgedRows = ({ rows, occurrences }: PartQuote): Row[] =>
  occurrences.map(({ article, quote }, at) => {
    const { id, date, speaker } = rows[at] as PartQuote['rows'][number];
    return { id, article, quote, date, speaker, profiles: speaker === null ? [] : [toProfile(speaker)], blocks: [] };
  });

const toProfile = (id: string): Profile => ({
  id,
  speaker: id,
  name: id,
  named: false,
  kind: 'person',
  pronoun: null,
  aliases: [],
  roles: [],
  organizations: [],
  field: '',
  namesake: 0,
  block: id,
});
