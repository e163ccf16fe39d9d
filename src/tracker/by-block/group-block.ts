import type { Score } from '../../schema/types.ts';
import { judgeRows } from '../group.ts';
import type { Ledger } from '../ledger.ts';
import { findLinks } from '../links.ts';
import { findAllQuotes } from '../query.ts';
import { readStatement } from '../read-statement.ts';
import type { Decision, Link, Row, Subject, TrackedQuote } from '../types.ts';
import { View } from '../view.ts';
import { homeOf } from './ties.ts';

/**
 * What is known of a block without a look at any other: whoever is named elsewhere is named by the id of a mention
 * (`Profile.id`). Plain JSON. What comes of each row, subject and quote is in the part of one block only.
 */
export interface BlockPart {
  /** Those whose earliest mention is in the block. */
  subjects: PartSubject[];
  /** The id of the subject of each mention in the block. */
  mentions: { mention: string; subject: string }[];
  /** What these subjects say; of an article's own block, what nobody says in it. In any order. */
  quotes: PartQuote[];
  /** Between subjects. Those between quotes need all parts. */
  links: Link[];
}

/** How often it speaks and is spoken about is counted over all blocks; `key` is its place among those of one count. */
export interface PartSubject extends Omit<Subject, 'quotes' | 'targeted'> {
  key: string;
}

export interface PartQuote extends Omit<TrackedQuote, 'targets'> {
  /** The rows of `occurrences`, in the same order; `speaker`: the subject, which an editor may have made another. */
  rows: { id: string; date: string | null; speaker: string | null }[];
  /** Each mention once, with what the first row that has it says of it: the shown one before the others. */
  targets: (Score & { mention: string })[];
}

/**
 * Judges one block of a table of rows. Pure, so that a job that runs again does no harm. `joinBlocks` makes the whole of
 * the parts of all blocks.
 *
 * @param rows all rows that have the block, or one that `tiedTo` gives for it, in their `blocks`; in any order.
 * @param decisions all of them, or at least those of which `idsIn` names an id in one of these blocks, and the takedowns.
 * @param block one of `Row.blocks`.
 */
export function groupBlock(rows: Iterable<Row>, decisions: Iterable<Decision>, block: string): BlockPart {
  const ledger = judgeRows(rows, decisions);
  const blockOf = (mention: string): string | undefined => ledger.cast.mentions.get('', mention)?.profile.block;
  const mentions = mentionsOf(ledger, block);
  const own = new Set(mentions.map(({ subject }) => subject).filter((subject) => blockOf(subject) === block));
  return {
    subjects: describe(ledger, [...own]),
    mentions,
    quotes: findAllQuotes(ledger, {})
      .filter(({ id, speaker }) => block === (speaker ? blockOf(speaker.id) : homeOf(ledger.row(id) as Row)))
      .map((quote) => toPartQuote(ledger, quote)),
    links: findLinks(ledger, { of: 'subject' }).filter(({ a }) => blockOf(a) === block),
  };
}

function mentionsOf(ledger: Ledger, block: string): BlockPart['mentions'] {
  const view = new View(ledger);
  return [...ledger.cast.mentions.all()]
    .filter(({ profile }) => profile.block === block)
    .map(({ profile: { id } }) => ({ mention: id, subject: view.ref(view.keyOf(id) as string).id }));
}

function describe(ledger: Ledger, ids: readonly string[]): PartSubject[] {
  const view = new View(ledger);
  return ids.map((id) => {
    const key = view.keyOf(id) as string;
    const { quotes: _, targeted: __, ...subject } = view.subject(key);
    return { ...subject, key };
  });
}

function toPartQuote(ledger: Ledger, quote: TrackedQuote): PartQuote {
  const view = new View(ledger);
  const { rows, shown } = readStatement(ledger, quote.id);
  const speakerOf = (row: Row): string | null => {
    const key = view.keyOf(ledger.speakerOf(row) ?? '');
    return key === null ? null : view.ref(key).id;
  };
  return {
    ...quote,
    rows: rows.map((row) => ({ id: row.id, date: row.date, speaker: speakerOf(row) })),
    targets: targetsOf([shown, ...rows]),
  };
}

function targetsOf(rows: readonly Row[]): PartQuote['targets'] {
  const targets = new Map<string, Score & { mention: string }>();
  for (const { quote, profiles } of rows) {
    const surest = [...quote.targets].sort((a, b) => b.confidence - a.confidence || a.start - b.start);
    for (const { speaker, score, label } of surest) {
      const mention = profiles.find((profile) => profile.speaker === speaker)?.id;
      if (mention !== undefined && !targets.has(mention)) targets.set(mention, { mention, score, label });
    }
  }
  return [...targets.values()];
}
